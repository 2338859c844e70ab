/// @file check.hpp
/// @brief What must hold for any bytes at all that are handed to the core.
#pragma once

#include <string_view>

namespace career::test {

/// Reads the text as a guide and asks everything of it: each answer is JSON in valid UTF-8, is ok exactly when it has a
/// result and no error, and every place in it lies inside the text. Fails the test where one does not.
void check_any_text(std::string_view text);

/// The same of the guide alone, without a gap and a progression.
void check_any_guide(std::string_view text);

/// The same for a profile, in both of its forms.
void check_any_profile(std::string_view text);

}  // namespace career::test
