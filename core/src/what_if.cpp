#include "career/what_if.hpp"

#include <algorithm>

#include "number_lists.hpp"
#include "person_skills.hpp"
#include "readiness.hpp"
#include "role_terms.hpp"

namespace career {

namespace {

/// What a person lacks of each skill of a role, weighed.
struct weighed_role {
  std::vector<double> lacking;
  readiness_sums sums;

  void weigh(role_terms const& terms, person_skills const& person) {
    lacking.reserve(terms.skills.size());
    for (auto const& skill : terms.skills) {
      auto const has = person.level(terms, skill);
      lacking.push_back(readiness_sums::gap_of(skill, has));
      sums.add(skill, has, true);
    }
  }

  /// With the person as they are now, where only these skills can have changed. Summed anew in the same order, so that
  /// nothing is ever rounded otherwise than in a readiness of its own.
  double readiness(role_terms const& terms, person_skills const& person, std::span<std::uint32_t const> changed) const {
    auto now = sums;
    if (changed.empty()) return now.readiness();
    now.lacking = 0;
    auto next = changed.begin();
    for (std::uint32_t i = 0; i < lacking.size(); ++i) {
      if (next == changed.end() || *next != i) {
        now.lacking += lacking[i];
        continue;
      }
      now.lacking += readiness_sums::gap_of(terms.skills[i], person.level(terms, terms.skills[i]));
      ++next;
    }
    return now.readiness();
  }
};

}  // namespace

struct prepared_what_if::basis {
  basis(guide const& of, std::span<guide const* const> next, known_skills const* known) : role(of), ids(known) {
    roles.push_back(terms_of(role, ids));
    for (auto const* it : next) roles.push_back(terms_of(*it, ids));
    auto const& own = roles.front().skills;
    std::vector<std::uint32_t> pairs;  // a list and what is in it, one after the other
    std::vector<char> marked(ids.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
      auto const relatives = ids.is_known(own[i].id) ? known->relatives(own[i].id) : std::span<skill_id const>{};
      auto const mark = [&](char as) {
        marked[own[i].id] = as;
        for (auto const it : relatives) marked[it] = as;
      };
      auto const is_marked = [&](skill_id id) { return id < marked.size() && marked[id] != 0; };
      mark(1);
      for (std::size_t r = 0; r < roles.size(); ++r)
        for (std::uint32_t s = 0; s < roles[r].skills.size(); ++s) {
          auto const& skill = roles[r].skills[s];
          auto const parts = roles[r].parts_of(skill);
          if (!is_marked(skill.id) && !is_marked(skill.head) &&
              std::none_of(parts.begin(), parts.end(), [&](asked_part const& it) { return is_marked(it.id); }))
            continue;
          pairs.push_back(static_cast<std::uint32_t>(i * roles.size() + r));
          pairs.push_back(s);
        }
      mark(0);
    }
    moved = listed(own.size() * roles.size(), [&](auto const& put) {
      for (std::size_t i = 0; i < pairs.size(); i += 2) put(pairs[i], pairs[i + 1]);
    });
  }

  guide const& role;
  skill_ids ids;
  std::vector<role_terms> roles;  // the role itself first
  number_lists moved;             // of each of its skills and each role, what that skill can move there
};

prepared_what_if::prepared_what_if(guide const& role, std::span<guide const* const> next, known_skills const* known)
    : basis_(std::make_unique<basis const>(role, next, known)) {}
prepared_what_if::prepared_what_if(prepared_what_if&&) noexcept = default;
prepared_what_if& prepared_what_if::operator=(prepared_what_if&&) noexcept = default;
prepared_what_if::~prepared_what_if() = default;

what_if prepared_what_if::ask(profile const& person) const {
  auto const& roles = basis_->roles;
  auto const& moved = basis_->moved;
  person_skills has(person, basis_->ids);
  std::vector<weighed_role> weighed(roles.size());
  for (std::size_t r = 0; r < roles.size(); ++r) weighed[r].weigh(roles[r], has);

  what_if out;
  out.role = basis_->role.title.text;
  out.readiness = weighed.front().sums.readiness();
  for (std::size_t r = 1; r < roles.size(); ++r) out.next.push_back(weighed[r].sums.readiness());
  auto const& own = roles.front().skills;
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (weighed.front().lacking[i] <= 0) continue;
    has.suppose(own[i]);
    auto const with = [&](std::size_t r) {
      return weighed[r].readiness(roles[r], has, moved.of(static_cast<std::uint32_t>(i * roles.size() + r)));
    };
    auto& it = out.skills.emplace_back(what_if::supposed{own[i].name, with(0), {}});
    it.next.reserve(roles.size() - 1);
    for (std::size_t r = 1; r < roles.size(); ++r) it.next.push_back(with(r));
    has.forget(1);
  }
  return out;
}

what_if find_what_if(guide const& role, std::span<guide const* const> next, profile const& person,
                     known_skills const* known) {
  return prepared_what_if(role, next, known).ask(person);
}

}  // namespace career
