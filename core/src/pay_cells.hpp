/// @file pay_cells.hpp
/// @brief A pay section as a row of cells: pay, and the texts around it that may be levels.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"

namespace career {

struct pay_cell {
  std::string_view text;  ///< without marks; of pay, as it is written
  std::uint32_t line = 0;
  std::optional<std::uint32_t> pay;  ///< its place among `pay_cells::pays`; none: a text
  bool is_marked = false;            ///< its line begins with a bullet or a number
  bool is_glued = false;             ///< nothing stands between it and the pay before it
  bool is_head = false;              ///< a head of a table
};

struct pay_cells {
  std::vector<pay_cell> cells;
  std::vector<grammar::pay> pays;  ///< their currencies are known
};

/// Reads the lines of a section into cells. Figures without a currency have that of the section, where it shows one alone;
/// those that then have none, and pay by the day, are texts. Cost: linear.
pay_cells read_pay_cells(std::span<grammar::line const> lines);

}  // namespace career
