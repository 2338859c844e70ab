/// @file ranking.hpp
/// @brief Puts things in order by a number, ties by where they stood.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace career {

struct ranked {
  std::int64_t rank = 0;
  std::uint32_t index = 0;
};

/// Smallest rank first; of one rank the smallest index. Cost: n log n.
void sort_by_rank(std::vector<ranked>& all);

/// The numbers of the texts in the order of their bytes; of equal texts the smaller number first. Cost: n log n for each
/// eight bytes that texts have in common.
std::vector<std::uint32_t> order_of_texts(std::span<std::string_view const> texts);

/// The few that rank first among many. Cost: linear in the many, usually.
class best_few {
 public:
  explicit best_few(std::size_t most) : most_(most) {}

  void add(ranked it) {
    if (it.rank > worst_.rank || (it.rank == worst_.rank && it.index > worst_.index)) return;
    few_.push_back(it);
    if (few_.size() >= 2 * most_ + 16) cut();
  }
  /// In order.
  std::vector<ranked> take() {
    cut();
    return std::move(few_);
  }

 private:
  void cut();

  std::size_t most_;
  ranked worst_{INT64_MAX, static_cast<std::uint32_t>(-1)};  // of those that may stay
  std::vector<ranked> few_;
};

}  // namespace career
