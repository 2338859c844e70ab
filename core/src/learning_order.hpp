/// @file learning_order.hpp
/// @brief In which order to learn what is missing: what usually comes before what, and what weighs most.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "career/known_skills.hpp"

namespace career {

/// One skill that is missing.
struct to_learn {
  skill_id id = no_skill;  ///< `no_skill` for a phrase, which nothing is learnt before
  std::int64_t worth = 0;  ///< what learning it moves
};

struct learning_order {
  /// Of each skill, indices of those that are usually learnt before it, through skills that are not missing, too; ascending,
  /// and none that another of them stands on.
  std::vector<std::vector<std::uint32_t>> requires_;
  /// Again and again the most worthwhile of those whose own are all there; ties by index.
  std::vector<std::uint32_t> order;
};

/// Cost: for each skill what can be reached from it over the known edges; n log n for the order.
learning_order order_to_learn(std::span<to_learn const> missing, known_skills const* known);

}  // namespace career
