/// @file pay_marks.hpp
/// @brief The marks that texts in a pay section stand in: of lists, of tables, of markup. Each is linear in its text.
#pragma once

#include <string_view>
#include <utility>

namespace career {

bool says_something(std::string_view text) noexcept;

/// Without the marks around it, footnotes among them: `**Entry Level:** [1]` is `Entry Level`.
std::string_view bare(std::string_view text) noexcept;

/// `(Junior)` is `Junior`.
std::string_view without_brackets(std::string_view text) noexcept;

bool is_sentence(std::string_view text) noexcept;

/// Where the cell that `text` begins with ends, and how much parts it from the next: a bar, a tab, `!!`, a tag.
std::pair<std::size_t, std::size_t> end_of_cell(std::string_view text) noexcept;

}  // namespace career
