/// @file words.hpp
/// @brief Tables of fixed words: a parser over an array that needs no set-up when the program starts.
#pragma once

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

/// Words in the order of their first bytes, and where the words with each first byte begin.
struct word_list {
  std::span<word const> words;
  std::array<std::uint8_t, 256> begins{};   ///< `none` where no word begins with the byte
  std::array<std::uint32_t, 64> seconds{};  ///< by where they begin: the last five bits of the second bytes, a bit each
  bool any_case = false;

  static constexpr std::uint8_t none = 255;

  /// `in_any_case`: the words are in lower case, and found in whatever case.
  consteval word_list(std::span<word const> all, bool in_any_case) : words(all), any_case(in_any_case) {
    begins.fill(none);
    for (std::size_t i = all.size(); i-- > 0;) {
      if (i > 0 && byte_of(all[i - 1]) > byte_of(all[i])) words_are_out_of_order();
      begins[byte_of(all[i])] = static_cast<std::uint8_t>(i);
      auto const second = all[i].text.size() > 1 ? static_cast<unsigned char>(all[i].text[1]) & 31u : 0u;
      seconds[i] |= 1u << second;
      if (i + 1 < all.size() && byte_of(all[i]) == byte_of(all[i + 1])) seconds[i] |= seconds[i + 1];
      if (any_case && is_ascii_lower(all[i].text[0]))
        begins[byte_of(all[i]) - 'a' + 'A'] = static_cast<std::uint8_t>(i);
    }
  }

  constexpr bool may_begin(char c) const noexcept { return begins[static_cast<unsigned char>(c)] != none; }

  /// The same with the byte after it: passes over nearly all that is no word. For lists of words of two letters or more.
  constexpr bool may_begin(char c, char after) const noexcept {
    auto const begin = begins[static_cast<unsigned char>(c)];
    return begin != none && (seconds[begin] >> (static_cast<unsigned char>(after) & 31u) & 1u) != 0;
  }

  /// The longest word that `text` starts with, or null. Cost: the words with the same first byte.
  word const* longest_in(std::string_view text) const noexcept;

 private:
  static void words_are_out_of_order();  ///< not constexpr: a table that calls it does not compile
  static constexpr unsigned char byte_of(word const& it) noexcept { return static_cast<unsigned char>(it.text[0]); }
  static constexpr bool is_ascii_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
};

/// Reads one of the words of a table; its attribute is the word's value as a `Value`.
template <typename Value>
struct one_of : x3::parser<one_of<Value>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  word_list const* list;

  constexpr explicit one_of(word_list const& words) : list(&words) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& value) const {
    if (first == last || !list->may_begin(*first)) return false;
    auto const* found = list->longest_in(between(first, last));
    if (found == nullptr) return false;
    first += found->text.size();
    x3::traits::move_to(static_cast<Value>(found->value), value);
    return true;
  }
};

}  // namespace career::grammar
