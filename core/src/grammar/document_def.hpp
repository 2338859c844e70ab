/// @file document_def.hpp
/// @brief The definition of the outermost grammar; included by document.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/document.hpp"
#include "grammar/headings.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::heading_mark, begin, which, end)

namespace career::grammar {

/// What a heading may be underlined with or set in.
constexpr bool is_mark(char c) noexcept { return c == '*' || c == '=' || c == '_' || c == '#'; }

/// Moves on, by at least one byte, to where a heading may be glued to what stands before it (`services.Companies
/// Hiring`, `a database2Major Employers`: a capital after no space and no other capital), or to the end of the line.
struct to_seam_parser : x3::parser<to_seam_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || *first == '\n') return false;
    iterator at = first + 1;
    for (iterator const end = last; at != end; ++at)
      if (stops[static_cast<unsigned char>(*at)] && (*at == '\n' || (!is_space(at[-1]) && !is_upper(at[-1])))) break;
    first = at;
    return true;
  }

 private:
  /// Line ends, and the capitals that a heading begins with.
  static constexpr std::array<bool, 256> stops = [] {
    std::array<bool, 256> all{};
    for (char c = 'A'; c <= 'Z'; ++c) all[static_cast<unsigned char>(c)] = heading_list.may_begin(c);
    all['\n'] = true;
    return all;
  }();
};
inline constexpr to_seam_parser to_seam{};

/// The name of a heading as it may stand glued to others: in its own letter case, or all in capitals. Its attribute is
/// the heading; `any_case` takes it in whatever case.
struct heading_parser : x3::parser<heading_parser> {
  using attribute_type = heading;
  static constexpr bool has_attribute = true;
  bool alone;  ///< on a line of its own, or before a colon: any letter case will do

  constexpr explicit heading_parser(bool on_its_line) : alone(on_its_line) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const& within, x3::unused_type, Attribute& which) const {
    if (last - first < 2 || !heading_list.may_begin(first[0], first[1])) return false;
    iterator const begin = first;
    if (!heading_name.parse(first, last, within, x3::unused, which)) return false;
    if (alone && ends_line(first, last)) return true;
    if (is_titled(begin, first) && may_follow(first, last)) return true;
    first = begin;
    return false;
  }

 private:
  /// What may stand right after a glued heading: an item's first byte, or the end of the line, CRLF or not.
  static constexpr bool may_follow(iterator at, iterator last) noexcept {
    if (at != last && (is_upper(*at) || is_digit(*at) || *at == '-' || *at == '\xE2')) return true;
    while (at != last && is_blank(*at)) ++at;
    return at == last || *at == '\n';
  }

  /// `:`, or nothing but marks up to the end of the line; moves past them.
  static bool ends_line(iterator& first, iterator last) noexcept {
    iterator at = first;
    while (at != last && is_blank(*at)) ++at;
    if (at != last && *at == ':') return first = at + 1, true;
    while (at != last && (is_blank(*at) || is_mark(*at))) ++at;
    if (at != last && *at != '\n') return false;
    first = at;
    return true;
  }

  /// Each word begins with a capital, but the small ones.
  static bool is_titled(iterator begin, iterator end) noexcept {
    if (!is_upper(*begin)) return false;
    for (iterator at = begin + 1; at != end; ++at)
      if (at[-1] == ' ' && !is_upper(*at) && *at != '&' && !is_small_word(at, end)) return false;
    return true;
  }

  static bool is_small_word(iterator at, iterator end) noexcept {
    auto const rest = between(at, end);
    return rest.starts_with("for ") || rest == "to" || rest.starts_with("and ");
  }
};
inline constexpr heading_parser heading_of_line{true};
inline constexpr heading_parser glued_heading{false};

// decoration   = blanks [ "#" { "#" } | mark mark { mark } ] blanks      mark: "*", "=", "_"; a single one is a bullet
// heading      = decoration name ( [":"] decoration line_end | ":" ) | glued heading
// glued        = Name ( line_end | capital | digit | "-" | "•" … )
// line         = [ heading | to_seam ] { glued | to_seam }
// document     = line { newline line }
x3::rule<struct heading_class, heading_mark> const heading_line = "heading";
x3::rule<struct glued_class, heading_mark> const glued = "glued heading";

auto const decoration = x3::omit[blanks >> -(+x3::lit('#') | (byte<is_mark> >> +byte<is_mark>)) >> blanks];
auto const heading_line_def = here >> decoration >> heading_of_line >> here;
auto const glued_def = here >> glued_heading >> here;

auto const found = [](auto& context) { x3::_val(context).push_back(x3::_attr(context)); };
auto const line = -(heading_line[found] | to_seam) >> *(glued[found] | to_seam);
auto const document_def = line % '\n';

BOOST_SPIRIT_DEFINE(heading_line, glued, document)

}  // namespace career::grammar
