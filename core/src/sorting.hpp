/// @file sorting.hpp
/// @brief The one sort of the core, for all types: each std::sort or std::stable_sort is two kilobytes of the module.
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

namespace career {

/// What is sorted, without its type: `comes_before(order, a, b)` compares two things at these addresses.
struct untyped_order {
  void const* order = nullptr;
  bool (*comes_before)(void const* order, void const* a, void const* b) = nullptr;
};

/// Puts `count` things of `size` bytes each in order; those that are alike stay as they stood. Cost: n log n, n where
/// they are in order already; room for half of them.
void merge_sort(void* things, std::size_t count, std::size_t size, untyped_order by);

/// The same of things that may be moved as bytes: views, numbers, plain structs.
template <typename T, typename Order>
void merge_sort(std::span<T> things, Order const& order) {
  static_assert(std::is_trivially_copyable_v<T>);
  merge_sort(things.data(), things.size(), sizeof(T), {&order, [](void const* of, void const* a, void const* b) {
                                                         return (*static_cast<Order const*>(of))(
                                                             *static_cast<T const*>(a), *static_cast<T const*>(b));
                                                       }});
}

/// Puts things of any type in the order of what `key` gives of each; of those with one key the first stays alone.
template <typename T, typename Key>
void sort_apart(std::vector<T>& things, Key const& key) {
  std::vector<std::size_t> places(things.size());
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  merge_sort(std::span(places), [&](std::size_t a, std::size_t b) { return key(things[a]) < key(things[b]); });
  std::vector<T> sorted;
  sorted.reserve(things.size());
  for (auto const i : places)
    if (sorted.empty() || key(sorted.back()) != key(things[i])) sorted.push_back(std::move(things[i]));
  things = std::move(sorted);
}

}  // namespace career
