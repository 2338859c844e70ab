#include "career/known_headings.hpp"

#include "career/vocabulary.hpp"
#include "catch.hpp"
#include "envelope.hpp"
#include "grammar/ast.hpp"

using namespace career;
using test::json;

namespace {

constexpr heading_wording wordings[] = {{"What You Do", "Key Responsibilities"},
                                        {"Pay & Outlook", "Median Salary Range"},
                                        {"Pay", "Growth Trend"},
                                        {"Who's Hiring", "Major Employers"},
                                        {"Nonsense", "No Such Heading"}};

std::string_view longest(known_headings const& all, std::string_view text) {
  auto const* found = all.longest_in(text);
  return found == nullptr ? std::string_view{} : std::string_view(found->wording);
}

}  // namespace

TEST_CASE("a wording is found in any letter case at the start of a text") {
  known_headings const all(wordings);
  CHECK(longest(all, "What You Do") == "what you do");
  CHECK(longest(all, "WHAT YOU DO: much") == "what you do");
  CHECK(longest(all, "what you doubt") == "what you do");  // whoever asks looks at what follows
  CHECK(longest(all, "What You").empty());
  CHECK(longest(all, "So What You Do").empty());
  CHECK(longest(all, "").empty());
  CHECK(longest(all, "W").empty());
}

TEST_CASE("of several wordings the longest counts") {
  known_headings const all(wordings);
  CHECK(longest(all, "Pay & Outlook") == "pay & outlook");
  CHECK(longest(all, "Pay and more") == "pay");
}

TEST_CASE("an ampersand is an and, and either apostrophe the other") {
  known_headings const all(wordings);
  for (auto const* text : {"Pay and Outlook", "Pay & Outlook", "Who's Hiring", "Who’s Hiring"})
    CHECK(longest(all, text).size() == std::string_view(text).size());
}

TEST_CASE("a wording of no heading is left out") {
  known_headings const all(wordings);
  CHECK(longest(all, "Nonsense").empty());
  CHECK(std::none_of(all.all().begin(), all.all().end(), [](auto const& it) { return it.wording == "nonsense"; }));
}

TEST_CASE("the wordings are in their order, each once") {
  std::vector<heading_wording> twice(std::begin(wordings), std::end(wordings));
  twice.insert(twice.end(), {{"WHAT YOU DO", "Key Responsibilities"}, {"what you do", "Growth Trend"}});
  known_headings const all(twice);
  auto const entries = all.all();
  for (std::size_t i = 1; i < entries.size(); ++i) CHECK(entries[i - 1].wording < entries[i].wording);
  // the first of two that are the same counts
  CHECK(all.longest_in("What You Do")->heading == static_cast<std::uint8_t>(grammar::heading::responsibilities));
}

TEST_CASE("a wording may begin where its first two letters stand, the first in either case") {
  known_headings const all(wordings);
  CHECK(all.may_begin('W', 'h'));
  CHECK(all.may_begin('w', 'h'));
  CHECK(all.may_begin('w', 'H'));
  CHECK_FALSE(all.may_begin('x', 'h'));
  CHECK_FALSE(all.may_begin('w', 'a'));
  CHECK_FALSE(known_headings().may_begin('w', 'h'));
}

TEST_CASE("a guide with other wordings of headings is read where they are known, and only there") {
  std::string const text =
      "Tester\nCareer Guide\nTop Skills\n- SQL\nWHO\xE2\x80\x99S HIRING:\n- Acme\n\nWhat You Do\n- Test\n";
  known_terms known;
  known.headings = known_headings(wordings);
  auto const answer = parse(text, {"guide", &known});
  REQUIRE(answer.ok());
  CHECK(test::envelope(answer)["result"]["employers"] == json{"Acme"});
  CHECK(test::envelope(answer)["result"]["responsibilities"] == json{"Test"});
  CHECK(test::parsed(text)["employers"].empty());
}

TEST_CASE("a known wording of several words is a heading where it is glued, one word only on its line") {
  constexpr heading_wording some[] = {{"Best Employers", "Major Employers"}, {"Outlook", "Growth Trend"}};
  known_terms known;
  known.headings = known_headings(some);
  auto const read = [&](std::string const& text) { return test::envelope(parse(text, {"guide", &known}))["result"]; };
  CHECK(read("Tester\nCareer Guide\nOutlook\nStrong.Best EmployersAcme\n")["employers"] == json{"Acme"});
  CHECK(read("Tester\nCareer Guide\nTop Skills\n- SQL\nOutlook\nStrong.\n")["growthTrend"] == "Strong.");
  CHECK(read("Tester\nCareer Guide\nTop Skills\n- SQL\n- Outlook Express\n")["topSkills"] ==
        json{"SQL", "Outlook Express"});
  CHECK(read("Tester\nCareer Guide\nTop Skills\n- Microsoft Outlook\n- SQL\n")["growthTrend"] == "");
}
