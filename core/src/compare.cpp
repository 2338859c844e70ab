#include "career/rank.hpp"
#include "catalogue_index.hpp"
#include "number_index.hpp"
#include "reach.hpp"
#include "role_choice.hpp"
#include "role_pay.hpp"

namespace career {

namespace {

/// How the first role names the second; a transition where it does not.
move_kind kind_of(catalogue_data const& in, role_id from, role_id to) {
  auto edge = in.first_edge(from);
  for (auto const& it : in.edges_of(from))
    if (in.index().leads_to[edge++] == to && !it.is_transition()) return move_kind::promotion;
  return move_kind::transition;
}

}  // namespace

answer<role_comparison> compare_roles(catalogue const& of, profile const& person, std::string_view from_title,
                                      std::string_view to_title) {
  auto const& in = of.data();
  answer<role_comparison> out;
  auto const from = choose_role(in, from_title, "from", out.diagnostics);
  auto const to = choose_role(in, to_title, "to", out.diagnostics);
  if (from == no_number || to == no_number) return out;
  if (from == to) {
    report_same(to_title, "to", out.diagnostics);
    return out;
  }
  auto& it = out.result.emplace();
  it.from = in.title_of(from);
  it.to = in.title_of(to);
  auto const id_of = [&](kept_term const& term) { return in.spellings.skills[term.spelling].id; };
  number_index asked_by_second(in.terms_of(to).size());
  for (auto const& term : in.terms_of(to)) asked_by_second.put(id_of(term), 0);
  for (auto const& term : in.terms_of(from))
    (asked_by_second.find(id_of(term)) == number_index::none ? it.left_behind : it.shared).push_back(in.skill_of(term));
  it.to_learn = reach(in, person).missing(to);
  it.pay = pay_after(in, from, band_at(in, from, {}), to, kind_of(in, from, to));
  return out;
}

}  // namespace career
