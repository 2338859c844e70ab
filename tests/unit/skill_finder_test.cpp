#include "skill_finder.hpp"

#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

/// `Skill: what stands there`, in the text's order.
std::vector<std::string> named(std::string_view text, std::string_view vocabulary, std::vector<std::string> others = {},
                               bool nested = false) {
  auto const known = std::move(*read_known_skills(vocabulary).result);
  skill_ids ids(&known);
  for (auto const& it : others) ids.add(it);
  skill_finder const finder(ids);
  std::vector<std::string> out;
  auto const add = [&](named_skill const& it) {
    out.push_back(std::string(ids.name(it.skill)) + ": " + std::string(text.substr(it.offset, it.length)));
  };
  if (nested)
    finder.each_nested(text, add);
  else
    finder.each(text, add);
  return out;
}

using strings = std::vector<std::string>;
constexpr std::string_view vocabulary =
    "!skills\nSQL\nSQL Server\nJava\nJavaScript\nUnit Testing|unit tests\nTesting\nData Modeling\nCI/CD\nC\nC++\n";

}  // namespace

TEST_CASE("each place that names a skill is found, in the text's order") {
  CHECK(named("Practice SQL by data modelling, then unit-tests.", vocabulary) ==
        strings{"SQL: SQL", "Data Modeling: data modelling", "Unit Testing: unit-tests"});
}

TEST_CASE("the longest name at a place counts, and words are whole") {
  CHECK(named("SQL Server, JavaScript and unit testing", vocabulary) ==
        strings{"SQL Server: SQL Server", "JavaScript: JavaScript", "Unit Testing: unit testing"});
  CHECK(named("MySQL, Javanese", vocabulary).empty());
  CHECK(named("C++ and C", vocabulary) == strings{"C++: C++", "C: C"});
}

TEST_CASE("names inside others are found where they are asked for") {
  CHECK(named("unit testing", vocabulary, {}, true) == strings{"Unit Testing: unit testing", "Testing: testing"});
}

TEST_CASE("a name does not go on over the end of a sentence or a comma") {
  CHECK(named("We use SQL. Server rooms", vocabulary) == strings{"SQL: SQL"});
  CHECK(named("data, modeling", vocabulary).empty());
  CHECK(named("data\nmodeling", vocabulary) == strings{"Data Modeling: data\nmodeling"});
  CHECK(named("data\n\nmodeling", vocabulary).empty());
}

TEST_CASE("a guide's own names are found, those with commas and brackets, too") {
  CHECK(named("learn observability (logs, traces) and SQL", vocabulary, {"Observability (logs, traces)", "logs"}) ==
        strings{"Observability (logs, traces): observability (logs, traces", "SQL: SQL"});
}

TEST_CASE("places count bytes, whatever letters stand before") {
  CHECK(named("caf\xC3\xA9 \xE2\x80\xA2 SQL", vocabulary) == strings{"SQL: SQL"});
}
