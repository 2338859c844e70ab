/// @file items.hpp
/// @brief From a block's text to its items: the step between the grammars and the guide.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/known_terms.hpp"
#include "career/parse.hpp"
#include "decode.hpp"
#include "grammar/grammar.hpp"
#include "layout.hpp"
#include "split.hpp"

namespace career {

/// Without the marks that a heading or a table cell may stand in: `## Title`, `****** Title ******`, `| Entry |`.
std::string_view undecorated(std::string_view text) noexcept;

/// How what stands after a line's end is joined to what stands before it.
enum class joint : std::uint8_t {
  blank,          ///< as two words
  hyphen,         ///< as they stand: a hyphen or a slash of their own is between them
  mended_hyphen,  ///< as one word, without the hyphen that a tool put in
};
joint joint_of(std::string_view before, std::string_view after) noexcept;

/// The lines under one heading, which are its reader's to change.
using lines_of_block = std::span<grammar::line>;

/// All that the lines say, marks between them included.
std::string_view whole_of(std::span<grammar::line const> lines) noexcept;

/// Makes room for `more`, at least twice what there was where there is too little: a section may have very many blocks.
template <typename T>
void make_room(std::vector<T>& out, std::size_t more) {
  if (out.size() + more > out.capacity()) out.reserve(std::max(out.size() + more, 2 * out.capacity()));
}

/// Reads blocks of one decoded text into one guide. Each function appends to `out`; what it cannot read it reports.
/// All are linear in the block. The scratch space is kept from block to block.
class item_reader {
 public:
  item_reader(decoded_text const& text, line_width const& width, grammar::parting by, guide& into,
              std::vector<diagnostic>& diagnostics, parse_options const& options)
      : text_(text), width_(width), by_(by), guide_(into), diagnostics_(diagnostics), options_(options) {}

  void list(lines_of_block lines, list_kind kind, std::vector<item>& out);
  void phrases(lines_of_block lines, std::vector<item>& out);
  void sentences(lines_of_block lines, std::vector<item>& out);
  void paragraph(lines_of_block lines, item& out);
  void bands(lines_of_block lines, std::vector<band>& out);
  void about(lines_of_block lines, about_guide& out);
  /// The title, and the summary where one stands before any heading. `titled`: `Career Guide` follows.
  void preamble(lines_of_block lines, bool titled, item& title, item& summary);

  // canonical_items.cpp: the same of blocks of a canonical text
  item canonical_text(std::string_view text);
  void canonical_items(lines_of_block lines, std::vector<item>& out);
  void canonical_bands(lines_of_block lines, std::vector<band>& out);
  void canonical_about(lines_of_block lines, about_guide& out);

  void unread(std::string_view text, std::string_view why);
  std::string_view start() const noexcept { return text_.text.substr(0, 0); }
  char const* end() const noexcept { return text_.text.data() + text_.text.size(); }
  void report(code what, std::string_view message, std::string_view at);
  void report(code what, std::string_view message, item const& at);

 private:
  fragment place_of(std::string_view text) const noexcept;
  /// An item of one piece of the text; blanks, line ends and words broken by a hyphen inside it are mended.
  item make_item(std::string_view piece);
  /// The same of a piece within one line, without blanks around it.
  item item_of_line(std::string_view text);
  item make_item(std::span<grammar::line const> lines);
  void add_parts(std::string_view piece);
  /// Which line a title begins with that is broken over the last of these lines.
  std::size_t first_of_title(lines_of_block lines) const;
  /// joint_of, but that a name which is known is made whole: `Power-`, `Point`.
  joint joint_between(std::string_view before, std::string_view after) const;
  item join(std::span<std::string_view const> pieces);
  /// An item of a text that is not empty and stands in the source as it is.
  item item_in_place(std::string_view text) {
    auto const first = static_cast<std::uint32_t>(guide_.fragments.size());
    auto const offset = static_cast<std::uint32_t>(text.data() - text_.text.data());
    guide_.fragments.push_back({offset, static_cast<std::uint32_t>(text.size())});
    return {text, first, 1};
  }
  /// An item of a canonical text without the backslashes before the names of headings.
  item without_inner_marks(std::string_view text);
  // lists.cpp
  bool add_joined_by_commas(lines_of_block lines, std::vector<item>& out);
  std::array<known_names const*, 1> known_of(list_kind kind) const noexcept {
    return {options_.known == nullptr ? nullptr : &options_.known->of(kind)};
  }
  void add_glued(lines_of_block lines, list_kind kind, std::vector<item>& out);
  void add_glued_sentences(lines_of_block lines, std::vector<item>& out);
  /// Whether a sentence that is glued to the one before it begins at this capital.
  bool begins_sentence(std::string_view whole, std::size_t at) const;
  bool begins_with_name(std::string_view text) const noexcept;
  bool goes_on(grammar::line const& before, grammar::line const& it) const noexcept;

  decoded_text const& text_;
  line_width const& width_;
  grammar::parting by_;
  guide& guide_;
  std::vector<diagnostic>& diagnostics_;
  parse_options const& options_;

  std::vector<std::string_view> pieces_;
  std::vector<std::string_view> parts_;
  std::vector<glued_item> glued_;
  glue_splitter splitter_;
  std::string unwrapped_;                 // the lines of a glued list, one after the other
  std::vector<std::size_t> line_begins_;  // where each begins in it
  std::vector<line_break> breaks_;        // and which of its blanks were ends of lines
  std::string_view made_at_;              // where the item made last stands in the text
  char const* word_broken_at_ = nullptr;  // the end of the line that a tool ended in the middle of a word
};

}  // namespace career
