/// @file known_terms.hpp
/// @brief The names that a reader of lists may be handed: what is known need not be guessed.
///
/// `SQLData Modeling` and `PostgreSQL` have the same shape; only somebody who knows the names can tell them apart. The
/// parser is handed this set and does not ask where it comes from.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "career/known_headings.hpp"

namespace career {

/// What the items of a list name. Names known for one kind say nothing of another.
enum class list_kind : std::uint8_t { skills, roles, employers, sectors };
inline constexpr std::size_t list_kinds = 4;

/// Names of one kind, each once. They are views: whoever hands them over keeps their texts.
class known_names {
 public:
  known_names() = default;
  /// Empty names are left out. Cost: n log n, or one pass where the names are in their order already.
  explicit known_names(std::vector<std::string_view> names) : known_names(std::move(names), {}) {}
  /// The same of two lists, such as names and their aliases: only one that is not in order is sorted.
  known_names(std::vector<std::string_view> names, std::vector<std::string_view> others);

  bool empty() const noexcept { return names_.empty(); }
  /// In the order of their bytes with all letters of ASCII small; names that differ in letter case alone by their bytes.
  std::span<std::string_view const> all() const noexcept { return names_; }
  /// Letter case counts: `less` is a word and `Less` a skill. Cost: log n.
  bool contains(std::string_view text) const noexcept;

  /// Calls `found(length)` for each name that `text` begins with, the shortest first. Of names of five letters or more
  /// the letter case may be another: pages write `ADIDAS` and `adidas` for `Adidas`, while `Less` and `R` are told from
  /// words by theirs.
  /// Cost: for each byte that some name has in common with the text, the log of how many names do.
  template <typename Found>
  void each_beginning(std::string_view text, Found found) const {
    if (text.empty()) return;
    auto const first = static_cast<unsigned char>(small(text.front()));
    auto const at_name = [&](std::uint32_t index) { return names_.begin() + static_cast<std::ptrdiff_t>(index); };
    auto begin = at_name(begins_[first]);
    auto end = at_name(begins_[first + 1u]);
    if (begin == end) return;
    if (text.size() > 1 && (seconds_[first] >> bit_of(text[1]) & 1u) == 0) {
      for (; begin != end && begin->size() == 1; ++begin)
        if (begin->front() == text.front()) return found(1);
      return;
    }
    for (std::size_t length = 1; begin != end; ++length) {
      bool is_name = false;
      for (; begin != end && begin->size() == length; ++begin)
        is_name = is_name || length >= any_case_from || *begin == text.substr(0, length);
      if (is_name) found(length);
      if (length == text.size()) return;
      auto const next = static_cast<unsigned char>(small(text[length]));
      if (auto const pair = length == 1 ? place_of_pair(first, next) : no_pair; pair != no_pair) {
        begin = at_name(pairs_[pair]);
        end = at_name(pairs_[pair + 1]);
        continue;
      }
      auto const at = [length](std::string_view name) { return static_cast<unsigned char>(small(name[length])); };
      begin = std::partition_point(begin, end, [&](std::string_view it) { return at(it) < next; });
      end = std::partition_point(begin, end, [&](std::string_view it) { return at(it) == next; });
    }
  }

  /// Whether the text begins with a name that is written with a small letter first, as it is written: `iOS`, `dbt`.
  /// Cost: the names with that small letter.
  bool begins_with_small(std::string_view text) const noexcept {
    if (text.size() < 3 || text.front() < 'a' || text.front() > 'z') return false;
    auto const seconds = small_seconds_[static_cast<std::size_t>(text.front() - 'a')];
    if ((seconds >> (static_cast<unsigned char>(text[1]) & 63u) & 1u) == 0) return false;
    return std::any_of(small_.begin(), small_.end(), [&](std::string_view it) {
      return it[0] == text[0] && it[1] == text[1] && text.starts_with(it);
    });
  }

 private:
  static constexpr std::size_t any_case_from = 5;
  static constexpr char small(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
  static unsigned bit_of(char second) noexcept { return static_cast<unsigned char>(small(second)) & 31u; }
  static constexpr std::size_t no_pair = 26 * 27;
  /// Where `pairs_` says of two small letters where the names that begin with them begin; the next place is their end.
  static constexpr std::size_t place_of_pair(unsigned char first, unsigned char second) noexcept {
    bool const are_letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return are_letters ? (first - std::size_t{'a'}) * 27 + (second - std::size_t{'a'}) : no_pair;
  }
  static bool comes_before(std::string_view a, std::string_view b) noexcept;

  std::vector<std::string_view> names_;
  std::array<std::uint32_t, 257> begins_{};        // where the names with each first byte, as a small letter, begin
  std::array<std::uint32_t, no_pair> pairs_{};     // and those with each two first letters
  std::vector<std::string_view> small_;            // those of three letters or more that begin with a small one
  std::array<std::uint64_t, 26> small_seconds_{};  // by their first, the last six bits of their second bytes
  std::array<std::uint32_t, 256> seconds_{};       // and the last five bits of the second bytes, a bit each
};

struct known_terms {
  std::array<known_names, list_kinds> kinds;
  known_headings headings;

  known_names const& of(list_kind kind) const noexcept { return kinds[static_cast<std::size_t>(kind)]; }
  known_names& of(list_kind kind) noexcept { return kinds[static_cast<std::size_t>(kind)]; }
};

}  // namespace career
