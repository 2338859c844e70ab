/// @file document_def.hpp
/// @brief The definition of the outermost grammar; included by document.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/document.hpp"
#include "grammar/headings.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::block, heading_begin, which, heading_end, body_end)

namespace career::grammar {

/// Moves on, by at least one byte, to where a heading may be glued to what stands before it (`services.Companies
/// Hiring`, `a database2Major Employers`: a capital after no space and no other capital), or to the end of the line.
struct to_seam_parser : x3::parser<to_seam_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || *first == '\n') return false;
    for (char before = *first++; first != last && *first != '\n'; before = *first++)
      if (is_upper(*first) && !is_space(before) && !is_upper(before)) break;
    return true;
  }
};
inline constexpr to_seam_parser to_seam{};

/// A heading's words in their own letter case, or all in capitals: what is glued on both sides must look like one.
struct as_titled_parser : x3::parser<as_titled_parser> {
  using attribute_type = heading;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const& within, x3::unused_type, Attribute& which) const {
    if (first == last || !is_upper(*first)) return false;
    iterator const begin = first;
    if (!heading_name.parse(first, last, within, x3::unused, which)) return false;
    for (iterator at = begin + 1; at != first; ++at)
      if (at[-1] == ' ' && !is_upper(*at) && *at != '&' && !is_small_word(at, first)) return first = begin, false;
    return true;
  }

 private:
  static bool is_small_word(iterator at, iterator end) {
    for (std::string_view small : {"for ", "to", "and "})
      if (between(at, end).starts_with(small)) return true;
    return false;
  }
};
inline constexpr as_titled_parser as_titled{};

// decoration = { "#" | "*" | "=" | "_" | blank }          not a single "*", which is a bullet
// alone      = decoration heading [":"] decoration line_end
// followed   = decoration heading ":"
// glued      = Heading ( blanks line_end | capital | digit | "-" | "•" )
// heading    = alone | followed | glued
// rest       = { !glued to_seam }
// body       = rest { newline !heading rest }
// document   = preamble { [newline] heading body }
x3::rule<struct preamble_class, block> const preamble = "preamble";
x3::rule<struct section_class, block> const section = "section";
x3::rule<struct heading_class, heading> const heading_rule = "heading";

constexpr bool is_underline(char c) noexcept { return c == '*' || c == '=' || c == '_'; }
constexpr bool begins_after_glue(char c) noexcept { return is_upper(c) || is_digit(c) || c == '-' || c == '\xE2'; }

auto const decoration = x3::omit[blanks >> -(+x3::lit('#') | (byte<is_underline> >> +byte<is_underline>)) >> blanks];
auto const alone = heading_name >> x3::omit[blanks >> -x3::lit(':') >> decoration >> line_end];
auto const followed = heading_name >> x3::omit[blanks >> ':'];
auto const glued = as_titled >> x3::omit[(blanks >> line_end) | &x3::char_("A-Z0-9-") | &x3::lit("\xE2\x80\xA2")];
auto const heading_rule_def = (decoration >> (alone | followed)) | glued;

auto const rest = x3::omit[*(!glued >> to_seam)];
auto const body = x3::omit[rest >> *('\n' >> !heading_rule >> rest)];

auto const preamble_def = here >> x3::attr(heading::none) >> here >> -(!heading_rule >> body) >> here;
auto const section_def = x3::omit[-x3::lit('\n')] >> here >> heading_rule >> here >> body >> here;
auto const document_def = preamble >> *section;

BOOST_SPIRIT_DEFINE(preamble, section, heading_rule, document)

}  // namespace career::grammar
