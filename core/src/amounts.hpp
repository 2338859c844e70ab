/// @file amounts.hpp
/// @brief From an amount as it was written to whole units.
#pragma once

#include <cstdint>
#include <optional>

#include "grammar/ast.hpp"

namespace career {

/// `75,000`, `45.000` and `1 200 000` have marks between thousands; a mark before one or two last digits, as in `18.50`,
/// begins decimals, which are rounded. `k` is a thousand. Nothing for a figure of more than 15 digits.
std::optional<std::int64_t> whole_units(grammar::amount const& written) noexcept;

}  // namespace career
