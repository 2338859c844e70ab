#include "ranking.hpp"

#include <algorithm>

#include "catch.hpp"
#include "support.hpp"

using namespace career;

TEST_CASE("the smallest rank comes first, and of one rank what stood first") {
  std::vector<ranked> all{{3, 0}, {-1, 1}, {3, 2}, {0, 3}, {-1, 4}, {3, 5}};
  sort_by_rank(all);
  std::vector<std::uint32_t> order;
  for (auto const& it : all) order.push_back(it.index);
  CHECK(order == std::vector<std::uint32_t>{1, 4, 3, 0, 2, 5});
}

TEST_CASE("nothing is sorted to nothing") {
  std::vector<ranked> none;
  sort_by_rank(none);
  CHECK(none.empty());
}

TEST_CASE("texts come in the order of their bytes, equal ones as they stood, however much they have in common") {
  test::dice random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> texts;
    for (auto n = random.roll(30); n > 0; --n) {
      std::string text(random.roll(20), 'a');
      for (auto more = random.roll(4); more > 0; --more) text += "ab\xC3 "[random.roll(4)];
      texts.push_back(text);
    }
    std::vector<std::string_view> const views(texts.begin(), texts.end());
    std::vector<std::uint32_t> expected(views.size());
    for (std::uint32_t i = 0; i < expected.size(); ++i) expected[i] = i;
    std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) { return views[a] < views[b]; });
    CHECK(order_of_texts(views) == expected);
  }
}

TEST_CASE("the best few of many are the first of all") {
  test::dice random(6);
  for (int round = 0; round < 200; ++round) {
    std::vector<ranked> all;
    for (std::uint32_t i = 0, n = random.roll(300); i < n; ++i) all.push_back({random.roll(20), i});
    auto const most = random.roll(12);
    best_few few(most);
    for (auto it = all.rbegin(); it != all.rend(); ++it) few.add(*it);
    sort_by_rank(all);
    auto const found = few.take();
    REQUIRE(found.size() == std::min<std::size_t>(most, all.size()));
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i].index == all[i].index);
  }
}
