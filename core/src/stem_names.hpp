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
  std::uint32_t end_of(std::uint32_t name) const noexcept {
    return name + 1 < first_.size() ? first_[name + 1] : static_cast<std::uint32_t>(words_of_name_.size());
  }

  name_ids stems_;
  name_ids words_;
  std::vector<std::uint32_t> first_;          // of each name, the first of its words
  std::vector<std::uint32_t> what_;           // of each name
  std::vector<std::uint32_t> words_of_name_;  // one name's after the other's, each stem once
  std::vector<std::uint32_t> stem_of_word_;   // of each of these
  number_lists with_;                         // the names with each stem
};

}  // namespace career
