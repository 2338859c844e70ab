#include "career/progression.hpp"

#include "catalogue_index.hpp"
#include "diagnostics.hpp"
#include "profile_checks.hpp"
#include "reach.hpp"
#include "role_choice.hpp"
#include "role_pay.hpp"
#include "roles.hpp"
#include "routes.hpp"

namespace career {

namespace {

std::vector<next_role> next_of(catalogue_data const& in, role_id from, std::string_view level, profile const& person) {
  std::vector<next_role> out;
  reach const near(in, person);
  auto const* at = band_at(in, from, level);
  auto edge = in.first_edge(from);
  for (auto const& it : in.edges_of(from)) {
    auto const to = in.index().leads_to[edge++];
    if (to == catalogue_index::nowhere) continue;
    auto const kind = it.is_transition() ? move_kind::transition : move_kind::promotion;
    auto& next = out.emplace_back(next_role{in.titles.name(it.title()), kind, false, std::nullopt, {}, std::nullopt});
    if (to == catalogue_index::no_guide) continue;
    next.known = true;
    next.readiness = near.readiness(to);
    next.missing = near.missing(to);
    next.pay = pay_after(in, from, at, to, kind);
  }
  return out;
}

}  // namespace

answer<progression> find_progression(catalogue const& of, profile const& person, progression_options const& options) {
  auto const& in = of.data();
  answer<progression> out;
  auto const from = choose_role(in, options.from, "from", out.diagnostics);
  if (from == no_number) return out;
  progression ahead;
  ahead.from = in.title_of(from);
  if (!options.to.empty()) {
    auto goal = no_number;
    if (find_roles(in, options.to).empty() && is_named(in, options.to))
      report(out.diagnostics, code::named_without_guide,
             joined({"No guide at hand describes “", shortened(options.to), "”; what it asks for is not known."}),
             "to");
    else if (goal = choose_role(in, options.to, "to", out.diagnostics); goal == no_number)
      return out;
    if (goal == from) {
      report_same(options.to, "to", out.diagnostics);
      return out;
    }
    ahead.routes = find_routes(in, from, goal, in.keys.find(role_key(options.to)).value_or(no_number), person);
  }
  ahead.next = next_of(in, from, options.level, person);
  out.result = std::move(ahead);
  return out;
}

}  // namespace career
