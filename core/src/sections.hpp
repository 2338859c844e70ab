/// @file sections.hpp
/// @brief What the headings of a guide are called, and what stands under each.
#pragma once

#include <string_view>

#include "grammar/ast.hpp"

namespace career {

/// How the items of a section are written.
enum class section_kind : std::uint8_t { none, group, paragraph, sentences, phrases, list, bands, pairs };

struct section {
  std::string_view name;  ///< the heading as the canonical text has it
  section_kind kind = section_kind::none;
  grammar::heading group = grammar::heading::none;  ///< the group heading that it stands under, if any
};

section const& section_of(grammar::heading which) noexcept;

}  // namespace career
