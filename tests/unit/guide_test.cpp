#include "career/guide.hpp"

#include <algorithm>
#include <string>

#include "catch.hpp"
#include "support.hpp"

using namespace career;

TEST_CASE("views into a store stay right when it grows and when it moves") {
  text_store store;
  std::vector<std::span<char>> taken;
  for (std::size_t i = 0; i < 300; ++i) {
    taken.push_back(store.take(i * 7 % 100));
    std::ranges::fill(taken.back(), static_cast<char>('a' + i % 26));
  }
  auto const big = store.take(1 << 20);
  std::ranges::fill(big, 'z');
  text_store const moved = std::move(store);
  for (std::size_t i = 0; i < taken.size(); ++i)
    CHECK(std::ranges::count(taken[i], static_cast<char>('a' + i % 26)) ==
          static_cast<std::ptrdiff_t>(taken[i].size()));
}

TEST_CASE("a moved guide keeps its texts") {
  std::string const text =
      "Tester\nCareer Guide\nWrapped over\ntwo lines.\nTop Skills for Success\n- SQL\n- Unit\n  Testing\n";
  auto answer = parse(text);
  REQUIRE(answer.ok());
  guide const moved = std::move(*answer.result);
  CHECK(moved.summary.text == "Wrapped over two lines.");
  REQUIRE(moved.top_skills.size() == 2);
  CHECK(moved.top_skills[1].text == "Unit Testing");
  CHECK(moved.places_of(moved.top_skills[1]).size() == 2);
}
