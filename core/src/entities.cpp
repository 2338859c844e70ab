#include "entities.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "letters.hpp"

namespace career {

namespace {

struct entity {
  std::string_view name;
  char32_t character;
};

/// The character entities of HTML that stand in names, sentences and pay; in the order of their names.
constexpr entity entities[] = {
    {"Aacute", 0xC1},  {"Agrave", 0xC0}, {"Auml", 0xC4},    {"Ccedil", 0xC7},  {"Eacute", 0xC9},  {"Ouml", 0xD6},
    {"Uuml", 0xDC},    {"aacute", 0xE1}, {"acirc", 0xE2},   {"agrave", 0xE0},  {"amp", '&'},      {"apos", '\''},
    {"aring", 0xE5},   {"auml", 0xE4},   {"bull", 0x2022},  {"ccedil", 0xE7},  {"copy", 0xA9},    {"eacute", 0xE9},
    {"ecirc", 0xEA},   {"egrave", 0xE8}, {"euml", 0xEB},    {"euro", 0x20AC},  {"gt", '>'},       {"hellip", 0x2026},
    {"iacute", 0xED},  {"iuml", 0xEF},   {"laquo", 0xAB},   {"ldquo", 0x201C}, {"lsquo", 0x2018}, {"lt", '<'},
    {"mdash", 0x2014}, {"middot", 0xB7}, {"nbsp", ' '},     {"ndash", 0x2013}, {"ntilde", 0xF1},  {"oacute", 0xF3},
    {"ocirc", 0xF4},   {"oslash", 0xF8}, {"ouml", 0xF6},    {"pound", 0xA3},   {"quot", '"'},     {"raquo", 0xBB},
    {"rdquo", 0x201D}, {"reg", 0xAE},    {"rsquo", 0x2019}, {"shy", 0xAD},     {"szlig", 0xDF},   {"trade", 0x2122},
    {"uacute", 0xFA},  {"uuml", 0xFC},   {"yen", 0xA5},
};
static_assert(std::is_sorted(std::begin(entities), std::end(entities),
                             [](entity const& a, entity const& b) { return a.name < b.name; }));

void append_utf8(std::string& out, char32_t c) {
  auto const tail = [&](int shift) { out += static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

/// What a number stands for; 0 for nothing that a text may hold. As browsers do, 0x91 to 0x97 are Windows' quotation
/// marks and dashes.
char32_t character_of(std::uint32_t number) noexcept {
  constexpr char32_t windows[] = {0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014};
  if (number >= 0x91 && number <= 0x97) return windows[number - 0x91];
  if (number == 0xA0) return ' ';
  bool const is_control = number < 0x20 || (number >= 0x7F && number < 0xA0);
  bool const is_surrogate = number >= 0xD800 && number < 0xE000;
  return is_control || is_surrogate || number > 0x10FFFF ? 0 : static_cast<char32_t>(number);
}

/// The number of `#39` or `#x2013`; 0 where there is none.
std::uint32_t number_of(std::string_view text) noexcept {
  bool const hexadecimal = text.size() > 1 && to_lower(text[1]) == 'x';
  std::uint32_t number = 0;
  for (char const c : text.substr(hexadecimal ? 2 : 1)) {
    auto const letter = to_lower(c);
    bool const is_hex_letter = hexadecimal && letter >= 'a' && letter <= 'f';
    if (!is_digit(c) && !is_hex_letter) return 0;
    auto const digit = is_digit(c) ? c - '0' : letter - 'a' + 10;
    number = number * (hexadecimal ? 16 : 10) + static_cast<std::uint32_t>(digit);
  }
  return number;
}

}  // namespace

std::size_t read_entity(std::string_view text, std::string& out) {
  constexpr std::size_t longest = 10;
  auto const end = text.substr(0, longest).find(';');
  if (end == std::string_view::npos || end < 3) return 0;
  auto const name = text.substr(1, end - 1);
  char32_t character = 0;
  if (name.front() == '#') {
    character = character_of(number_of(name));
  } else {
    auto const* found = std::lower_bound(std::begin(entities), std::end(entities), name,
                                         [](entity const& it, std::string_view n) { return it.name < n; });
    if (found != std::end(entities) && found->name == name) character = found->character;
  }
  if (character == 0) return 0;
  if (constexpr char32_t soft_hyphen = 0xAD; character != soft_hyphen) append_utf8(out, character);
  return end + 1;
}

}  // namespace career
