/// @file write.hpp
/// @brief A guide as the canonical text: the layout that people read most easily and the parser never has to guess at.
///
///     Title
///     Career Guide
///     Summary in one line.
///     Top Skills for Success
///     - SQL [3/5]
///     Salary & Demand
///     Median Salary Range
///     Entry Level: USD 75,000 to 105,000
///     Lead: USD 60 or more per hour
///     Recommended Next Steps
///     1. First step
///     About This Guide
///     Also Called: A; B
///
/// Each heading stands alone on its line, a bullet before each item, a number before each step; suggestions are written
/// one a line, as other items are. What the guide has not is left out, its heading included. For every guide that `parse`
/// gives, reading the text gives the guide again, its places aside, as long as the text has no more than
/// `limits::guide_bytes`. Where that asks for it, as for a summary that reads like a heading, a backslash stands at the
/// start of a text, or before a heading's name that is glued to other text.
#pragma once

#include <string>

#include "career/guide.hpp"

namespace career {

/// Appends the canonical text to `out`, with a closing newline. A line end inside a text becomes a space; a pay without
/// any figure is left out. Cost: linear in the guide; nothing is built but `out`, and the names of skills with a level.
void write_guide(std::string& out, guide const& it);

}  // namespace career
