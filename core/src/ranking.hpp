/// @file ranking.hpp
/// @brief Puts things in order by a number, ties by where they stood.
#pragma once

#include <cstdint>
#include <vector>

namespace career {

struct ranked {
  std::int64_t rank = 0;
  std::uint32_t index = 0;
};

/// Smallest rank first; of one rank the smallest index. Cost: n log n.
void sort_by_rank(std::vector<ranked>& all);

}  // namespace career
