/// @file lines_def.hpp
/// @brief The definition of the grammar of lines; included by lines.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>
#include <cstring>

#include "grammar/lines.hpp"
#include "grammar/words.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::line, begin, bullet, number, text)

namespace career::grammar {

/// What is left of a line, without the blanks at its end.
struct rest_of_line_parser : x3::parser<rest_of_line_parser> {
  using attribute_type = std::string_view;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& text) const {
    auto const size = static_cast<std::size_t>(last - first);
    auto const* newline = size == 0 ? nullptr : static_cast<iterator>(std::memchr(first, '\n', size));
    iterator const begin = first;
    iterator end = first = newline != nullptr ? newline : last;
    while (end != begin && is_blank(end[-1])) --end;
    x3::traits::move_to(between(begin, end), text);
    return true;
  }
};
inline constexpr rest_of_line_parser rest_of_line{};

inline constexpr std::array bullet_signs{
    word{"*"}, word{"+"}, word{"-"}, word{"o"}, word{"\xC2\xB7"}, word{"\xE2\x80\xA2"}, word{"\xE2\x97\xA6"},
    word{"\xE2\x80\xA3"}, word{"\xE2\x96\xAA"}, word{"\xE2\x80\x93"}, word{"\xE2\x80\x94"},
};
inline constexpr word_list bullet_list{bullet_signs, false};
inline constexpr one_of<std::uint8_t> bullet_sign{bullet_list};

// gap    = blank | line_end                       what keeps `-5` and `3D` from being marks
// bullet = ( "-" | "*" | "+" | "o" | "•" | … ) gap
// number = "(" n ")" gap  |  n ( "." | ")" ) gap  |  n line_end
// line   = blanks [ bullet | number ] blanks text
// lines  = line { newline line }

auto const gap = &(byte<is_blank> | line_end);
auto const n = x3::uint_parser<std::uint32_t, 10, 1, 3>{};
auto const bullet = x3::matches[x3::omit[bullet_sign] >> gap];
auto const parenthesised = '(' >> n >> ')' >> gap;
auto const dotted = n >> (x3::lit('.') | ')') >> gap;
auto const bare = n >> blanks >> line_end;

// A rule, so that what an alternative read before it failed (`3D`, `2 weeks`) is no number of the line.
x3::rule<struct number_class, std::uint32_t> const number = "number";
auto const number_def = parenthesised | dotted | bare;

x3::rule<struct line_class, line> const one_line = "line";
auto const one_line_def = here >> blanks >> bullet >> blanks >> -number >> blanks >> rest_of_line;
auto const lines_def = one_line % '\n';

BOOST_SPIRIT_DEFINE(number, one_line, lines)

}  // namespace career::grammar
