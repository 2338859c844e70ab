#include "career/diagnostic.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "diagnostics.hpp"

using namespace career;

namespace {

diagnostic at(std::uint32_t offset, code what = code::unread_text) { return {what, "odd", "guide", {1, 1, offset, 0}}; }

place located(std::string_view source, std::size_t offset) {
  std::vector<diagnostic> all{at(static_cast<std::uint32_t>(offset))};
  locate(all, source);
  return all.front().at;
}

}  // namespace

TEST_CASE("every code has the severity and the name of the contract") {
  auto const is = [](code what, severity how_bad, std::string_view name) {
    return severity_of(what) == how_bad && name_of(what) == name;
  };
  CHECK(is(code::input_too_large, severity::error, "input-too-large"));
  CHECK(is(code::not_a_guide, severity::error, "not-a-guide"));
  CHECK(is(code::bad_profile, severity::error, "bad-profile"));
  CHECK(is(code::bad_level, severity::error, "bad-level"));
  CHECK(is(code::bad_table, severity::error, "bad-table"));
  CHECK(is(code::unknown_role, severity::error, "unknown-role"));
  CHECK(is(code::ambiguous_role, severity::error, "ambiguous-role"));
  CHECK(is(code::same_role, severity::error, "same-role"));
  CHECK(is(code::invalid_utf8, severity::warning, "invalid-utf8"));
  CHECK(is(code::unread_text, severity::warning, "unread-text"));
  CHECK(is(code::unknown_heading, severity::warning, "unknown-heading"));
  CHECK(is(code::duplicate_section, severity::warning, "duplicate-section"));
  CHECK(is(code::truncated, severity::warning, "truncated"));
  CHECK(is(code::ambiguous_amount, severity::warning, "ambiguous-amount"));
  CHECK(is(code::conflicting_level, severity::warning, "conflicting-level"));
  CHECK(is(code::plan_approximate, severity::warning, "plan-approximate"));
  CHECK(is(code::broken_guide, severity::warning, "broken-guide"));
  CHECK(is(code::missing_section, severity::note, "missing-section"));
  CHECK(is(code::uncertain_boundary, severity::note, "uncertain-boundary"));
  CHECK(is(code::named_without_guide, severity::note, "named-without-guide"));
  CHECK(name_of(severity::note) == "note");
  CHECK(name_of(severity::warning) == "warning");
  CHECK(name_of(severity::error) == "error");
}

TEST_CASE("lines and columns count from 1") {
  CHECK(located("", 0).line == 1);
  CHECK(located("", 0).column == 1);
  CHECK(located("ab\ncd", 1).column == 2);
  auto const it = located("ab\ncd\nef", 7);
  CHECK(it.line == 3);
  CHECK(it.column == 2);
}

TEST_CASE("columns are UTF-16 units") {
  std::string_view const source = "x\n\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z";
  auto const it = located(source, source.find('z'));
  CHECK(it.line == 2);
  CHECK(it.column == 5);
}

TEST_CASE("a carriage return before a line end does not count as a line, a byte order mark not as a column") {
  auto const after = located("ab\r\ncd\r\nef", 9);
  CHECK(after.line == 3);
  CHECK(after.column == 2);
  CHECK(located("\xEF\xBB\xBFTitle", 3).column == 1);
  CHECK(located("\xEF\xBB\xBFTitle", 5).column == 3);
}

TEST_CASE("diagnostics are put in the order of their places, and each is located") {
  std::string_view const source = "one\ntwo\nthree";
  std::vector<diagnostic> all{at(9), at(0), at(4, code::truncated), at(4)};
  locate(all, source);
  CHECK(all[0].at.offset == 0);
  CHECK(all[1].what == code::truncated);  // as they came, where the place is the same
  CHECK(all[2].at.offset == 4);
  CHECK(all[3].at.line == 3);
  CHECK(all[3].at.column == 2);
}

TEST_CASE("several places in one line are located as each would be alone") {
  std::string const source =
      "\xC3\xA9"
      "a\xE2\x82\xAC"
      "b\nc\xF0\x9F\x98\x80"
      "d";
  std::vector<diagnostic> all;
  for (std::uint32_t i = 0; i <= source.size(); ++i)
    if (i == source.size() || (static_cast<unsigned char>(source[i]) & 0xC0u) != 0x80u) all.push_back(at(i));
  locate(all, source);
  for (auto const& it : all) {
    auto const alone = located(source, it.at.offset);
    CHECK(it.at.line == alone.line);
    CHECK(it.at.column == alone.column);
  }
}

TEST_CASE("an answer repeats warnings and errors of its inputs, not notes") {
  std::vector<diagnostic> const from{at(0, code::missing_section), at(1, code::truncated), at(2, code::not_a_guide)};
  std::vector<diagnostic> into;
  repeat_warnings(into, from);
  REQUIRE(into.size() == 2);
  CHECK(into[0].what == code::truncated);
  CHECK(into[1].what == code::not_a_guide);
}

TEST_CASE("of one code only so many are kept, and the last says how many more there were") {
  std::vector<diagnostic> all;
  for (std::uint32_t i = 0; i < 50; ++i) {
    all.push_back(at(i, code::uncertain_boundary));
    if (i == 40) all.push_back(at(i, code::truncated));
  }
  limit_each_code(all);
  REQUIRE(all.size() == limits::same_diagnostics + 1);
  CHECK(all[limits::same_diagnostics - 1].message == "odd (And 18 more of the same.)");
  CHECK(all.back().what == code::truncated);
  CHECK(all.back().message == "odd");
}
