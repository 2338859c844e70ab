#include "decode.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

struct decoded {
  text_store store;
  std::vector<diagnostic> diagnostics;
  decoded_text out;

  explicit decoded(std::string_view source) : out(decode(source, store, diagnostics, "guide")) {}
  std::string_view text() const { return out.text; }
};

}  // namespace

TEST_CASE("a text that needs no mending is not copied") {
  for (std::string_view source : {"", "plain", "caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"}) {
    decoded const it(source);
    CHECK(it.text() == source);
    CHECK(it.text().data() == source.data());
    CHECK(it.diagnostics.empty());
  }
}

TEST_CASE("a byte order mark, soft hyphens and zero-width spaces are left out") {
  CHECK(decoded("\xEF\xBB\xBFTitle").text() == "Title");
  CHECK(decoded("con\xC2\xADtainer").text() == "container");
  CHECK(decoded("a\xE2\x80\x8B"
                "b\xE2\x81\xA0"
                "c")
            .text() == "abc");
}

TEST_CASE("every Unicode space becomes a plain one, and a line separator a line end") {
  for (std::string_view space : {"\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "\xE3\x80\x80", "\xE2\x80\x83"})
    CHECK(decoded("a" + std::string(space) + "b").text() == "a b");
  CHECK(decoded("a\xE2\x80\xA8"
                "b\xE2\x80\xA9"
                "c\xC2\x85"
                "d")
            .text() == "a\nb\nc\nd");
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD and are told as one run") {
  decoded const it(
      "ab\xFF\xFE"
      "cd\xC3");
  CHECK(it.text() ==
        "ab\xEF\xBF\xBD\xEF\xBF\xBD"
        "cd\xEF\xBF\xBD");
  REQUIRE(it.diagnostics.size() == 2);
  CHECK(it.diagnostics[0].what == code::invalid_utf8);
  CHECK(it.diagnostics[0].at.offset == 2);
  CHECK(it.diagnostics[0].at.length == 2);
  CHECK(it.diagnostics[1].at.offset == 6);
  CHECK(it.diagnostics[1].at.length == 1);
}

TEST_CASE("many bad runs are told up to the limit, and the rest is counted") {
  std::string source;
  for (int i = 0; i < 100; ++i) source += "a\xFF";
  decoded const it(source);
  REQUIRE(it.diagnostics.size() == limits::same_diagnostics);
  CHECK(it.diagnostics.back().message.find("68 more") != std::string::npos);
}

TEST_CASE("each byte that is kept is found again in the source") {
  std::string_view const source =
      "\xEF\xBB\xBF"
      "a\xC2\xAD"
      "b\xC2\xA0"
      "c\xFF"
      "d\xE2\x82\xAC"
      "e";
  decoded const it(source);
  REQUIRE(it.text() ==
          "ab c\xEF\xBF\xBD"
          "d\xE2\x82\xAC"
          "e");
  for (char c : {'a', 'b', 'c', 'd', 'e'}) {
    auto const at = it.text().find(c);
    CHECK(it.out.positions.to_source(at) == source.find(c));
  }
  CHECK(it.out.positions.to_source(it.text().size()) == source.size());
}
