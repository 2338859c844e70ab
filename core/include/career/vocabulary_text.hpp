/// @file vocabulary_text.hpp
/// @brief The project's own vocabulary, data/vocabulary, as a text inside the program: for programs that open no files.
///
/// In a library of its own, `career_guide_vocabulary`, so that whoever needs none links none.
#pragma once

#include <string_view>

namespace career {

/// A text for `read_vocabulary`. It is there as long as the program is.
std::string_view vocabulary_text() noexcept;

}  // namespace career
