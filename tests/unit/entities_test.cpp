#include "entities.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

struct read_one {
  explicit read_one(std::string_view text) : size(read_entity(text, out)) {}
  std::string out;
  std::size_t size;
};

std::string character(std::string_view text) {
  read_one const it(text);
  CHECK(it.size == text.size());
  return it.out;
}

bool is_left(std::string_view text) {
  read_one const it(text);
  return it.size == 0 && it.out.empty();
}

}  // namespace

TEST_CASE("a character is known by its name, in its letter case") {
  CHECK(character("&amp;") == "&");
  CHECK(character("&lt;") == "<");
  CHECK(character("&eacute;") == "é");
  CHECK(character("&Eacute;") == "É");
  CHECK(character("&ndash;") == "–");
  CHECK(character("&euro;") == "€");
  CHECK(character("&Aacute;") == "Á");  // the first of the table, and the last
  CHECK(character("&yen;") == "¥");
  CHECK(is_left("&AMP;"));
  CHECK(is_left("&eACUTE;"));
}

TEST_CASE("a character is known by its number, in tens and in sixteens") {
  CHECK(character("&#39;") == "'");
  CHECK(character("&#0038;") == "&");
  CHECK(character("&#233;") == "é");
  CHECK(character("&#8211;") == "–");
  CHECK(character("&#x2013;") == "–");
  CHECK(character("&#X2013;") == "–");
  CHECK(character("&#xe9;") == "é");
  CHECK(character("&#x1F600;") == "\xF0\x9F\x98\x80");
  CHECK(character("&#x10FFFF;") == "\xF4\x8F\xBF\xBF");
}

TEST_CASE("each length of UTF-8 begins at its number") {
  CHECK(character("&#x7E;") == "~");
  CHECK(character("&#xA1;") == "\xC2\xA1");
  CHECK(character("&#x7FF;") == "\xDF\xBF");
  CHECK(character("&#x800;") == "\xE0\xA0\x80");
  CHECK(character("&#xFFFD;") == "\xEF\xBF\xBD");
  CHECK(character("&#x10000;") == "\xF0\x90\x80\x80");
}

TEST_CASE("Windows' quotation marks and dashes are meant by the numbers that have no character") {
  CHECK(character("&#145;") == "‘");
  CHECK(character("&#146;") == "’");
  CHECK(character("&#147;") == "“");
  CHECK(character("&#150;") == "–");
  CHECK(character("&#151;") == "—");
  CHECK(is_left("&#144;"));
  CHECK(is_left("&#152;"));
}

TEST_CASE("a space that does not break is a plain one, and a soft hyphen is nothing") {
  CHECK(character("&nbsp;") == " ");
  CHECK(character("&#160;") == " ");
  CHECK(character("&#xA0;") == " ");
  CHECK(character("&shy;").empty());
  CHECK(character("&#173;").empty());
}

TEST_CASE("what no text may hold stays as it is written") {
  for (auto const* text : {"&#0;", "&#10;", "&#31;", "&#127;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#9999999;"})
    CHECK(is_left(text));
}

TEST_CASE("what is no character written out stays") {
  for (auto const* text : {"&", "&;", "&a;", "&amp", "&amp ;", "& amp;", "&#;", "&#x;", "&#xG1;", "&#3a;", "&#-39;",
                           "&nonsense;", "&longestofall;", "&#000000038;", "&D;"})
    CHECK(is_left(text));
}

TEST_CASE("what stands after it is not looked at, and what was there before it is kept") {
  std::string out = "R";
  CHECK(read_entity("&amp;amp;D", out) == 5);
  CHECK(out == "R&");
}

TEST_CASE("a name with a character written out is read with it, and its place is all that was written") {
  std::string const text =
      "Tester\nCareer Guide\nMajor Employers\n- AT&amp;T\n- Ernst &#38; Young\n- L&rsquo;Or&eacute;al\n- M&M;s\n";
  auto const answer = parse(text);
  REQUIRE(answer.ok());
  auto const& employers = answer.result->employers;
  REQUIRE(employers.size() == 4);
  CHECK(employers[0].text == "AT&T");
  CHECK(employers[1].text == "Ernst & Young");
  CHECK(employers[2].text == "L’Oréal");
  CHECK(employers[3].text == "M&M;s");
  CHECK(test::pieces_of(text, *answer.result, employers[0]) == std::vector<std::string>{"AT&amp;T"});
  CHECK(test::pieces_of(text, *answer.result, employers[2]) == std::vector<std::string>{"L&rsquo;Or&eacute;al"});
}
