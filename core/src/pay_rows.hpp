/// @file pay_rows.hpp
/// @brief Which level each pay of a section belongs to, however the section is laid out: a list, a table, glued lines.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"

namespace career {

struct pay_row {
  std::string_view level;
  std::string_view level_rest;  ///< of a level that goes on in the next line
  grammar::pay pay;             ///< its currency is known
  std::string_view whole;       ///< level and pay where they stand side by side, else the pay
};

struct pay_section {
  std::vector<pay_row> rows;
  std::vector<std::string_view> unread;  ///< what is neither a level, nor pay, nor a head or a mark of the layout
};

/// Reads the lines of a pay section. Figures without a currency have that of the section, where it shows one alone.
/// Cost: linear in the section.
pay_section read_pay_section(std::span<grammar::line const> lines);

}  // namespace career
