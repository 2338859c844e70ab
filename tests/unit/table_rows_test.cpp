#include "import/table_rows.hpp"

#include <array>

#include "career/limits.hpp"
#include "catch.hpp"

using namespace career;

namespace {

constexpr std::array<std::string_view, 2> columns{"Code", "Name"};

/// What a table gives: its rows' cells, joined by `|`, and what was told of it.
struct outcome {
  std::vector<std::string> rows;
  std::vector<diagnostic> told;
  table_count count;
  bool is_usable = false;
};

outcome read(std::string_view text, table_rows::parted_by mark = table_rows::parted_by::tab) {
  outcome out;
  table_rows rows({"table", text}, mark);
  out.is_usable = rows.want(columns);
  while (rows.next()) out.rows.push_back(std::string(rows[0]) + "|" + std::string(rows[1]));
  std::vector<table_count> counts;
  rows.finish(out.told, counts);
  out.count = counts.at(0);
  return out;
}

outcome read_commas(std::string_view text) { return read(text, table_rows::parted_by::comma); }

using rows = std::vector<std::string>;

}  // namespace

TEST_CASE("a table's rows are read by the names of its columns") {
  CHECK(read("Code\tName\n1\tBaker\n2\tCook\n").rows == rows{"1|Baker", "2|Cook"});
  CHECK(read("Name\tOther\tCode\nBaker\tx\t1\n").rows == rows{"1|Baker"});
  CHECK(read("Code\tName\n1\tBaker").rows == rows{"1|Baker"});
  CHECK(read("Code\tName\n\t\n").rows == rows{"|"});
}

TEST_CASE("a byte order mark, carriage returns, blanks and empty lines of a table say nothing") {
  CHECK(read("\xEF\xBB\xBF"
             "Code\tName\r\n\r\n 1 \tBaker \r\n\n")
            .rows == rows{"1|Baker"});
  CHECK(read("Code\tName\n1\tBaker\r").rows == rows{"1|Baker"});
}

TEST_CASE("quotation marks mean nothing between tabs") {
  CHECK(read("Code\tName\n1\t\"Baker\n2\tCook\n").rows == rows{"1|\"Baker", "2|Cook"});
}

TEST_CASE("between commas a cell may stand in quotation marks") {
  CHECK(read_commas("Code,Name\n1,Baker\n\"2\",\"Cook, head\"\n").rows == rows{"1|Baker", "2|Cook, head"});
  CHECK(read_commas("Code,Name\n\"1\",\"the \"\"old\"\" \"\"baker\"\"\"\n").rows == rows{"1|the \"old\" \"baker\""});
  CHECK(read_commas("Code,Name\n\"a\"\"b\",\"c\"\"d\"\n").rows == rows{"a\"b|c\"d"});
  CHECK(read_commas("Code,Name\n1,\"two\nlines\"\n2,x\n").rows == rows{"1|two\nlines", "2|x"});
  CHECK(read_commas("Code,Name\r\n1, \"Baker\" \r\n").rows == rows{"1|Baker"});
  CHECK(read_commas("Code,Name\n1,\n").rows == rows{"1|"});
}

TEST_CASE("a quotation mark that is not closed, or text behind one, costs its row") {
  auto const open = read_commas("Code,Name\n1,\"Baker\n2,Cook\n");
  CHECK(open.rows.empty());
  REQUIRE(open.told.size() == 1);
  CHECK(open.told[0].at.line == 2);
  auto const behind = read_commas("Code,Name\n1,\"Ba\"ker\n2,Cook\n");
  CHECK(behind.rows == rows{"2|Cook"});
  CHECK(behind.told.size() == 1);
}

TEST_CASE("lines are counted through cells that hold several") {
  auto const it = read_commas("Code,Name\n1,\"a\nb\nc\"\n2\n");
  REQUIRE(it.told.size() == 1);
  CHECK(it.told[0].at.line == 5);
}

TEST_CASE("a row with another number of cells is left out and told by its place") {
  auto const it = read("Code\tName\n1\n2\tCook\n3\ta\tb\n");
  CHECK(it.rows == rows{"2|Cook"});
  REQUIRE(it.told.size() == 2);
  CHECK(it.told[0].what == code::unread_text);
  CHECK(it.told[0].in == "table");
  CHECK(it.told[0].at.line == 2);
  CHECK(it.told[0].at.offset == 10);
  CHECK(it.told[0].at.length == 1);
  CHECK(it.told[1].at.line == 4);
  CHECK(it.count.rows == 3);
  CHECK(it.count.taken() == 1);
}

TEST_CASE("a row that is not UTF-8 is left out") {
  auto const it = read("Code\tName\n1\tCaf\xE9\n2\tCaf\xC3\xA9\n");
  CHECK(it.rows == rows{"2|Caf\xC3\xA9"});
  REQUIRE(it.told.size() == 1);
  CHECK(it.told[0].what == code::invalid_utf8);
}

TEST_CASE("an empty table is an error, and so is one that lacks a column") {
  for (auto const text : {"", "\n\n", "\xEF\xBB\xBF", "\r\n"}) {
    auto const it = read(text);
    CHECK_FALSE(it.is_usable);
    REQUIRE(it.told.size() == 1);
    CHECK(it.told[0].what == code::bad_table);
  }
  auto const it = read("Kode\tNom\n1\tBaker\n");
  CHECK_FALSE(it.is_usable);
  CHECK(it.rows.empty());
  REQUIRE(it.told.size() == 2);
  CHECK(it.told[0].message.find("“Code”") != std::string::npos);
  CHECK(it.told[1].message.find("“Name”") != std::string::npos);
}

TEST_CASE("a table that is too large is an error") {
  std::string const text(limits::table_bytes + 1, 'x');
  auto const it = read(text);
  REQUIRE(it.told.size() == 1);
  CHECK(it.told[0].what == code::input_too_large);
}

TEST_CASE("of many bad rows the first are told, and how many more there were") {
  std::string text = "Code\tName\n";
  for (int i = 0; i < 100; ++i) text += "x\n";
  auto const it = read(text);
  REQUIRE(it.told.size() == limits::same_diagnostics);
  CHECK(it.told.back().message.find("68 more") != std::string::npos);
  CHECK(it.count.without.at(0).rows == 100);
}

TEST_CASE("rows that are left out are counted by their reason") {
  table_rows table({"table", "Code\tName\n1\ta\n2\tb\n3\tc\n"}, table_rows::parted_by::tab);
  REQUIRE(table.want(columns));
  while (table.next()) table.leave_out(table[0] == "1" ? "odd" : "even");
  table.leave_out("none at all", 0);
  std::vector<diagnostic> told;
  std::vector<table_count> counts;
  table.finish(told, counts);
  REQUIRE(counts.size() == 1);
  REQUIRE(counts[0].without.size() == 2);
  CHECK(counts[0].without[1].rows == 2);
  CHECK(counts[0].taken() == 0);
  CHECK(told.empty());
}

TEST_CASE("a number is a decimal one and nothing else") {
  CHECK(number_in("4.12") == 4.12);
  CHECK(number_in("-3") == -3);
  CHECK(number_in("0") == 0);
  for (auto const text : {"", "x", "4.1.2", "1e3", "inf", "nan", "4 ", " 4", "+4", "-", "."})
    CHECK_FALSE(number_in(text));
}
