// What holds for a guide in any layout: its items stand where they are said to stand, no two in one place, and every
// byte is in the guide, in a mark of the layout or named by a diagnostic.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "envelope.hpp"
#include "property/oracle.hpp"
#include "property/random_layout.hpp"

using namespace career;

namespace {

constexpr std::uint32_t seed = 14142;

struct reading {
  explicit reading(std::string_view text)
      : read(parse(text)), wrong(read.ok() ? test::wrong_places(text, *read.result) : "") {
    lost = test::lost_bytes(text, read);
  }
  answer<guide> read;
  std::string wrong;
  std::string lost;
};

}  // namespace

TEST_CASE("of a guide in any layout nothing is lost, and no two items stand in one place") {
  test::dice random(seed);
  for (int round = 0; round < 20; ++round)
    for (auto const& guide : test::sample_guides()) {
      auto const text = test::laid_out(guide, random);
      reading const it(text);
      REQUIRE(it.read.ok());
      INFO("round " << round << " of seed " << seed << "\n" << text);
      CHECK(it.wrong == "");
      CHECK(it.lost == "");
    }
}

TEST_CASE("of a guide in any layout all but what lies in its letters alone comes back") {
  test::dice random(seed + 1);
  int wrong = 0;
  int all = 0;
  for (int round = 0; round < 10; ++round)
    for (auto const& guide : test::sample_guides()) {
      auto const text = test::laid_out(guide, random);
      auto const read = test::envelope(parse(text))["result"];
      for (auto const* field : {"title", "responsibilities", "growthTrend", "nextSteps"}) {
        ++all;
        if (read[field] != guide[field]) ++wrong;
      }
    }
  INFO(wrong << " of " << all << " fields");
  CHECK(wrong * 20 < all);
}

TEST_CASE("of the texts that tools took off pages nothing is lost, and no two items stand in one place") {
  int texts = 0;
  for (auto const& it : std::filesystem::recursive_directory_iterator(CAREER_GUIDE_EXTRACTS "/texts")) {
    if (!it.is_regular_file()) continue;
    std::ifstream file(it.path(), std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(file), {}};
    reading const one(text);
    INFO(it.path().parent_path().filename().string() + "/" + it.path().filename().string());
    REQUIRE(one.read.ok());
    CHECK(one.wrong == "");
    CHECK(one.lost == "");
    ++texts;
  }
  CHECK(texts > 500);
}
