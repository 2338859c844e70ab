/// @file seams.hpp
/// @brief How likely an item of a glued list ends at a place, by the letters around it alone.
///
/// A logistic model. Its features are the classes of the bytes up to six places on either side, the shape of the four
/// nearest on either side taken together, and how many small letters stand on either side. Its weights are fitted on
/// real names by scripts/fit-splitter (tests/fit), which calls the functions below, so that what is fitted is what runs.
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
      it = {static_cast<std::uint8_t>(54 + sign),
            static_cast<std::uint8_t>(c == ' ' ? 4 : c == ')' ? 5 : c == '.' ? 6 : 7)};
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
inline constexpr std::size_t endings = 512;  // of the three letters before, and as many of the three after
inline constexpr std::size_t endings_begin = runs_begin + longest_run * longest_run;
inline constexpr std::size_t weights = endings_begin + 2 * endings;
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
  weigh(shapes_begin + (shape * 0x9E3779B1u >> 23));  // the highest nine bits of the product
  std::size_t before = 0;
  while (before + 1 < longest_run && before < at && is_lower(text[at - before - 1])) ++before;
  std::size_t after = 0;
  while (after + 1 < longest_run && at + after + 1 < text.size() && is_lower(text[at + after + 1])) ++after;
  weigh(runs_begin + before * longest_run + after);
  auto const lower = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(to_lower(text[i]))); };
  std::uint32_t ending = 0;
  for (std::size_t i = at > 3 ? at - 3 : 0; i < at; ++i) ending = ending << 8 | lower(i);
  std::uint32_t beginning = 0;
  for (std::size_t i = at; i < at + 3 && i < text.size(); ++i) beginning = beginning << 8 | lower(i);
  weigh(endings_begin + (ending * 0x9E3779B1u >> 23));
  weigh(endings_begin + endings + (beginning * 0x9E3779B1u >> 23));
}

/// Weights and log odds are in sixteenths of a nat.
inline constexpr std::int32_t nat = 16;
extern std::array<std::array<std::int8_t, weights>, models> const fitted;

/// How odd an unknown item of a length is: half of -log of its share among names, less the least of them.
inline constexpr std::size_t lengths = 16;
inline constexpr std::size_t bytes_of_length = 4;
extern std::array<std::array<std::uint8_t, lengths>, models> const oddness_of_length;

constexpr std::size_t index_of_length(std::size_t length) noexcept {
  auto const index = length / bytes_of_length;
  return index < lengths ? index : lengths - 1;
}

/// log (p / (1 - p)), where p is how likely an item ends there; `may_end` holds. Cost: fourteen look-ups.
inline std::int32_t log_odds(std::string_view text, std::size_t at, list_kind kind) noexcept {
  // `C++` and `C#` end in signs that hardly any other name has inside: too few to be fitted
  if (text[at - 1] == '+' || text[at - 1] == '#') return is_lower(text[at]) ? 0 : 2 * nat;
  auto const& model = fitted[model_of(kind)];
  std::int32_t sum = 0;
  each_feature(text, at, [&](std::size_t index) { sum += model[index]; });
  return sum;
}

}  // namespace career::seams
