#include "career/prepared_role.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include "diagnostics.hpp"
#include "gates.hpp"
#include "learning_order.hpp"
#include "number_index.hpp"
#include "person_skills.hpp"
#include "plan.hpp"
#include "profile_checks.hpp"
#include "ranking.hpp"
#include "readiness.hpp"
#include "role_terms.hpp"
#include "skill_finder.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

struct told_action {
  action what;
  std::string_view text;
};

/// The guide's own advice, steps before suggestions before responsibilities.
std::vector<told_action> actions_of(guide const& role) {
  std::vector<told_action> all;
  auto const add = [&](std::vector<item> const& items, action::kind what) {
    for (std::uint32_t i = 0; i < items.size(); ++i) all.push_back({{what, i}, items[i].text});
  };
  add(role.next_steps, action::kind::next_step);
  add(role.suggestions, action::kind::suggestion);
  add(role.responsibilities, action::kind::responsibility);
  return all;
}

/// Which of a guide's texts name which skills: by name, alias or part. Denial does not matter there.
class named_by {
 public:
  named_by(std::vector<told_action> const& actions, skill_ids const& ids) : index_(total(actions) / 2 + 1) {
    skill_finder const finder(ids);
    for (std::uint32_t a = 0; a < actions.size(); ++a)
      finder.each_nested(actions[a].text, [&](named_skill const& it) {
        auto const at = index_.put(it.skill, static_cast<std::uint32_t>(by_.size()));
        if (at == by_.size()) by_.emplace_back();
        if (by_[at].empty() || by_[at].back() != a) by_[at].push_back(a);
      });
  }

  /// Indices into the actions, ascending.
  std::vector<std::uint32_t> of(role_terms const& terms, asked_skill const& skill) const {
    std::vector<std::uint32_t> out;
    add(out, skill.id);
    add(out, skill.head);
    for (auto const& part : terms.parts_of(skill)) add(out, part.id);
    return out;
  }

 private:
  static std::size_t total(std::vector<told_action> const& actions) noexcept {
    std::size_t bytes = 0;
    for (auto const& it : actions) bytes += it.text.size();
    return bytes;
  }
  void add(std::vector<std::uint32_t>& to, skill_id id) const {
    auto const at = index_.find(id);
    if (at == number_index::none) return;
    std::vector<std::uint32_t> both;
    std::set_union(to.begin(), to.end(), by_[at].begin(), by_[at].end(), std::back_inserter(both));
    to = std::move(both);
  }

  number_index index_;
  std::vector<std::vector<std::uint32_t>> by_;
};

/// Worth as an integer, so that sums of it are exact and ties are ties.
std::int64_t worth_of(missing_skill const& it) noexcept {
  return std::max<std::int64_t>(1, std::llround(it.gain() * 1e9));
}

/// `closed_by[s]`: indices into `actions`, ascending, that name missing skill s. False where the plan is not exact.
bool make_plan(skill_gap& gap, std::vector<told_action> const& actions,
               std::vector<std::vector<std::uint32_t>> const& closed_by, std::vector<std::uint32_t> const& order,
               std::optional<std::uint32_t> steps) {
  // candidates: the steps and suggestions that close something
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> candidate_of(actions.size(), none);
  for (auto const& by : closed_by)
    for (auto const a : by)
      if (actions[a].what.what != action::kind::responsibility) candidate_of[a] = 0;
  std::vector<std::uint32_t> candidates;
  for (std::uint32_t a = 0; a < actions.size(); ++a)
    if (candidate_of[a] != none) {
      candidate_of[a] = static_cast<std::uint32_t>(candidates.size());
      candidates.push_back(a);
    }

  std::vector<closable> skills(closed_by.size());
  for (std::size_t s = 0; s < closed_by.size(); ++s) {
    skills[s].worth = worth_of(gap.missing[s]);
    for (auto const a : closed_by[s])
      if (candidate_of[a] != none) skills[s].by.push_back(candidate_of[a]);
  }
  auto const chosen = choose_actions(skills, static_cast<std::uint32_t>(candidates.size()), steps);

  // the chosen, in the order of the first skill that each closes
  std::vector<std::int64_t> rank_of(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) rank_of[order[i]] = static_cast<std::int64_t>(i);
  std::vector<planned_action> planned;
  std::vector<ranked> planned_order;
  for (auto const c : chosen.candidates) {
    auto const& it = actions[candidates[c]];
    auto& entry = planned.emplace_back(planned_action{it.what, it.text, {}});
    auto first = static_cast<std::int64_t>(order.size());
    for (std::size_t s = 0; s < skills.size(); ++s)
      if (std::binary_search(skills[s].by.begin(), skills[s].by.end(), c)) {
        entry.closes.push_back(gap.missing[s].skill);
        first = std::min(first, rank_of[s]);
      }
    planned_order.push_back({first, static_cast<std::uint32_t>(planned_order.size())});
  }
  sort_by_rank(planned_order);
  for (auto const& it : planned_order) gap.plan.push_back(std::move(planned[it.index]));
  return chosen.exact;
}

}  // namespace

