#include "sorting.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "catch.hpp"

using namespace career;

namespace {

struct card {
  int number = 0;
  int stood_at = 0;

  friend bool operator==(card const&, card const&) = default;
};

}  // namespace

TEST_CASE("things come into order, and those that are alike stay as they stood") {
  std::mt19937 draw(7);
  auto const by_number = [](card const& a, card const& b) { return a.number < b.number; };
  for (int size = 0; size < 70; ++size)
    for (int numbers : {1, 3, 1000}) {
      std::vector<card> cards;
      for (int i = 0; i < size; ++i) cards.push_back({static_cast<int>(draw() % static_cast<unsigned>(numbers)), i});
      auto expected = cards;
      std::stable_sort(expected.begin(), expected.end(), by_number);
      merge_sort(std::span(cards), by_number);
      CHECK(cards == expected);
    }
}

TEST_CASE("what is in order already is looked at once") {
  std::vector<int> numbers(1000);
  for (int i = 0; i < 1000; ++i) numbers[static_cast<std::size_t>(i)] = i;
  int looks = 0;
  merge_sort(std::span(numbers), [&](int a, int b) { return ++looks, a < b; });
  CHECK(looks < 1000);
  CHECK(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST_CASE("of things with one key the first stays alone") {
  struct named {
    std::string name;
    int which = 0;
  };
  std::vector<named> all{{"b", 1}, {"a long name that is on the heap", 2}, {"b", 3}, {"a", 4}, {"b", 5}, {"a", 6}};
  sort_apart(all, [](named const& it) -> std::string const& { return it.name; });
  std::string said;
  for (auto const& it : all) said += it.name + std::to_string(it.which) + ' ';
  CHECK(said == "a4 a long name that is on the heap2 b1 ");
}
