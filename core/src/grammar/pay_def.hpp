/// @file pay_def.hpp
/// @brief The definition of the grammar of pay; included by pay.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/pay.hpp"
#include "grammar/words.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::amount, digits, thousands)

namespace career::grammar {

/// ISO 4217 codes; a sign's or a code's value in the table below is its place here.
inline constexpr std::array<std::string_view, 42> currency_codes{
    "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "INR", "SGD", "HKD", "SEK", "NOK",
    "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "ILS", "ZAR", "BRL", "MXN", "KRW", "TWD", "THB",
    "IDR", "MYR", "PHP", "VND", "AED", "SAR", "UAH", "ARS", "CLP", "COP", "EGP", "NGN", "KES", "PKR",
};

consteval std::uint8_t of(std::string_view code) {
  std::uint8_t place = 0;
  while (currency_codes[place] != code) ++place;
  return place;
}

inline constexpr word currency_words[] = {
    {"$", of("USD")},
    {"A$", of("AUD")},
    {"AED", of("AED")},
    {"ARS", of("ARS")},
    {"AU$", of("AUD")},
    {"AUD", of("AUD")},
    {"BGN", of("BGN")},
    {"BRL", of("BRL")},
    {"C$", of("CAD")},
    {"CA$", of("CAD")},
    {"CAD", of("CAD")},
    {"CHF", of("CHF")},
    {"CLP", of("CLP")},
    {"CNY", of("CNY")},
    {"COP", of("COP")},
    {"CZK", of("CZK")},
    {"DKK", of("DKK")},
    {"EGP", of("EGP")},
    {"EUR", of("EUR")},
    {"GBP", of("GBP")},
    {"HK$", of("HKD")},
    {"HKD", of("HKD")},
    {"HUF", of("HUF")},
    {"IDR", of("IDR")},
    {"ILS", of("ILS")},
    {"INR", of("INR")},
    {"JPY", of("JPY")},
    {"KES", of("KES")},
    {"KRW", of("KRW")},
    {"MXN", of("MXN")},
    {"MYR", of("MYR")},
    {"NGN", of("NGN")},
    {"NOK", of("NOK")},
    {"NZ$", of("NZD")},
    {"NZD", of("NZD")},
    {"PHP", of("PHP")},
    {"PKR", of("PKR")},
    {"PLN", of("PLN")},
    {"R$", of("BRL")},
    {"RON", of("RON")},
    {"S$", of("SGD")},
    {"SAR", of("SAR")},
    {"SEK", of("SEK")},
    {"SGD", of("SGD")},
    {"THB", of("THB")},
    {"TRY", of("TRY")},
    {"TWD", of("TWD")},
    {"UAH", of("UAH")},
    {"US$", of("USD")},
    {"USD", of("USD")},
    {"VND", of("VND")},
    {"ZAR", of("ZAR")},
    {"z\xC5\x82", of("PLN")},
    {"\xC2\xA3", of("GBP")},
    {"\xC2\xA5", of("JPY")},
    {"\xE2\x82\xA9", of("KRW")},
    {"\xE2\x82\xAA", of("ILS")},
    {"\xE2\x82\xAC", of("EUR")},
    {"\xE2\x82\xB9", of("INR")},
    {"\xE2\x82\xBA", of("TRY")},
};
inline constexpr word_list currency_list{currency_words, false};
inline constexpr one_of<std::uint8_t> currency{currency_list};

/// A run of digits with marks between them: `75,000`, `45.000`, `1 200 000`, `18.50`. None where it is longer than any
/// amount, so that a text of nothing but `9,` costs no more than others.
struct digits_parser : x3::parser<digits_parser> {
  using attribute_type = std::string_view;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& text) const {
    if (first == last || !is_digit(*first)) return false;
    iterator const begin = first;
    while (first != last && (is_digit(*first) || is_inner(first, last)))
      if (++first - begin > 40) return first = begin, false;
    x3::traits::move_to(between(begin, first), text);
    return true;
  }

 private:
  /// A mark between digits; a space only where three digits follow.
  static bool is_inner(iterator at, iterator last) {
    if (last - at < 2 || !is_digit(at[1])) return false;
    if (*at == ',' || *at == '.' || *at == '\'') return true;
    return *at == ' ' && last - at > 3 && is_digit(at[2]) && is_digit(at[3]) && (last - at == 4 || !is_digit(at[4]));
  }
};
inline constexpr digits_parser digits{};

constexpr word period_word(std::string_view text, period per) { return {text, static_cast<std::uint8_t>(per)}; }

inline constexpr std::array period_words{
    period_word("annum", period::year), period_word("h", period::hour),   period_word("hour", period::hour),
    period_word("hr", period::hour),    period_word("mo", period::month), period_word("month", period::month),
    period_word("year", period::year),  period_word("yr", period::year),
};
inline constexpr std::array period_adverbs{
    period_word("annually", period::year),
    period_word("hourly", period::hour),
    period_word("monthly", period::month),
    period_word("yearly", period::year),
};
inline constexpr std::array per_words{word{"/"}, word{"a"}, word{"an"}, word{"per"}};
inline constexpr std::array dash_words{word{"-"}, word{"to"}, word{"\xE2\x80\x93"}, word{"\xE2\x80\x94"},
                                       word{"\xE2\x88\x92"}};
