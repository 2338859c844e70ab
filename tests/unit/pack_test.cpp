#include "career/pack.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

constexpr std::string_view many = R"(Two guides, for anybody.

Baker
Career Guide
Top Skills for Success
- Kneading

Cook
Career Guide
Cooks.
Top Skills for Success
- Salting

Career Guide
Growth Trend
Strong
)";

pack packed(std::string_view text) {
  auto read = read_pack(text);
  REQUIRE(read.ok());
  return *std::move(read.result);
}

}  // namespace

TEST_CASE("a pack is a note and guides, and together they are the text") {
  auto const it = packed(many);
  CHECK(it.holds_many());
  CHECK(it.note == "Two guides, for anybody.\n\n");
  REQUIRE(it.guides.size() == 3);
  std::string together(it.note);
  for (auto const& one : it.guides) {
    together += one.text;
    CHECK(many.substr(one.at.offset, one.at.length) == one.text);
    CHECK(parse(one.text).ok());
  }
  CHECK(together == many);
  CHECK(it.guides[0].title == "Baker");
  CHECK(it.guides[0].at.line == 3);
  CHECK(it.guides[1].text == "Cook\nCareer Guide\nCooks.\nTop Skills for Success\n- Salting\n\n");
  CHECK(it.guides[1].at.line == 8);
  CHECK(it.guides[2].title.empty());
  CHECK(it.guides[2].text.starts_with("Career Guide\nGrowth Trend"));
}

TEST_CASE("what was said of a guide is moved to where it stands in the pack") {
  auto const it = packed(many);
  std::vector<diagnostic> told{{code::unread_text, "", "", {4, 3, 25, 3}}};
  move_into_pack(told, it.guides[1]);
  CHECK(told[0].at.line == 11);
  CHECK(told[0].at.column == 3);
  CHECK(many.substr(told[0].at.offset, told[0].at.length) == "Top");
}

TEST_CASE("one guide is no pack, nor is a page that says Career Guide twice") {
  CHECK_FALSE(packed(test::reference_text()).holds_many());
  CHECK_FALSE(packed("Home\nCareer Guide\nBaker\nCareer Guide\nTop Skills for Success\n- Kneading\n").holds_many());
  CHECK(packed("").guides.empty());
  CHECK(packed("Career Guide").guides.empty());
  CHECK(packed("A\nCareer Guide\nGrowth Trend\nUp.\n").guides.size() == 1);
}

TEST_CASE("a pack with CRLF and a byte order mark is parted alike") {
  auto const it = packed(
      "\xEF\xBB\xBF"
      "A\r\nCareer Guide\r\nGrowth Trend\r\nUp.\r\nB\r\nCareer Guide\r\nGrowth Trend\r\nUp.\r\n");
  REQUIRE(it.guides.size() == 2);
  CHECK(it.guides[0].title == "A");
  CHECK(it.guides[1].title == "B");
  CHECK(it.guides[1].text.starts_with("B\r\n"));
}

TEST_CASE("a pack past its limits is an error, and guides past theirs are left out with a warning") {
  CHECK(read_pack(std::string(limits::pack_bytes + 1, 'a')).diagnostics.at(0).what == code::input_too_large);
  CHECK(read_pack(std::string(limits::pack_bytes, 'a')).ok());
  std::string text;
  for (std::size_t i = 0; i < limits::guides + 3; ++i) text += "A\nCareer Guide\nGrowth Trend\nUp.\n";
  auto const read = read_pack(text);
  CHECK(read.result->guides.size() == limits::guides);
  CHECK(read.result->guides.back().text == "A\nCareer Guide\nGrowth Trend\nUp.\n");
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].what == code::truncated);
  CHECK(read.diagnostics[0].at.line == 4 * limits::guides + 1);
}
