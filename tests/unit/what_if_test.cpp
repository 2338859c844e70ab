#include "career/what_if.hpp"

#include "career/skill_gap.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

known_skills const& databases() {
  static auto const known = read_known_skills("!skills\nMySQL\nPostgreSQL\nSQL\nGit\n!families\nMySQL|PostgreSQL\n");
  return *known.result;
}

}  // namespace

TEST_CASE("each missing skill tells how ready one would be with it, here and in what comes next") {
  guide_text here;
  here.top_skills = {"SQL", "MySQL", "Git"};
  guide_text next;
  next.title = "Next";
  next.top_skills = {"PostgreSQL", "SQL"};
  held_guide const role(here);
  held_guide const after(next);
  std::vector<guide const*> const ahead{&*after};
  auto const person = having("Git, SQL=learning");
  auto const it = find_what_if(*role, ahead, person, &databases());
  CHECK(it.readiness == 0.5);
  CHECK(it.next == std::vector<double>{0.25});
  REQUIRE(it.skills.size() == 2);
  CHECK(it.skills[0].skill == "SQL");
  CHECK(it.skills[0].readiness == Approx(2.0 / 3));
  CHECK(it.skills[0].next == std::vector<double>{0.5});
  CHECK(it.skills[1].skill == "MySQL");
  CHECK(it.skills[1].next == std::vector<double>{0.5});  // a relative of what the next role asks for
}

TEST_CASE("what is supposed gives what a gap would say of the person with that skill") {
  test::dice dice(11);
  static constexpr std::string_view names[] = {
      "SQL", "MySQL", "PostgreSQL", "Git", "Tools (Git, SQL)", "Any (MySQL or Git)", "Other"};
  for (int round = 0; round < 200; ++round) {
    guide_text text;
    for (auto const name : names)
      if (!dice.chance(3)) (dice.chance(2) ? text.top_skills : text.often_missing).emplace_back(name);
    if (text.top_skills.empty()) continue;
    held_guide const role(text);
    auto person = having("Filler");
    for (auto const name : names)
      if (dice.chance(3)) person.skills.push_back({std::string(name), {skill_level::kind::figure, dice.roll(5) / 4.0}});
    std::vector<guide const*> const ahead{&*role};
    auto const it = find_what_if(*role, ahead, person, &databases());
    REQUIRE(it.readiness == find_readiness(*role, person, &databases()).readiness);
    for (auto const& supposed : it.skills) {
      auto with = person;
      with.skills.push_back({std::string(supposed.skill), {}});
      auto const told = find_readiness(*role, with, &databases()).readiness;
      REQUIRE(supposed.readiness == told);
      REQUIRE(supposed.next.front() == told);
    }
  }
}
