/// @file match.hpp
/// @brief Skills by other people's words: a name that somebody typed, the beginning of one, a whole text.
///
/// How spellings are made one, which words are traps and what counts as a denial is told in docs/matching.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_skills.hpp"

namespace career {

/// The skill that a name means: spelt so, or so but for blanks, or as a phrase about it (`writing unit tests`), or with a
/// slip of the hand or two. Nothing where that says none, or more than one. Cost: linear in the name; for a slip also a
/// look at the length and letters of each spelling about as long.
std::optional<skill_id> match_name(known_skills const& known, std::string_view typed);

/// A skill that what was typed may become. `as` is the spelling, folded, that it is the beginning or a part of.
struct completion {
  std::string_view skill;  ///< the vocabulary's name
  std::string_view as;
};
struct completions {
  std::vector<completion> skills;
};

/// At most `most` (never over 50) skills, the likeliest first: spelt so, a name that begins so, a name with a word that
/// begins so, an alias that does, and near spellings; the shorter first. Views are into `known`. Cost: one look through
/// all spellings.
completions complete(known_skills const& known, std::string_view typed, std::size_t most = 8);

/// A place of a text that claims a skill.
struct claimed_skill {
  std::string skill;         ///< the guide's spelling where the guide asks for it, else the vocabulary's
  std::string_view as;       ///< what stands there
  std::uint32_t offset = 0;  ///< in bytes
};
struct text_match {
  std::vector<claimed_skill> skills;  ///< in the text's order, each place
};

struct match_options {
  known_skills const* known = nullptr;
  guide const* role = nullptr;  ///< whose own names of skills, and their parts, are looked for, too
  std::string_view in = "text";
};

/// The skills that a free text claims, the longest name at each place; what it denies or wishes for (`no experience with
/// SQL`) and names that are ordinary words there (`go to market`) are left out. Views are into the text.
/// Error: `input-too-large` past `limits::guide_bytes`. Cost: linear in the text and in the guide's skills.
answer<text_match> match_text(std::string_view text, match_options const& options);

}  // namespace career
