/// @file page_marks.hpp
/// @brief A step of reading: a text without the page numbers and running titles that paper left in it.
#pragma once

#include <string_view>
#include <vector>

#include "decode.hpp"

namespace career {

/// Leaves out lines that stand at the ends of pages: numbers that go on from page to page (`3`, `- 3 -`, `Page 3`,
/// `3/4`), and lines that are the same on several pages, which are added to `running_titles` where they stood in the source.
/// Pages are parted by form feeds; `3/4` and `Page 3` tell by themselves. What a page's end parted is joined again.
/// Cost: a look for form feeds and such numbers; where there are any, one pass.
void strip_page_marks(decoded_text& text, text_store& store, std::vector<fragment>& running_titles);

}  // namespace career
