#include "ranking.hpp"

#include "catch.hpp"

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
