// Pay as it is written, seen from parse(): grammar/pay_def.hpp, items.cpp and amounts.cpp.
#include "catch.hpp"
#include "envelope.hpp"

using career::test::json;
namespace test = career::test;

namespace {

json bands(std::string const& body) {
  INFO(body);
  return test::parsed("Tester\nCareer Guide\nMedian Salary Range\n" + body + "\nGrowth Trend\nStrong.\n")["salary"];
}

json band(std::string const& level, std::string const& currency, json low, json high, std::string const& per = "year") {
  return {{"level", level}, {"currency", currency}, {"low", low}, {"high", high}, {"period", per}};
}

json list(json one) { return json::array({std::move(one)}); }

}  // namespace

TEST_CASE("a band is read in every usual way of writing it") {
  CHECK(bands("Entry Level: USD 75,000 to 105,000") == list(band("Entry Level", "USD", 75000, 105000)));
  CHECK(bands("Entry LevelUSD 75,000 to 105,000") == list(band("Entry Level", "USD", 75000, 105000)));
  CHECK(bands("Entry Level USD 75,000 to 105,000") == list(band("Entry Level", "USD", 75000, 105000)));
  CHECK(bands("Mid Level 110,000 to 150,000 USD") == list(band("Mid Level", "USD", 110000, 150000)));
  CHECK(bands("Junior: $100,000-$125,000") == list(band("Junior", "USD", 100000, 125000)));
  CHECK(bands("Lead: \xC2\xA3"
              "35k\xE2\x80\x93\xC2\xA3"
              "48k") == list(band("Lead", "GBP", 35000, 48000)));
  CHECK(bands("Lead: \xE2\x82\xAC"
              "45.000 \xE2\x80\x93 60.000") == list(band("Lead", "EUR", 45000, 60000)));
  CHECK(bands("Entry: $100-125k") == list(band("Entry", "USD", 100000, 125000)));
  CHECK(bands("Entry: EUR 45 000 to 60 000") == list(band("Entry", "EUR", 45000, 60000)));
  CHECK(bands("USD 75,000 to 105,000") == list(band("", "USD", 75000, 105000)));
}

TEST_CASE("a period is read where it is named, and is the year where it is not") {
  CHECK(bands("Entry: $20 to $30 per hour") == list(band("Entry", "USD", 20, 30, "hour")));
  CHECK(bands("Entry: $20 to $30 an hour") == list(band("Entry", "USD", 20, 30, "hour")));
  CHECK(bands("Entry: $20-30/hr") == list(band("Entry", "USD", 20, 30, "hour")));
  CHECK(bands("Entry: EUR 3,000 to 4,000 a month") == list(band("Entry", "EUR", 3000, 4000, "month")));
  CHECK(bands("Entry: EUR 3,000 to 4,000 monthly") == list(band("Entry", "EUR", 3000, 4000, "month")));
  CHECK(bands("Entry: EUR 30,000 to 40,000 per year") == list(band("Entry", "EUR", 30000, 40000)));
}

TEST_CASE("an open band has one figure") {
  CHECK(bands("Executive: USD 239,200 or more") == list(band("Executive", "USD", 239200, nullptr)));
  CHECK(bands("Executive: from $90k") == list(band("Executive", "USD", 90000, nullptr)));
  CHECK(bands("Executive: up to 45,000 EUR") == list(band("Executive", "EUR", nullptr, 45000)));
  CHECK(bands("Executive: $90,000+") == list(band("Executive", "USD", 90000, nullptr)));
  CHECK(bands("Executive: 90,000 USD or more") == list(band("Executive", "USD", 90000, nullptr)));
}

TEST_CASE("one figure alone is both ends") {
  CHECK(bands("Entry: USD 80,000") == list(band("Entry", "USD", 80000, 80000)));
}

TEST_CASE("several bands stand one a line, or level and pay on lines of their own") {
  auto const expected =
      json::array({band("Entry Level", "USD", 75000, 105000), band("Senior Level", "USD", 145000, 200000)});
  CHECK(bands("Entry LevelUSD 75,000 to 105,000\nSenior LevelUSD 145,000 to 200,000") == expected);
  CHECK(bands("Entry Level\nUSD 75,000 to 105,000\nSenior Level\nUSD 145,000 to 200,000") == expected);
  CHECK(bands("- Entry Level: USD 75,000 to 105,000\n- Senior Level: USD 145,000 to 200,000") == expected);
  CHECK(
      bands(
          "| Level | Range |\n|---|---|\n| Entry Level | USD 75,000 to 105,000 |\n| Senior Level | USD 145,000 to 200,000 |") ==
      expected);
  CHECK(bands("Level         Range\nEntry Level   USD 75,000 to 105,000\nSenior Level  USD 145,000 to 200,000") ==
        expected);
}

TEST_CASE("a line without pay is told, not lost") {
  std::string const text = "Tester\nCareer Guide\nMedian Salary Range\nAsk around.\nEntry: USD 1,000 to 2,000\n";
  auto const answer = career::parse(text);
  auto const bands_read = test::envelope(answer)["result"]["salary"];
  REQUIRE(bands_read.size() == 1);
  auto const& odd = test::first_of(answer.diagnostics, career::code::unread_text);
  CHECK(text.substr(odd.at.offset, odd.at.length) == "Ask around.");
}

TEST_CASE("figures in the wrong order are told") {
  auto const answer = career::parse("Tester\nCareer Guide\nMedian Salary Range\nEntry: USD 20,000 to 10,000\n");
  CHECK(test::first_of(answer.diagnostics, career::code::ambiguous_amount).at.line == 4);
}

TEST_CASE("a figure of absurd length is no figure, and no overflow") {
  auto const read = bands("Entry: USD 99999999999999999999999999 to 5");
  for (auto const& it : read) CHECK((it["low"].is_null() || it["low"].get<std::int64_t>() >= 0));
}
