/// @file letters.hpp
/// @brief Classes of bytes. Work is on bytes; every byte of a longer UTF-8 sequence counts as a letter.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace career {

constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) noexcept { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return is_upper(c) || is_lower(c); }
constexpr bool is_word(char c) noexcept { return is_letter(c) || is_digit(c); }
constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
constexpr bool is_space(char c) noexcept { return is_blank(c) || c == '\n'; }
constexpr char to_lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether a word in small letters stands at the start, of ASCII: not `iOS` or `phpMyAdmin`, which begin names.
constexpr bool starts_small(std::string_view text) noexcept {
  if (text.empty() || text.front() < 'a' || text.front() > 'z') return false;
  for (char const c : text) {
    if (is_upper(c)) return false;
    if (!is_letter(c)) break;
  }
  return true;
}

/// The text from one place to another of the same text.
constexpr std::string_view between(char const* begin, char const* end) noexcept {
  return {begin, static_cast<std::size_t>(end - begin)};
}

constexpr std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// The next byte that lacks the bit which small letters, blanks, digits and most signs have, but capitals and line ends
/// have not; some other signs lack it, too. Looks at eight bytes at a time.
inline char const* next_capital(char const* at, char const* end) noexcept {
  for (; end - at >= 8; at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof eight);
    if (auto const stops = ~eight & 0x2020202020202020u; stops != 0) {
      if constexpr (std::endian::native != std::endian::little) break;
      return at + std::countr_zero(stops) / 8;
    }
  }
  while (at != end && (*at & 0x20) != 0) ++at;
  return at;
}

}  // namespace career
