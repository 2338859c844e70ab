/// @file amounts.hpp
/// @brief From an amount as it was written to whole units.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "grammar/ast.hpp"

namespace career {

/// `75,000`, `45.000`, `1 200 000` and `12,00,000` have marks between thousands; a mark before one or two last digits, as
/// in `18.50`, begins decimals, which are rounded, as does the last of two sorts of marks. Nothing for a figure of more
/// than 15 digits.
std::optional<std::int64_t> whole_units(grammar::amount const& written) noexcept;

struct amount_reading {
  std::optional<std::int64_t> units;  ///< the likelier reading
  std::optional<std::int64_t> other;  ///< the other, where there are two
};

/// The same of a figure beside its currency and period, which tell what is likely: `45.000` is 45000 in euros, and may be
/// 45 in dollars; no year pays 75 dollars.
amount_reading read_amount(grammar::amount const& written, std::string_view currency, period per) noexcept;

}  // namespace career
