// Routes against a second, plainer search: every simple way, each costed by itself.
#include <algorithm>
#include <array>
#include <map>

#include "career/limits.hpp"
#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::shelf;

namespace {

/// A catalogue as plain numbers: needs in quarters, so that all sums are exact.
struct world {
  struct edge {
    int to = 0;
    bool promotion = false;
  };
  struct role {
    std::map<int, std::pair<int, int>> asks;  // skill -> weight in halves, need in quarters
    std::vector<edge> edges;                  // in the guide's order, promotions first
  };
  std::vector<role> roles;  // the last `ghosts` have no guide
  int ghosts = 0;
  std::map<int, int> has;  // skill -> quarters

  int known() const { return static_cast<int>(roles.size()) - ghosts; }
};

std::string role_name(int i) { return std::string("Role ") + static_cast<char>('A' + i); }
std::string skill_name(int i) { return std::string("Skill ") + static_cast<char>('K' + i); }

struct way {
  std::vector<int> roles;
  std::vector<bool> promotions;
  std::vector<std::vector<int>> learns;
  std::vector<int> costs;  // of each hop, in eighths
  int cost = 0;
};

void walk(world const& in, int at, int goal, std::map<int, int>& has, way& so_far, std::vector<bool>& visited,
          std::vector<way>& out) {
  if (so_far.roles.size() == limits::route_hops) return;
  for (auto const& edge : in.roles[static_cast<std::size_t>(at)].edges) {
    auto const to = static_cast<std::size_t>(edge.to);
    bool const ghost = edge.to >= in.known();
    if (visited[to] || (ghost && edge.to != goal)) continue;
    way next = so_far;
    auto had = has;
    next.roles.push_back(edge.to);
    next.promotions.push_back(edge.promotion);
    next.learns.emplace_back();
    next.costs.push_back(0);
    for (auto const& [skill, ask] : in.roles[to].asks) {
      auto const [weight, need] = ask;
      if (had[skill] >= need) continue;
      next.costs.back() += weight * (need - had[skill]);
      next.learns.back().push_back(skill);
      had[skill] = need;
    }
    next.cost += next.costs.back();
    if (edge.to == goal) {
      out.push_back(next);
      continue;
    }
    visited[to] = true;
    walk(in, edge.to, goal, had, next, visited, out);
    visited[to] = false;
  }
}

std::vector<way> brute_force(world const& in, int from, int goal) {
  std::vector<way> all;
  std::vector<bool> visited(in.roles.size());
  visited[static_cast<std::size_t>(from)] = true;
  auto has = in.has;
  way none;
  walk(in, from, goal, has, none, visited, all);
  std::ranges::sort(all, [](way const& a, way const& b) {
    return std::tuple(a.cost, a.roles.size(), a.roles) < std::tuple(b.cost, b.roles.size(), b.roles);
  });
  if (all.size() > limits::routes) all.resize(limits::routes);
  return all;
}

world random_world(test::dice& random) {
  world it;
  auto const count = 2 + random.roll(7);
  it.roles.resize(count);
  it.ghosts = static_cast<int>(random.roll(count > 3 ? 3 : 1));
  auto const skills = 1 + static_cast<int>(random.roll(6));
  for (int s = 0; s < skills; ++s)
    if (random.chance(2)) it.has[s] = static_cast<int>(random.roll(5));
  for (int r = 0; r < it.known(); ++r) {
    auto& role = it.roles[static_cast<std::size_t>(r)];
    for (int s = 0; s < skills; ++s)
      if (random.chance(2)) role.asks[s] = {1 + static_cast<int>(random.roll(3)), 1 + static_cast<int>(random.roll(4))};
    std::vector<world::edge> transitions;
    for (int to = 0; to < static_cast<int>(count); ++to)
      if (to != r && random.chance(2)) {
        if (random.chance(2))
          role.edges.push_back({to, true});
        else
          transitions.push_back({to, false});
      }
    role.edges.insert(role.edges.end(), transitions.begin(), transitions.end());
  }
  return it;
}

guide_text text_of(world const& in, int r) {
  auto const& role = in.roles[static_cast<std::size_t>(r)];
  guide_text text;
  text.title = role_name(r);
  for (auto const& [skill, ask] : role.asks) {
    auto const [weight, need] = ask;
    auto const name = skill_name(skill) + (need < 4 ? " [" + std::to_string(need) + "/4]" : "");
    if (weight >= 2) text.top_skills.push_back(name);
    if (weight != 2) text.often_missing.push_back(name);
  }
  for (auto const& edge : role.edges)
    (edge.promotion ? text.can_lead_to : text.transitions).push_back(role_name(edge.to));
  return text;
}

}  // namespace

