/// @file pay_def.hpp
/// @brief The definition of the grammar of pay; included by pay.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/pay.hpp"
#include "grammar/pay_words.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::amount, digits, exponent)

namespace career::grammar {

constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }
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
  std::uint8_t value = 0;  ///< the place of the code, or `krone`
  bool is_code = false;
  std::string_view text;
};

/// A currency's code or sign.
struct currency_parser : x3::parser<currency_parser> {
  using attribute_type = found_currency;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& found) const {
    if (first == last) return false;
    if (last - first >= 3 && is_letter(first[1]) && read_code(first, last, found)) return first += 3, true;
    auto const* sign = whole_word<>::in(sign_list, first, last);
    if (sign == nullptr || (sign->text == "r" && !is_before_thousands(first + 1, last))) return false;
    x3::traits::move_to(found_currency{sign->value, false, between(first, first + sign->text.size())}, found);
    first += sign->text.size();
    return true;
  }

 private:
  template <typename Attribute>
  static bool read_code(iterator at, iterator last, Attribute& found) {
    bool const small = is_small(*at);
    if (small && last - at > 3 && is_small(at[3])) return false;
    auto const size = small ? 3 * codes_in_small_letters : currency_codes.size();
    for (std::size_t i = 0; i < size; i += 3) {
      auto const* code = currency_codes.data() + i;
      bool const same = small ? to_upper(at[0]) == code[0] && to_upper(at[1]) == code[1] && to_upper(at[2]) == code[2]
                              : at[0] == code[0] && at[1] == code[1] && at[2] == code[2];
      if (same)
        return x3::traits::move_to(found_currency{static_cast<std::uint8_t>(i), true, between(at, at + 3)}, found),
               true;
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

// gap     = blanks [ newline blanks ]
// amount  = digits [ gap ( "k" | "million" | "lakh" … ) ] [ ",-" ]
// sign    = code | "$" | "€" | "pounds" …            the code counts where there are both
// period  = gap ( "per" | "a" | "/" … ) gap ( "year" | "month" | "hour" … ) | [","] ["("] ( "annually" | "p.a." … ) [")"]
// figure  = { sign gap } amount [ gap ["("] sign [")"] ] [ period ]      a sign after it: where no digit follows
// money   = [ opening gap ] figure [ gap ( "to" | "-" … ) gap [ opening gap ] figure ] [ closing ] [ period ] [ closing ]
//                                                    with a sign, or plainly pay and at the end of its cell
// pay     = level money                              level: whatever stands before the money on its line
// hint    = { head word | sign | any }
struct figure {
  amount size;
  std::optional<found_currency> currency;
  std::optional<std::uint8_t> per;
};

x3::rule<struct amount_class, amount> const one_amount = "amount";
x3::rule<struct period_class, std::uint8_t> const some_period = "period";
x3::rule<struct sign_class, found_currency> const sign_after = "sign after a figure";
x3::rule<struct figure_class, figure> const one_figure = "figure";
x3::rule<struct money_class, pay> const money = "money";

inline constexpr whole_word<> period_name{period_list};
inline constexpr whole_word<> period_adverb{adverb_list};
inline constexpr whole_word<> per{per_list};
inline constexpr whole_word<> dash{dash_list};
inline constexpr whole_word<opening> opening_word{opening_list};
inline constexpr whole_word<opening> closing_word{closing_list};
inline constexpr whole_word<> scale_word{scale_list};
inline constexpr whole_word<> head_word{head_list};

constexpr bool is_point(char c) noexcept { return c == ',' || c == '.'; }
constexpr bool ends_cell(char c) noexcept {
  return c == '|' || c == ')' || c == ']' || c == '*' || c == ';' || c == ',' || c == '<';
}
constexpr bool begins_pair(char c) noexcept { return c == 'o' || c == 'a'; }

auto const no_cents = byte<is_point> >> (x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94") >> !(blanks >> byte<is_digit>);
auto const one_amount_def = digits >> ((gap >> scale_word) | x3::attr(std::uint8_t{0})) >> -no_cents;

auto const set_period = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const some_period_def =
    (gap >> -x3::lit('(') >> x3::omit[per] >> gap >> period_name[set_period] >> -(blanks >> ')')) |
    (blanks >> -x3::lit(',') >> blanks >> -x3::lit('(') >> period_adverb[set_period] >> -(blanks >> ')'));

auto const set_currency = [](auto& context) {
  auto& known = x3::_val(context).currency;
  if (!known || (x3::_attr(context).is_code && !known->is_code)) known = x3::_attr(context);
};
auto const set_size = [](auto& context) { x3::_val(context).size = x3::_attr(context); };
auto const set_figure_period = [](auto& context) { x3::_val(context).per = x3::_attr(context); };
auto const sign_before = currency[set_currency] >> gap >> -(x3::lit('|') >> gap);
auto const sign_after_def = gap >> -x3::lit('(') >> currency >> !(blanks >> byte<is_digit>) >> -x3::lit(')');
auto const one_figure_def = -(sign_before >> -sign_before) >> one_amount[set_size] >> -sign_after[set_currency] >>
                            -some_period[set_figure_period];

/// Whether the figure before a dash is the number of a level: `Level 3 - 90,000 USD`.
inline bool is_number_of_level(pay const& before, figure const& after) noexcept {
  return before.currency.empty() && before.low.exponent == 0 && before.low.digits.size() <= 2 &&
         after.size.exponent == 0 && after.size.digits.size() >= 4;
}

inline void take_period(pay& it, std::uint8_t per) noexcept {
  if (per > 2)
    it.other_period = true;
  else
    it.per = static_cast<period>(per);
}

inline void take_figure(pay& it, figure const& from) noexcept {
  if (from.per) take_period(it, *from.per);
  if (!from.currency || (!it.currency.empty() && !from.currency->is_code)) return;
  bool const unsure = from.currency->value == krone;
  it.currency = currency_codes.substr(unsure ? of("SEK") : from.currency->value, 3);
  it.unsure = unsure ? from.currency->text : std::string_view{};
}

/// Whether figures without a currency look like pay, and not like a year, a number of people or a 401k.
inline bool is_plainly_pay(pay const& it) noexcept {
  auto const digits = it.low.digits;
  bool const marked = digits.size() != 4 || (digits[0] != '1' && digits[0] != '2');
  return it.low.exponent > 0 || (it.high && it.high->exponent > 0) ? digits != "401"
                                                                   : it.per || (digits.size() >= 4 && marked);
}

auto const set_opening = [](auto& context) { x3::_val(context).open = x3::_attr(context); };
auto const set_low = [](auto& context) {
  x3::_val(context).low = x3::_attr(context).size;
  take_figure(x3::_val(context), x3::_attr(context));
};
auto const set_high = [](auto& context) {
  auto& it = x3::_val(context);
  if (is_number_of_level(it, x3::_attr(context))) {
    x3::_pass(context) = false;
    return;
  }
  it.high = x3::_attr(context).size;
  take_figure(it, x3::_attr(context));
};
auto const set_pay_period = [](auto& context) { take_period(x3::_val(context), x3::_attr(context)); };
auto const is_right_dash = [](auto& context) {
  x3::_pass(context) = x3::_attr(context) == 0 || x3::_val(context).open == opening::between;
};
auto const has_currency = [](auto& context) { x3::_pass(context) = !x3::_val(context).currency.empty(); };
auto const looks_like_pay = [](auto& context) { x3::_pass(context) = is_plainly_pay(x3::_val(context)); };

auto const high = gap >> dash[is_right_dash] >> gap >> -(x3::omit[opening_word] >> gap) >> one_figure[set_high];
auto const closing = (blanks | (gap >> &byte<begins_pair>)) >> closing_word[set_opening];
auto const end_of_cell = &(byte<is_upper> | "\t" | "  " | (blanks >> (line_end | byte<ends_cell>)));
auto const money_def = -(opening_word[set_opening] >> gap) >> one_figure[set_low] >> -high >> -closing >>
                       -some_period[set_pay_period] >> -closing >>
                       (x3::eps[has_currency] | (x3::eps[looks_like_pay] >> end_of_cell));

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

auto const set_level = [](auto& context) {
  auto const& level = x3::_attr(context);
  x3::_val(context).level = between(level.begin(), level.end());
};
auto const set_money = [](auto& context) {
  auto const level = x3::_val(context).level;
  x3::_val(context) = x3::_attr(context);
  x3::_val(context).level = level;
};
auto const set_end = [](auto& context) {
  auto& it = x3::_val(context);
  it.written = between(it.level.data() + it.level.size(), x3::_attr(context));
};
auto const level_text = x3::raw[*(!money >> to_money)];
auto const pay_of_level_def = level_text[set_level] >> money[set_money] >> here[set_end];

constexpr bool is_no_letter(char c) noexcept { return !is_letter(c); }
constexpr bool is_letter_of_word(char c) noexcept { return is_letter(c); }
auto const hint_head = [](auto& context) {
  auto& it = x3::_val(context);
  it.is_head = true;
  if (x3::_attr(context) < 3) it.per = static_cast<period>(x3::_attr(context));
};
auto const hint_currency = [](auto& context) {
  auto const value = x3::_attr(context).value;
  if (value != krone) x3::_val(context).currency = currency_codes.substr(value, 3);
};
auto const hint_other = [](auto& context) { x3::_val(context).other = true; };
auto const hint_of_pay_def = *(head_word[hint_head] | currency[hint_currency] | (+byte<is_letter_of_word>)[hint_other] |
                               byte<is_digit>[hint_other] | byte<is_no_letter>);

BOOST_SPIRIT_DEFINE(one_amount, some_period, sign_after, one_figure, money, pay_of_level, hint_of_pay)

}  // namespace career::grammar
