#include "role_skills.hpp"

#include "catch.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

role_skill one(std::string const& name) {
  guide_text text;
  text.top_skills = {name, "Filler"};
  static std::vector<std::unique_ptr<held_guide>> kept;
  kept.push_back(std::make_unique<held_guide>(text));
  return skills_of(**kept.back()).front();
}

double has(std::string const& skill, std::string_view have) {
  auto const person = having(have);
  return person_index(person).has(one(skill)).has;
}

bool said(std::string const& skill, std::string_view have) {
  auto const person = having(have);
  return person_index(person).has(one(skill)).said;
}

}  // namespace

TEST_CASE("a role's skills are its top and often missing ones, merged under the first spelling") {
  guide_text text;
  text.top_skills = {"SQL", "Unit Testing", "sql"};
  text.often_missing = {"unit tests", "unit testing", "Caching"};
  held_guide const role(text);
  auto const skills = skills_of(*role);
  REQUIRE(skills.size() == 4);
  CHECK(skills[0].name == "SQL");
  CHECK(skills[0].weight == 1);
  CHECK(skills[1].name == "Unit Testing");
  CHECK(skills[1].weight == 1.5);
  CHECK(skills[1].in_top_skills);
  CHECK(skills[1].in_often_missing);
  CHECK(skills[2].name == "unit tests");
  CHECK(skills[2].weight == 0.5);
  CHECK(skills[3].name == "Caching");
  CHECK_FALSE(skills[3].in_top_skills);
}

TEST_CASE("the highest level stated is what is needed, 1 where none is") {
  guide_text text;
  text.top_skills = {"SQL [1/5]", "Go", "C [3/4]"};
  text.often_missing = {"sql [3/5]", "Git [1/2]"};
  held_guide const role(text);
  auto const skills = skills_of(*role);
  REQUIRE(skills.size() == 4);
  CHECK(skills[0].need == 0.6);
  CHECK(skills[1].need == 1);
  CHECK(skills[2].need == 0.75);
  CHECK(skills[3].need == 0.5);
}

TEST_CASE("words count for what the role needs, figures are absolute") {
  CHECK(has("SQL", "SQL") == 1);
  CHECK(has("SQL", "sql=learning") == 0.5);
  CHECK(has("SQL", "SQL=none") == 0);
  CHECK(has("SQL", "SQL=3/4") == 0.75);
  CHECK(has("SQL [1/2]", "SQL") == 0.5);
  CHECK(has("SQL [1/2]", "SQL=learning") == 0.25);
  CHECK(has("SQL [1/2]", "SQL=3/4") == 0.75);
  CHECK(has("SQL", "Git") == 0);
}

TEST_CASE("of several levels of one skill the highest counts") {
  CHECK(has("SQL", "SQL=none, sql=1/4, Sql=learning") == 0.5);
  auto const person = having("SQL=none, sql=1/4, Go, go");
  CHECK(person_index(person).conflicts().size() == 1);
}

TEST_CASE("a phrase without or is had by the mean of its parts") {
  CHECK(has("Observability (logs, metrics, traces)", "logs") == 1.0 / 3);
  CHECK(has("Observability (logs, metrics, traces)", "logs, metrics=learning") == 0.5);
  CHECK(has("Observability (logs, metrics, traces)", "Logs, Metrics, Traces") == 1);
}

TEST_CASE("a phrase with or is had by its best part") {
  CHECK(has("Scripting (Python, Go, or similar)", "Go") == 1);
  CHECK(has("Scripting (Python, Go, or similar)", "Go=1/4, Python=learning") == 0.5);
}

TEST_CASE("a phrase is had by its head or its whole name too, whichever is most") {
  CHECK(has("Observability (logs, metrics)", "Observability") == 1);
  CHECK(has("Observability (logs, metrics)", "observability (logs, metrics)") == 1);
  CHECK(has("Observability (logs, metrics)", "Observability=1/4, logs") == 0.5);
}