TEST_CASE("the three cheapest ways are those of a search over every simple way") {
  test::dice random(9001);
  int with_routes = 0;
  for (int round = 0; round < 400; ++round) {
    auto const in = random_world(random);
    INFO("round " << round << " of seed 9001");
    shelf all;
    for (int r = 0; r < in.known(); ++r) all.add(text_of(in, r));
    profile person;
    for (auto const& [skill, quarters] : in.has)
      person.skills.push_back({skill_name(skill), {skill_level::kind::figure, quarters / 4.0}});
    for (int goal = 1; goal < static_cast<int>(in.roles.size()); ++goal) {
      auto const expected = brute_force(in, 0, goal);
      auto const answer = find_progression(*all, person, {role_name(0), role_name(goal), ""});
      INFO("to " << role_name(goal));
      if (!answer.ok()) {  // a goal that has no guide, and that nobody names
        REQUIRE(expected.empty());
        continue;
      }
      auto const& found = answer.result->routes;
      REQUIRE(found.size() == expected.size());
      with_routes += expected.empty() ? 0 : 1;
      for (std::size_t i = 0; i < found.size(); ++i) {
        REQUIRE(found[i].cost == expected[i].cost / 8.0);
        REQUIRE(found[i].hops.size() == expected[i].roles.size());
        for (std::size_t h = 0; h < found[i].hops.size(); ++h) {
          auto const& hop = found[i].hops[h];
          auto const role = expected[i].roles[h];
          REQUIRE(hop.title == role_name(role));
          REQUIRE((hop.kind == move_kind::promotion) == expected[i].promotions[h]);
          if (role >= in.known()) {
            REQUIRE_FALSE(hop.cost.has_value());
          } else {
            REQUIRE(hop.cost == expected[i].costs[h] / 8.0);
          }
          auto learn = hop.learn;
          std::ranges::sort(learn);
          std::vector<std::string> names;
          for (auto const skill : expected[i].learns[h]) names.push_back(skill_name(skill));
          REQUIRE(std::ranges::equal(learn, names));
        }
      }
    }
  }
  CHECK(with_routes > 500);  // so that the rounds are worth their while
}

TEST_CASE("ways of equal cost are ordered by their hops and titles, however the sums were rounded") {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 are one cost, but not one double.
  auto const role = [](std::string const& title, std::vector<std::string> skills, std::vector<std::string> leads) {
    guide_text text;
    text.title = title;
    text.top_skills = std::move(skills);
    text.can_lead_to = std::move(leads);
    return text;
  };
  shelf all;
  all.add(role("Start", {}, {"Zeta", "Alpha"}));
  all.add(role("Alpha", {"One [1/10]"}, {"Beta", "Nowhere"}));
  all.add(role("Beta", {"Two [2/10]"}, {"Goal", "Nowhere"}));
  all.add(role("Zeta", {"Three [3/10]"}, {"Yota", "Nowhere"}));
  all.add(role("Yota", {"Two [2/10]"}, {"Goal", "Nowhere"}));
  all.add(role("Goal", {"One [1/10]", "Three [3/10]"}, {}));
  auto const found = all.ask({"Start", "Goal", ""}).result->routes;
  REQUIRE(found.size() == 2);
  CHECK(found[0].hops[0].title == "Alpha");
  CHECK(found[1].hops[0].title == "Zeta");
}

TEST_CASE("no way goes over more hops than the limit") {
  shelf all;
  for (int i = 0; i < 6; ++i) {
    guide_text text;
    text.title = role_name(i);
    text.can_lead_to = {role_name(i + 1), "Nowhere"};
    all.add(text);
  }
  CHECK(all.ask({role_name(0), role_name(4), ""}).result->routes.size() == 1);
  CHECK(all.ask({role_name(0), role_name(5), ""}).result->routes.empty());
}
