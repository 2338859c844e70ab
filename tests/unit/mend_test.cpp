#include "career/mend.hpp"

#include "career/write.hpp"
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

constexpr std::string_view shop = R"(Shopkeeper
Career Guide
Top Skills for Success
- Arithmetic [2/5]
- Till Work
- Patience [3/4]
Companies Hiring
Major Employers
- Acme
- Apex
)";

std::string mended(std::string_view text, std::string_view path, std::string_view lines) {
  auto read = parse(text);
  REQUIRE(read.ok());
  std::string out;
  REQUIRE(write_mended(out, *read.result, path, lines));
  std::string after;
  write_guide(after, *read.result);
  CHECK(after == text);  // the guide itself stays
  return out;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string out{text};
  out.replace(out.find(what), what.size(), by);
  return out;
}

}  // namespace

TEST_CASE("a mended list stands in place of the guide's own, one item a line") {
  CHECK(mended(shop, "employers", "AcmeApex") == replaced(shop, "- Acme\n- Apex\n", "- AcmeApex\n"));
  CHECK(mended(shop, "employers", "Acme\n\n  Apex \r\nAjax\n") == replaced(shop, "- Apex\n", "- Apex\n- Ajax\n"));
}

TEST_CASE("a list without any item leaves its heading out, and one that was not there is written") {
  CHECK(mended(shop, "employers", " \n") == shop.substr(0, shop.find("Companies Hiring")));
  CHECK(mended(shop, "sectors", "Retail") == std::string{shop} + "Industry Sectors\n- Retail\n");
}

TEST_CASE("a level goes with its skill, and without it") {
  CHECK(mended(shop, "topSkills", "Patience\nTill Work") ==
        replaced(shop, "- Arithmetic [2/5]\n- Till Work\n- Patience [3/4]\n", "- Patience [3/4]\n- Till Work\n"));
  CHECK(mended(shop, "topSkills", "ArithmeticTill Work\nPatience") ==
        replaced(shop, "- Arithmetic [2/5]\n- Till Work\n", "- ArithmeticTill Work\n"));
  CHECK(mended(shop, "topSkills", "Arithmetic\nTill Work [1/2]\nPatience") ==
        replaced(shop, "- Till Work\n", "- Till Work [1/2]\n"));
}

TEST_CASE("what a person writes is read again as it was meant") {
  for (std::string_view const items :
       {"1. Foo\n- Bar", "**SQL**\nCompanies Hiring", "R&amp;D, plainly\n\\x", "Data EngineerCompanies Hiring\nCafé"}) {
    INFO(items);
    auto const text = mended(shop, "employers", items);
    auto const read = test::parsed(text);
    std::string joined;
    for (auto const& it : read["employers"]) joined += (joined.empty() ? "" : "\n") + it.get<std::string>();
    CHECK(joined == items);
  }
}

TEST_CASE("every list of texts that the JSON has can be mended, and nothing else") {
  auto read = parse(shop);
  for (auto const* path : {"responsibilities", "topSkills", "progression.canLeadTo", "progression.transitions",
                           "skillGaps.oftenMissing", "skillGaps.suggestions", "employers", "sectors", "nextSteps"}) {
    INFO(path);
    std::string out;
    REQUIRE(write_mended(out, *read.result, path, "Something new\nAnd more of it"));
    auto const again = test::parsed(out);
    std::string pointer = "/" + std::string{path};
    if (auto const dot = pointer.find('.'); dot != std::string::npos) pointer[dot] = '/';
    CHECK(again[test::json::json_pointer(pointer)] == test::json({"Something new", "And more of it"}));
  }
  for (auto const* path : {"title", "salary", "about.sources", "", "topSkills "}) {
    std::string out = "before";
    CHECK_FALSE(write_mended(out, *read.result, path, "x"));
    CHECK(out == "before");
  }
}
