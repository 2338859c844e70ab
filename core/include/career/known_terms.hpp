/// @file known_terms.hpp
/// @brief The names that a reader of lists may be handed: what is known need not be guessed.
///
/// `SQLData Modeling` and `PostgreSQL` have the same shape; only somebody who knows the names can tell them apart. The
/// parser is handed this set and does not ask where it comes from.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace career {

/// What the items of a list name. Names known for one kind say nothing of another.
enum class list_kind : std::uint8_t { skills, roles, employers, sectors };

/// Lets a map of strings be asked with a view.
struct text_hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

class known_terms {
 public:
  /// Letter case counts: `less` is a word and `Less` a skill. An empty term is ignored.
  void add(list_kind kind, std::string_view term);

  /// Whether `text` is, as a whole, a known name. Cost: one hash of the text.
  bool contains(list_kind kind, std::string_view text) const;

  bool empty() const noexcept;

  /// Length of the longest known name, in bytes: nothing longer need be asked for.
  std::size_t longest() const noexcept { return longest_; }

 private:
  std::unordered_map<std::string, std::uint32_t, text_hash, std::equal_to<>> kinds_;  // a bit for each kind
  std::size_t longest_ = 0;
};

}  // namespace career
