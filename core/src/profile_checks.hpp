/// @file profile_checks.hpp
/// @brief The words in which both readers of profiles refuse one.
#pragma once

#include <string>
#include <string_view>

#include "career/limits.hpp"
#include "diagnostics.hpp"

namespace career {

/// At most 60 bytes of a text, cut between characters, as valid UTF-8: what a message quotes.
std::string shortened(std::string_view text);

std::string bad_level_message(std::string_view level, std::string_view name);

inline std::string profile_too_large_message() {
  return joined({"This profile has more than ", std::to_string(limits::profile_bytes),
                 " bytes, which is the most that is read."});
}

inline std::string too_many_skills_message() {
  return joined({"This profile names more than ", std::to_string(limits::profile_skills),
                 " skills, which is the most that is read."});
}

}  // namespace career
