/// @file role_terms.hpp
/// @brief What a role asks for, as numbers: the terms of readiness that do not depend on the person.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "skill_ids.hpp"

namespace career {

/// One skill that a role asks for. Its name is a view into the guide.
struct asked_skill {
  std::string_view name;     ///< the guide's first spelling
  skill_id id = no_skill;    ///< of the whole name
  skill_id head = no_skill;  ///< of a phrase: what stands before its parts
  std::uint32_t first_part = 0;
  std::uint16_t parts = 0;
  bool any_part = false;  ///< one of the parts is enough
  bool in_top_skills = false;
  bool in_often_missing = false;
  double need = 1;

  /// 1 for a top skill, 1/2 for an often missing one, 1 1/2 for both.
  double weight() const noexcept { return (in_top_skills ? 1.0 : 0.0) + (in_often_missing ? 0.5 : 0.0); }
};

struct asked_part {
  std::string_view name;
  skill_id id = no_skill;
};

struct role_terms {
  std::vector<asked_skill> skills;  ///< in the guide's order
  std::vector<asked_part> parts;

  std::span<asked_part const> parts_of(asked_skill const& skill) const noexcept {
    return std::span(parts).subspan(skill.first_part, skill.parts);
  }
};

/// The role's top and often missing skills, merged under their first spelling, without the gates among
/// them. Cost: linear in the guide's skills.
role_terms terms_of(guide const& role, skill_ids& ids);

}  // namespace career
