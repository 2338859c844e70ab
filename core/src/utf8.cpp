#include "utf8.hpp"

#include <cstring>

namespace career {

namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101u;
constexpr std::uint64_t high_bits = each_byte << 7;

/// The high bit of each byte of `eight` that equals `c`. Only for bytes below 0x80.
constexpr std::uint64_t equal_to(std::uint64_t eight, char c) noexcept {
  auto const difference = eight ^ (each_byte * static_cast<unsigned char>(c));
  return ~(difference + (high_bits - each_byte)) & high_bits;
}

/// The high bit of each byte below 0x20 but line ends. Only for bytes below 0x80.
constexpr std::uint64_t controls(std::uint64_t eight) noexcept {
  auto const below_space = ~(eight + each_byte * (0x80 - 0x20)) & high_bits;
  return below_space & ~equal_to(eight, '\n');
}

}  // namespace

plainness look_over(std::string_view text) noexcept {
  std::uint64_t high = 0;
  std::uint64_t blanks = 0;     // controls, and spaces next to spaces
  std::uint64_t was_space = 0;  // 1 where the byte before these eight was one
  auto const look = [&](std::uint64_t eight) {
    high |= eight & high_bits;
    auto const spaces = equal_to(eight, ' ') >> 7;
    blanks |= controls(eight) | (spaces & ((spaces << 8) | was_space));
    was_space = spaces >> 56;
  };
  while (text.size() >= sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), sizeof eight);
    look(eight);
    text.remove_prefix(sizeof eight);
  }
  std::uint64_t rest = each_byte * 'x';
  if (!text.empty()) std::memcpy(&rest, text.data(), text.size());
  look(rest);
  return {high == 0, high == 0 && blanks == 0};
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
