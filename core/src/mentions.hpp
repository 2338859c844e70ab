/// @file mentions.hpp
/// @brief The names of skills in a text, and which of them are meant and claimed.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "skill_finder.hpp"

namespace career {

/// A name of a skill among a text's words.
struct mention {
  std::size_t word = 0;  ///< its first
  skill_finder::name_at name;
  bool is_meant = true;  ///< not an ordinary word
  bool is_denied = false;

  std::size_t end() const noexcept { return word + name.words; }
};

struct mentions {
  std::vector<text_word> words;  ///< with their cues
  std::vector<mention> all;      ///< in the text's order, none inside another
};

/// All names, the longest at each place. Cost: linear.
mentions find_mentions(std::string_view text, skill_finder const& finder);

/// Sets `is_meant`: a name that is an ordinary word, too, or of one or two letters, is meant where it is written as a name
/// and something beside it says so. Cost: linear.
void tell_names_from_words(mentions& in, std::string_view text, skill_ids const& ids);

/// Sets `is_denied` of those meant: `no experience with SQL, Go or Rust`. A denial holds up to the end of its clause.
/// Cost: linear.
void find_denials(mentions& in, std::string_view text);

}  // namespace career
