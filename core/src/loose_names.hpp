/// @file loose_names.hpp
/// @brief The skill that a name means which no skill is spelt like.
#pragma once

#include <optional>
#include <string_view>

#include "skill_ids.hpp"

namespace career {

/// Tried one after the other: the name without its blanks; what stands before or in brackets; what is left without the words
/// that only lead to the skill or follow it (`knowledge of`, `skills`, `developer`, a version); the name's words in whatever
/// order and form (`analysing data`); a maker before it; the one name that is nearest by slips of the hand; a short form behind
/// the long one; the words of a name of several words among a few others. Nothing where none of these says one skill.
/// Cost: linear in the name and in the names that share a word's stem with it, and for slips see near_names.hpp.
std::optional<skill_id> find_loosely(skill_ids const& among, std::string_view name);

}  // namespace career
