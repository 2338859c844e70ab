/// @file layout.hpp
/// @brief What the shape of lines tells: which of them a tool broke because they were full.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "grammar/ast.hpp"

namespace career {

/// How far a text's lines reach. A tool that wraps ends a line where the next word would not have fitted; a line that
/// ends before that ends by its author's will.
class line_width {
 public:
  /// Cost: the lines.
  line_width(std::string_view text, std::span<grammar::line const> lines) noexcept;

  /// Whether `next`, the line after `it`, may be its going on: it would not have fitted. Never in a text that has lines
  /// too long for any tool that wraps. Pages that are set in a proportional face end a little sooner or later, so that
  /// anything close to full counts. Cost: the length of the line.
  bool is_full(grammar::line const& it, grammar::line const& next) const noexcept;

  /// The same of lines among themselves, for a list that is set narrower than the text around it.
  line_width among(std::span<grammar::line const> lines) const noexcept;

  /// Whether a tool ended the line in the middle of a word that alone is longer than a line.
  bool breaks_word(grammar::line const& it) const noexcept;

 private:
  explicit line_width(char const* begin) noexcept : text_(begin) {}
  std::size_t width_of(grammar::line const& it) const noexcept;

  char const* text_;
  std::size_t widest_ = 0;
};

/// Whether blank lines part the two.
bool are_parted(grammar::line const& it, grammar::line const& next) noexcept;

}  // namespace career
