// No text takes much longer to be matched, byte for byte, than an ordinary one; nor does a typed name.
#include <algorithm>

#include "career/limits.hpp"
#include "career/match.hpp"
#include "career/vocabulary_text.hpp"
#include "catch.hpp"
#include "fuzz/timing.hpp"

using namespace career;
using namespace career::test;

namespace {

known_skills const& ours() {
  static known_skills const known = std::move(*read_known_skills(vocabulary_text()).result);
  return known;
}

void match(std::string_view text) { (void)match_text(text, {&ours()}); }
void type(std::string_view text) {
  (void)match_name(ours(), text);
  (void)complete(ours(), text);
}

constexpr std::string_view nul_unit{"\0", 1};

}  // namespace

TEST_CASE("eight times as long a text to be matched takes not much more than eight times as long") {
  match("SQL");  // the tries are made at the first call
  for (std::string_view const unit : {"a",
                                      " ",
                                      "\n",
                                      ".",
                                      ",",
                                      "(",
                                      "-",
                                      "'",
                                      "&",
                                      "a ",
                                      "A",
                                      "R ",
                                      "Go, ",
                                      "R/",
                                      "SQL ",
                                      "SQL, ",
                                      "sq1 ",
                                      "unit tes ",
                                      "data analysi ",
                                      "machine learning machine ",
                                      "not ",
                                      "no SQL ",
                                      "no experience with ",
                                      "want to learn ",
                                      "but ",
                                      "Skills: ",
                                      "Docker: no experience ",
                                      "\xED\xA0\x80",
                                      "\xF0\x9F\x98\x80",
                                      "\xCC\x81",
                                      "\xFF",
                                      "a\xCC\x81",
                                      "w% "})
    check_growth("", unit, match);
  check_growth("", nul_unit, match);
}

TEST_CASE("a typed name that goes on and on is given up soon") {
  type("SQL");
  auto const of_one = [](std::string_view text) {
    for (int i = 0; i < 20; ++i) type(text);
  };
  // a name of 200 bytes at the most is looked at; beyond, it costs its folding
  for (std::string_view const unit : {"a", "a ", "sq1 ", "managing ", "of ", ".", "(", "\xED\xA0\x80"})
    check_growth("", unit, type);
  check_growth("", nul_unit, of_one);
}

TEST_CASE("hostile bytes are matched to nothing, and a text past its limit is refused by name") {
  for (std::string_view const unit : {"\xED\xA0\x80", "\xFF", ".", " ", "\xF0\x9F\x98\x80"}) {
    auto const text = filled("", unit, std::size_t{1} << 16);
    INFO(shown_whole(unit));
    CHECK(match_text(text, {&ours()}).result->skills.empty());
    CHECK_FALSE(match_name(ours(), text).has_value());
    CHECK(complete(ours(), text).skills.empty());
  }
  auto const refused = match_text(std::string(limits::guide_bytes + 1, 'a'), {&ours()});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.diagnostics.front().what == code::input_too_large);
  CHECK(refused.diagnostics.front().message.find(std::to_string(limits::guide_bytes)) != std::string::npos);
}
