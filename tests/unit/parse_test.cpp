#include "career/parse.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

using texts = std::vector<std::string>;

answer<guide> only(std::string_view text) { return parse(text); }

}  // namespace

TEST_CASE("the reference guide means what it says, field by field, with nothing odd about it") {
  auto const answer = parse(test::reference_text());
  auto const expected = json::parse(test::golden_file("reference-meaning.json"));
  auto const envelope = test::envelope(answer);
  for (auto const& [key, value] : expected.items()) {
    INFO(key);
    CHECK(envelope["result"][key] == value);
  }
  CHECK(envelope["result"].size() == expected.size());
  CHECK(test::codes(answer.diagnostics, true).empty());
}

TEST_CASE("every key of a guide is there when all sections are missing") {
  auto const it = test::parsed("Tester\nCareer Guide\n");
  CHECK(it["title"] == "Tester");
  CHECK(it["summary"] == "");
  for (auto const* list : {"responsibilities", "topSkills", "salary", "employers", "sectors", "nextSteps"})
    CHECK(it[list] == json::array());
  CHECK(it["progression"] == json{{"canLeadTo", json::array()}, {"transitions", json::array()}});
  CHECK(it["skillGaps"] == json{{"oftenMissing", json::array()}, {"suggestions", json::array()}});
  CHECK(it["growthTrend"] == "");
  CHECK(it["needs"] == json::object());
  CHECK(it["about"] == json{{"alsoCalled", json::array()}, {"code", ""}, {"sources", json::array()}});
}

TEST_CASE("each missing section is a note, and nothing worse") {
  auto const answer = only("Tester\nCareer Guide\nRecommended Next Steps\n- Practice\n");
  REQUIRE(answer.ok());
  for (auto const& it : answer.diagnostics) CHECK(it.what == code::missing_section);
  CHECK(answer.diagnostics.size() == 10);  // the eleven sections with content, less the one that is there
}

TEST_CASE("a text without a heading of ours is no guide") {
  for (std::string_view text :
       {"", " \n\t ", "hello", "A letter.\nIt speaks of a career progression of a friend.\n", "\xFF\xFE\x00\x01"}) {
    auto const answer = only(text);
    INFO(text);
    CHECK_FALSE(answer.ok());
    CHECK(answer.diagnostics.back().what == code::not_a_guide);
    CHECK(test::envelope(answer)["result"].is_null());
  }
}

TEST_CASE("a text over the limit is refused with that and nothing else; one at the limit is read") {
  std::string text = "Tester\nCareer Guide\n";
  text.resize(limits::guide_bytes, ' ');
  CHECK(only(text).ok());
  text += ' ';
  auto const answer = only(text);
  CHECK(test::codes(answer.diagnostics, true) == texts{"input-too-large"});
  CHECK(answer.diagnostics.front().at.line == 1);
}

TEST_CASE("diagnostics name the input as they were told to") {
  auto const answer = parse("nothing", {"some/path.txt", nullptr});
  CHECK(answer.diagnostics.front().in == "some/path.txt");
}

TEST_CASE("a summary after Career Guide may be wrapped and of several sentences") {
  auto const it = test::parsed(
      "Tester\nCareer Guide\nTests what others build. Finds\nwhat they missed.\nTop Skills for Success\n- SQL\n");
  CHECK(it["summary"] == "Tests what others build. Finds what they missed.");
}

TEST_CASE("text before the title is told, not lost") {
  std::string const text = "Home | Jobs | Sign in\nTester\nCareer Guide\nTop Skills for Success\n- SQL\n";
  auto const answer = only(text);
  REQUIRE(answer.ok());
  CHECK(answer.result->title.text == "Tester");
  auto const& odd = test::first_of(answer.diagnostics, code::unread_text);
  CHECK(text.substr(odd.at.offset, odd.at.length) == "Home | Jobs | Sign in");
}

TEST_CASE("text right under a group heading is told, not lost") {
  std::string const text = "Tester\nCareer Guide\nCareer Progression\nSome words.\nCan Lead To\n- Lead Tester\n";
  auto const answer = only(text);
  REQUIRE(answer.ok());
  auto const& odd = test::first_of(answer.diagnostics, code::unread_text);
  CHECK(text.substr(odd.at.offset, odd.at.length) == "Some words.");
  CHECK(odd.at.line == 4);
  REQUIRE(answer.result->can_lead_to.size() == 1);
}

TEST_CASE("a section that stands twice is joined, with a warning at the second heading") {
  std::string const text =
      "Tester\nCareer Guide\nTop Skills for Success\n- SQL\n- Git\nMajor Employers\n- Acme\nTop Skills for Success\n- Go\n";
  auto const answer = only(text);
  REQUIRE(answer.ok());
  CHECK(test::envelope(answer)["result"]["topSkills"] == json{"SQL", "Git", "Go"});
  auto const& odd = test::first_of(answer.diagnostics, code::duplicate_section);
  CHECK(odd.at.line == 8);
  CHECK(text.substr(odd.at.offset, odd.at.length) == "Top Skills for Success");
}

