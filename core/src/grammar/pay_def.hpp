/// @file pay_def.hpp
/// @brief The definition of the grammar of pay; included by pay.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/pay.hpp"
#include "grammar/pay_tokens.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::amount, digits, exponent)

namespace career::grammar {

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

inline constexpr one_of_few<> period_name{period_words};
inline constexpr one_of_few<> period_adverb{adverb_words};
inline constexpr one_of_few<> per{per_words};
inline constexpr one_of_few<> dash{dash_words};
inline constexpr one_of_few<opening> opening_word{opening_words};
inline constexpr one_of_few<opening> closing_word{closing_words};
inline constexpr one_of_few<> scale_word{scale_words};
inline constexpr one_of_few<> filler_word{filler_words};
inline constexpr one_of_few<> head_word{head_words};

constexpr bool ends_cell(char c) noexcept {
  return c == '|' || c == ')' || c == ']' || c == '*' || c == ';' || c == ',' || c == '<';
}
constexpr bool begins_pair(char c) noexcept { return c == 'o' || c == 'a'; }

auto const no_cents = byte<is_point> >> (x3::lit('-') | "\xE2\x80\x93" | "\xE2\x80\x94") >> !(blanks >> byte<is_digit>);
auto const one_amount_def = digits >> ((gap >> scale_word) | x3::attr(std::uint8_t{0})) >> -no_cents;

auto const set_period = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const before_period = -(blanks >> x3::omit[filler_word]);
auto const some_period_def =
    (before_period >> gap >> -x3::lit('(') >> x3::omit[per] >> gap >> period_name[set_period] >> -(blanks >> ')')) |
    (before_period >> blanks >> -x3::lit(',') >> blanks >> -x3::lit('(') >> period_adverb[set_period] >>
     -(blanks >> ')'));

auto const set_currency = [](auto& context) {
  auto& known = x3::_val(context).currency;
  if (!known || (x3::_attr(context).is_code && !known->is_code)) known = x3::_attr(context);
};
auto const set_size = [](auto& context) { x3::_val(context).size = x3::_attr(context); };
auto const set_figure_period = [](auto& context) { x3::_val(context).per = x3::_attr(context); };
auto const sign_before = currency[set_currency] >> -some_period[set_figure_period] >> gap >>
                         -((x3::lit('|') | ':') >> gap);
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
  bool const unsure = from.currency->code == krone;
  it.currency = unsure ? "SEK" : from.currency->code;
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
auto const set_late_currency = [](auto& context) { take_figure(x3::_val(context), {{}, x3::_attr(context), {}}); };
auto const set_pay_period = [](auto& context) { take_period(x3::_val(context), x3::_attr(context)); };
auto const is_right_dash = [](auto& context) {
  x3::_pass(context) = x3::_attr(context) == 0 || x3::_val(context).open == opening::between;
};
auto const has_currency = [](auto& context) { x3::_pass(context) = !x3::_val(context).currency.empty(); };
auto const looks_like_pay = [](auto& context) { x3::_pass(context) = is_plainly_pay(x3::_val(context)); };

auto const high = gap >> dash[is_right_dash] >> gap >> -(x3::omit[opening_word] >> gap) >> one_figure[set_high];
auto const set_least = [](auto& context) { x3::_val(context).open = opening::least; };
auto const at_end_of_cell = &(blanks >> (line_end | byte<ends_cell>));
auto const closing = (x3::lit('+') | (blanks >> '+' >> at_end_of_cell))[set_least] |
                     ((blanks | (gap >> &byte<begins_pair>)) >> closing_word[set_opening]);
auto const ends_bare = &(byte<is_upper> | "\t" | "  ") | at_end_of_cell;
auto const money_def = -(opening_word[set_opening] >> gap) >> one_figure[set_low] >> -high >> -closing >>
                       -sign_after[set_late_currency] >> -some_period[set_pay_period] >> -closing >>
                       (x3::eps[has_currency] | (x3::eps[looks_like_pay] >> ends_bare));

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
  auto const code = x3::_attr(context).code;
  if (code != krone) x3::_val(context).currency = code;
};
auto const hint_other = [](auto& context) { x3::_val(context).other = true; };
auto const hint_of_pay_def = *(head_word[hint_head] | currency[hint_currency] | (+byte<is_letter_of_word>)[hint_other] |
                               byte<is_digit>[hint_other] | byte<is_no_letter>);

BOOST_SPIRIT_DEFINE(one_amount, some_period, sign_after, one_figure, money, pay_of_level, hint_of_pay)

}  // namespace career::grammar
