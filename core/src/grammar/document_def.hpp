/// @file document_def.hpp
/// @brief The definition of the outermost grammar; included by document.cpp alone.
#pragma once

#include <algorithm>
#include <boost/fusion/include/adapt_struct.hpp>
#include <cstdint>

#include "grammar/document.hpp"
#include "grammar/headings.hpp"

BOOST_FUSION_ADAPT_STRUCT(career::grammar::line, begin, which, bullet, number, text)

namespace career::grammar {

/// What a heading may be underlined with or set in.
constexpr bool is_mark(char c) noexcept { return c == '*' || c == '=' || c == '_' || c == '#'; }

constexpr bool may_begin_number(char c) noexcept { return is_digit(c) || c == '('; }

/// A line of nothing but `----` or `====`: a mark of the layout.
constexpr bool is_rule(std::string_view text) noexcept {
  for (char const c : text)
    if (!is_mark(c) && c != '-' && c != '~' && c != ' ' && c != '|' && c != ':' && c != '+') return false;
  return text.size() >= 2;
}

/// `:PROPERTIES:`, `:CUSTOM_ID: top-skills`, `::: {.chips}`, `[[anchor]]`, `.. container:: chips`: marks of documents.
constexpr bool is_directive(std::string_view text) noexcept {
  if (text.starts_with(":::")) return true;
  if (text.starts_with("[[")) return text.ends_with("]]") && text.find_first_of("| ") == std::string_view::npos;
  if (text.starts_with(".. ")) return text.find("::") != std::string_view::npos;
  if (!text.starts_with(':')) return false;
  auto const end = text.find(':', 1);
  if (end == std::string_view::npos || end < 3) return false;
  for (char const c : text.substr(1, end - 1))
    if (!is_upper(c) && c != '_') return false;
  return true;
}

/// Moves on, by at least one byte, to where a heading may be glued to what stands before it (`services.Companies
/// Hiring`, `a database2Major Employers`, `BASFIndustry Sectors`: a capital after no space, the last of a run), or to the end of the line.
struct to_seam_parser : x3::parser<to_seam_parser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const& within, x3::unused_type, Attribute&) const {
    if (first == last || *first == '\n') return false;
    bool const by_spaces = x3::get<document_settings_tag>(within).by == parting::spaces;
    iterator at = first + 1;
    for (iterator const end = last; (at = next_capital(at, end)) != end && *at != '\n'; ++at)
      if (is_upper(*at) && is_space(at[-1]) == by_spaces && (!is_upper(at[-1]) || (end - at > 1 && !is_upper(at[1]))))
        break;
    first = at;
    return true;
  }
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
    if (last - first < 2) return false;
    auto const& [others, by] = x3::get<document_settings_tag>(within);
    if (heading_list.may_begin(first[0], first[1])) {
      auto const* found = heading_list.longest_in(between(first, last));
      if (found != nullptr && is_heading(first, found->text.size(), last, by)) {
        x3::traits::move_to(static_cast<heading>(found->value), which);
        return true;
      }
    }
    if (!others.may_begin(first[0], first[1])) return false;
    auto const* found = others.longest_in(between(first, last));
    if (found == nullptr) return false;
    // one word alone is too often a part of something else
    bool const may_be_glued = found->wording.find(' ') != std::string::npos;
    if (!is_heading(first, found->wording.size(), last, by, may_be_glued)) return false;
    x3::traits::move_to(static_cast<heading>(found->heading), which);
    return true;
  }

 private:
  /// Whether the name of this size may be a heading here; moves past it then.
  bool is_heading(iterator& first, std::size_t size, iterator last, parting by, bool may_be_glued = true) const {
    iterator after = first + size;
    bool const is_one =
        (alone && ends_line(after, last)) || (may_be_glued && is_titled(first, after) && may_follow(after, last, by));
    if (is_one) first = after;
    return is_one;
  }

  /// What may stand right after a glued heading: an item's first byte, or the end of the line, CRLF or not.
  static constexpr bool may_follow(iterator at, iterator last, parting by) noexcept {
    if (by == parting::spaces) return at == last || is_space(*at);
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
    static constexpr std::array<std::string_view, 10> small{"a",  "and", "at",   "for", "in",
                                                            "of", "or",  "that", "the", "to"};
    auto const rest = between(at, end);
    auto const first_word = rest.substr(0, rest.find(' '));
    return std::find(small.begin(), small.end(), first_word) != small.end();
  }
};
inline constexpr heading_parser heading_of_line{true};
inline constexpr heading_parser glued_heading{false};

