// What holds for gaps where skills have aliases, relatives and an order.
#include <algorithm>

#include "career/known_skills.hpp"
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

constexpr std::uint32_t seed = 27182;

known_skills const& known() {
  static auto const read = read_known_skills(
      "!skills\nSQL\nMySQL\nPostgreSQL\nGit\nCaching\nRedis\nLogging\nMonitoring\nAlerting\n"
      "!aliases\nSQL|structured queries\nGit|git scm\nMonitoring|watching services\nCaching|cache design\n"
      "!before\nMySQL|SQL\nPostgreSQL|SQL\nRedis|Caching\nMonitoring|Logging\nAlerting|Monitoring\nCaching|SQL\n"
      "!families\nMySQL|PostgreSQL\nMonitoring|Alerting\n");
  return *read.result;
}

constexpr std::string_view skills[] = {"SQL",
                                       "MySQL",
                                       "PostgreSQL",
                                       "Git",
                                       "Caching",
                                       "Redis",
                                       "Logging",
                                       "Monitoring",
                                       "Alerting",
                                       "Stores (MySQL, Redis)",
                                       "Any (Git or Logging)"};
struct renamed {
  std::string_view name, alias;
};
constexpr renamed aliases[] = {{"SQL", "structured queries"},
                               {"Git", "git scm"},
                               {"Monitoring", "watching services"},
                               {"Caching", "cache design"}};
constexpr std::string_view levels[] = {"", "=learning", "=none", "=1/3", "=3/5"};

test::guide_text some_guide(test::dice& random) {
  test::guide_text text;
  for (auto const skill : skills) {
    auto const level = random.chance(4) ? std::string(" [3/5]") : std::string();
    if (random.chance(2)) text.top_skills.push_back(std::string(skill) + level);
    if (random.chance(3)) text.often_missing.push_back(std::string(skill) + level);
  }
  for (auto n = random.roll(4); n > 0; --n)
    text.next_steps.push_back("Practice " + std::string(skills[random.roll(9)]) + " and " +
                              std::string(skills[random.roll(9)]));
  return text;
}

std::string one_said(test::dice& random) {
  return std::string(skills[random.roll(9)]) + std::string(levels[random.roll(std::size(levels))]) + ",";
}

answer<skill_gap> gap_of(guide const& role, profile const& person) {
  return find_gap(role, person, {std::nullopt, "profile", &known()});
}

}  // namespace

TEST_CASE("with relatives and phrases readiness stays a share, and never falls when a skill is added") {
  test::dice random(seed);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round << " of seed " << seed);
    test::held_guide const role(some_guide(random));
    std::string have;
    double before = 0;
    for (int i = 0; i < 6; ++i) {
      INFO(have);
      auto const person = test::having(have);
      auto const gap = gap_of(*role, person);
      REQUIRE(gap.result->readiness >= before);
      REQUIRE(gap.result->readiness <= gap.result->readiness_up_to);
      REQUIRE(gap.result->readiness_up_to <= 1);
      REQUIRE((gap.result->readiness == 1) == gap.result->missing.empty());
      before = gap.result->readiness;
      have += one_said(random);
    }
  }
}

TEST_CASE(
    "the order places what is usually learnt before a skill before it, through skills that are not missing, too") {
  test::dice random(seed + 1);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round << " of seed " << seed + 1);
    test::held_guide const role(some_guide(random));
    auto const person = test::having(one_said(random) + one_said(random));
    auto const gap = gap_of(*role, person);
    auto const& order = gap.result->order;
    auto const place = [&](std::string_view name) { return std::ranges::find(order, name) - order.begin(); };
    REQUIRE(order.size() == gap.result->missing.size());
    for (auto const& it : gap.result->missing) {
      for (auto const before : it.requires_) REQUIRE(place(before) < place(it.skill));
      // every skill below it over the known edges, not only those that are told
      auto const id = known().find(it.skill);
      if (!id) continue;
      std::vector<skill_id> open(known().before(*id).begin(), known().before(*id).end());
      while (!open.empty()) {
        auto const at = open.back();
        open.pop_back();
        if (std::ranges::find(order, known().name(at)) != order.end())
          REQUIRE(place(known().name(at)) < place(it.skill));
        open.insert(open.end(), known().before(at).begin(), known().before(at).end());
      }
    }
  }
}

TEST_CASE("a person who says the same by other names has the same gap") {
  test::dice random(seed + 2);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round << " of seed " << seed + 2);
    test::held_guide const role(some_guide(random));
    std::string plain;
    std::string other;
    for (int i = 0; i < 4; ++i) {
      auto const& it = aliases[random.roll(std::size(aliases))];
      std::string const level(levels[random.roll(std::size(levels))]);
      plain += std::string(it.name) + level + ",";
      other += std::string(it.alias) + level + ",";
    }
    INFO(plain);
    auto const by_name = test::having(plain);
    auto const by_alias = test::having(other);
    auto a = test::envelope(gap_of(*role, by_name))["result"];
    auto b = test::envelope(gap_of(*role, by_alias))["result"];
    for (auto* it : {&a, &b})
      for (auto& had : (*it)["have"]) had["as"] = "";
    REQUIRE(a == b);
  }
}

TEST_CASE("a gate changes no sum") {
  test::dice random(seed + 3);
  for (int round = 0; round < 200; ++round) {
    INFO("round " << round << " of seed " << seed + 3);
    auto text = some_guide(random);
    test::held_guide const without(text);
    text.top_skills.insert(text.top_skills.begin(), "Nursing License");
    text.often_missing.emplace_back("Crane Operator License");
    test::held_guide const with(text);
    auto const said = one_said(random) + one_said(random);
    auto const person = test::having(said);
    auto const licensed = test::having(said + "Nursing License");
    auto const plain = gap_of(*without, person);
    for (auto const* it : {&person, &licensed}) {
      auto const gated = gap_of(*with, *it);
      REQUIRE(gated.result->gates.size() == 2);
      REQUIRE(gated.result->readiness == plain.result->readiness);
      REQUIRE(gated.result->readiness_up_to == plain.result->readiness_up_to);
      REQUIRE(gated.result->order == plain.result->order);
    }
  }
}
