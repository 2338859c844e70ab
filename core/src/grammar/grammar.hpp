/// @file grammar.hpp
/// @brief All that the rest of the core sees of the grammars. Nothing outside this folder names Spirit.
///
/// None of these fails: a text always has lines, and what a grammar cannot read is left for the caller to report. All views are into the text that was handed in.
#pragma once

#include <string_view>
#include <vector>

#include "career/known_headings.hpp"
#include "grammar/ast.hpp"

namespace career::grammar {

/// The heading that the canonical text calls so, in any letter case; `none` where no guide has it.
heading heading_named(std::string_view name) noexcept;

/// Whether some heading begins with these two letters, in any letter case. Cost: constant.
bool may_begin_heading(char first, char second) noexcept;

/// Whether the text begins with what the canonical text calls a heading, in any letter case, whatever follows.
bool begins_with_heading(std::string_view text) noexcept;

/// Fills `out` with the text's lines in their order; headings may also be worded as `others` says. In a text that is
/// parted by spaces alone, a heading is found wherever its words stand. Cost: linear, one pass.
void read_document(std::string_view text, known_headings const& others, parting by, std::vector<line>& out);

/// The piece of markup that the text begins with. Cost: bounded.
std::optional<mark> read_mark(std::string_view text);

/// A bare level in brackets at the end of a skill: `SQL [3/5]`. Nothing where there is none or it is impossible.
struct levelled {
  std::string_view name;
  double level = 0;
  double of = 0;
};
std::optional<levelled> read_levelled(std::string_view skill);

/// The next pay that begins on the first line of `text`, with what stands before it; `text` is moved past it. The pay
/// may go on over the end of a line. Nothing where none begins; `text` is left as it is then. Cost: linear in what is
/// passed over.
std::optional<pay> read_pay(std::string_view& text);

/// What a level or a table's head says of pay. Cost: linear.
pay_hint read_pay_hint(std::string_view text);

/// Fills `out` with the items of a list that is joined by commas or semicolons; those inside brackets part nothing.
/// An item may go on over the end of a line. Empty ones are left out. Cost: linear.
void read_comma_list(std::string_view text, std::vector<std::string_view>& out);

/// Fills `out` with the sentences of a paragraph. Cost: linear.
void read_sentences(std::string_view paragraph, std::vector<std::string_view>& out);

/// The next gate in a text: `a bachelor's degree`, `three years of experience`. Nothing where none is. Cost: linear, as the
/// grammar looks at a few words at most from each.
struct found_gate {
  gate_kind kind = gate_kind::licence;
  std::string_view text;
};
std::optional<found_gate> find_gate(std::string_view text);

/// The entries of the short form of a profile. Cost: linear.
std::vector<said> read_have(std::string_view text);

/// A level of a profile: `none`, `learning`, `have`, `3/5`. Nothing where it is none of these.
std::optional<skill_level> read_level(std::string_view text);

}  // namespace career::grammar
