/// @file number_lists.hpp
/// @brief A list of numbers for each of many numbers, all in one store.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace career {

struct number_lists {
  std::vector<std::uint32_t> begins;  // one more than there are lists
  std::vector<std::uint32_t> all;

  std::span<std::uint32_t const> of(std::uint32_t list) const noexcept {
    if (list + 1 >= begins.size()) return {};
    return std::span(all).subspan(begins[list], begins[list + 1] - begins[list]);
  }
};

/// `each_pair(put)` calls `put(list, member)` for all pairs, and the same in a second call. Members keep their order.
/// Cost: linear.
template <typename EachPair>
number_lists listed(std::size_t lists, EachPair const& each_pair) {
  number_lists out;
  // each beginning one place late, so that filling the list moves it to its place
  out.begins.assign(lists + 2, 0);
  each_pair([&](std::uint32_t list, std::uint32_t) { ++out.begins[list + 2]; });
  for (std::size_t i = 2; i < out.begins.size(); ++i) out.begins[i] += out.begins[i - 1];
  out.all.resize(out.begins.back());
  each_pair([&](std::uint32_t list, std::uint32_t member) { out.all[out.begins[list + 1]++] = member; });
  out.begins.pop_back();
  return out;
}

}  // namespace career