TEST_CASE("what is said of a heading is said of its words alone, however short they are") {
  std::string const text = "T\nCareer Guide\n## Top Skills\n- SQL\nTop Skills\r\n- Go\nMajor Employers\n\n";
  auto const answer = only(text);
  auto const cut = [&](code what) {
    auto const& odd = test::first_of(answer.diagnostics, what);
    return text.substr(odd.at.offset, odd.at.length);
  };
  CHECK(cut(code::duplicate_section) == "Top Skills");
  CHECK(cut(code::truncated) == "Major Employers");
}

TEST_CASE("a text that stops right after a heading is truncated") {
  auto const answer = only("Tester\nCareer Guide\nTop Skills for Success\n- SQL\nMajor Employers\n");
  CHECK(test::codes(answer.diagnostics) == texts{"truncated"});
  CHECK(test::first_of(answer.diagnostics, code::truncated).at.line == 5);
}

TEST_CASE("a skill's level goes to needs, and the skill keeps its name") {
  auto const it = test::parsed(
      "T\nCareer Guide\nTop Skills for Success\n- SQL [3/5]\n- Go [1.5/2.25]\n- Git\nOften Missing Skills\n- Rust [2/4]\n");
  CHECK(it["topSkills"] == json{"SQL", "Go", "Git"});
  CHECK(it["skillGaps"]["oftenMissing"] == json{"Rust"});
  CHECK(it["needs"] == json{{"SQL", {{"level", 3}, {"of", 5}}},
                            {"Go", {{"level", 1.5}, {"of", 2.25}}},
                            {"Rust", {{"level", 2}, {"of", 4}}}});
}

TEST_CASE("an impossible level stays in the name") {
  for (std::string const level :
       {"[6/5]", "[0/5]", "[3/0]", "[0/0]", "[-1/5]", "[3]", "[x/5]", "[1.234/5]", "[3/5", "[]", "[3/5/6]"}) {
    INFO(level);
    auto const it = test::parsed("T\nCareer Guide\nTop Skills for Success\n- Go\n- SQL " + level + "\n");
    CHECK(it["topSkills"] == json{"Go", "SQL " + level});
    CHECK(it["needs"] == json::object());
  }
}

TEST_CASE("of two levels of one skill the higher is what the role needs") {
  auto const it = test::parsed(
      "T\nCareer Guide\nTop Skills for Success\n- SQL [1/5]\n- Go\nOften Missing Skills\n- SQL [4/5]\n- C\n");
  CHECK(it["needs"]["SQL"] == json{{"level", 4}, {"of", 5}});
}

TEST_CASE("About This Guide has other titles, a code and sources") {
  std::string const text =
      "T\nCareer Guide\nAbout This Guide\nAlso Called: Test Engineer; QA Engineer\nCode: 15-1253.00\n"
      "Source: Pay: BLS; May 2024\nSource: ours: by hand\nWritten by: someone\n";
  auto const answer = only(text);
  auto const about = test::envelope(answer)["result"]["about"];
  CHECK(about == json{{"alsoCalled", {"Test Engineer", "QA Engineer"}},
                      {"code", "15-1253.00"},
                      {"sources", {"Pay: BLS; May 2024", "ours: by hand"}}});
  auto const& odd = test::first_of(answer.diagnostics, code::unread_text);
  CHECK(text.substr(odd.at.offset, odd.at.length) == "Written by: someone");
}

TEST_CASE("suggestions are sentences, abbreviations do not end one") {
  auto const it = test::parsed(
      "T\nCareer Guide\nDevelopment Suggestions\nUse tools, e.g. linters, daily. Is it fast? Measure it! Read the U.S. rules.\n");
  CHECK(it["skillGaps"]["suggestions"] ==
        json{"Use tools, e.g. linters, daily.", "Is it fast?", "Measure it!", "Read the U.S. rules."});
}

TEST_CASE("a wrapped paragraph is one text, its line ends are blanks") {
  auto const it =
      test::parsed("T\nCareer Guide\nGrowth Trend\nStrong demand, with con-\ntinued hiring\n  for years.\n");
  CHECK(it["growthTrend"] == "Strong demand, with continued hiring for years.");
}

TEST_CASE("places point at the text that an item came from") {
  std::string const text =
      "\xEF\xBB\xBFT\xC3\xA9ster\r\nCareer Guide\r\nTop Skills for Success\r\n- SQL\r\n- Unit\r\n  Testing\r\n";
  auto const it = test::parsed_with_places(text);
  auto const cut = [&](json const& place) {
    return text.substr(place[0].get<std::size_t>(), place[1].get<std::size_t>());
  };
  CHECK(cut(it["places"]["title"][0][0]) == "T\xC3\xA9ster");
  CHECK(cut(it["places"]["topSkills"][0][0]) == "SQL");
  REQUIRE(it["places"]["topSkills"][1].size() == 2);
  CHECK(cut(it["places"]["topSkills"][1][0]) == "Unit");
  CHECK(cut(it["places"]["topSkills"][1][1]) == "Testing");
  CHECK(it["topSkills"][1] == "Unit Testing");
}

TEST_CASE("CRLF, a byte order mark and hard spaces change nothing of the meaning") {
  auto const plain = test::parsed(test::reference_text());
  std::string crlf = "\xEF\xBB\xBF";
  for (char c : test::reference_text()) {
    if (c == '\n') crlf += '\r';
    if (c == ' ')
      crlf += "\xC2\xA0";
    else
      crlf += c;
  }
  CHECK(test::parsed(crlf) == plain);
}
