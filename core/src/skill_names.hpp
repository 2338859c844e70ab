/// @file skill_names.hpp
/// @brief When two spellings name the same thing, and when a sentence names it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace career {

/// The form under which spellings are compared: words in their one form (word_forms.hpp), parted by one space; `+`, `#`
/// and a `.` inside a word are kept, as they part C from C++, C# and Node.js. `&` is `and`. Cost: linear.
std::string folded(std::string_view name);

/// Whether `folded_text` has `folded_name` in it as whole words. Both as `folded` gives them. Cost: linear, usually.
bool names(std::string_view folded_text, std::string_view folded_name) noexcept;

/// A phrase that names several skills: `Programming for automation (Python, Go, Java, or similar)`.
struct phrase {
  std::string_view head;                ///< without the brackets
  std::vector<std::string_view> parts;  ///< none: the name is no phrase
  bool any_part = false;                ///< one of the parts is enough: the list says `or`
};
phrase read_phrase(std::string_view name);

}  // namespace career
