/// @file seams.hpp
/// @brief How likely an item of a glued list ends at a place, by the letters around it alone.
///
/// A logistic model. Its features are the classes of the bytes up to six places on either side, the shape of the four
/// nearest on either side taken together, how many small letters stand on either side, and the words on either side.
/// Its weights are fitted on real names by scripts/fit-splitter (tests/fit), which calls the functions below, so that
/// what is fitted is what runs.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "career/known_terms.hpp"
#include "letters.hpp"

namespace career::seams {

inline constexpr std::size_t reach = 6;  // bytes looked at on either side
inline constexpr std::size_t shape_reach = 4;
inline constexpr std::size_t shapes = 512;
inline constexpr std::size_t longest_run = 8;

/// A byte's class (small letters, capitals, digits, each sign that names have) and its shape (the class of that).
struct byte_class {
  std::uint8_t letter = 0;
  std::uint8_t shape = 0;
};
inline constexpr std::string_view signs = " .-&()/+#',";
inline constexpr std::size_t classes = 1 + 26 + 26 + 1 + signs.size() + 2;  // the first is what lies past the text

consteval std::array<byte_class, 256> make_byte_classes() {
  std::array<byte_class, 256> all{};
  for (std::size_t i = 0; i < 256; ++i) {
    auto const c = static_cast<char>(i);
    auto const sign = signs.find(c);
    auto& it = all[i];
    if (i >= 0x80)
      it = {classes - 1, 1};
    else if (is_lower(c))
      it = {static_cast<std::uint8_t>(1 + (c - 'a')), 1};
    else if (is_upper(c))
      it = {static_cast<std::uint8_t>(27 + (c - 'A')), 2};
    else if (is_digit(c))
      it = {53, 3};
    else if (sign != std::string_view::npos)
      it = {static_cast<std::uint8_t>(54 + sign), static_cast<std::uint8_t>(c == ' '   ? 4
                                                                            : c == ')' ? 5
                                                                            : c == '.' ? 6
                                                                                       : 7)};
    else
      it = {classes - 2, 7};
  }
  return all;
}
inline constexpr auto byte_classes = make_byte_classes();

/// Where each group of weights begins.
inline constexpr std::size_t letters_begin = 1;  // the first weight is the bias
inline constexpr std::size_t shapes_begin = letters_begin + 2 * reach * classes;
inline constexpr std::size_t runs_begin = shapes_begin + shapes;
inline constexpr std::size_t words_begin = runs_begin + longest_run * longest_run;
inline constexpr std::size_t words = 1024;  // before, and as many after; words share weights by their hash
inline constexpr std::size_t longest_word = 12;
inline constexpr std::size_t weights = words_begin + 2 * words;
inline constexpr std::size_t models = 2;  // names of employers, and of all else

constexpr std::size_t model_of(list_kind kind) noexcept { return kind == list_kind::employers ? 0 : 1; }

/// Whether an item may end between `text[at - 1]` and `text[at]` at all; elsewhere only a known name ends one.
constexpr bool may_end(std::string_view text, std::size_t at) noexcept {
  char const a = text[at - 1];
  char const b = text[at];
  if (is_upper(b)) {
    if (is_lower(a) || is_digit(a)) return true;
    if (is_upper(a)) return at + 1 < text.size() && is_lower(text[at + 1]);
    return a == ')' || a == ']' || a == '+' || a == '#' || a == '.' || a == '!' || a == '%' || a == '\'';
  }
  if (is_digit(b)) return is_lower(a) || is_upper(a) || a == ')' || a == ']';
  return is_lower(b) && (a == ')' || a == ']' || a == '+' || a == '#');
}

/// The highest `bits` bits of a product that mixes all of them.
constexpr std::size_t hash_to(std::uint32_t value, int bits) noexcept { return value * 0x9E3779B1u >> (32 - bits); }

constexpr std::size_t hash_of_word(std::string_view word) noexcept {
  std::uint32_t hash = 0;
  for (char const c : word) hash = (hash ^ static_cast<unsigned char>(to_lower(c))) * 0x01000193u;
  return hash_to(hash, 10);
}

/// The word, or the run of capitals, that would end an item before `at`.
constexpr std::string_view word_before(std::string_view text, std::size_t at) noexcept {
  auto const stop = at > longest_word ? at - longest_word : 0;
  auto begin = at - 1;
  if (is_upper(text[begin]))
    while (begin > stop && is_upper(text[begin - 1])) --begin;
  else
    while (begin > stop && !is_upper(text[begin]) && text[begin - 1] != ' ') --begin;
  return text.substr(begin, at - begin);
}

/// The word, or the run of capitals, that would begin an item at `at`.
constexpr std::string_view word_after(std::string_view text, std::size_t at) noexcept {
  auto const stop = text.size() - at > longest_word ? at + longest_word : text.size();
  auto const small_at = [&](std::size_t i) { return i < text.size() && is_lower(text[i]); };
  auto end = at + 1;
  if (end < stop && is_upper(text[end]))
    while (end < stop && is_upper(text[end]) && !small_at(end + 1)) ++end;
  else
    while (end < stop && is_lower(text[end])) ++end;
  return text.substr(at, end - at);
}

/// Calls `weigh(index)` for the weight of each feature that the place has.
template <typename Weigh>
constexpr void each_feature(std::string_view text, std::size_t at, Weigh weigh) {
  auto const class_at = [&](std::size_t i) { return byte_classes[static_cast<unsigned char>(text[i])]; };
  weigh(std::size_t{0});
  std::uint32_t shape = 0;
  auto const begin = at > reach ? at - reach : 0;
  auto const end = at + reach < text.size() ? at + reach : text.size();
  for (std::size_t i = 0; i < 2 * reach; ++i) {
    auto const place = at + i;  // reach places further on than it stands
    byte_class const it = place >= begin + reach && place < end + reach ? class_at(place - reach) : byte_class{};
    weigh(letters_begin + i * classes + it.letter);
    if (i >= reach - shape_reach && i < reach + shape_reach) shape = shape * 8 + it.shape;
  }
  weigh(shapes_begin + hash_to(shape, 9));
  std::size_t before = 0;
  while (before + 1 < longest_run && before < at && is_lower(text[at - before - 1])) ++before;
  std::size_t after = 0;
  while (after + 1 < longest_run && at + after + 1 < text.size() && is_lower(text[at + after + 1])) ++after;
  weigh(runs_begin + before * longest_run + after);
  weigh(words_begin + hash_of_word(word_before(text, at)));
  weigh(words_begin + words + hash_of_word(word_after(text, at)));
}

/// Weights and log odds are in sixteenths of a nat.
inline constexpr std::int32_t nat = 16;
extern std::array<std::array<std::int8_t, weights>, models> const fitted;

/// How odd an item of a length is, fitted together with the weights: its cost, less that of the average name.
inline constexpr std::size_t lengths = 18;
extern std::array<std::array<std::int8_t, lengths>, models> const oddness_of_length;

/// Short items each have their own, longer ones share: 1 … 11, then by four, from 24 bytes on by eight.
constexpr std::size_t index_of_length(std::size_t length) noexcept {
  auto const index = length < 12 ? length : length < 24 ? 9 + length / 4 : 12 + length / 8;
  return index < lengths ? index : lengths - 1;
}

/// log (p / (1 - p)), where p is how likely an item ends there; `may_end` holds. Cost: seventeen look-ups.
inline std::int32_t log_odds(std::string_view text, std::size_t at, list_kind kind) noexcept {
  // `C++` and `C#` end in signs that no other name has inside, and are too few to be fitted.
  if (auto const before = text.substr(0, at); before.ends_with("++") || before.ends_with('#'))
    return is_lower(text[at]) ? 0 : 6 * nat;
  auto const& model = fitted[model_of(kind)];
  std::int32_t sum = 0;
  each_feature(text, at, [&](std::size_t index) { sum += model[index]; });
  return sum;
}

}  // namespace career::seams
