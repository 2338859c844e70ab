/// @file word_stems.hpp
/// @brief What the words of one family share: `manage`, `managing`, `manager` and `management` are `manag`.
#pragma once

#include <string>
#include <string_view>

namespace career {

/// A folded word without the endings that make a doing, a doer or a thing of it. It is no word, and different families may
/// share one: it says that two phrases may mean the same where all of their words agree, not that two words do.
/// Done again it may change something. Cost: linear in the word.
std::string stem_of(std::string_view folded);

}  // namespace career
