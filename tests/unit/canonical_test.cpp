#include "canonical.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

bool is_canonical(std::string_view text) {
  std::vector<grammar::line> lines;
  return read_canonical(text, false, lines);
}

std::string const start = "Tester\nCareer Guide\n";

}  // namespace

TEST_CASE("a text is canonical by its shape alone") {
  CHECK(is_canonical(start));
  CHECK(is_canonical("Career Guide\n"));
  CHECK(is_canonical(start + "Top Skills for Success\n- SQL\n\n- Go\r\nRecommended Next Steps\n1. Begin\n"));
  CHECK_FALSE(is_canonical(""));
  CHECK_FALSE(is_canonical("Tester\n"));
  CHECK_FALSE(is_canonical(test::reference_text()));
}

TEST_CASE("one line of another form, and the text is as any other") {
  for (std::string const more : {"Top Skills\n- SQL\n",
                                 "## Top Skills for Success\n- SQL\n",
                                 "Top Skills for Success\nSQL\n",
                                 "Top Skills for Success\n* SQL\n",
                                 "Top Skills for Success\n  - SQL\n",
                                 "Top Skills for Success\n-  SQL\n",
                                 "Top Skills for Success\n- SQL  now\n",
                                 "Top Skills for Success\n- SQL\n  and more\n",
                                 "Top Skills for Success\n- TestingMajor Employers\n- Amazon\n",
                                 "Top Skills for Success\n- 1. SQL\n",
                                 "Top Skills for Success\n- SQL, Go\n",
                                 "Top Skills for Success\n- **SQL**\n",
                                 "Career Progression\n- Lead\n",
                                 "Recommended Next Steps\n2. Begin\n",
                                 "Recommended Next Steps\n- Begin\n",
                                 "Growth Trend\nOne.\nTwo.\n",
                                 "Growth Trend\n- Strong\n",
                                 "Median Salary Range\nEntry LevelUSD 5 to 6\n",
                                 "Median Salary Range\nNothing\n",
                                 "About This Guide\nNote: x\n",
                                 "About This Guide\nCode: 1\nCode: 2\n",
                                 "Sum of it\n",
                                 "One.\nTwo.\n",
                                 "Top Skills for Success\n- SQL\nTop Skills for Success\n- Go\n",
                                 "Career Guide\n"}) {
    INFO(more);
    CHECK_FALSE(is_canonical(start + more));
  }
  CHECK_FALSE(is_canonical("Noise\n" + start));
  CHECK_FALSE(is_canonical("Tester\nKey Responsibilities\n- x\n"));
}

TEST_CASE("a backslash makes any text itself, but for headings that are glued inside it") {
  for (std::string const text : {"1. SQL", "- x", "SQL, Go", "**SQL**", "SQL  now", "\\", "a.\\Career Guide"})
    CHECK(is_canonical(start + "Top Skills for Success\n- \\" + text + "\n"));
  CHECK_FALSE(is_canonical(start + "Top Skills for Success\n- \\a.Career Guide\n"));
  CHECK_FALSE(is_canonical(start + "Top Skills for Success\n- \\\n"));
}

TEST_CASE("a place of an item leaves its backslashes out") {
  auto const places = test::parsed_with_places(start + "Top Skills for Success\n- \\1. SQL.\\Career Guide\n")["places"];
  auto const at = static_cast<std::uint32_t>(start.size() + 23 + 3);
  CHECK(places["topSkills"] == test::json{{{at, 7}, {at + 8, 12}}});
}

TEST_CASE("a band is split before its pay, whatever the level says") {
  auto const it = split_band("Lead: of: USD 5 to 6");
  CHECK(it.level == "Lead: of");
  REQUIRE(it.pay);
  CHECK(it.money == "USD 5 to 6");
  CHECK_FALSE(split_band("Lead: USD 5 to 6 and more").pay);
  CHECK_FALSE(split_band("Lead: for USD 5").pay);
  CHECK(split_band("USD 5").level.empty());
}

TEST_CASE("pay is what it says, and nothing else is pay") {
  auto const pay = [](std::string_view line) { return split_band(line).pay; };
  CHECK(pay("USD 75,000 to 105,000")->high == 105000);
  CHECK(pay("USD 5")->high == 5);
  CHECK(pay("USD 5 or more")->high == std::nullopt);
  CHECK(pay("up to USD 0 per month")->low == std::nullopt);
  CHECK(pay("up to USD 0 per month")->per == period::month);
  CHECK(pay("1,234 to 7 per hour")->currency.empty());
  CHECK(pay("EUR 999,999,999,999,999,999")->low == 999'999'999'999'999'999);
  for (std::string_view const none : {"",
                                      "USD",
                                      "USD ",
                                      "USD 05",
                                      "USD 1234",
                                      "USD ,123",
                                      "USD 1,23",
                                      "USD 1,2345",
                                      "USD 5 to",
                                      "USD 5 to EUR 6",
                                      "$5",
                                      "USD 5 or more or more",
                                      "up to USD 5 to 6",
                                      "up to USD 5 or more",
                                      "USD 5 per year",
                                      "USD 5 per month per hour",
                                      "USD 1,000,000,000,000,000,000",
                                      "Usd 5",
                                      "USD 5 to 6 ",
                                      "USD 1,,234",
                                      "USD 1,234,"}) {
    INFO(none);
    CHECK_FALSE(pay(none));
  }
}

TEST_CASE("pay that might be taken for another, and a level that might say something of pay, take a backslash") {
  for (std::string_view const plain : {"Entry Level: USD 75,000 to 105,000", "USD 5,000", "Lead: USD 18 to 25 per hour",
                                       "Temp: CHF 4,000 or more per month"})
    CHECK(is_plain_band(plain));
  for (std::string_view const odd :
       {"Entry: USD 45 to 60", "Lead: USD 1,800 per hour", "Hourly: USD 75,000", "Level: USD 75,000",
        "Lead-: USD 75,000", "(Lead): USD 75,000", "Lead: 75,000", "USD 5 to 6, Lead: USD 75,000"}) {
    INFO(odd);
    CHECK_FALSE(is_plain_band(odd));
  }
}

TEST_CASE("the levels that are taken for plain unasked are so when the grammar of pay is asked") {
  for (std::string const level : {"Entry Level", "Junior", "Junior Level", "Mid Level", "Mid-Level", "Lead", "Senior",
                                  "Senior Level", "Staff", "Principal"})
    for (std::string const currency : {"USD", "EUR", "GBP"})
      for (std::string const figures : {"75,000 to 105,000", "1,000", "239,200 or more", "4,500 per month"}) {
        auto const line = level + ": " + currency + " " + figures;
        INFO(line);
        CHECK(is_plain_band(line));
        CHECK(is_read_as_split(split_band(line), line));
        auto const most = level + ": up to " + currency + " " + "45,000 per month";
        CHECK(is_read_as_split(split_band(most), most));
      }
}
