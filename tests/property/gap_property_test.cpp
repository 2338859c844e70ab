// What holds for the gap between any role and any person.
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

constexpr std::uint32_t seed = 31415;

constexpr std::string_view skills[] = {"SQL",
                                       "Go",
                                       "Unit Testing",
                                       "C++",
                                       "Caching",
                                       "REST APIs",
                                       "Scripting (Python, Go, or similar)",
                                       "Observability (logs, metrics, traces)",
                                       "Version control (Git)",
                                       "Python",
                                       "Communication",
                                       "Planning & Control",
                                       "Node.js"};
constexpr std::string_view levels[] = {"", "", "", " [3/5]", " [1/3]", " [0.5/0.75]", " [2/7]"};
constexpr std::string_view words[] = {"SQL",
                                      "sql",
                                      "go",
                                      "GO",
                                      "unit tests",
                                      "unit testing",
                                      "c++",
                                      "caching",
                                      "rest api",
                                      "scripting",
                                      "Python",
                                      "logs",
                                      "Metrics",
                                      "traces",
                                      "observability",
                                      "git",
                                      "planning and control",
                                      "node.js",
                                      "Juggling"};
constexpr std::string_view said[] = {"", "", "=learning", "=none", "=1/3", "=2/3", "=3/5", "=1/7", "=5/5"};

std::vector<std::string> some_skills(test::dice& random) {
  std::vector<std::string> out;
  for (auto n = random.roll(8); n > 0; --n)
    out.push_back(std::string(skills[random.roll(std::size(skills))]) +
                  std::string(levels[random.roll(std::size(levels))]));
  return out;
}

test::guide_text random_guide(test::dice& random) {
  test::guide_text text;
  text.top_skills = some_skills(random);
  text.often_missing = some_skills(random);
  for (auto n = random.roll(5); n > 0; --n)
    text.next_steps.push_back("Practice " + std::string(words[random.roll(std::size(words))]) + " and " +
                              std::string(words[random.roll(std::size(words))]));
  for (auto n = random.roll(3); n > 0; --n)
    text.suggestions.push_back("Use " + std::string(words[random.roll(std::size(words))]) + " daily.");
  return text;
}

std::string one_said(test::dice& random) {
  return std::string(words[random.roll(std::size(words))]) + std::string(said[random.roll(std::size(said))]);
}

void check_whole(skill_gap const& gap) {
  REQUIRE(gap.readiness >= 0);
  REQUIRE(gap.readiness <= gap.readiness_up_to);
  REQUIRE(gap.readiness_up_to <= 1);
  REQUIRE((gap.readiness == 1) == gap.missing.empty());
  REQUIRE((gap.readiness_up_to == 1) == std::ranges::none_of(gap.missing, &missing_skill::said));

  std::multiset<std::string_view> missing;
  for (auto const& it : gap.missing) {
    missing.insert(it.skill);
    REQUIRE(it.need > 0);
    REQUIRE(it.need <= 1);
    REQUIRE(it.has >= 0);
    REQUIRE(it.has < it.need);
    REQUIRE((it.in_top_skills || it.in_often_missing));
    REQUIRE(it.weight == (it.in_top_skills ? 1 : 0) + (it.in_often_missing ? 0.5 : 0));
  }
  REQUIRE(std::multiset<std::string_view>(gap.order.begin(), gap.order.end()) == missing);
}

void check_plan(skill_gap const& gap, bool closes_all) {
  std::set<std::string_view> closed;
  for (auto const& step : gap.plan) {
    REQUIRE(step.what.what != action::kind::responsibility);
    REQUIRE_FALSE(step.closes.empty());
    closed.insert(step.closes.begin(), step.closes.end());
    for (auto const skill : step.closes) {
      auto const it = std::ranges::find(gap.missing, skill, &missing_skill::skill);
      REQUIRE(it != gap.missing.end());
      REQUIRE(std::ranges::find(it->closed_by, step.what) != it->closed_by.end());
    }
  }
  if (!closes_all) return;
  for (auto const& it : gap.missing) {
    bool const closable =
        std::ranges::any_of(it.closed_by, [](action const& by) { return by.what != action::kind::responsibility; });
    REQUIRE(closable == closed.contains(it.skill));
  }
}

}  // namespace

TEST_CASE("readiness is a share, never above what it may reach, and 1 exactly when nothing is missing") {
  test::dice random(seed);
  for (int round = 0; round < 600; ++round) {
    INFO("round " << round << " of seed " << seed);
    test::held_guide const role(random_guide(random));
    std::string have;
    for (auto n = random.roll(10); n > 0; --n) have += one_said(random) + ",";
    INFO(have);
    auto const person = test::having(have);
    auto const whole = find_gap(*role, person);
    REQUIRE(whole.ok());
    check_whole(*whole.result);
    check_plan(*whole.result, true);
    auto const steps = random.roll(4);
    auto const limited = find_gap(*role, person, {steps, "profile"});
    REQUIRE(limited.result->plan.size() <= steps);
    check_plan(*limited.result, false);
  }
}

TEST_CASE("readiness never falls when a skill is added") {
  test::dice random(seed + 1);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round << " of seed " << seed + 1);
    test::held_guide const role(random_guide(random));
    std::string have;
    double before = 0;
    for (int i = 0; i < 8; ++i) {
      have += one_said(random) + ",";
      INFO(have);
      auto const person = test::having(have);
      auto const gap = find_gap(*role, person);
      REQUIRE(gap.result->readiness >= before);
      before = gap.result->readiness;
    }
  }
}

TEST_CASE("the order in which things were said does not change the sums") {
  test::dice random(seed + 2);
  for (int round = 0; round < 200; ++round) {
    test::held_guide const role(random_guide(random));
    std::string forward;
    std::string backward;
    for (int i = 0; i < 6; ++i) {
      auto const one = one_said(random);
      forward += one + ",";
      backward = one + "," + backward;
    }
    INFO(forward);
    auto const a = test::having(forward);
    auto const b = test::having(backward);
    REQUIRE(find_readiness(*role, a).readiness == find_readiness(*role, b).readiness);
  }
}
