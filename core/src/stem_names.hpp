/// @file stem_names.hpp
/// @brief Names by the stems of their words, in whatever order: `analysing data` and `Data Analysis` are one.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "career/known_skills.hpp"
#include "name_ids.hpp"
#include "number_lists.hpp"

namespace career {

/// A word of what was typed.
struct typed_word {
  std::string_view folded;
  word_worth worth = word_worth::all;
};

/// The words of a folded name; without skills that are known each of them counts. Views are into the name.
std::vector<typed_word> typed_words(std::string_view folded, known_skills const* known);

class stem_names {
 public:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  /// A name's words, and what it names.
  void add(std::vector<typed_word> const& words, std::uint32_t what);
  /// To be called when all are added. Cost: linear.
  void settle();

  /// The thing whose name's stems are all among those typed: of several the one with most of them, then with most
  /// words typed as it has them. What is left over says little; with `any_left` up to `most_left` other words may be left of
  /// a name of two words or more. `none` where that is nothing, or more than one thing.
  /// Cost: linear in the names that share a stem with the words.
  std::uint32_t find(std::vector<typed_word> const& typed, bool any_left) const;
  static constexpr std::size_t most_left = 3;

 private:
  struct entry {
    std::uint32_t first = 0;  // of its words' numbers
    std::uint16_t words = 0;
    std::uint32_t what = none;
  };
  struct pair {
    std::uint32_t stem = 0;
    std::uint32_t entry = 0;
  };

  name_ids stems_;
  name_ids words_;
  std::vector<entry> entries_;
  std::vector<std::uint32_t> entry_words_;
  std::vector<pair> pairs_;
  number_lists with_;  // the entries with each stem
};

}  // namespace career
