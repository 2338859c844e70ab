/// @file pieces_def.hpp
/// @brief The definition of the grammars of lists and sentences; included by pieces.cpp alone.
#pragma once

#include "grammar/pieces.hpp"

namespace career::grammar {

auto const to_view = [](auto& context) {
  auto const& range = x3::_attr(context);
  x3::_val(context) = trimmed(between(range.begin(), range.end()));
};

/// What ends a sentence: a full stop, a question or an exclamation mark, with a closing quote or bracket after it, before
/// a blank or the end; not the stop of a common abbreviation or of a single capital letter.
struct sentence_end_parser : x3::parser<sentence_end_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    if (first == last || (*first != '.' && *first != '!' && *first != '?')) return false;
    iterator at = first + 1;
    while (at != last && (*at == '.' || *at == '!' || *at == '?' || *at == ')' || *at == '"' || *at == '\'')) ++at;
    if (at != last && !is_space(*at)) return false;
    if (at != last && *first == '.' && at == first + 1 && is_abbreviated(first, at, last)) return false;
    first = at;
    return true;
  }

 private:
  /// `e.g.`, `etc.` before a small letter, `U.S.`; the text before the stop is at hand, as sentences begin inside one.
  static bool is_abbreviated(iterator stop, iterator after, iterator last) {
    while (after != last && is_space(*after)) ++after;
    return after != last && (is_lower(*after) || *after == ',' || (is_upper(stop[-1]) && !is_word(stop[-2])));
  }
};
inline constexpr sentence_end_parser sentence_end{};

// piece      = { bracketed | any - ( "," | ";" ) }        may go on over the end of a line
// comma list = piece { ( "," | ";" ) piece }
// sentence   = any any { any - end } [ end ] | any
// sentences  = { sentence }
constexpr bool parts_pieces(char c) noexcept { return c == ',' || c == ';'; }
constexpr bool is_in_piece(char c) noexcept { return !parts_pieces(c); }
constexpr bool is_any(char) noexcept { return true; }

x3::rule<struct piece_class, std::string_view> const piece = "piece";
x3::rule<struct sentence_class, std::string_view> const sentence = "sentence";

auto const piece_def = x3::raw[*(bracketed | byte<is_in_piece>)][to_view];
auto const comma_list_def = piece % byte<parts_pieces>;

auto const sentence_def = x3::raw[(byte<is_any> >> byte<is_any> >> *(!sentence_end >> byte<is_any>) >> -sentence_end) |
                                  byte<is_any>][to_view] >>
                          blanks;
auto const sentences_def = *sentence;

BOOST_SPIRIT_DEFINE(piece, comma_list, sentence, sentences)

}  // namespace career::grammar
