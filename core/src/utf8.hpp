/// @file utf8.hpp
/// @brief The little of UTF-8 that the core needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace career {

/// What one look over a text, eight bytes at a time, tells the steps after it that they need not look for.
struct plainness {
  bool ascii = true;          ///< nothing to decode
  bool single_spaced = true;  ///< no blank of ASCII in it but single spaces: nothing to mend within a line
  bool unmarked = true;       ///< no sign that markup is made of but quotes, nor a backslash
};
plainness look_over(std::string_view text) noexcept;

/// Where the next byte from `from` on stands that is not ASCII; the end where none does.
std::size_t next_not_ascii(std::string_view text, std::size_t from) noexcept;

/// Length in bytes of the character at the start of `text`, or 0 where no valid UTF-8 begins there (RFC 3629: no
/// overlong forms, no surrogates, nothing past U+10FFFF). `text` is not empty.
std::size_t utf8_length(std::string_view text) noexcept;

/// How many UTF-16 units `text` takes: what JavaScript counts. Bytes that are no UTF-8 count one each.
std::uint32_t utf16_units(std::string_view text) noexcept;

inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

}  // namespace career
