/// @file layout.hpp
/// @brief What the shape of lines tells: which of them a tool broke because they were full.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "grammar/ast.hpp"

namespace career {

/// How far a text's lines reach. A tool that wraps ends a line where the next word would not have fitted; a line that
/// ends before that ends by its author's will. Where the tool wraps is told by the lines that it surely broke: those
/// whose next one begins with a small letter.
class line_width {
 public:
  /// `is_ragged`: the lines' lengths tell nothing, so that any may have been broken. Cost: the lines.
  line_width(std::string_view text, std::span<grammar::line const> lines, bool is_ragged = false);

  /// Whether `next`, the line after `it`, may be its going on: it would not have fitted. Never in a text that breaks no
  /// line. Cost: the length of the line.
  bool is_full(grammar::line const& it, grammar::line const& next) const noexcept;

  /// The same with some slack, for what was set in a face whose letters are of different widths.
  bool is_nearly_full(grammar::line const& it, grammar::line const& next) const noexcept;

  /// Whether all of these lines but the last were full: by the text's width or, where that is not told, by their own.
  bool are_wrapped(std::span<grammar::line const> lines) const noexcept;

  bool is_ragged() const noexcept { return is_ragged_; }
  /// Whether the text tells where it breaks lines.
  bool is_told() const noexcept { return least_reach_ != untold; }

  /// Whether a tool ended the line in the middle of a word that alone is longer than a line: none is wider.
  bool breaks_word(grammar::line const& it) const noexcept;

 private:
  /// How far the line would have reached with the next one's first word on it.
  std::size_t reach(grammar::line const& it, grammar::line const& next) const noexcept;

  std::size_t width_of(grammar::line const& it) const noexcept;

  static constexpr std::size_t untold = static_cast<std::size_t>(-1);
  static constexpr std::size_t never = untold - 1;

  char const* text_;
  bool is_ragged_;
  std::size_t widest_ = 0;
  std::size_t least_reach_ = untold;  // of a line that was broken
};

/// Whether blank lines part the two.
bool are_parted(grammar::line const& it, grammar::line const& next) noexcept;

/// Whether the line ends with a word that ends no sentence and no name: `of`, `and`, `the`.
bool ends_within(std::string_view line) noexcept;
bool begins_within(std::string_view line) noexcept;  ///< the same of its start

/// Where in the line what stands below a page begins: `© 2026 …`, `All rights reserved`; npos where nothing does.
std::size_t find_footer(std::string_view line) noexcept;

/// Whether `next` closes a bracket that `line` leaves open.
bool closes_bracket_of(std::string_view line, std::string_view next) noexcept;

}  // namespace career
