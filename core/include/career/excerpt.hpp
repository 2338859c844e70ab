/// @file excerpt.hpp
/// @brief The line of a text that a diagnostic is about, with the place marked under it, for people at a terminal.
///
///     Entry Level: much to 105,000
///                  ^~~~
#pragma once

#include <string>
#include <string_view>

#include "career/diagnostic.hpp"

namespace career {

/// Appends two lines, each with a line end: the line of `source` that the place begins in, and a caret under the place's
/// first character with `~` under the rest of it. Of a long line some hundred columns around the place are shown, `…`
/// where it was cut. Columns are those of a terminal: a wide character takes two, a combining one none, a tab four
/// blanks. What a terminal would not show or would act upon (controls, marks of writing direction, characters of no
/// width, bytes that are no UTF-8) is shown by its number: `<U+202E>`, `<FF>`. Appends nothing for a place of no length:
/// it points at nothing. Cost: constant, and the way back to the line's start, at most some hundred characters.
void write_excerpt(std::string& out, std::string_view source, place const& at);

}  // namespace career
