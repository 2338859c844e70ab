/// @file canonical.hpp
/// @brief The rules of the canonical text, which its reader and its writer share (docs/decisions.md says why).
///
/// A canonical text is known by its shape alone: a title line, the line `Career Guide`, then headings that stand alone on
/// their lines and bodies in which every line has the one form that its section asks for. Nothing in it is guessed: a line
/// is one item, to the byte. Where a text might be read otherwise if it stood elsewhere, a backslash stands before it: at
/// its start, or before the name of a heading that is glued to what stands before it. A text with a line that might be
/// read otherwise and has no backslash is not canonical, and is read as any other text is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"

namespace career {

/// What stands before a text in its line, and between a level and its pay.
namespace canonical {
inline constexpr std::string_view bullet = "- ";
inline constexpr std::string_view after_number = ". ";
inline constexpr std::string_view after_level = ": ";
inline constexpr std::string_view also_called = "Also Called: ";
inline constexpr std::string_view between_names = "; ";
inline constexpr std::string_view code = "Code: ";
inline constexpr std::string_view source = "Source: ";
inline constexpr char escape = '\\';
}  // namespace canonical

/// What a text of a canonical guide stands as.
enum class stands_as : std::uint8_t { title, summary, paragraph, band, item, only_item, only_step };

/// Whether the text, as it stands in the line, is read as itself by any reader. All others take a backslash at their
/// start. `is_looked_over`: it is known to have single spaces and no markup. Cost: linear.
bool is_plain(std::string_view text, stands_as what, bool is_looked_over = false) noexcept;

/// The next place from `from` on, past the first byte, where a heading's name is glued to what stands before it; npos
/// where there is none. The writer puts a backslash there. Cost: linear.
std::size_t find_glued_heading(std::string_view text, std::size_t from) noexcept;

/// Pay as a canonical text has it: `USD 75,000 to 105,000`, `USD 90`, `USD 239,200 or more`, `up to USD 45,000`, each
/// with ` per month` or ` per hour` after it where it is not by the year. The figures are what they say.
struct written_pay {
  std::string_view currency;  ///< empty where none is known
  std::optional<std::int64_t> low;
  std::optional<std::int64_t> high;
  period per = period::year;
};

/// A level and its pay as a line has them; no level where only pay stands there. No pay where the line does not end in
/// one that is written as it should be. No pay has `: ` inside, so that whatever stands before the last is the level.
struct level_and_pay {
  std::string_view level;
  std::string_view money;
  std::optional<written_pay> pay;
};
level_and_pay split_band(std::string_view line) noexcept;

/// Whether the pay and the level before it are found in the line by any reader as `split_band` finds them.
bool is_plain_band(std::string_view line);

/// The same, asked of the grammar of pay. `is_plain_band` knows the answer for the levels that most guides have.
bool is_read_as_split(level_and_pay const& it, std::string_view line);

/// Fills `out` with the lines of a canonical text, texts with their backslashes. `is_looked_over`: it is known that no line
/// has a blank in it but single spaces, and that it has no markup. False where the text is none; `out` is
/// of no use then. Cost: linear; a text that is none is mostly left after a line or two.
bool read_canonical(std::string_view text, bool is_looked_over, std::vector<grammar::line>& out);

}  // namespace career
