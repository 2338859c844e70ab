/// @file markup.hpp
/// @brief The step after decoding: a text without the tags, links and emphasis that a page or a document left in it.
#pragma once

#include "decode.hpp"

namespace career {

/// Whether anything in the text may be markup. Cost: a look for some signs.
bool has_markup(std::string_view text) noexcept;

/// Leaves out what only marks up: HTML's tags (those that begin a block end a line), `[text](address)`, `[text]{…}`,
/// `**bold**`, the backslash of `\[`. A text that has none of it is not copied.
/// Cost: a look for five signs; where one is, one pass.
void strip_markup(decoded_text& text, text_store& store);

}  // namespace career
