// What a catalogue answers by its tables is what the guides say one by one.
#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

#include "career/catalogue.hpp"
#include "career/limits.hpp"
#include "career/rank.hpp"
#include "catch.hpp"
#include "person_skills.hpp"
#include "support.hpp"

using namespace career;
using test::dice;
using test::guide_text;
using test::held_guide;

namespace {

/// Two families, aliases, and skills beside them.
constexpr std::string_view vocabulary =
    "!skills\nMasonry|Stonework\nBaking\nOrchard\nUpholstery\nEpidemiology\nZoology\nFalconry\nJuggling\n"
    "!families\nMasonry|Baking|Orchard\nUpholstery|Epidemiology|Masonry\n";

std::vector<std::string> const& names() {
  static std::vector<std::string> const all{"Masonry",
                                            "Stonework",
                                            "Baking",
                                            "Orchards",
                                            "Upholstery",
                                            "Epidemiology",
                                            "Zoology",
                                            "Falconry",
                                            "Juggling",
                                            "Cryptography",
                                            "Plumbing work",
                                            "Tools (Masonry, Cryptography, or Zoology)",
                                            "Methods (Baking, Falconry, Navigation)",
                                            "Upholstery (Juggling and Plumbing work)"};
  return all;
}

std::string skill_in(dice& random) {
  static std::vector<std::string> const levels{"",       "",         "",       " [1/2]", " [1/3]",
                                               " [2/3]", " [3.5/7]", " [2/5]", " [1/10]"};
  return names()[random.roll(static_cast<std::uint32_t>(names().size()))] +
         levels[random.roll(static_cast<std::uint32_t>(levels.size()))];
}

std::string role_name(std::uint32_t i) { return std::string("Role ") + static_cast<char>('A' + i); }

guide_text random_guide(dice& random, std::uint32_t at, std::uint32_t roles) {
  guide_text text;
  text.title = role_name(at);
  for (auto n = 1 + random.roll(4); n > 0; --n) text.top_skills.push_back(skill_in(random));
  for (auto n = random.roll(3); n > 0; --n) text.often_missing.push_back(skill_in(random));
  for (std::uint32_t to = 0; to < roles; ++to)
    if (random.chance(4)) (random.chance(2) ? text.can_lead_to : text.transitions).push_back(role_name(to));
  // no list of one item alone, which might be read as several
  for (auto* list : {&text.top_skills, &text.often_missing, &text.can_lead_to, &text.transitions})
    if (list->size() == 1) list->push_back(list->front());
  return text;
}

profile random_person(dice& random) {
  profile person;
  for (auto n = random.roll(6); n > 0; --n) {
    // no phrase: where a guide has none of that name it is read as what stands before its brackets, and where one has, not
    auto const& name = names()[random.roll(11)];
    switch (random.roll(4)) {
      case 0: person.skills.push_back({name, {skill_level::kind::learning, 0}}); break;
      case 1: person.skills.push_back({name, {skill_level::kind::figure, random.roll(8) / 7.0}}); break;
      case 2: person.skills.push_back({name, {skill_level::kind::none, 0}}); break;
      default: person.skills.push_back({name, {}});
    }
  }
  if (random.chance(3) && !person.skills.empty()) person.refuse.push_back({person.skills.front().name, "Masonry"});
  return person;
}

struct world {
  std::vector<std::unique_ptr<held_guide>> guides;
  catalogue all;

  world(dice& random, std::uint32_t most, known_skills const* known) : all(known) {
    auto const count = 2 + random.roll(most - 1);
    auto const named = count + random.roll(2);  // some may have no guide
    for (std::uint32_t i = 0; i < count; ++i) {
      guides.push_back(std::make_unique<held_guide>(random_guide(random, i, named)));
      REQUIRE(all.add(random_text(i)).ok());
    }
  }
  guide const* find(std::string_view title) const {
    for (auto const& it : guides)
      if ((*it)->title.text == title) return &**it;
    return nullptr;
  }

 private:
  std::string random_text(std::uint32_t i) const { return guides[i]->text(); }
};

/// Every simple way, each costed hop by hop from the guides themselves, without any bound.
class every_way {
 public:
  struct way {
    std::vector<hop> hops;
    double cost = 0;
  };

  every_way(world const& in, profile const& person, known_skills const* known) : in_(in), ids_(known) {
    for (auto const& it : in.guides) terms_[&**it] = terms_of(**it, ids_);
    person_.emplace(person, ids_);
  }

  std::vector<way> find(std::string const& from, std::string const& to) {
    goal_ = to;
    visited_ = {from};
    walk(*in_.find(from));
    std::stable_sort(found_.begin(), found_.end(), [](way const& a, way const& b) {
      auto const x = std::llround(a.cost * 1e9);
      auto const y = std::llround(b.cost * 1e9);
      if (x != y) return x < y;
      if (a.hops.size() != b.hops.size()) return a.hops.size() < b.hops.size();
      return std::lexicographical_compare(a.hops.begin(), a.hops.end(), b.hops.begin(), b.hops.end(),
                                          [](hop const& p, hop const& q) { return p.title < q.title; });
    });
    if (found_.size() > limits::routes) found_.resize(limits::routes);
    return found_;
  }

