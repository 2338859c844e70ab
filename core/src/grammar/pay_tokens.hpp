/// @file pay_tokens.hpp
/// @brief What the grammar of pay is put together from: gaps, currencies, digits; included by pay_def.hpp alone.
#pragma once

#include "grammar/pay_words.hpp"

namespace career::grammar {

constexpr bool is_point(char c) noexcept { return c == ',' || c == '.'; }
constexpr bool is_small(char c) noexcept { return short_words::is_small(c); }
constexpr bool is_ascii_letter(char c) noexcept { return is_small(c) || is_upper(c); }

/// Blanks, and one end of a line among them; a backslash, which some tools put before a sign, is one.
struct gap_parser : x3::parser<gap_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    iterator at = past_blanks(first, last);
    if (at != last && *at == '\n') {
      iterator const next = past_blanks(at + 1, last);
      if (next != last && *next != '\n') at = next;
    }
    first = at;
    return true;
  }

  static iterator past_blanks(iterator at, iterator last) {
    while (at != last && (is_blank(*at) || *at == '\\')) ++at;
    return at;
  }
};
inline constexpr gap_parser gap{};

struct found_currency {
  std::string_view code;  ///< ISO 4217, or `krone`
  bool is_code = false;
  std::string_view text;  ///< as it is written
};

/// A currency's code or sign.
struct currency_parser : x3::parser<currency_parser> {
  using attribute_type = found_currency;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& found) const {
    if (first == last) return false;
    if (last - first >= 3 && is_letter(first[1]) && read_code(first, last, found)) return first += 3, true;
    auto const sign = sign_words.longest_in(between(first, last));
    bool const is_rand = sign.size == 1 && is_ascii_letter(*first);
    if (sign.size == 0 || (is_rand && !is_before_thousands(first + 1, last))) return false;
    x3::traits::move_to(found_currency{between(sign.end + 1, sign.end + 4), false, between(first, first + sign.size)},
                        found);
    first += sign.size;
    return true;
  }

 private:
  template <typename Attribute>
  static bool read_code(iterator at, iterator last, Attribute& found) {
    bool const small = is_small(*at);
    if (small && last - at > 3 && is_small(at[3])) return false;
    auto const size = small ? 3 * codes_in_small_letters : currency_codes.size();
    for (std::size_t i = 0; i < size; i += 3) {
      std::size_t same = 0;
      while (same < 3 && (small ? to_upper(at[same]) : at[same]) == currency_codes[i + same]) ++same;
      if (same < 3) continue;
      x3::traits::move_to(found_currency{currency_codes.substr(i, 3), true, between(at, at + 3)}, found);
      return true;
    }
    return false;
  }

  static constexpr char to_upper(char c) noexcept { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

  /// `R350,000` and `R 350k` are rands; `R2` is a level.
  static bool is_before_thousands(iterator at, iterator last) {
    at = gap_parser::past_blanks(at, last);
    int digits = 0;
    for (; at != last && digits < 4 && (is_digit(*at) || *at == ',' || *at == '.' || *at == ' '); ++at)
      digits += is_digit(*at) ? 1 : 0;
    return digits >= 4 || (digits > 0 && at != last && (*at == 'k' || *at == 'K'));
  }
};
inline constexpr currency_parser currency{};

/// A run of digits with marks between them: `75,000`, `45.000`, `1 200 000`, `18.50`; a line may end at a mark between
/// thousands. None where it is longer than any amount, so that a text of nothing but `9,` costs no more than others.
struct digits_parser : x3::parser<digits_parser> {
  using attribute_type = std::string_view;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& text) const {
    constexpr std::ptrdiff_t longest = 40;
    if (first == last || !is_digit(*first)) return false;
    iterator at = first + 1;
    for (std::ptrdiff_t step = 1; step > 0; at += step) {
      if (at - first > longest) return false;
      step = at == last ? 0 : is_digit(*at) ? 1 : mark(at, last);
    }
    x3::traits::move_to(between(first, at), text);
    first = at;
    return true;
  }

 private:
  /// The length of a mark between digits that stands here; 0 where none does.
  static std::ptrdiff_t mark(iterator at, iterator last) {
    bool const comma = *at == ',' || *at == '.' || *at == '\'';
    if (comma && last - at > 1 && is_digit(at[1])) return 1;
    if (between(at, last).starts_with("\xE2\x80\x99")) return last - at > 3 && is_digit(at[3]) ? 3 : 0;
    iterator next = comma ? at + 1 : at;
    if (next == last || (*next != '\n' && (comma || *next != ' '))) return 0;
    bool const ends_line = *next == '\n';
    ++next;
    while (ends_line && next != last && next - at < 40 && is_blank(*next)) ++next;
    bool const three = last - next > 2 && is_digit(next[0]) && is_digit(next[1]) && is_digit(next[2]);
    return three && (last - next == 3 || !is_digit(next[3])) ? next - at : 0;
  }
};
inline constexpr digits_parser digits{};

/// Moves on, by at least one byte, to where money may begin: a figure, a sign, a word; or to the end of the line.
struct to_money_parser : x3::parser<to_money_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || *first == '\n') return false;
    iterator const begin = first;
    while (++first != last && *first != '\n' && !may_begin(begin, first, last)) {}
    return true;
  }

 private:
  static bool may_begin(iterator begin, iterator at, iterator last) {
    char const before = at[-1];
    if (is_digit(*at))
      return !is_digit(before) && !(at - begin > 1 && (is_point(before) || before == '\'') && !is_ascii_letter(at[-2]));
    if (*at == '<' || *at == '>') return !is_letter(before) && before != '"' && before != '/';  // not those of a tag
    if (!is_letter(*at)) return *at == '$' || *at == '~' || *at == '&';
    if (static_cast<unsigned char>(*at) >= 0x80 || !is_letter(before)) return true;
    if (is_upper(*at)) return !is_upper(before) || (last - at > 1 && (is_upper(at[1]) || at[1] == '$'));
    // glued to the level: `Executivefrom $216,220`
    constexpr std::string_view openings[] = {"at least", "between", "from", "up to"};
    auto const rest = between(at, last);
    for (auto const it : openings)
      if (rest.size() > it.size() && is_space(rest[it.size()]) && rest.starts_with(it)) return true;
    return false;
  }
};
inline constexpr to_money_parser to_money{};

}  // namespace career::grammar
