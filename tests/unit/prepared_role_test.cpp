#include "career/prepared_role.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

known_skills const& known() {
  static auto const read = read_known_skills(
      "!skills\nMySQL\nPostgreSQL\nSQL\nGit\nNursing License\n!before\nGit|SQL\n"
      "!families\nMySQL|PostgreSQL\n");
  return *read.result;
}

guide_text some_role() {
  guide_text text;
  text.top_skills = {"SQL", "MySQL", "Tools (Git, Other)", "Nursing License"};
  text.next_steps = {"Practice SQL", "Use Git daily"};
  return text;
}

}  // namespace

TEST_CASE("a prepared role says of each person what a gap of its own says") {
  held_guide const role(some_role());
  prepared_role const prepared(*role, &known());
  for (auto const* have :
       {"", "SQL=learning, sql=none", "PostgreSQL, Juggling", "Git, Other, MySQL=3/5", "nursing license"}) {
    INFO(have);
    auto const person = having(have);
    for (std::uint32_t steps = 0; steps < 3; ++steps)
      CHECK(test::envelope(prepared.gap(person, steps)) ==
            test::envelope(find_gap(*role, person, {steps, "profile", &known()})));
  }
}

TEST_CASE("an answer outlives the prepared role, and a role may be moved") {
  held_guide const role(some_role());
  auto const person = having("PostgreSQL");
  answer<skill_gap> gap;
  {
    prepared_role first(*role, &known());
    auto const second = std::move(first);
    gap = second.gap(person);
  }
  auto const it = test::envelope(gap)["result"];
  CHECK(it["missing"][1]["credit"]["from"][0] == "PostgreSQL");
  CHECK(it["other"][0] == "PostgreSQL");
}

TEST_CASE("a gate that the person names is neither beside the role nor unknown") {
  guide_text text;
  text.top_skills = {"SQL", "Nursing License", "Crane License"};
  held_guide const role(text);
  auto const person = having("nursing licence, crane license, Git, Juggling");
  auto const gap = prepared_role(*role, &known()).gap(person);
  REQUIRE(gap.result->gates.size() == 2);
  CHECK(gap.result->gates[0].met == true);
  CHECK(gap.result->gates[1].met == true);
  CHECK(gap.result->other == std::vector<std::string_view>{"Git"});
  CHECK(gap.result->unmatched == std::vector<std::string_view>{"Juggling"});
}
