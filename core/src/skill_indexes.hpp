/// @file skill_indexes.hpp
/// @brief What the skills known are looked up by, beside their exact spellings; not every answer needs it.
#pragma once

#include "lazy.hpp"
#include "near_names.hpp"
#include "spelling_trie.hpp"
#include "stem_names.hpp"

namespace career {

struct skill_indexes {
  lazy<spelling_trie> trie;
  lazy<near_names> near;
  lazy<stem_names> stems;
};

}  // namespace career
