#include "word_forms.hpp"

#include <algorithm>

#include "letters.hpp"
#include "utf8.hpp"

namespace career {

namespace {

/// What the letters from U+00C0 to U+017F are without their accents; `?` is no letter, `*` stands for two.
constexpr std::string_view plain_letters =
    "aaaaaa*ceeeeiiiidnooooo?ouuuuy**aaaaaa*ceeeeiiiidnooooo?ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuu"
    "wwyyyzzzzzzs";
static_assert(plain_letters.size() == 0x180 - 0xC0);

std::string_view two_letters(std::uint32_t code) noexcept {
  switch (code) {
    case 0xC6:
    case 0xE6: return "ae";
    case 0xDE:
    case 0xFE: return "th";
    case 0xDF: return "ss";
    case 0x132:
    case 0x133: return "ij";
    default: return "oe";
  }
}

std::uint32_t code_at(std::string_view text, std::size_t length) noexcept {
  auto code = static_cast<std::uint32_t>(static_cast<unsigned char>(text[0])) & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) code = code << 6u | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  return code;
}

/// A character past ASCII that parts words: blanks, dashes, quotes, bullets, arrows and other signs.
bool is_sign(std::uint32_t code) noexcept {
  return (code >= 0x80 && code < 0xC0 && code != 0xAA && code != 0xB5 && code != 0xBA) || code == 0xD7 ||
         code == 0xF7 || (code >= 0x2000 && code < 0x2C00) || (code >= 0x3000 && code < 0x3040) || code == 0xFEFF ||
         code == 0xFFFD || (code >= 0xE000 && code < 0xF900) || (code >= 0x1F000 && code < 0x20000);
}

constexpr std::uint32_t right_quote = 0x2019;
bool is_blank_sign(std::uint32_t code) noexcept {
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200F) || code == 0x202F || code == 0xAD || code == 0xFEFF;
}
bool is_dash(std::uint32_t code) noexcept { return code >= 0x2010 && code <= 0x2012; }
bool is_mark(std::uint32_t code) noexcept { return code >= 0x300 && code < 0x370; }

struct character {
  std::uint32_t code = 0;
  std::size_t length = 1;
};

/// A byte that begins no character is taken for a sign.
character character_at(std::string_view text, std::size_t at) noexcept {
  auto const rest = text.substr(at);
  if (static_cast<unsigned char>(rest[0]) < 0x80) return {static_cast<unsigned char>(rest[0]), 1};
  auto const length = utf8_length(rest);
  return length == 0 ? character{0xFFFD, 1} : character{code_at(rest, length), length};
}

bool is_letter_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return false;
  auto const c = text[at];
  if (static_cast<unsigned char>(c) < 0x80) return is_word(c);
  return !is_sign(character_at(text, at).code);
}

}  // namespace

bool word_reader::begins_word() const noexcept {
  char const c = text_[at_];
  if (static_cast<unsigned char>(c) >= 0x80) {
    auto const code = character_at(text_, at_).code;
    return !is_sign(code) && !is_mark(code);
  }
  if (is_word(c) || c == '+' || c == '#' || c == '&') return true;
  return c == '.' && is_letter_at(text_, at_ + 1) &&
         (at_ == 0 || !is_space(text_[at_ - 1]) || !is_digit(text_[at_ + 1]));
}

parting_sign word_reader::pass() {
  char const c = text_[at_];
  if (static_cast<unsigned char>(c) >= 0x80) {
    auto const it = character_at(text_, at_);
    at_ += it.length;
    return is_blank_sign(it.code) || is_mark(it.code) ? parting_sign::blank
           : is_dash(it.code)                         ? parting_sign::dash
                                                      : parting_sign::list;
  }
  ++at_;
  switch (c) {
    case '-':
    case '/':
    case '_': return parting_sign::dash;
    case '\n': return parting_sign::line;
    case '.':
    case ';':
    case '!':
    case '?': return parting_sign::stop;
    default: return is_space(c) ? parting_sign::blank : parting_sign::list;
  }
}

bool word_reader::take(std::string& out, std::size_t word_begin) {
  char const c = text_[at_];
  bool const inside = out.size() > word_begin;
  if (static_cast<unsigned char>(c) < 0x80) {
    if (is_word(c) || c == '+' || c == '#')
      out += to_lower(c);
    else if (c == '.' && is_letter_at(text_, at_ + 1))
      out += c;
    else if (c != '\'' || !inside || !is_letter_at(text_, at_ + 1))
      return false;
    ++at_;
    return true;
  }
  auto const it = character_at(text_, at_);
  if (is_mark(it.code)) {
    // a letter's accent that stands on its own
  } else if (it.code == right_quote) {
    if (!inside || !is_letter_at(text_, at_ + it.length)) return false;
  } else if (is_sign(it.code)) {
    return false;
  } else if (it.code >= 0xC0 && it.code < 0x180) {
    char const plain = plain_letters[it.code - 0xC0];
    if (plain == '*')
      out += two_letters(it.code);
    else
      out += plain;
  } else {
    out += text_.substr(at_, it.length);
  }
  at_ += it.length;
  return true;
}

bool word_reader::begin(word_place& place) {
  place.before = any_ ? parting_sign::blank : parting_sign::stop;
  for (bool line_end = false; at_ < text_.size() && !begins_word();) {
    char const sign = text_[at_];
    auto const what = pass();
    // an empty line, or a bullet at the start of one
    bool const parts = line_end && what != parting_sign::blank && sign != '(' && sign != '"' && sign != '\'';
    place.before = std::max(place.before, parts ? parting_sign::stop : what);
    line_end = line_end || what == parting_sign::line;
  }
  if (at_ == text_.size()) return false;
  any_ = true;
  place.begin = static_cast<std::uint32_t>(at_);
  return true;
}

std::string_view word_reader::plain() const noexcept {
  auto end = at_;
  while (end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80 && is_word(text_[end])) ++end;
  if (end < text_.size()) {
    char const c = text_[end];
    if (c == '+' || c == '#' || static_cast<unsigned char>(c) >= 0x80) return {};
    if ((c == '.' || c == '\'') && is_letter_at(text_, end + 1)) return {};
  }
  return text_.substr(at_, end - at_);
}

void word_reader::skip(std::string_view plain, word_place& place) noexcept {
  at_ += plain.size();
  place.end = static_cast<std::uint32_t>(at_);
}

void word_reader::read(std::string& out, word_place& place) {
  auto const word_begin = out.size();
  if (text_[at_] == '&') {
    ++at_;
    out += "and";
  } else {
    while (at_ < text_.size() && take(out, word_begin)) {}
    settle_word(out, word_begin, text_.substr(place.begin, at_ - place.begin));
  }
  place.end = static_cast<std::uint32_t>(at_);
}

}  // namespace career
