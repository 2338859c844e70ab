/// @file plan.hpp
/// @brief Chooses few actions that close much: the mathematics of a plan, without guides or words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace career {

/// One skill that actions may close: what closing it is worth, and by which candidates it is closed.
struct closable {
  std::int64_t worth = 0;         ///< > 0
  std::vector<std::uint32_t> by;  ///< indices of candidates, ascending
};

struct chosen_actions {
  std::vector<std::uint32_t> candidates;  ///< ascending
  bool exact = true;
};

/// At most `most` of the candidates 0 … `count` - 1 that close the greatest sum of worth, then the fewest, then those
/// with the smallest indices. Without `most`: the fewest that close all that any of them closes.
/// Exact for up to `limits::plan_candidates` candidates: an enumeration by size and in order, cut off where what is left
/// cannot reach the best (branch and bound). Beyond that, and where the enumeration would look at skills more than
/// `limits::plan_looks` times, greedy: the most worthwhile next, `exact` is false.
chosen_actions choose_actions(std::vector<closable> const& skills, std::uint32_t count,
                              std::optional<std::uint32_t> most);

}  // namespace career
