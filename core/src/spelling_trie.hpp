/// @file spelling_trie.hpp
/// @brief Spellings word by word: which one the words from here on are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "name_ids.hpp"

namespace career {

/// A tree whose edges are words, kept in one hash table. Words are numbers of its own.
class spelling_trie {
 public:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
  /// Spellings of more words than this are left out: so far does a look-up go from one word of a text.
  static constexpr std::size_t most_words = 32;

  /// Room for so many spellings.
  void reserve(std::size_t spellings);
  /// A spelling in its folded form, and a number for it. The first one keeps it. Cost: linear in the spelling.
  void add(std::string_view spelling, std::uint32_t value);

  /// The word's number, or `none` where no spelling has it.
  std::uint32_t word(std::string_view folded) const noexcept;
  /// Where a word leads from a node, 0 at first; or `none`. Cost: constant.
  std::uint32_t next(std::uint32_t node, std::uint32_t word) const noexcept;
  /// The number of the spelling that ends at the node, or `none`.
  std::uint32_t value_at(std::uint32_t node) const noexcept { return values_[node]; }

 private:
  struct edge {
    std::uint32_t from = 0;
    std::uint32_t word = 0;
    std::uint32_t to = 0;  // 0: the slot is free
  };
  std::size_t slot_of(std::uint32_t from, std::uint32_t word) const noexcept;
  void grow(std::size_t slots);

  name_ids words_;
  std::vector<edge> edges_;                  // a power of two, at most half full
  std::vector<std::uint32_t> values_{none};  // of each node
};

}  // namespace career
