#include "career/what_if.hpp"

#include <algorithm>

#include "person_skills.hpp"
#include "readiness.hpp"
#include "role_terms.hpp"

namespace career {

namespace {

/// A role with what the person has of each of its skills.
struct weighed_role {
  role_terms terms;
  std::vector<double> has;
  readiness_sums sums;

  void weigh(person_skills const& person) {
    has.reserve(terms.skills.size());
    for (auto const& skill : terms.skills) {
      has.push_back(person.level(terms, skill));
      sums.add(skill, has.back(), true);
    }
  }

  /// With the person as they are now, where only skills that `touched` names can have changed. Summed anew in the same
  /// order, so that nothing is ever rounded otherwise than in a readiness of its own.
  template <typename Touched>
  double readiness(person_skills const& person, Touched touched) const {
    readiness_sums now;
    for (std::size_t i = 0; i < terms.skills.size(); ++i) {
      auto const& skill = terms.skills[i];
      auto const parts = terms.parts_of(skill);
      bool const changed =
          touched(skill.id) || touched(skill.head) ||
          std::any_of(parts.begin(), parts.end(), [&](asked_part const& it) { return touched(it.id); });
      now.add(skill, changed ? person.level(terms, skill) : has[i], true);
    }
    return now.readiness();
  }
};

}  // namespace

what_if find_what_if(guide const& role, std::span<guide const* const> next, profile const& person,
                     known_skills const* known) {
  skill_ids ids(known);
  std::vector<weighed_role> roles(next.size() + 1);
  roles.front().terms = terms_of(role, ids);
  for (std::size_t i = 0; i < next.size(); ++i) roles[i + 1].terms = terms_of(*next[i], ids);
  person_skills has(person, ids);
  for (auto& it : roles) it.weigh(has);

  what_if out;
  out.role = role.title.text;
  auto const& own = roles.front();
  out.readiness = own.sums.readiness();
  for (std::size_t i = 1; i < roles.size(); ++i) out.next.push_back(roles[i].sums.readiness());

  std::vector<char> marked(ids.size());
  for (std::size_t i = 0; i < own.terms.skills.size(); ++i) {
    auto const& skill = own.terms.skills[i];
    if (own.has[i] >= skill.need) continue;
    auto const relatives = ids.is_known(skill.id) ? known->relatives(skill.id) : std::span<skill_id const>{};
    auto const mark = [&](char as) {
      marked[skill.id] = as;
      for (auto const it : relatives) marked[it] = as;
    };
    auto const touched = [&](skill_id id) { return id < marked.size() && marked[id] != 0; };
    mark(1);
    has.suppose(skill);
    auto& it = out.skills.emplace_back(what_if::supposed{skill.name, own.readiness(has, touched), {}});
    for (std::size_t r = 1; r < roles.size(); ++r) it.next.push_back(roles[r].readiness(has, touched));
    has.forget(1);
    mark(0);
  }
  return out;
}

}  // namespace career
