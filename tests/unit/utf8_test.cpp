#include "utf8.hpp"

#include "catch.hpp"

using namespace career;

TEST_CASE("ASCII is told from the rest, wherever the odd byte stands") {
  CHECK(look_over("").ascii);
  CHECK(look_over("plain text of more than eight bytes").ascii);
  for (std::size_t at = 0; at < 20; ++at) {
    std::string text(20, 'a');
    text[at] = '\x80';
    CHECK_FALSE(look_over(text).ascii);
  }
}

TEST_CASE("a text is single spaced only where no blank is in it but single spaces") {
  CHECK(look_over("one two three four five six\nseven eight nine ten\n").single_spaced);
  for (std::string_view const blanks : {"  ", "\t", "\r", "\f", "\v", "   "})
    for (std::size_t before = 0; before < 20; ++before)
      for (std::size_t after = 0; after < 10; ++after) {
        auto const text = std::string(before, 'a') + std::string(blanks) + std::string(after, 'b');
        INFO(before << " before, " << after << " after");
        CHECK_FALSE(look_over(text).single_spaced);
      }
}

TEST_CASE("the length of a character is that of RFC 3629, and 0 where none begins") {
  CHECK(utf8_length("a") == 1);
  CHECK(utf8_length("\xC3\xA9") == 2);
  CHECK(utf8_length("\xE2\x82\xAC") == 3);
  CHECK(utf8_length("\xF0\x9F\x98\x80") == 4);
  for (std::string_view bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80",
                               "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",
                               "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC3(", "\xE2\x28\xA1"})
    CHECK(utf8_length(bad) == 0);
}

TEST_CASE("UTF-16 units are what JavaScript counts") {
  CHECK(utf16_units("") == 0);
  CHECK(utf16_units("abc") == 3);
  CHECK(utf16_units("\xC3\xA9\xE2\x82\xAC") == 2);
  CHECK(utf16_units("\xF0\x9F\x98\x80") == 2);
  CHECK(utf16_units("a\xFF\x80") == 3);
}
