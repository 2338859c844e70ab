#include "json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace career {

json_writer& json_writer::open(char bracket) {
  separate();
  put(bracket);
  first_ = true;
  return *this;
}

json_writer& json_writer::close(char bracket) {
  put(bracket);
  first_ = false;
  return *this;
}

json_writer& json_writer::key(std::string_view name) {
  value(name);
  put(':');
  first_ = true;
  return *this;
}

namespace {

/// Whether none of eight bytes needs an escape: none below 0x20, no quote, no backslash.
bool none_escaped(std::uint64_t eight) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  auto const below = [](std::uint64_t word, std::uint64_t limit) { return (word - limit * ones) & ~word; };
  return ((below(eight, 0x20) | below(eight ^ ('"' * ones), 1) | below(eight ^ ('\\' * ones), 1)) & (0x80 * ones)) == 0;
}

char* escaped(char* to, char c) noexcept {
  constexpr std::string_view hex = "0123456789abcdef";
  auto const byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && c != '"' && c != '\\') return *to++ = c, to;
  *to++ = '\\';
  switch (c) {
    case '"':
    case '\\': *to++ = c; return to;
    case '\n': *to++ = 'n'; return to;
    case '\r': *to++ = 'r'; return to;
    case '\t': *to++ = 't'; return to;
  }
  for (char const each : {'u', '0', '0', hex[byte >> 4], hex[byte & 15]}) *to++ = each;
  return to;
}

}  // namespace

json_writer& json_writer::value(std::string_view text) {
  separate();
  constexpr std::size_t longest_escape = 6;
  char* const begin = room(longest_escape * text.size() + 2);
  char* to = begin;
  *to++ = '"';
  std::size_t at = 0;
  while (at + 8 <= text.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if (none_escaped(eight)) {
      std::memcpy(to, &eight, sizeof eight);
      to += sizeof eight;
      at += sizeof eight;
    } else {
      for (auto const end = at + 8; at < end; ++at) to = escaped(to, text[at]);
    }
  }
  for (; at < text.size(); ++at) to = escaped(to, text[at]);
  *to++ = '"';
  size_ += static_cast<std::size_t>(to - begin);
  return *this;
}

json_writer& json_writer::value(bool yes) {
  separate();
  put(yes ? std::string_view("true") : "false");
  return *this;
}

json_writer& json_writer::null() {
  separate();
  put("null");
  return *this;
}

json_writer& json_writer::value(std::int64_t whole) {
  separate();
  std::array<char, 24> digits{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), whole).ptr;
  put({digits.data(), static_cast<std::size_t>(end - digits.data())});
  return *this;
}

json_writer& json_writer::value(double number) {
  if (number == std::trunc(number) && std::abs(number) < 9e15) return value(static_cast<std::int64_t>(number));
  constexpr std::int64_t million = 1'000'000;
  auto const millionths = static_cast<std::int64_t>(std::llround(number * static_cast<double>(million)));
  auto const magnitude = millionths < 0 ? -millionths : millionths;
  separate();
  if (millionths < 0) put('-');
  first_ = true;
  value(magnitude / million);
  auto rest = magnitude % million;
  if (rest == 0) return *this;
  std::array<char, 7> decimals{'.', '0', '0', '0', '0', '0', '0'};
  for (std::size_t place = 6; place > 0; --place, rest /= 10) decimals[place] = static_cast<char>('0' + rest % 10);
  auto const written = std::string_view(decimals.data(), decimals.size());
  put(written.substr(0, written.find_last_not_of('0') + 1));
  return *this;
}

}  // namespace career
