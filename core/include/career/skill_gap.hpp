/// @file skill_gap.hpp
/// @brief What a person lacks for a role, and what to do about it.
///
/// A role's skills are its top and its often missing ones, merged under the first spelling, with a weight w: 1 for a
/// top skill, 1/2 for an often missing one, 1 1/2 for both. `need` is the highest level that the guide states for the
/// skill, 1 where it states none; `has` comes from the profile. Then
///
///     readiness = 1 - sum of w * max(0, need - has) / sum of w * need        (1 where the lower sum is 0)
///
/// and `readiness_up_to` is the same with every skill that was not spoken of taken as fully had. The formula is this
/// project's own; it is linear, so each skill's share can be shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"

namespace career {

/// Where a skill's `has` comes from when it is not the skill itself.
struct skill_credit {
  enum class reason : std::uint8_t { related, part };
  std::vector<std::string_view> from;
  reason why = reason::part;
};

struct had_skill {
  std::string_view skill;  ///< the guide's spelling
  std::string_view as;     ///< what the person wrote
  double has = 1;
  std::optional<skill_credit> credit;
};

/// A text of the guide that one can act on. `index` counts from 0 in its own list.
struct action {
  enum class kind : std::uint8_t { next_step, suggestion, responsibility };
  kind what = kind::next_step;
  std::uint32_t index = 0;

  friend bool operator==(action const&, action const&) = default;
};

struct missing_skill {
  std::string_view skill;
  double weight = 1;
  double need = 1;
  double has = 0;
  bool said = false;  ///< the skill, or all its parts, were spoken of
  bool in_top_skills = false;
  bool in_often_missing = false;
  std::optional<skill_credit> credit;
  std::vector<std::string_view> requires_;  ///< missing skills that are usually learnt before it
  std::vector<action> closed_by;            ///< what of the guide names it

  /// What learning it adds to the upper sum of readiness.
  double gain() const noexcept { return weight * (need - has); }
};

struct planned_action {
  action what;
  std::string_view text;
  std::vector<std::string_view> closes;  ///< missing skills, in the guide's order
};

/// Something that practice does not replace; never part of a sum.
struct gate {
  enum class kind : std::uint8_t { licence, degree, experience, clearance };
  std::string_view text;
  kind what = kind::licence;
  std::optional<bool> met;
};

struct skill_gap {
  std::string_view role;
  double readiness = 1;
  double readiness_up_to = 1;
  std::vector<had_skill> have;         ///< needed and fully there, in the guide's order
  std::vector<missing_skill> missing;  ///< in the guide's order
  std::vector<gate> gates;
  std::vector<std::string_view> order;      ///< of the missing skills, the one that moves most first
  std::vector<planned_action> plan;         ///< in the order of the first skill that each closes
  std::vector<std::string_view> other;      ///< known skills that this role does not ask for
  std::vector<std::string_view> unmatched;  ///< what the person wrote that nothing fits
};

struct gap_options {
  std::optional<std::uint32_t> steps;   ///< at most so many actions; none: the fewest that close all that any closes
  std::string_view in = "profile";      ///< what diagnostics call the profile
  known_skills const* known = nullptr;  ///< aliases, relatives, what is learnt before what
};

/// The gap between a role and a person. The texts of the answer are views into the guide, the profile
/// and the known skills.
/// Diagnostics: `conflicting-level`, `plan-approximate`.
/// Cost: linear in the guide and the profile, times the skills of the guide for the texts that name them; the plan is
/// exact, by enumeration with bounds, for up to `limits::plan_candidates` actions that close something, and greedy beyond
/// that or `limits::plan_looks`.
answer<skill_gap> find_gap(guide const& role, profile const& person, gap_options const& options = {});

/// The readiness alone, and the names of what is missing: what a list of roles needs. No plan is made.
struct readiness_of_role {
  double readiness = 1;
  std::vector<std::string_view> missing;
};
readiness_of_role find_readiness(guide const& role, profile const& person, known_skills const* known = nullptr);

}  // namespace career
