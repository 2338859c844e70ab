// Any bytes have an answer. All of it is deterministic: the seeds stand here and are printed with a failure.
#include <algorithm>

#include "career/limits.hpp"
#include "catch.hpp"
#include "fuzz/check.hpp"
#include "support.hpp"

using namespace career;
using test::check_any_text;

namespace {

constexpr std::uint32_t seed = 20260101;

/// Bytes that mean something to the parser, and some that mean something elsewhere.
constexpr std::string_view tokens[] = {"Career Guide",
                                       "Top Skills for Success",
                                       "Can Lead To",
                                       "Median Salary Range",
                                       "About This Guide",
                                       "Growth Trend",
                                       "Key Responsibilities",
                                       "Recommended Next Steps",
                                       "Major Employers",
                                       "Common Skill Gaps",
                                       "Development Suggestions",
                                       "\n",
                                       "\n",
                                       "\n",
                                       "\r\n",
                                       " ",
                                       "\t",
                                       "- ",
                                       "* ",
                                       "1. ",
                                       "2)",
                                       "(3) ",
                                       "12",
                                       "#",
                                       "##",
                                       "**",
                                       "====",
                                       "|",
                                       ":",
                                       ",",
                                       ";",
                                       ".",
                                       "(",
                                       ")",
                                       "[",
                                       "]",
                                       "[3/5]",
                                       "[0/0]",
                                       "USD 75,000 to 105,000",
                                       "$",
                                       "\xC2\xA3",
                                       "35k",
                                       "up to",
                                       "from",
                                       "or more",
                                       "per hour",
                                       "Also Called:",
                                       "Source: Pay:",
                                       "Code:",
                                       "SQL",
                                       "PostgreSQL",
                                       "iOS",
                                       "Caching",
                                       "or",
                                       "and",
                                       "etc.",
                                       "-",
                                       "\xE2\x80\x93",
                                       "\xEF\xBB\xBF",
                                       "\xC2\xA0",
                                       "\xC2\xAD",
                                       "\xE2\x80\x8B",
                                       "\xE2\x80\xA8",
                                       "\xF0\x9F\x98\x80",
                                       "\xFF",
                                       "\xC3",
                                       "\xE2\x80",
                                       "\0",
                                       "\f",
                                       "&amp;"};

std::string random_text(test::dice& random, std::uint32_t pieces) {
  std::string text;
  for (std::uint32_t i = 0; i < pieces; ++i) text += tokens[random.roll(std::size(tokens))];
  return text;
}

}  // namespace

TEST_CASE("nothing, and a MiB of zeros, are no guide") {
  check_any_text("");
  std::string const zeros(limits::guide_bytes, '\0');
  check_any_text(zeros);
  CHECK(test::codes(parse(zeros).diagnostics) == std::vector<std::string>{"not-a-guide"});
}

TEST_CASE("random bytes of many sizes have an answer") {
  INFO("seed " << seed);
  test::dice random(seed);
  for (std::size_t size = 1; size < 100'000; size = size * 2 + 1)
    for (int round = 0; round < 3; ++round) {
      std::string text(size, '\0');
      for (auto& c : text) c = static_cast<char>(random.roll(256));
      check_any_text(text);
      check_any_text("T\nCareer Guide\nTop Skills\n" + text);
    }
}

TEST_CASE("random pieces of guides have an answer") {
  INFO("seed " << seed);
  test::dice random(seed);
  for (int round = 0; round < 2000; ++round) check_any_text(random_text(random, 1 + random.roll(60)));
  for (int round = 0; round < 60; ++round) check_any_text("T\nCareer Guide\n" + random_text(random, 3000));
}

TEST_CASE("the reference guide cut at any byte has an answer") {
  auto const& text = test::reference_text();
  for (std::size_t size = 0; size <= text.size(); ++size) {
    auto const cut = std::string_view(text).substr(0, size);
    size % 8 == 0 ? check_any_text(cut) : test::check_any_guide(cut);
  }
}

TEST_CASE("the reference guide without its beginning has an answer") {
  auto const& text = test::reference_text();
  for (std::size_t from = 0; from <= text.size(); from += 13) check_any_text(std::string_view(text).substr(from));
}

TEST_CASE("the reference guide with one byte replaced, left out or doubled has an answer") {
  auto const& text = test::reference_text();
  constexpr std::string_view others{"\0\n\r\t (A9,\x80\xC3\xE2\xFF", 13};
  for (std::size_t at = 0; at < text.size(); at += 11) {
    auto changed = text;
    changed[at] = others[at / 11 % others.size()];
    check_any_text(changed);
    test::check_any_guide(std::string(text).erase(at, 1));
    test::check_any_guide(std::string(text).insert(at, 1, text[at]));
  }
}

TEST_CASE("the reference guide with a few places changed at random has an answer") {
  INFO("seed " << seed);
  test::dice random(seed);
  for (int round = 0; round < 500; ++round) {
    auto text = test::reference_text();
    for (auto changes = 1 + random.roll(6); changes > 0; --changes) {
      auto const at = random.roll(static_cast<std::uint32_t>(text.size()));
      if (random.chance(2))
        text.insert(at, tokens[random.roll(std::size(tokens))]);
      else
        text.erase(at, 1 + random.roll(40));
    }
    check_any_text(text);
  }
}

TEST_CASE("CRLF, CR alone, a byte order mark and UTF-16 have an answer") {
  std::string crlf;
  std::string cr;
  std::string utf16 = "\xFF\xFE";
  for (char c : test::reference_text()) {
    if (c == '\n') crlf += '\r';
    crlf += c;
    cr += c == '\n' ? '\r' : c;
    utf16 += c;
    utf16 += '\0';
  }
  check_any_text(crlf);
  check_any_text(cr);
  check_any_text("\xEF\xBB\xBF" + crlf);
  check_any_text("\xEF\xBB\xBF\xEF\xBB\xBF" + test::reference_text());
  check_any_text(utf16);
}

TEST_CASE("a guide of more than a MiB is too large, and nothing else is said of it") {
  for (std::size_t const size : {limits::guide_bytes + 1, 2 * limits::guide_bytes}) {
    std::string text = test::reference_text();
    text.resize(size, '\xFF');
    check_any_text(text);
    CHECK(test::codes(parse(text).diagnostics, true) == std::vector<std::string>{"input-too-large"});
  }
}

TEST_CASE("any bytes as a profile have an answer") {
  INFO("seed " << seed);
  test::dice random(seed);
  static constexpr std::string_view pieces[] = {
      "{",          "}",        "[",    "]", "\"", ":",     ",",  "\"skills\"", "\"name\"", "\"level\"",    "\"gates\"",
      "\"refuse\"", "null",     "true", "1", "-",  "1e999", "\\", "\\u",        "\\ud800",  "\\u0000",      "a",
      "=",          "learning", "3/5",  "(", ")",  ";",     "\n", "\xFF",       "\xC3\xA9", "\xED\xA0\x80", " "};
  for (int round = 0; round < 6000; ++round) {
    std::string text;
    for (auto n = random.roll(30); n > 0; --n) text += pieces[random.roll(std::size(pieces))];
    test::check_any_profile(text);
  }
  for (std::size_t size = 1; size < 100'000; size *= 4) {
    std::string text(size, '\0');
    for (auto& c : text) c = static_cast<char>(random.roll(256));
    test::check_any_profile(text);
  }
  for (char c : {'(', '=', ',', '[', '"', '\\', '\0', 'a', '\xFF'}) test::check_any_profile(std::string(100'000, c));
}