struct prepared_role::basis {
  basis(guide const& of, known_skills const* known)
      : role(of), ids(known), asked(terms_of(of, ids)), actions(actions_of(of)), gates(gates_in(of)) {
    named_by const named(actions, ids);
    closed_by.reserve(asked.skills.size());
    for (auto const& skill : asked.skills) closed_by.push_back(named.of(asked, skill));
  }

  guide const& role;
  skill_ids ids;
  role_terms asked;
  std::vector<told_action> actions;
  std::vector<gate> gates;                            // none said
  std::vector<std::vector<std::uint32_t>> closed_by;  // of each skill asked for
};

prepared_role::prepared_role(guide const& role, known_skills const* known)
    : basis_(std::make_unique<basis const>(role, known)) {}
prepared_role::prepared_role(prepared_role&&) noexcept = default;
prepared_role& prepared_role::operator=(prepared_role&&) noexcept = default;
prepared_role::~prepared_role() = default;

answer<skill_gap> prepared_role::gap(profile const& person, std::optional<std::uint32_t> steps,
                                     std::string_view in) const {
  answer<skill_gap> out;
  auto const& [role, ids, asked, actions, gates, closes] = *basis_;
  person_skills const has(person, ids);

  auto& gap = out.result.emplace();
  gap.role = role.title.text;
  readiness_sums sums;
  std::vector<std::vector<std::uint32_t>> closed_by;
  std::vector<to_learn> to_learn_now;
  for (std::size_t s = 0; s < asked.skills.size(); ++s) {
    auto const& skill = asked.skills[s];
    auto it = has.has(asked, skill);
    sums.add(skill, it.has, it.said);
    if (it.has >= skill.need) {
      gap.have.push_back({skill.name, it.as, it.has, std::move(it.credit)});
      continue;
    }
    auto& missing = gap.missing.emplace_back(missing_skill{skill.name,
                                                           skill.weight(),
                                                           skill.need,
                                                           it.has,
                                                           it.said,
                                                           skill.in_top_skills,
                                                           skill.in_often_missing,
                                                           std::move(it.credit),
                                                           {},
                                                           {}});
    to_learn_now.push_back({skill.parts > 0 ? no_skill : skill.id, 0});
    auto const& by = closed_by.emplace_back(closes[s]);
    for (auto const a : by) missing.closed_by.push_back(actions[a].what);
  }
  gap.readiness = sums.readiness();
  gap.readiness_up_to = sums.readiness_up_to();
  auto beside = has.not_asked(asked);
  gap.other = std::move(beside.other);
  gap.unmatched = std::move(beside.unmatched);

  gap.gates = told_of(gates, person);
  // a gate that the person named is asked for, though no skill of the role is
  for (auto const& it : gap.gates) {
    auto const key = gate_key(it.text);
    auto const id = ids.find_folded(folded(it.text));
    std::erase_if(gap.unmatched, [&](std::string_view name) { return gate_key(name) == key; });
    if (id)
      std::erase_if(gap.other, [&, &ids = ids](std::string_view name) { return ids.find_folded(folded(name)) == id; });
  }

  for (std::size_t i = 0; i < to_learn_now.size(); ++i) to_learn_now[i].worth = worth_of(gap.missing[i]);
  auto const learning = order_to_learn(to_learn_now, ids.known());
  for (auto const i : learning.order) gap.order.push_back(gap.missing[i].skill);
  for (std::size_t i = 0; i < gap.missing.size(); ++i)
    for (auto const before : learning.requires_[i]) gap.missing[i].requires_.push_back(gap.missing[before].skill);
  bool const exact = make_plan(gap, actions, closed_by, learning.order, steps);

  for (auto const& it : has.conflicts())
    report(out.diagnostics, code::conflicting_level,
           joined({"“", shortened(it.first), "” and “", shortened(it.second),
                   "” are one skill with two levels; the higher counts."}),
           in);
  if (!exact)
    report(out.diagnostics, code::plan_approximate,
           "This guide has so many steps or skills that the plan was chosen step by step; fewer might do.", in);
  limit_each_code(out.diagnostics);
  return out;
}

}  // namespace career
