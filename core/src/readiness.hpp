/// @file readiness.hpp
/// @brief The sums of readiness (skill_gap.hpp has the formula).
#pragma once

#include <algorithm>

#include "role_terms.hpp"

namespace career {

struct readiness_sums {
  double asked = 0;
  double lacking = 0;
  double lacking_as_said = 0;  ///< with all that was not spoken of taken as had

  static double gap_of(asked_skill const& skill, double has) noexcept {
    return skill.weight() * std::max(0.0, skill.need - has);
  }
  void add(asked_skill const& skill, double has, bool said) noexcept {
    asked += skill.weight() * skill.need;
    auto const gap = gap_of(skill, has);
    lacking += gap;
    if (said) lacking_as_said += gap;
  }
  double readiness() const noexcept { return asked > 0 ? 1 - lacking / asked : 1; }
  double readiness_up_to() const noexcept { return asked > 0 ? 1 - lacking_as_said / asked : 1; }
};

}  // namespace career
