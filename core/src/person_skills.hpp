/// @file person_skills.hpp
/// @brief What a person has of a skill that a role asks for, and why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "career/profile.hpp"
#include "career/skill_gap.hpp"
#include "role_terms.hpp"
#include "skill_ids.hpp"

namespace career {

/// How much of one skill a person has.
struct had {
  double has = 0;
  bool said = false;    ///< the skill itself, or all its parts, were spoken of
  std::string_view as;  ///< what the person wrote
  std::optional<skill_credit> credit;
};

/// A person's skills by number. Skills that `ids` gets to know later are not found: it is made when all guides are known.
/// The profile and `ids` outlive it.
class person_skills {
 public:
  person_skills(profile const& person, skill_ids const& ids);

  /// What is had of a skill: the highest of the skill itself, of its parts (the best of an `or` list, else their mean) and
  /// of half a relative. `of` holds the skill's parts. Cost: a look-up for each spelling, part and relative, and each entry
  /// of the person under them.
  had has(role_terms const& of, asked_skill const& skill) const;
  /// The same without the reasons.
  double level(role_terms const& of, asked_skill const& skill) const;

  /// Calls `found(skill)` for all that was said or learnt, as often as it was.
  template <typename Found>
  void each_skill(Found const& found) const {
    for (auto const& it : entries_) found(it.skill);
  }

  /// A skill that would be learnt on the way counts beside what the person said, as a figure.
  void learn(asked_skill const& skill);
  /// As if the person had said that they have it.
  void suppose(asked_skill const& skill);
  /// Takes back what was learnt or supposed last.
  void forget(std::size_t how_many);

  /// Spellings of one skill that were given different levels, for `conflicting-level`.
  struct conflict {
    std::string_view first;
    std::string_view second;
  };
  std::vector<conflict> const& conflicts() const noexcept { return conflicts_; }

  /// What the person said that the role does not ask for: known skills by the vocabulary's names, each once, and what the
  /// vocabulary does not know, as it was written. Cost: linear in the person and the role.
  struct beside {
    std::vector<std::string_view> other;
    std::vector<std::string_view> unmatched;
  };
  beside not_asked(role_terms const& by) const;

 private:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  /// The entries of one skill are a chain, the last first.
  struct entry {
    std::string_view as;
    skill_level level;
    skill_id skill = no_skill;
    std::uint32_t before = none;
    bool learnt = false;  // on the way, not said: no refusal takes it back
  };
  /// The best of a chain.
  struct best {
    double has = 0;
    std::string_view as;
    bool any = false;
  };
  void add(std::string_view as, skill_id skill, skill_level level, bool learnt);
  bool is_refused(std::string_view as, skill_id for_skill) const;
  /// The best of what was said of one skill, counted for a skill that is asked for.
  best best_of(skill_id said, asked_skill const& counted_for) const;
  /// The best half of a relative; `found` is that relative.
  best best_relative(asked_skill const& skill, skill_id& found) const;
  /// The guide's spelling where it asks for the skill.
  std::string_view name_in(role_terms const& of, skill_id skill) const noexcept;
  struct by_parts {
    double has = 0;
    bool all_said = false;
    std::string_view as;
  };
  by_parts had_by_parts(role_terms const& of, asked_skill const& skill, std::vector<std::string_view>* from) const;

  profile const& person_;
  skill_ids const& ids_;
  std::vector<std::uint32_t> last_of_;  // of each skill, an entry
  std::vector<entry> entries_;
  std::vector<skill_id> said_;                             // of each skill of the profile
  std::vector<std::pair<std::string, skill_id>> refused_;  // a folded word and the skill that it does not count for
  std::vector<conflict> conflicts_;
};

}  // namespace career
