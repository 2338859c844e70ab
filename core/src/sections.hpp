/// @file sections.hpp
/// @brief What the headings of a guide are called, and what stands under each.
#pragma once

#include <string_view>

#include "grammar/ast.hpp"

namespace career {

struct section {
  std::string_view name;  ///< the heading as the canonical text has it
  bool is_group = false;  ///< it stands over other headings and has no items of its own
};

section const& section_of(grammar::heading which) noexcept;

}  // namespace career
