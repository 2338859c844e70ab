#include "career/import_profile.hpp"

#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

using strings = std::vector<std::string>;

constexpr std::string_view vocabulary = "!skills\nSQL\nDocker\nUnit Testing|unit tests\nPython\n";

strings names(imported_profile const& of) {
  strings out;
  for (auto const& it : of.person.skills) out.push_back(it.name);
  return out;
}

}  // namespace

TEST_CASE("a JSON Resume gives its skills and keywords, and what work and projects tell of, each once with its proof") {
  auto const known = std::move(*read_known_skills(vocabulary).result);
  auto const read = read_json_resume(
      R"({"basics": {"name": "A", "summary": "No experience with Docker."},
          "skills": [{"name": "Backend", "level": "Beginner", "keywords": ["SQL"]}, {"name": "python", "level": "Master"}],
          "work": [{"position": "Dev", "summary": "Wrote SQL.", "highlights": ["Added unit tests"]}],
          "projects": [{"description": "A thing in Docker", "keywords": ["Python"]}],
          "hobbies": [{"summary": "Docker"}]})",
      &known);
  REQUIRE(read.ok());
  CHECK(names(*read.result) == strings{"SQL", "python", "Unit Testing", "Docker"});
  auto const& skills = read.result->person.skills;
  CHECK(skills[0].level.said == skill_level::kind::learning);
  CHECK(skills[1].level.said == skill_level::kind::have);
  CHECK(read.result->proofs[2].from == "work");
  CHECK(read.result->proofs[2].text == "Added unit tests");
  CHECK(read.result->proofs.size() == skills.size());
}

TEST_CASE("a résumé that is no JSON, no object or too large is refused with its place") {
  auto const cut = read_json_resume("{\"skills\": [");
  REQUIRE_FALSE(cut.ok());
  CHECK(cut.diagnostics.front().what == code::bad_profile);
  CHECK(cut.diagnostics.front().at.offset > 0);
  CHECK_FALSE(read_json_resume("[]").ok());
  CHECK_FALSE(read_json_resume("3").ok());
  CHECK(read_json_resume(std::string((1u << 20) + 1, ' ')).diagnostics.front().what == code::input_too_large);
  CHECK_FALSE(read_json_resume(std::string(100'000, '[')).ok());
  CHECK_FALSE(read_json_resume("{\"a\":" + std::string(100'000, '[')).ok());
  CHECK(read_json_resume("{}").ok());
}

TEST_CASE("a JSON Resume is told from a profile by its outermost keys") {
  CHECK(is_json_resume(R"({"basics": {}})"));
  CHECK(is_json_resume(R"({"x": "\"", "work" : []})"));
  CHECK_FALSE(is_json_resume(R"({"skills": [{"name": "basics"}]})"));
  CHECK_FALSE(is_json_resume(R"({"skills": {"basics": 1}, "a": "work"})"));
  CHECK_FALSE(is_json_resume("\"basics"));
}

TEST_CASE("LinkedIn's list of skills is read, with a BOM, quotes and any line ends") {
  auto const read = read_csv_skills("\xEF\xBB\xBFName\r\nSQL\r\n\"Health, Safety\"\r\n\"a \"\"b\"\"\"\r\n\r\n");
  REQUIRE(read.ok());
  CHECK(names(*read.result) == strings{"SQL", "Health, Safety", "a \"b\""});
}

TEST_CASE("levels of a CSV are words, parts, percentages or plain numbers of the scale that all fit in") {
  auto const read = read_csv_skills("Id;Skill;Level\n1;SQL;3/5\n2;Go;40%\n3;Git;4\n4;C;Beginner\n5;D;none\n6;E;\n");
  REQUIRE(read.ok());
  std::vector<double> has;
  for (auto const& it : read.result->person.skills) has.push_back(it.level.counted_for(1));
  CHECK(has == std::vector<double>{0.6, 0.4, 0.8, 0.5, 0, 1});
  auto const tens = read_csv_skills("Name,Level\nSQL,9\nGo,3\n");
  CHECK(tens.result->person.skills[1].level.figure == Approx(0.3));
}

TEST_CASE("a CSV without a column of names, or with a level that is none, is refused with its place") {
  CHECK(read_csv_skills("SQL\nGo\n").diagnostics.front().what == code::bad_profile);
  CHECK_FALSE(read_csv_skills("").ok());
  auto const bad = read_csv_skills("Name,Level\nSQL,3\nGo,7/5\n");
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.diagnostics.front().what == code::bad_level);
  CHECK(bad.diagnostics.front().at.line == 3);
  CHECK(read_csv_skills(std::string((1u << 20) + 1, ' ')).diagnostics.front().what == code::input_too_large);
  CHECK(read_csv_skills("Name\n\"never closed").ok());
}