TEST_CASE("a phrase is said when it, or all its parts, were spoken of") {
  CHECK(said("Scripting (Python, Go)", "Scripting=none"));
  CHECK(said("Scripting (Python, Go)", "Python=none, Go=none"));
  CHECK_FALSE(said("Scripting (Python, Go)", "Python"));
  CHECK_FALSE(said("Scripting (Python, Go)", "SQL"));
  CHECK(said("SQL", "SQL=none"));
}

TEST_CASE("what comes from parts says so") {
  auto const person = having("Go=learning, python");
  auto const skill = one("Scripting (Python, Go, C)");
  auto const it = person_index(person).has(skill);
  REQUIRE(it.credit.has_value());
  CHECK(it.credit->why == skill_credit::reason::part);
  CHECK(it.credit->from == std::vector<std::string_view>{"Python", "Go"});
  auto const whole = having("Scripting, python, go, c");
  auto const on_a_tie = person_index(whole).has(skill);
  CHECK(on_a_tie.has == 1);
  CHECK_FALSE(on_a_tie.credit.has_value());
  CHECK(on_a_tie.as == "Scripting");
}

TEST_CASE("all parts had is all of the phrase had, for any level needed and any number of parts") {
  static constexpr std::string_view parts[] = {"Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii", "Jj"};
  for (int of = 1; of <= 20; ++of)
    for (int level = 1; level <= of; ++level)
      for (std::size_t count = 1; count <= std::size(parts); ++count) {
        std::string inside;
        for (std::size_t i = 0; i < count; ++i) inside.append(i > 0 ? ", " : "").append(parts[i]);
        role_skill skill;
        skill.name = "Phrase";
        skill.keys = {"phrase"};
        skill.need = static_cast<double>(level) / of;
        for (std::size_t i = 0; i < count; ++i) {
          skill.parts.push_back(parts[i]);
          skill.part_keys.push_back(std::string(1, static_cast<char>('a' + i)) + static_cast<char>('a' + i));
        }
        auto const person = having(inside);
        INFO(level << "/" << of << " of " << count << " parts");
        REQUIRE(person_index(person).has(skill).has >= skill.need);
      }
}

TEST_CASE("a refused match does not count, in any spelling") {
  auto person = having("SQL, sql");
  person.refuse = {{"Sql", "SQL"}};
  CHECK(person_index(person).has(one("SQL")).has == 0);
  CHECK_FALSE(person_index(person).has(one("SQL")).said);
  person.refuse = {{"SQL", "Git"}};
  CHECK(person_index(person).has(one("SQL")).has == 1);
}

TEST_CASE("a refused part of a phrase does not count") {
  auto person = having("Python");
  person.refuse = {{"Python", "Scripting (Python or Go)"}};
  CHECK(person_index(person).has(one("Scripting (Python or Go)")).has == 0);
}

TEST_CASE("what is learnt on the way counts, until it is forgotten") {
  auto const person = having("SQL=1/4");
  person_index index(person);
  auto const skill = one("SQL [3/4]");
  CHECK(index.has(skill).has == 0.25);
  index.learn(skill);
  CHECK(index.has(skill).has == 0.75);
  index.forget(1);
  CHECK(index.has(skill).has == 0.25);
}

TEST_CASE("a refusal does not take back what is learnt on the way") {
  auto person = having("SQL");
  person.refuse = {{"SQL", "SQL"}};
  person_index index(person);
  auto const skill = one("SQL");
  CHECK(index.has(skill).has == 0);
  index.learn(skill);
  CHECK(index.has(skill).has == 1);
}

TEST_CASE("what no skill of the role fits is listed as it was written") {
  guide_text text;
  text.top_skills = {"SQL", "Scripting (Python or Go)"};
  held_guide const role(text);
  auto const person = having("sql, k8s, Python, scripting, Juggling=none");
  CHECK(person_index(person).unmatched(skills_of(*role)) == std::vector<std::string_view>{"k8s", "Juggling"});
}
