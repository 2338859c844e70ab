/// @file loose_names.hpp
/// @brief The skill that a name means which no skill is spelt like.
#pragma once

#include <optional>
#include <string_view>

#include "skill_ids.hpp"

namespace career {

/// Tried one after the other: the name without its blanks; what is left of a phrase without the words that only lead to
/// the skill or follow it (`knowledge of`, `writing`, `skills`, `Microsoft`, a version), also with `-ing` (`unit tests`:
/// `Unit Testing`); what stands before or in brackets; the one name that is nearest by slips of the hand. Nothing where
/// none of these says one skill. Cost: linear in the name for all but the last (near_names.hpp).
std::optional<skill_id> find_loosely(skill_ids const& among, std::string_view name);

}  // namespace career