 private:
  void walk(guide const& at) {
    if (way_.hops.size() == limits::route_hops) return;
    std::vector<std::string_view> done;
    for (auto const* list : {&at.can_lead_to, &at.transitions})
      for (auto const& edge : *list) {
        if (std::find(done.begin(), done.end(), edge.text) != done.end()) continue;
        done.push_back(edge.text);
        if (std::find(visited_.begin(), visited_.end(), edge.text) != visited_.end()) continue;
        take(edge.text, list == &at.can_lead_to ? move_kind::promotion : move_kind::transition);
      }
  }

  void take(std::string_view title, move_kind kind) {
    auto const* role = in_.find(title);
    if (role == nullptr && title != goal_) return;
    auto const before = way_;
    auto& entered = way_.hops.emplace_back(hop{title, kind, {}, std::nullopt});
    std::vector<asked_skill> learnt;
    if (role != nullptr) {
      double cost = 0;
      auto const& asked = terms_.at(role);
      for (auto const& skill : asked.skills) {
        auto const has = person_->level(asked, skill);
        if (has >= skill.need) continue;
        cost += skill.weight() * (skill.need - has);
        entered.learn.push_back(skill.name);
        learnt.push_back(skill);
      }
      entered.cost = cost;
      way_.cost += cost;
    }
    for (auto const& skill : learnt) person_->learn(skill);
    if (title == goal_) {
      found_.push_back(way_);
    } else {
      visited_.push_back(title);
      walk(*role);
      visited_.pop_back();
    }
    person_->forget(learnt.size());
    way_ = before;
  }

  world const& in_;
  skill_ids ids_;
  std::map<guide const*, role_terms> terms_;
  std::optional<person_skills> person_;
  std::string goal_;
  std::vector<std::string_view> visited_;
  way way_;
  std::vector<way> found_;
};

}  // namespace

TEST_CASE("routes cost what every simple way costs, with relatives, phrases and levels, in 1,000 random catalogues") {
  dice random(611);
  auto const known = read_known_skills(vocabulary);
  std::size_t with_routes = 0;
  for (int round = 0; round < 1000; ++round) {
    world const in(random, 13, &*known.result);
    auto const person = random_person(random);
    auto const goals = static_cast<std::uint32_t>(in.guides.size()) + 1;
    for (int asked = 0; asked < 3; ++asked) {
      auto const from = role_name(random.roll(static_cast<std::uint32_t>(in.guides.size())));
      auto const to = role_name(random.roll(goals));
      if (from == to) continue;
      INFO("round " << round << ": from " << from << " to " << to);
      auto const answer = find_progression(in.all, person, {from, to, ""});
      auto const expected = every_way(in, person, &*known.result).find(from, to);
      if (!answer.ok()) {
        REQUIRE(test::codes(answer.diagnostics) == std::vector<std::string>{"unknown-role"});
        REQUIRE(expected.empty());
        continue;
      }
      auto const& found = answer.result->routes;
      REQUIRE(found.size() == expected.size());
      with_routes += found.empty() ? 0u : 1u;
      for (std::size_t i = 0; i < found.size(); ++i) {
        REQUIRE(found[i].cost == expected[i].cost);
        REQUIRE(found[i].hops.size() == expected[i].hops.size());
        for (std::size_t h = 0; h < found[i].hops.size(); ++h) {
          auto const& a = found[i].hops[h];
          auto const& b = expected[i].hops[h];
          REQUIRE(a.title == b.title);
          REQUIRE(a.kind == b.kind);
          REQUIRE(a.cost == b.cost);
          REQUIRE(a.learn == b.learn);
        }
      }
    }
  }
  CHECK(with_routes > 1000);  // so that the rounds are worth their while
}

TEST_CASE("ranking by tables is ranking each role by its own guide") {
  dice random(612);
  auto const known = read_known_skills(vocabulary);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round);
    world in(random, 24, &*known.result);
    if (random.chance(2)) REQUIRE(in.all.drop(role_name(0)));
    auto const person = random_person(random);
    struct one {
      std::string title;
      readiness_of_role is;
    };
    std::vector<one> expected;
    std::map<std::string_view, std::uint32_t> missed;
    skill_ids ids(&*known.result);
    for (auto const& it : in.guides) {
      if (!in.all.text_of((*it)->title.text)) continue;
      expected.push_back({std::string((*it)->title.text), find_readiness(**it, person, &*known.result)});
    }
    std::sort(expected.begin(), expected.end(), [](one const& a, one const& b) {
      auto const x = std::llround(a.is.readiness * 1e9);
      auto const y = std::llround(b.is.readiness * 1e9);
      return x != y ? x > y : a.title < b.title;
    });
    rank_options options;
    options.top = random.roll(6);
    auto const found = rank_roles(in.all, person, options).result->roles;
    auto const wanted = options.top == 0 ? expected.size() : std::min<std::size_t>(options.top, expected.size());
    REQUIRE(found.size() == wanted);
    for (std::size_t i = 0; i < found.size(); ++i) {
      REQUIRE(found[i].title == expected[i].title);
      REQUIRE(found[i].readiness == expected[i].is.readiness);
      REQUIRE(found[i].missing == expected[i].is.missing);
    }
  }
}
