/// @file have_def.hpp
/// @brief The definition of the grammars of what a person says; included by have.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/have.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::said, name, level)
BOOST_FUSION_ADAPT_STRUCT(career::grammar::ratio, level, of)

namespace career::grammar {

auto const to_view = [](auto& context) {
  auto const& range = x3::_attr(context);
  x3::_val(context) = trimmed(between(range.begin(), range.end()));
};

/// A number of at most six digits, and two decimals: `3`, `3.5`, `0.25`.
struct number_parser : x3::parser<number_parser> {
  using attribute_type = double;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& value) const {
    std::int32_t hundredths = 0;
    if (!read(first, last, hundredths)) return false;
    x3::traits::move_to(hundredths / 100.0, value);
    return true;
  }

 private:
  static bool read(iterator& first, iterator last, std::int32_t& hundredths) noexcept {
    iterator at = first;
    while (at != last && is_digit(*at) && at - first < 6) hundredths = hundredths * 10 + (*at++ - '0');
    if (at == first || (at != last && is_digit(*at))) return false;
    hundredths *= 100;
    if (last - at > 1 && *at == '.' && is_digit(at[1])) {
      hundredths += (at[1] - '0') * 10;
      at += 2;
      if (at != last && is_digit(*at)) hundredths += *at++ - '0';
    }
    first = at;
    return true;
  }
};
inline constexpr number_parser number{};

constexpr bool parts_entries(char c) noexcept { return c == ',' || c == ';' || c == '\n'; }
constexpr bool is_in_level(char c) noexcept { return !parts_entries(c); }
constexpr bool is_in_name(char c) noexcept { return !parts_entries(c) && c != '='; }

// name   = { bracketed | any - ( "," | ";" | newline | "=" ) }
// level  = { any - ( "," | ";" | newline ) }
// said   = name [ "=" level ]
// have   = said { ( "," | ";" | newline ) said }
// number = digits [ "." digit [ digit ] ]
// ratio  = number "/" number
x3::rule<struct name_class, std::string_view> const name = "name";
x3::rule<struct level_class, std::string_view> const level = "level";
x3::rule<struct said_class, said> const one_said = "said";

auto const name_def = x3::raw[*(bracketed | byte<is_in_name>)][to_view];
auto const level_def = x3::raw[*byte<is_in_level>][to_view];
auto const one_said_def = name >> -('=' >> level);
auto const have_def = one_said % byte<parts_entries>;

auto const level_ratio_def = number >> blanks >> '/' >> blanks >> number;

BOOST_SPIRIT_DEFINE(name, level, one_said, have, level_ratio)

}  // namespace career::grammar
