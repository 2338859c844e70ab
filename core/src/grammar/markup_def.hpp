/// @file markup_def.hpp
/// @brief The definition of the grammar of markup; included by markup.cpp alone.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammar/markup.hpp"
#include "grammar/words.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::mark, which, text)

namespace career::grammar {

constexpr word tag(std::string_view name, mark::kind which) { return {name, static_cast<std::uint8_t>(which)}; }

/// Tags by what they do to the text around them.
inline constexpr std::array tag_words{
    tag("a", mark::nothing),       tag("abbr", mark::nothing),        tag("article", mark::line_end),
    tag("b", mark::nothing),       tag("blockquote", mark::line_end), tag("body", mark::line_end),
    tag("br", mark::line_end),     tag("button", mark::line_end),     tag("caption", mark::line_end),
    tag("code", mark::nothing),    tag("dd", mark::line_end),         tag("div", mark::line_end),
    tag("dl", mark::line_end),     tag("dt", mark::line_end),         tag("em", mark::nothing),
    tag("font", mark::nothing),    tag("footer", mark::line_end),     tag("h1", mark::line_end),
    tag("h2", mark::line_end),     tag("h3", mark::line_end),         tag("h4", mark::line_end),
    tag("h5", mark::line_end),     tag("h6", mark::line_end),         tag("head", mark::line_end),
    tag("header", mark::line_end), tag("hr", mark::line_end),         tag("html", mark::line_end),
    tag("i", mark::nothing),       tag("img", mark::nothing),         tag("label", mark::nothing),
    tag("li", mark::line_end),     tag("link", mark::nothing),        tag("main", mark::line_end),
    tag("mark", mark::nothing),    tag("meta", mark::nothing),        tag("nav", mark::line_end),
    tag("ol", mark::line_end),     tag("option", mark::line_end),     tag("p", mark::line_end),
    tag("pre", mark::line_end),    tag("section", mark::line_end),    tag("small", mark::nothing),
    tag("span", mark::nothing),    tag("strong", mark::nothing),      tag("sub", mark::nothing),
    tag("sup", mark::nothing),     tag("svg", mark::nothing),         tag("table", mark::line_end),
    tag("tbody", mark::line_end),  tag("td", mark::line_end),         tag("tfoot", mark::line_end),
    tag("th", mark::line_end),     tag("thead", mark::line_end),      tag("time", mark::nothing),
    tag("title", mark::line_end),  tag("tr", mark::line_end),         tag("u", mark::nothing),
    tag("ul", mark::line_end),     tag("wbr", mark::nothing),
};
inline constexpr word_list tag_list{tag_words, true};
inline constexpr one_of<mark::kind> tag_name{tag_list};

constexpr bool is_within_tag(char c) noexcept { return c != '>' && c != '<'; }
constexpr bool is_within_link(char c) noexcept { return c != ']' && c != '['; }
constexpr bool is_within_wiki_address(char c) noexcept { return c != ']' && c != '[' && c != '|' && c != '\n'; }
constexpr bool is_within_address(char c) noexcept { return c != ')' && c != '('; }
constexpr bool is_within_attributes(char c) noexcept { return c != '}' && c != '{'; }
constexpr bool is_sign(char c) noexcept { return c > ' ' && c < 0x7F && !is_word(c); }

/// As many bytes of a class as there are, up to a bound that no real mark reaches.
template <bool (*is)(char) noexcept>
struct bounded_parser : x3::parser<bounded_parser<is>> {
  using attribute_type = std::string_view;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& text) const {
    constexpr std::ptrdiff_t bound = 400;
    iterator const begin = first;
    iterator const stop = last - first > bound ? first + bound : last;
    while (first != stop && is(*first)) ++first;
    x3::traits::move_to(between(begin, first), text);
    return true;
  }
};
template <bool (*is)(char) noexcept>
inline constexpr bounded_parser<is> bounded{};

// tag     = "<" ["/"] name { attribute } ">"            name: a tag of HTML; no other is one, so `List<int>` stays
// comment = "<!" { … } ">"
// link    = ["!"] "[" text "]" ( "(" address ")" | "{" attributes "}" )
//         | "[[" address ( "][" | "|" ) text "]]"        of Org and of wikis; `[[anchor]]` leaves nothing to read
// bold    = "**" ["*"] | "__" ["_"] | "'''"              not in a longer run, and at the edge of a word
// escape  = "\" sign                                     the sign is text
x3::rule<struct tag_class, mark::kind> const tag_mark = "tag";
auto const empty_text = x3::attr(std::string_view{});
auto const tag_mark_def = '<' >> -x3::lit('/') >> tag_name >> !byte<is_word> >> x3::omit[bounded<is_within_tag>] >> '>';
auto const comment = x3::lit("<!") >> x3::omit[bounded<is_within_tag>] >> '>';
auto const target =
    '(' >> x3::omit[bounded<is_within_address>] >> ')' | '{' >> x3::omit[bounded<is_within_attributes>] >> '}';
auto const link = -x3::lit('!') >> '[' >> bounded<is_within_link> >> ']' >> target;
auto const wiki_link = "[[" >> x3::omit[bounded<is_within_wiki_address>] >>
                       (x3::lit("][") | '|') >> bounded<is_within_link> >> "]]";
auto const bold = (x3::lit("**") >> -x3::lit('*') >> !x3::lit('*')) |
                  (x3::lit("__") >> -x3::lit('_') >> !x3::lit('_')) | x3::lit("'''");
auto const markup_def = tag_mark >> empty_text | comment >> x3::attr(mark::nothing) >> empty_text
                        | x3::attr(mark::text_of_link) >> wiki_link | x3::attr(mark::text_of_link) >> link
                        | bold >> x3::attr(mark::emphasis) >> empty_text |
                        '\\' >> &byte<is_sign> >> x3::attr(mark::escape) >> empty_text;

BOOST_SPIRIT_DEFINE(tag_mark, markup)

}  // namespace career::grammar
