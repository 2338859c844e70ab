/// @file level_words.hpp
/// @brief Levels as other people's files word them.
#pragma once

#include <string_view>

#include "career/profile.hpp"

namespace career {

/// `learning` for the words of beginners, `none` for none, else `have`: how much a word such as `Advanced` is worth nobody
/// has said, so it is not read as a figure.
skill_level level_in_words(std::string_view text);

}  // namespace career