/// The text of a line, up to its end or to a heading that is glued to it, without the blanks at its end.
struct text_parser : x3::parser<text_parser> {
  using attribute_type = std::string_view;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const& within, x3::unused_type, Attribute& text) const {
    iterator const begin = first;
    iterator at = first;
    // the start of a line was looked at already; from then on, wherever the letters allow it
    while (to_seam.parse(at, last, within, x3::unused, x3::unused)) {
      if (at == last || *at == '\n') break;
      iterator heading_end = at;
      if (glued_heading.parse(heading_end, last, within, x3::unused, x3::unused)) break;
    }
    first = at;
    while (at != begin && is_blank(at[-1])) --at;
    x3::traits::move_to(between(begin, at), text);
    return true;
  }
};
inline constexpr text_parser text_of_line{};

inline constexpr std::array bullet_signs{
    word{"#"},   // an ordered item of a wiki; a heading's was read before
    word{"#."},  // the same of reStructuredText
    word{"*"},
    word{"+"},
    word{"-"},
    word{"."},  // an ordered item of AsciiDoc
    word{"o"},
    word{"\xC2\xA7"},      // §, as Word's symbol font comes out
    word{"\xC2\xB7"},      // ·
    word{"\xC2\xBB"},      // »
    word{"\xE2\x80\x93"},  // –
    word{"\xE2\x80\x94"},  // —
    word{"\xE2\x80\xA2"},  // •
    word{"\xE2\x80\xA3"},  // ‣
    word{"\xE2\x80\xBA"},  // ›
    word{"\xE2\x81\x83"},  // ⁃
    word{"\xE2\x86\x92"},  // →
    word{"\xE2\x88\x99"},  // ∙
    word{"\xE2\x96\xA0"},  // ■
    word{"\xE2\x96\xAA"},  // ▪
    word{"\xE2\x96\xAB"},  // ▫
    word{"\xE2\x96\xB6"},  // ▶
    word{"\xE2\x96\xB8"},  // ▸
    word{"\xE2\x96\xBA"},  // ►
    word{"\xE2\x97\x86"},  // ◆
    word{"\xE2\x97\x8B"},  // ○
    word{"\xE2\x97\x8F"},  // ●
    word{"\xE2\x97\xA6"},  // ◦
    word{"\xE2\x9C\x93"},  // ✓
    word{"\xE2\x9C\x94"},  // ✔
    word{"\xE2\x9E\xA4"},  // ➤
    word{"\xEF\x82\xA7"},  // as Word's symbol font comes out
    word{"\xEF\x82\xB7"},
};
inline constexpr word_list bullet_list{bullet_signs, false};
inline constexpr one_of<std::uint8_t> bullet_sign{bullet_list};

// decoration = blanks [ "#" { "#" } | mark mark { mark } ] blanks      mark: "*", "=", "_"; a single one is a bullet
// heading    = decoration name ( [":"] decoration line_end | ":" ) | Name ( line_end | capital | digit | "-" | "•" … )
// gap        = blank | line_end                                      what keeps `-5` and `3D` from being marks of items
// bullet     = ( "-" | "*" | "+" | "o" | "•" | … ) gap
// number     = "(" n ")" gap  |  n ( "." | ")" ) gap  |  n line_end
// item       = blanks [ bullet blanks ] [ number ] blanks text       the text ends where a heading is glued to it
// document   = { ( heading | item ) [ newline ] }
x3::rule<struct heading_class, line> const heading_line = "heading";
x3::rule<struct item_class, line> const item_line = "item";
// A rule of its own: what an alternative read before it failed, as the 3 of `3D`, must not stay behind.
x3::rule<struct number_class, std::uint32_t> const number = "number";

auto const decoration = x3::omit[blanks >> -(+x3::lit('#') | (byte<is_mark> >> +byte<is_mark>)) >> blanks];
auto const heading_line_def =
    here >> decoration >> heading_of_line >>
    x3::attr(false) >> x3::attr(std::optional<std::uint32_t>{}) >> x3::attr(std::string_view{});

auto const gap = &(byte<is_blank> | line_end);
auto const n = x3::uint_parser<std::uint32_t, 10, 1, 3>{};
auto const bullet = x3::matches[x3::omit[bullet_sign] >> gap];
auto const number_def = '(' >> n >> ')' >> gap | n >> (x3::lit('.') | ')') >> gap | n >> blanks >> line_end;
auto const item_line_def = here >> x3::attr(heading::none) >> blanks >> bullet >> blanks >>
                           -(&byte<may_begin_number> >> number) >> blanks >> text_of_line;

auto const keep = [](auto& context) {
  line& it = x3::_attr(context);
  bool const says_nothing = it.text.empty() ? !it.bullet && !it.number : is_rule(it.text) || is_directive(it.text);
  if (it.which != heading::none || !says_nothing) x3::_val(context).push_back(it);
};
auto const document_def = *(!x3::eoi >> (heading_line[keep] | item_line[keep]) >> -x3::lit('\n'));

BOOST_SPIRIT_DEFINE(heading_line, number, item_line, document)

}  // namespace career::grammar
