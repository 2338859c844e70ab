/// @file split.hpp
/// @brief Parts one list into its items, for whoever has a list and no guide: `CachingMessage QueuesRate Limiting`.
///
/// The text is read as the body of a guide's section is: bullets, numbers, one item a line, commas, items that are glued
/// together or wrapped.
#pragma once

#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_terms.hpp"

namespace career {

struct list_items {
  std::vector<std::string_view> items;  ///< into the text, or into the store where they had to be mended
  text_store store;
};

/// The items of a list, in their order. Of a skill with a level, `SQL [3/5]`, the name is the item. A heading of a guide
/// inside the text is no item, and said to be unread. Diagnostics: as `parse`, `uncertain-boundary` above all;
/// `input-too-large` past `limits::guide_bytes` is the one error. Cost: linear.
answer<list_items> split_list(std::string_view text, list_kind kind, known_terms const* known = nullptr,
                              std::string_view in = "text");

}  // namespace career
