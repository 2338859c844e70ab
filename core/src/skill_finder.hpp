/// @file skill_finder.hpp
/// @brief Finds the skills that a text names, in one pass over its words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "skill_ids.hpp"
#include "spelling_trie.hpp"
#include "word_forms.hpp"

namespace career {

/// A place of a text that names a skill, in bytes.
struct named_skill {
  skill_id skill = no_skill;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// A text's words as the tries know them.
struct text_word {
  word_place place;
  std::uint32_t known = spelling_trie::none;
  std::uint32_t other = spelling_trie::none;
  std::uint32_t cues = 0;  ///< what the word says of what is around it, where that was asked for
};
using cue_of_word = std::uint32_t (*)(std::string_view folded) noexcept;

/// What words name: of all spellings of the skills at hand, those of the vocabulary and those of guides. `ids` outlives it,
/// and what it gets to know later is not found. Cost of making one: linear in the guides' own names; the vocabulary's are
/// read once for all finders.
class skill_finder {
 public:
  explicit skill_finder(skill_ids const& ids);

  /// The words of a text. Cost: linear.
  std::vector<text_word> words_of(std::string_view text, cue_of_word cue = nullptr) const;

  /// A name that begins at a word: how many words it has, none where none begins, and its skill.
  struct name_at {
    std::size_t words = 0;
    skill_id skill = no_skill;
    std::uint32_t spelling = spelling_trie::none;  ///< its number, where the vocabulary has it
  };
  /// The longest name that begins at `words[at]`. Cost: a look-up for each word of the longest name, bounded.
  name_at longest_at(std::vector<text_word> const& words, std::size_t at) const;

  /// Calls `found(named_skill)` for each name in the text's order, the longest at each place; one that lies inside another
  /// is left out. Nothing of the context counts: not denial, not whether a word is meant as a name. Cost: linear.
  template <typename Found>
  void each(std::string_view text, Found found) const {
    auto const words = words_of(text);
    for (std::size_t at = 0; at < words.size();) {
      auto const it = longest_at(words, at);
      if (it.words > 0) found(place_of(words, at, it));
      at += it.words > 0 ? it.words : 1;
    }
  }

  /// The same, and the names that lie inside others, too: `Unit Testing` names `Testing` as well. Cost: linear.
  template <typename Found>
  void each_nested(std::string_view text, Found found) const {
    auto const words = words_of(text);
    std::vector<name_at> all;
    for (std::size_t at = 0; at < words.size(); ++at) {
      all.clear();
      names_at(words, at, &all);
      for (auto const& it : all) found(place_of(words, at, it));
    }
  }

 private:
  static named_skill place_of(std::vector<text_word> const& words, std::size_t at, name_at const& it) noexcept {
    auto const begin = words[at].place.begin;
    return {it.skill, begin, words[at + it.words - 1].place.end - begin};
  }
  /// The longest name that begins at a word; all of them, the shorter first, are added to `all` where there is one.
  name_at names_at(std::vector<text_word> const& words, std::size_t at, std::vector<name_at>* all) const;

  skill_ids const& ids_;
  spelling_trie const* known_ = nullptr;  // gives numbers of spellings
  spelling_trie other_;                   // gives skills
};

}  // namespace career
