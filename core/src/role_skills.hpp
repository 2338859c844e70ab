/// @file role_skills.hpp
/// @brief What a role asks for and what a person has of it: the terms of readiness.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/profile.hpp"
#include "career/skill_gap.hpp"
#include "name_ids.hpp"

namespace career {

/// One skill that a role asks for.
struct role_skill {
  std::string_view name;          ///< the guide's first spelling
  std::vector<std::string> keys;  ///< folded: the name, and for a phrase its head
  std::vector<std::string_view> parts;
  std::vector<std::string> part_keys;
  bool any_part = false;
  double weight = 0;
  double need = 1;
  bool in_top_skills = false;
  bool in_often_missing = false;
};

/// The role's top and often missing skills, merged, in the guide's order. Cost: linear.
std::vector<role_skill> skills_of(guide const& role);

/// How much of one skill a person has, and why.
struct had {
  double has = 0;
  bool said = false;
  std::string_view as;  ///< what the person wrote
  std::optional<skill_credit> credit;
};

/// A person's skills, ready to be looked up.
class person_index {
 public:
  explicit person_index(profile const& person);

  /// Cost: a look-up for each spelling and part of the skill.
  had has(role_skill const& skill) const;

  /// A skill that would be learnt on the way counts beside what the person said, as a figure.
  void learn(role_skill const& skill);
  /// Takes back what was learnt last.
  void forget(std::size_t how_many);

  /// Spellings of one skill that were given different levels, for `conflicting-level`.
  struct conflict {
    std::string_view first;
    std::string_view second;
  };
  std::vector<conflict> const& conflicts() const noexcept { return conflicts_; }

  /// What the person wrote that none of `skills` fits.
  std::vector<std::string_view> unmatched(std::vector<role_skill> const& skills) const;

 private:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  /// The entries of one name are a chain, the last first.
  struct entry {
    std::string_view as;
    skill_level level;
    std::uint32_t name = none;
    std::uint32_t before = none;
    bool learnt = false;  // on the way, not said: no refusal takes it back
  };
  void add(std::string_view as, std::string_view key, skill_level level, bool learnt = false);
  bool is_refused(std::string_view as, std::string_view skill) const;
  /// The best of the entries under one spelling; false where there is none.
  bool best_of(std::string_view key, role_skill const& skill, double& has, std::string_view& as) const;

  profile const& person_;
  name_ids names_;
  name_ids refused_;                    // a word and a skill, folded, a line end between them
  std::vector<std::uint32_t> last_of_;  // of each name, an entry
  std::vector<entry> entries_;
  std::vector<conflict> conflicts_;
};

}  // namespace career
