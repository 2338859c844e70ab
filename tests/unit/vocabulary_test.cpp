#include "career/vocabulary.hpp"

#include "career/limits.hpp"
#include "career/vocabulary_text.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

std::vector<std::string> names(known_terms const& of, list_kind kind) {
  auto const all = of.of(kind).all();
  return {all.begin(), all.end()};
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("names and their aliases are known under their block") {
  auto const answer = read_vocabulary(
      "career-guide vocabulary 1\n!skills\nSQL | Structured Query Language\nGit\n!employers\nAcme\n!sectors\nRetail\n"
      "!roles\nTester | QA Engineer\n!headings\nGrowth Trend | Outlook | Job Outlook\n");
  REQUIRE(answer.ok());
  CHECK(answer.diagnostics.empty());
  auto const& known = *answer.result;
  CHECK(names(known, list_kind::skills) == strings{"Git", "SQL", "Structured Query Language"});
  CHECK(names(known, list_kind::employers) == strings{"Acme"});
  CHECK(names(known, list_kind::sectors) == strings{"Retail"});
  CHECK(names(known, list_kind::roles) == strings{"QA Engineer", "Tester"});
  CHECK(known.headings.longest_in("Job Outlook") != nullptr);
  CHECK(known.headings.longest_in("Outlook") != nullptr);
}

TEST_CASE("an empty text is an empty vocabulary") {
  for (auto const* text : {"", "\n\n", "career-guide vocabulary 1", "# nothing\n"}) {
    auto const answer = read_vocabulary(text);
    REQUIRE(answer.ok());
    CHECK(answer.diagnostics.empty());
    CHECK(answer.result->of(list_kind::skills).empty());
  }
}

TEST_CASE("blanks, empty lines, remarks and CRLF say nothing") {
  auto const answer = read_vocabulary("!skills\r\n\r\n  SQL  |  | Go |\r\n# Perl\r\n\tGit\t\r\n|\r\n");
  CHECK(answer.diagnostics.empty());
  CHECK(names(*answer.result, list_kind::skills) == strings{"Git", "Go", "SQL"});
}

TEST_CASE("texts put one after another add to each other") {
  auto const answer = read_vocabulary(
      "career-guide vocabulary 1\n!skills\nSQL\ncareer-guide vocabulary 1\n!employers\nAcme\n!skills\nGit\nSQL\n");
  CHECK(answer.diagnostics.empty());
  CHECK(names(*answer.result, list_kind::skills) == strings{"Git", "SQL"});
  CHECK(names(*answer.result, list_kind::employers) == strings{"Acme"});
}

TEST_CASE("a line that belongs nowhere is told with its place, and the rest is read") {
  std::string const text = "SQL\n!skills\nGit\n!cooks\n  Ann \n!skills\nGo\n";
  auto const answer = read_vocabulary(text, "mine");
  REQUIRE(answer.ok());
  CHECK(names(*answer.result, list_kind::skills) == strings{"Git", "Go"});
  REQUIRE(answer.diagnostics.size() == 3);
  CHECK(test::codes(answer.diagnostics) == strings{"unread-text", "unread-text", "unread-text"});
  CHECK(test::marked_by(text, answer.diagnostics[0]) == "SQL");
  CHECK(test::marked_by(text, answer.diagnostics[1]) == "!cooks");
  CHECK(test::marked_by(text, answer.diagnostics[2]) == "Ann");
  CHECK(answer.diagnostics[2].at.line == 5);
  CHECK(answer.diagnostics[2].at.column == 3);
  CHECK(answer.diagnostics[0].in == "mine");
}

TEST_CASE("a second first line ends the block before it") {
  auto const answer = read_vocabulary("!skills\nGit\ncareer-guide vocabulary 1\nSQL\n");
  CHECK(names(*answer.result, list_kind::skills) == strings{"Git"});
  CHECK(answer.diagnostics.size() == 1);
}

TEST_CASE("a vocabulary of another version is read as well as may be, and told") {
  std::string const text = "career-guide vocabulary 2\n!skills\nGit\n";
  auto const answer = read_vocabulary(text);
  REQUIRE(answer.ok());
  CHECK(names(*answer.result, list_kind::skills) == strings{"Git"});
  CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unread_text)) == "career-guide vocabulary 2");
}

TEST_CASE("of many lines that belong nowhere a few are told, and how many more") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "Name\n";
  CHECK(read_vocabulary(text).diagnostics.size() == limits::same_diagnostics);
}

TEST_CASE("a wording of a heading that no guide has is left out") {
  auto const answer = read_vocabulary("!headings\nNo Such Heading | Perks\nGrowth Trend\n");
  CHECK(answer.result->headings.longest_in("Perks") == nullptr);
  CHECK(answer.result->headings.all().empty());
}
