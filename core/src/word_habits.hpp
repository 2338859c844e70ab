/// @file word_habits.hpp
/// @brief For places where a space may part two items or two words of one: which words are wont to begin a name, and which to end one.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "career/known_terms.hpp"

namespace career {

/// Counts, over known names, of how often each word of one text stands first, last and within.
class word_habits {
 public:
  /// The words to be asked for, instead of those before.
  void clear() noexcept {
    habits_.clear();
    begins_.fill(false);
  }
  void add(std::string_view word) {
    if (!word.empty()) habits_.push_back({word});
  }
  /// Counts. Cost: the words of all the names, times the log of those to be asked for.
  void learn(std::span<known_names const* const> known);

  /// The log odds, in 1/16 nat, that an item ends between these two words: positive where the one is wont to end names
  /// and the other to begin them. Cost: log of the text's words.
  std::int32_t log_odds(std::string_view before, std::string_view after) const noexcept;

 private:
  struct habit {
    std::string_view word;
    std::uint32_t first = 0;  // of a name, or all of it
    std::uint32_t later = 0;
    std::uint32_t last = 0;  // of a name, or all of it
    std::uint32_t sooner = 0;
  };
  habit const* find(std::string_view word) const noexcept;

  std::vector<habit> habits_;        // in the order of their words
  std::array<bool, 256> begins_{};  // by first bytes: whether one of them begins so
};

}  // namespace career
