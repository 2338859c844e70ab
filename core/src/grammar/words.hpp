/// @file words.hpp
/// @brief Tables of fixed words: a parser over an array that needs no set-up when the program starts.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "grammar/config.hpp"

namespace career::grammar {

struct word {
  std::string_view text;  ///< in lower case where it is asked for in any case
  std::uint8_t value = 0;
};

/// The longest word of the table that `text` starts with, or null. The table is in the order of first bytes.
/// Cost: logarithmic in the table, then the words with the same first byte.
word const* longest_word(std::span<word const> table, std::string_view text, bool any_case) noexcept;

constexpr bool is_in_order(std::span<word const> table) noexcept {
  for (std::size_t i = 1; i < table.size(); ++i)
    if (static_cast<unsigned char>(table[i - 1].text[0]) > static_cast<unsigned char>(table[i].text[0])) return false;
  return true;
}

/// Reads one of the words of a table; its attribute is the word's value as a `Value`.
template <typename Value>
struct one_of : x3::parser<one_of<Value>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  std::span<word const> table;
  bool any_case = false;

  constexpr one_of(std::span<word const> words, bool in_any_case) : table(words), any_case(in_any_case) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& value) const {
    auto const* found = longest_word(table, between(first, last), any_case);
    if (found == nullptr) return false;
    first += found->text.size();
    x3::traits::move_to(static_cast<Value>(found->value), value);
    return true;
  }
};

}  // namespace career::grammar
