#include "career/skill_gap.hpp"

#include "career/prepared_role.hpp"
#include "person_skills.hpp"
#include "readiness.hpp"
#include "role_terms.hpp"

namespace career {

answer<skill_gap> find_gap(guide const& role, profile const& person, gap_options const& options) {
  return prepared_role(role, options.known).gap(person, options.steps, options.in);
}

readiness_of_role find_readiness(guide const& role, profile const& person, known_skills const* known) {
  readiness_of_role out;
  skill_ids ids(known);
  auto const asked = terms_of(role, ids);
  person_skills const has(person, ids);
  readiness_sums sums;
  for (auto const& skill : asked.skills) {
    auto const level = has.level(asked, skill);
    sums.add(skill, level, true);
    if (level < skill.need) out.missing.push_back(skill.name);
  }
  out.readiness = sums.readiness();
  return out;
}

}  // namespace career
