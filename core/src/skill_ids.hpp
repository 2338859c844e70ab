/// @file skill_ids.hpp
/// @brief Numbers for all skills at hand: those of the vocabulary first, then each that guides name beside it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "lazy.hpp"
#include "name_ids.hpp"
#include "near_names.hpp"
#include "stem_names.hpp"

namespace career {

/// Spellings of one skill have one number. The vocabulary, where there is one, outlives it.
class skill_ids {
 public:
  explicit skill_ids(known_skills const* known = nullptr) : known_(known) {}

  /// The skill's number; one that is met first gets the next. Cost: linear in the name.
  skill_id add(std::string_view name);

  /// The skill that a person's word means: one that is spelt so, else what `find_loosely` makes of it.
  std::optional<skill_id> find(std::string_view name) const;

  /// Looks of one kind, in the vocabulary first, then among the guides' own: for an exact folded name, for one run
  /// together, for the nearest one (near_names.hpp), where one alone is.
  std::optional<skill_id> find_folded(std::string_view key) const;
  std::optional<skill_id> find_together(std::string_view together) const;
  std::optional<skill_id> find_near(std::string_view key) const;
  /// By the stems of the words (stem_names.hpp).
  std::optional<skill_id> find_phrase(std::vector<typed_word> const& words, bool any_left) const;

  std::uint32_t size() const noexcept { return known_size() + others_.size(); }
  bool is_known(skill_id id) const noexcept { return id < known_size(); }
  /// The vocabulary's spelling, or that of the guide which named it first.
  std::string_view name(skill_id id) const noexcept {
    return is_known(id) ? known_->name(id) : names_[id - known_size()];
  }
  known_skills const* known() const noexcept { return known_; }

  /// Calls `found(folded name, skill)` for each name that the vocabulary does not have.
  template <typename Found>
  void each_other(Found found) const {
    for (std::uint32_t i = 0; i < others_.size(); ++i) found(others_.name(i), known_size() + i);
  }

 private:
  std::uint32_t known_size() const noexcept { return known_ == nullptr ? 0 : known_->size(); }

  known_skills const* known_;
  name_ids others_;  // folded; their numbers follow those of the vocabulary
  near_names const& near_others() const;
  stem_names const& stems_of_others() const;

  lazy<near_names> near_others_;
  lazy<stem_names> stems_of_others_;
  std::vector<std::string_view> names_;
  text_store store_;  // what the names look into
};

}  // namespace career
