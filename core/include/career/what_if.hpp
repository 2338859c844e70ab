/// @file what_if.hpp
/// @brief What each missing skill would move: how ready one would be with it, for the role and for those it leads to.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"

namespace career {

struct what_if {
  /// One missing skill, had in full.
  struct supposed {
    std::string_view skill;
    double readiness = 0;      ///< of the role, with it
    std::vector<double> next;  ///< of each next role, in their order
  };
  std::string_view role;
  double readiness = 1;          ///< as it is
  std::vector<double> next;      ///< as they are
  std::vector<supposed> skills;  ///< the role's missing skills, in the guide's order
};

/// The readiness of find_gap (skill_gap.hpp) once for each skill that the role misses, as if the person had said `have` of
/// it; relatives and phrases profit. The texts are views into the role.
/// Cost: one readiness for each role, and for each missing skill a look at every skill of the roles.
what_if find_what_if(guide const& role, std::span<guide const* const> next, profile const& person,
                     known_skills const* known = nullptr);

}  // namespace career
