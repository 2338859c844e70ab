/// @file config.hpp
/// @brief What every grammar here is instantiated with, and the few parsers that X3 lacks.
///
/// A rule called with another iterator or context has no definition at link time: all callers go through grammar.hpp.
#pragma once

#include <boost/spirit/home/x3.hpp>
#include <string_view>

#include "letters.hpp"

namespace career::grammar {

namespace x3 = boost::spirit::x3;

using iterator = char const*;
using context = x3::unused_type;

/// Consumes nothing; its attribute is where it stands.
struct here_parser : x3::parser<here_parser> {
  using attribute_type = iterator;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const&, Context const&, x3::unused_type, Attribute& at) const {
    x3::traits::move_to(iterator{first}, at);
    return true;
  }
};
inline constexpr here_parser here{};

/// One byte of a class: `byte<is_digit>`. Its attribute is nothing.
template <bool (*is)(char) noexcept>
struct byte_parser : x3::parser<byte_parser<is>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || !is(*first)) return false;
    ++first;
    return true;
  }
};
template <bool (*is)(char) noexcept>
inline constexpr byte_parser<is> byte{};

/// Blanks of a line, perhaps none.
struct blanks_parser : x3::parser<blanks_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    iterator at = first;
    while (at != last && is_blank(*at)) ++at;
    first = at;
    return true;
  }
};
inline constexpr blanks_parser blanks{};

/// `( … )`, perhaps over line ends, others within it allowed: what commas in a list do not part. One that does not close within 256
/// bytes is none, so that a text of nothing but `(` costs no more than others.
struct bracketed_parser : x3::parser<bracketed_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || *first != '(') return false;
    iterator const stop = last - first > 256 ? first + 256 : last;
    int depth = 0;
    for (iterator at = first; at != stop; ++at) {
      if (*at == '(') ++depth;
      if (*at == ')' && --depth == 0) return first = at + 1, true;
    }
    return false;
  }
};
inline constexpr bracketed_parser bracketed{};

/// The end of a line or of the text; consumes nothing.
auto const line_end = &x3::lit('\n') | x3::eoi;

}  // namespace career::grammar
