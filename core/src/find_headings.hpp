/// @file find_headings.hpp
/// @brief A step of reading: the headings that a look at single lines does not tell.
#pragma once

#include <string_view>
#include <vector>

#include "career/known_headings.hpp"
#include "grammar/ast.hpp"

namespace career {

/// Finds, among lines that are no headings yet: headings with blanks in their words (`SUCCES S`) or broken over two
/// lines; headings that are misspelt by a letter or two; and headings that no guide has, by their marks. The first two
/// become headings, of the last two `line::odd` tells which they are.
/// Cost: the lines, and for each short one without a mark the headings with the same first letter.
void find_headings(std::vector<grammar::line>& lines, known_headings const& others);

/// The heading that is spelt most nearly like the text; for messages. Cost: the headings, times their length and its.
std::string_view nearest_heading(std::string_view text);

}  // namespace career
