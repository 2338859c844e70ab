/// @file gluing.hpp
/// @brief How to tell that the items of a block are glued together, before anybody parts them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "career/known_terms.hpp"
#include "grammar/ast.hpp"
#include "layout.hpp"

namespace career {

/// How many places look like the seam of two glued items: a capital right after a word in small letters or after a
/// bracket that closes.
std::size_t plain_seams(std::string_view text) noexcept;

/// Whether nothing but spaces parts the items: many words begin with a capital, and few of them seem to be two words.
bool are_parted_by_spaces(std::string_view text, std::span<known_names const* const> known) noexcept;

/// Whether the lines hold several items each that are glued together: a run of them that was wrapped, or chips set in
/// rows. All but the last show it, and where the lines are not full they show it often.
bool are_glued(std::span<grammar::line const> lines, line_width const& width,
               std::span<known_names const* const> known) noexcept;

/// Where the step with a number begins in a text that holds several, and where its own text does.
struct numbered_step {
  std::size_t at = std::string_view::npos;
  std::size_t text = 0;
};

/// `…in a database2Add unit tests`, `… 2. Add unit tests`. The number stands at the start, or after another step's end.
numbered_step find_step(std::string_view text, std::uint32_t number, std::size_t from, grammar::parting by);

/// Whether sentences seem to be glued together in the text, or to the numbers of steps.
bool has_glued_sentences(std::string_view text) noexcept;

}  // namespace career