inline constexpr std::array more_words{word{"+"}, word{"and above"}, word{"and up"}, word{"or above"}, word{"or more"}};
inline constexpr std::array open_words{word{"from", 0}, word{"up to", 1}};
inline constexpr word_list period_list{period_words, true};
inline constexpr word_list adverb_list{period_adverbs, true};
inline constexpr word_list per_list{per_words, true};
inline constexpr word_list dash_list{dash_words, true};
inline constexpr word_list more_list{more_words, true};
inline constexpr word_list open_list{open_words, true};

inline constexpr one_of<period> period_name{period_list};
inline constexpr one_of<period> period_adverb{adverb_list};
inline constexpr one_of<std::uint8_t> per{per_list};
inline constexpr one_of<std::uint8_t> dash{dash_list};
inline constexpr one_of<std::uint8_t> more{more_list};
inline constexpr one_of<std::uint8_t> open_word{open_list};

// amount = digits [ "k" ]
// sign   = currency, before or after its amount      after it: where no digit follows, as in `Level 3 USD 90,000`
// period = ( "per" | "a" | "an" | "/" ) ( "year" | "month" | "hour" … ) | "annually" …
// money  = [ "from" | "up to" ] [ sign ] amount [ sign ] [ more | ( "to" | "-" … ) [ sign ] amount [ sign ] ] [ more ] [ period ]
//                                                    with one sign at least
// pay    = level money                               level: whatever stands before the money
x3::rule<struct amount_class, amount> const one_amount = "amount";
x3::rule<struct sign_class, std::uint8_t> const sign = "sign";
x3::rule<struct money_class, pay> const money = "money";

constexpr bool is_word_byte(char c) noexcept { return is_upper(c) || (c >= 'a' && c <= 'z') || is_digit(c); }
constexpr bool is_dash_byte(char c) noexcept { return c == '-' || c == '+' || c == '\xE2'; }

auto const word_end = !byte<is_word_byte>;
auto const one_amount_def = digits >> x3::matches[(x3::lit('k') | 'K') >> (word_end | &byte<is_dash_byte>)];
auto const sign_def = currency;

auto const set_currency = [](auto& context) { x3::_val(context).currency = currency_codes[x3::_attr(context)]; };
auto const set_low = [](auto& context) { x3::_val(context).low = x3::_attr(context); };
auto const set_high = [](auto& context) { x3::_val(context).high = x3::_attr(context); };
auto const set_period = [](auto& context) { x3::_val(context).per = x3::_attr(context); };
auto const set_up_to = [](auto& context) {
  (x3::_attr(context) == 1 ? x3::_val(context).is_most : x3::_val(context).is_least) = true;
};
auto const set_more = [](auto& context) { x3::_val(context).is_least = true; };
auto const need_currency = [](auto& context) { x3::_pass(context) = !x3::_val(context).currency.empty(); };

auto const sign_before = -(sign[set_currency] >> blanks);
auto const sign_after = -(blanks >> sign[set_currency] >> !(blanks >> byte<is_digit>));
auto const high = blanks >> x3::omit[dash] >> blanks >> sign_before >> one_amount[set_high] >> sign_after;
auto const or_more = blanks >> x3::omit[more][set_more];
auto const per_period = blanks >> -x3::lit(',') >> blanks >>
                        ((x3::omit[per] >> blanks >> period_name[set_period]) | period_adverb[set_period]) >> word_end;

auto const money_def = -(open_word[set_up_to] >> blanks) >> sign_before >> one_amount[set_low] >> sign_after >>
                       -(high | or_more) >> -or_more >> x3::eps[need_currency] >> -per_period;
auto const set_level = [](auto& context) {
  auto const& level = x3::_attr(context);
  x3::_val(context).level = between(level.begin(), level.end());
};
auto const set_money = [](auto& context) {
  auto const level = x3::_val(context).level;
  x3::_val(context) = x3::_attr(context);
  x3::_val(context).level = level;
};

/// Moves on, by at least one byte, to where money may begin: a figure, a sign, a code, `up to` or `from`; or to the end
/// of the line.
struct to_money_parser : x3::parser<to_money_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || *first == '\n') return false;
    for (char before = *first++; first != last && *first != '\n'; before = *first++)
      if (may_begin(before, *first, last - first > 1 ? first[1] : '\n')) break;
    return true;
  }

 private:
  static constexpr bool may_begin(char before, char at, char after) {
    if (is_digit(at)) return !is_digit(before);
    if (at == '$' || static_cast<unsigned char>(at) >= 0x80) return true;
    if (is_upper(at) && (is_upper(after) || after == '$')) return true;
    return (at == 'u' || at == 'f' || at == 'U' || at == 'F') && !is_letter(before);
  }
};
inline constexpr to_money_parser to_money{};

auto const level_text = x3::raw[*(!money >> to_money)];
auto const pay_of_level_def = level_text[set_level] >> money[set_money];

BOOST_SPIRIT_DEFINE(one_amount, sign, money, pay_of_level)

}  // namespace career::grammar
