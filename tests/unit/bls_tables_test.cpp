#include "import/bls_tables.hpp"

#include "catch.hpp"

using namespace career;

namespace {

constexpr std::string_view head = "OCC_CODE,OCC_TITLE,O_GROUP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n";

std::string wage_table(std::string_view rows) { return std::string(head).append(rows); }

std::string bands(wages const& it) {
  std::string out;
  for (auto const& [level, low, high] : bands_of(it))
    out.append(level.substr(0, 1))
        .append(" ")
        .append(std::to_string(low))
        .append("-")
        .append(high ? std::to_string(*high) : "") += ";";
  return out;
}

std::string bands_of_row(std::string_view cells) {
  auto const table = wage_table("11-1111,x,detailed," + std::string(cells) + "\n");
  import_log log;
  auto const all = read_wages(named_text{"wages", table}, log);
  auto const found = all.find("11-1111.00");
  return found ? bands(*found.row) : "none";
}

std::string sentence(std::string_view change, std::string_view code = "11-1111.00") {
  auto const table = "soc,change_pct,emp_2024,emp_2034\n11-1111," + std::string(change) + ",1,1\n";
  import_log log;
  auto const all = read_projections(named_text{"projections", table}, log);
  auto const found = all.rows.find(code);
  return found ? growth_sentence(found, all) : "none";
}

}  // namespace

TEST_CASE("a SOC code is found at the start of a code of O*NET") {
  CHECK(soc_of("15-1252.00") == 151252);
  CHECK(soc_of("15-1252") == 151252);
  CHECK(written(*soc_of("01-0020.05")) == "01-0020");
  for (auto const text : {"", "15-125", "15x1252", "15-12520", "15-125x.00", "151252.00"}) CHECK_FALSE(soc_of(text));
}

TEST_CASE("levels of pay are percentiles: 10 to 25, 25 to 75, 75 to 90") {
  CHECK(bands_of_row("10,25,50,75,90") == "E 10-25;M 25-75;S 75-90;");
  CHECK(bands_of_row("\"10,000\",25000,50000,75000,90000") == "E 10000-25000;M 25000-75000;S 75000-90000;");
}

TEST_CASE("a wage at the published top leaves the band open, and no band begins there") {
  CHECK(bands_of_row("10,25,50,75,#") == "E 10-25;M 25-75;S 75-;");
  CHECK(bands_of_row("10,25,50,#,#") == "E 10-25;M 25-;");
  CHECK(bands_of_row("10,#,#,#,#") == "E 10-;");
}

TEST_CASE("a wage that is not known makes no band") {
  CHECK(bands_of_row("*,*,*,*,*").empty());
  CHECK(bands_of_row("10,25,50,*,90") == "E 10-25;");
  CHECK(bands_of_row("30,25,50,75,90") == "M 25-75;S 75-90;");
}

TEST_CASE("the wages of an occupation are those of its SOC code, or of the broad occupation around it") {
  auto const table = wage_table(
      "11-1110,x,broad,1,2,3,4,5\n11-1111,x,detailed,10,20,30,40,50\n11-1100,x,minor,7,7,7,7,7\n11-1120,x,detailed,6,6,"
      "6,6,6\n");
  import_log log;
  auto const all = read_wages(named_text{"wages", table}, log);
  auto const is = [&](std::string_view code, soc_code soc, bool wider) {
    auto const it = all.find(code);
    return it && it.code == soc && it.is_wider == wider;
  };
  CHECK(is("11-1111.00", 111111, false));
  CHECK(is("11-1111.03", 111111, true));
  CHECK(is("11-1112.00", 111110, true));
  CHECK(is("11-1121.00", 111120, true));
  CHECK_FALSE(all.find("11-1101.00"));
  CHECK_FALSE(all.find("odd"));
  CHECK(log.counts.at(0).taken() == 3);
}

TEST_CASE("wages that stand twice count once; where they differ it is told") {
  auto const table = wage_table(
      "11-1111,x,broad,1,2,3,4,5\n11-1111,x,detailed,1,2,3,4,5\n11-1111,x,detailed,1,2,3,4,6\n11-111x,x,detailed,1,2,3,"
      "4,6\n11-1112,x,detailed,1,2,3,4,five\n");
  import_log log;
  auto const all = read_wages(named_text{"wages", table}, log);
  CHECK(bands(*all.find("11-1111.00").row) == "E 1-2;M 2-4;S 4-5;");
  REQUIRE(log.told.size() == 3);
  CHECK(log.told[0].at.line == 4);
  CHECK(log.told[1].at.line == 5);
  CHECK(log.told[2].at.line == 6);
  CHECK(log.counts.at(0).taken() == 1);
}

TEST_CASE("growth is a sentence with the figure and the years") {
  CHECK(sentence("16") == "Employment is projected to grow 16 % from 2024 to 2034.");
  CHECK(sentence("-3.5") == "Employment is projected to fall 3.5 % from 2024 to 2034.");
  CHECK(sentence("0") == "Employment is projected to change by about 0 % from 2024 to 2034.");
  CHECK(sentence("-0.01") == "Employment is projected to change by about 0 % from 2024 to 2034.");
  CHECK(sentence("16", "11-1111.02") ==
        "Employment in SOC 11-1111 as a whole is projected to grow 16 % from 2024 to 2034.");
  CHECK(sentence("many") == "none");
}

TEST_CASE("projections without two years, and no table at all") {
  import_log log;
  read_projections(named_text{"projections", "soc,change_pct,emp_2024\n11-1111,1,1\n"}, log);
  REQUIRE_FALSE(log.told.empty());
  CHECK(log.told[0].what == code::bad_table);
  import_log none;
  CHECK_FALSE(read_projections(std::nullopt, none).rows.find("11-1111.00"));
  CHECK_FALSE(read_wages(std::nullopt, none).find("11-1111.00"));
  CHECK(none.told.empty());
  CHECK(none.counts.empty());
}
