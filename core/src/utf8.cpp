#include "utf8.hpp"

#include <cstring>

namespace career {

namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101u;
constexpr std::uint64_t high_bits = each_byte << 7;

/// For bytes below 0x80: the high bit of each is 0 where the byte is below `c`; the other bits say nothing.
constexpr std::uint64_t not_below(std::uint64_t eight, unsigned char c) noexcept {
  return (eight | high_bits) - each_byte * c;
}

/// The same where the byte is `c`.
constexpr std::uint64_t is_not(std::uint64_t eight, unsigned char c) noexcept {
  return not_below(eight ^ (each_byte * c), 1);
}

}  // namespace

plainness look_over(std::string_view text) noexcept {
  std::uint64_t high = 0;
  std::uint64_t blanks = 0;     // high bits of controls but line ends, and of spaces after spaces
  std::uint64_t signs = 0;      // and of `*<[\\]^_`
  std::uint64_t before = 0x80;  // the same of the byte before these eight: 0x80 where it is no space
  auto const look = [&](std::uint64_t eight) {
    high |= eight;
    auto const no_space = is_not(eight, ' ') | eight;  // a byte that is not ASCII is none either
    blanks |= ((~not_below(eight, ' ') & is_not(eight, '\n')) | ~(no_space | (no_space << 8) | before)) & ~eight;
    signs |=
        ((not_below(eight, '[') & ~not_below(eight, '_' + 1)) | ~(is_not(eight, '*') & is_not(eight, '<'))) & ~eight;
    before = no_space >> 56;
  };
  char const* at = text.data();
  char const* const end = at + text.size();
  for (; end - at >= 8; at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof eight);
    look(eight);
  }
  std::uint64_t rest = each_byte * 'x';
  if (at != end) std::memcpy(&rest, at, static_cast<std::size_t>(end - at));
  look(rest);
  auto const none = [](std::uint64_t of) { return (of & high_bits) == 0; };
  return {none(high), none(blanks), none(signs)};
}

std::size_t next_not_ascii(std::string_view text, std::size_t from) noexcept {
  for (; text.size() - from >= 8; from += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + from, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) ++from;
  return from;
}

std::size_t utf8_length(std::string_view text) noexcept {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  auto const follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0u) == 0x80u; };
  unsigned char const lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (!follows(1) || !follows(2)) return 0;
    bool const overlong = lead == 0xE0 && byte(1) < 0xA0;
    bool const surrogate = lead == 0xED && byte(1) >= 0xA0;
    return overlong || surrogate ? 0 : 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (!follows(1) || !follows(2) || !follows(3)) return 0;
    bool const overlong = lead == 0xF0 && byte(1) < 0x90;
    bool const too_large = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || too_large ? 0 : 4;
  }
  return 0;
}

std::uint32_t utf16_units(std::string_view text) noexcept {
  std::uint32_t units = 0;
  while (!text.empty()) {
    auto const length = utf8_length(text);
    units += length == 4 ? 2 : 1;
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return units;
}

}  // namespace career
