#include "page_marks.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

struct stripped {
  explicit stripped(std::string_view source) : of(source) {
    std::vector<diagnostic> diagnostics;
    text = decode(of, store, diagnostics, "text");
    std::vector<fragment> places;
    strip_page_marks(text, store, places);
    for (auto const& it : places) titles.push_back(std::string_view(of).substr(it.offset, it.length));
  }
  std::string of;
  text_store store;
  decoded_text text;
  std::vector<std::string_view> titles;
};

std::string strip(std::string_view source) { return std::string(stripped(source).text.text); }
bool stays(std::string_view source) { return strip(source) == source; }

}  // namespace

TEST_CASE("numbers that go on from page to page are left out") {
  CHECK(strip("Tester\n1\n\fSQL\n2\n\fGit\n3\n") == "Tester\nSQL\nGit\n");
  CHECK(strip("Tester\n- 1 -\n\fSQL\n- 2 -\n") == "Tester\nSQL\n");
  CHECK(strip("1\nTester\n\f2\nSQL\n\f3\nGit\n") == "Tester\nSQL\nGit\n");
}

TEST_CASE("numbers that say that they are pages' need no form feed") {
  CHECK(strip("Tester\nPage 1\nSQL\nPage 2\nGit\n") == "Tester\nSQL\nGit\n");
  CHECK(strip("Tester\nPage 1 of 2\nSQL\nPAGE 2 OF 2\nGit\n") != "Tester\nSQL\nGit\n");  // not of capitals
  CHECK(strip("Tester\n1/3\nSQL\n2/3\nGit\n3/3\n") == "Tester\nSQL\nGit\n");
  CHECK(strip("Tester\n1 of 2\nSQL\n2 of 2\nGit\n") == "Tester\nSQL\nGit\n");
}

TEST_CASE("a number alone, or numbers that do not count up, are text") {
  CHECK(stays("Tester\n1/3\nSQL\n"));
  CHECK(stays("Tester\nPage 1\nSQL\nPage 3\nGit\n"));
  CHECK(stays("Tester\n2/3\nSQL\n1/3\nGit\n"));
  CHECK(stays("Tester\n3/2\nSQL\n4/2\nGit\n"));  // no third page of two
  CHECK(stays("Tester\n1\nSQL\n2\nGit\n"));      // steps
  CHECK(stays("Tester\n\f7\nSQL\n\f9\nGit\n"));
}

TEST_CASE("a line that is no number only begins like one is text") {
  for (auto const* line : {"1/2 time", "Page of Wands", "24/7", "Page", "3D", "1 of a kind", "12345"}) {
    auto const text = "Tester\n" + std::string(line) + "\nSQL\n";
    INFO(text);
    CHECK(stays(text));
  }
}

TEST_CASE("a title that runs over several pages is left out but for the first") {
  stripped const it("Tester\nCareer Guide\nSQL\n\fTester\nGit\n\fTester\nGo\n");
  CHECK(it.text.text == "Tester\nCareer Guide\nSQL\nGit\nGo\n");
  CHECK(it.titles == std::vector<std::string_view>{"Tester", "Tester"});
}

TEST_CASE("a line that is the same at the foot of several pages is left out everywhere") {
  CHECK(strip("Tester\nSQL\nguides.example\n\fGit\nguides.example\n\fGo\nguides.example\n") ==
        "Tester\nSQL\nGit\nGo\n");
}

TEST_CASE("what stands alike elsewhere on pages is text") { CHECK(stays("Tester\nSQL\nGit\n\fGo\nSQL\nRust\n")); }

TEST_CASE("a form feed alone takes nothing away") { CHECK(stays("Tester\nSQL\n\fGit\n")); }

TEST_CASE("the line after a page's end keeps its indent") {
  CHECK(strip("Tester\n  Page 1\n    SQL\n  Page 2\n    Git\n") == "Tester\n    SQL\n    Git\n");
}

TEST_CASE("a step that a page's end parts is one step, with a place for each part") {
  std::string const text =
      "Tester\nCareer Guide\nRecommended Next Steps\n1. Practice SQL by designing tables and writing\n- 1 -\n"
      "\fqueries that are tested\n2. Rest\n- 2 -\n";
  auto const answer = parse(text);
  REQUIRE(answer.ok());
  auto const& steps = answer.result->next_steps;
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].text == "Practice SQL by designing tables and writing queries that are tested");
  CHECK(test::pieces_of(text, *answer.result, steps[0]) ==
        std::vector<std::string>{"Practice SQL by designing tables and writing", "queries that are tested"});
  CHECK(steps[1].text == "Rest");
}

TEST_CASE("steps numbered on lines of their own stay steps") {
  std::string const text = "Tester\nCareer Guide\nRecommended Next Steps\n1\nPractice SQL\n2\nLearn Go\n3\nRest\n";
  CHECK(test::parsed(text)["nextSteps"] == json{"Practice SQL", "Learn Go", "Rest"});
}

TEST_CASE("a diagnostic after a page's end tells its place in the source") {
  std::string const text =
      "Tester\nCareer Guide\nPage 1\nMedian Salary Range\nAsk us.\nPage 2\nMajor Employers\n- Acme\nPage 3\n";
  auto const answer = parse(text);
  auto const& odd = test::first_of(answer.diagnostics, code::unread_text);
  CHECK(test::marked_by(text, odd) == "Ask us.");
  CHECK(odd.at.line == 5);
}
