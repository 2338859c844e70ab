#include "career/excerpt.hpp"

#include <limits>

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

/// The excerpt of the first place where `what` stands.
std::string of(std::string_view source, std::string_view what) {
  auto const at = source.find(what);
  REQUIRE(at != std::string_view::npos);
  std::string out;
  write_excerpt(out, source, {1, 1, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(what.size())});
  return out;
}

std::size_t columns_of_caret(std::string const& excerpt) { return excerpt.find('^') - excerpt.find('\n') - 1; }

}  // namespace

TEST_CASE("the line of a place is shown with the place marked") {
  CHECK(of("one\ntwo three four\nfive", "three") == "two three four\n    ^~~~~\n");
  CHECK(of("one", "o") == "one\n^\n");
  CHECK(of("one\r\ntwo\r\n", "two") == "two\n^~~\n");
  CHECK(of("one\ntwo\nthree", "wo\nth") == "two\n ^~\n");
}

TEST_CASE("a place of no length points at nothing") {
  std::string out;
  write_excerpt(out, "text", {1, 1, 0, 0});
  CHECK(out.empty());
}

TEST_CASE("a place past the end, or a line end, is marked after the line") {
  std::string out;
  write_excerpt(out, "ab", {1, 1, 7, 3});
  write_excerpt(out, "ab\ncd", {1, 1, 2, 1});
  write_excerpt(out, "ab", {1, 1, 0, std::numeric_limits<std::uint32_t>::max()});
  CHECK(out == "ab\n  ^\nab\n  ^\nab\n^~\n");
}

TEST_CASE("wide characters take two columns, combining ones none, a tab four") {
  CHECK(of("\xE6\x97\xA5\xE6\x9C\xAC x y", "x") == "\xE6\x97\xA5\xE6\x9C\xAC x y\n     ^\n");
  CHECK(of("e\xCC\x81"
           "e x",
           "x") ==
        "e\xCC\x81"
        "e x\n   ^\n");
  CHECK(of("\tx", "x") == "    x\n    ^\n");
  CHECK(of("a \xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC") == "a \xE6\x97\xA5\xE6\x9C\xAC\n  ^~~~\n");
  CHECK(of("\xF0\x9F\x9A\x80x", "x") == "\xF0\x9F\x9A\x80x\n  ^\n");
}

TEST_CASE("what a terminal would not show, or would act upon, is shown by its number") {
  CHECK(of("a\x1B[31mb", "b") == "a<U+001B>[31mb\n             ^\n");
  CHECK(of("a\xE2\x80\xAE"
           "b",
           "b") == "a<U+202E>b\n         ^\n");
  CHECK(of("a\xC2\xAD"
           "b",
           "b") == "a<U+00AD>b\n         ^\n");
  CHECK(of("a\xFF"
           "b",
           "\xFF") == "a<FF>b\n ^~~~\n");
  CHECK(of("\xE6\x97x", "x") == "<E6><97>x\n        ^\n");
  CHECK(of(std::string_view("a\0b", 3), "b") == "a<U+0000>b\n         ^\n");
  CHECK(of("\xF3\xA0\x81\x81x", "x") == "<U+E0041>x\n         ^\n");
  CHECK(of("\xEF\xBB\xBFTitle", "Title") == "Title\n^~~~~\n");
}

TEST_CASE("of a long line some hundred columns around the place are shown") {
  auto const line = std::string(300, 'a') + "HERE" + std::string(300, 'b');
  auto const middle = of(line, "HERE");
  CHECK(middle == "\xE2\x80\xA6" + std::string(40, 'a') + "HERE" + std::string(56, 'b') + "\xE2\x80\xA6\n" +
                      std::string(41, ' ') + "^~~~\n");
  CHECK(of("HERE" + std::string(300, 'b'), "HERE") == "HERE" + std::string(96, 'b') + "\xE2\x80\xA6\n^~~~\n");
  auto const end = of(std::string(300, 'a') + "HERE", "HERE");
  CHECK(end == "\xE2\x80\xA6" + std::string(96, 'a') + "HERE\n" + std::string(97, ' ') + "^~~~\n");
  CHECK(of(std::string(96, 'a') + "HERE", "HERE").find("\xE2\x80\xA6") == std::string::npos);
  auto const all = of(std::string(500, 'c'), std::string(500, 'c'));
  CHECK(all == std::string(100, 'c') + "\xE2\x80\xA6\n^" + std::string(99, '~') + "\n");
}

TEST_CASE("any bytes have an excerpt that is UTF-8, of one line, no wider than it should be") {
  test::dice random(31415);
  constexpr std::string_view pieces[] = {
      "a", "\xE6\x97\xA5", "\xCC\x81", "\x80", "\xF0\x9F\x9A", "\t", "\x1B", "\xE2\x80\xAE", " ", "\xFF", "\n"};
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (auto n = random.roll(600); n > 0; --n) text += pieces[random.roll(random.chance(4) ? 11 : 10)];
    std::string out;
    write_excerpt(out, text, {1, 1, random.roll(700), 1 + random.roll(700)});
    REQUIRE(std::count(out.begin(), out.end(), '\n') == 2);
    REQUIRE(out.ends_with('\n'));
    REQUIRE(columns_of_caret(out) < 120);
    REQUIRE(out.size() < 4000);
    auto const shown = test::json(out).dump(-1, ' ', false, test::json::error_handler_t::replace);
    REQUIRE(shown.find("\xEF\xBF\xBD") == std::string::npos);
  }
}
