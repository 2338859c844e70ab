#include "reach.hpp"

#include <algorithm>

namespace career {

reach::reach(catalogue_data const& in, profile const& person)
    : in_(in), skills_(person, in.ids), is_touched_(in.spellings.skills.size()), in_full_(in.spellings.skills.size()) {
  auto const& spellings_of_skill = in.index().spellings_of_skill;
  auto const touch = [&](skill_id skill) {
    for (auto const spelling : spellings_of_skill.of(skill)) {
      if (is_touched_[spelling]) continue;
      is_touched_[spelling] = true;
      touched_.push_back(spelling);
    }
  };
  skills_.each_skill([&](skill_id skill) {
    touch(skill);
    if (in.ids.is_known(skill))
      for (auto const relative : in.ids.known()->relatives(skill)) touch(relative);
  });
  kept_term whole;
  for (auto const spelling : touched_) {
    whole.spelling = spelling;
    in_full_[spelling] = looked_up(whole);
  }
}

asked_skill reach::asked(kept_term const& term) const {
  auto skill = in_.spellings.skills[term.spelling];
  skill.need = term.need;
  return skill;
}

double reach::level_now(kept_term const& term) const { return looked_up(term); }

double reach::readiness(role_id role) const {
  auto const asked = in_.roles[role].asked;
  double lacking = 0;
  for (auto const& term : in_.terms_of(role)) lacking += term.weight() * std::max(0.0, term.need - level(term));
  return asked > 0 ? 1 - lacking / asked : 1;
}

std::vector<std::string_view> reach::missing(role_id role) const {
  std::vector<std::string_view> out;
  for (auto const& term : in_.terms_of(role))
    if (level(term) < term.need) out.push_back(in_.skill_of(term));
  return out;
}

}  // namespace career
