/// @file lines.hpp
/// @brief The step from a text to its lines, each a heading or an item.
#pragma once

#include <string_view>
#include <vector>

#include "career/known_headings.hpp"
#include "grammar/ast.hpp"

namespace career {

std::size_t count_headings(std::vector<grammar::line> const& lines) noexcept;

/// Fills `lines`, and gives what parts the text: a tool may have left nothing but spaces between a page's parts.
/// Cost: linear; one pass, two where hardly any heading is found in lines of a length that nobody writes.
grammar::parting read_lines(std::string_view text, known_headings const& others, std::vector<grammar::line>& lines);

}  // namespace career
