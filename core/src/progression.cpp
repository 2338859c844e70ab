#include "career/progression.hpp"

#include <algorithm>

#include "career/skill_gap.hpp"
#include "diagnostics.hpp"
#include "letters.hpp"
#include "profile_checks.hpp"
#include "roles.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// `Entry Level` and `Entry` are one level.
std::string level_key(std::string_view level) {
  auto key = folded(level);
  if (key.ends_with(" level")) key.resize(key.size() - 6);
  return key;
}

band const* band_at(guide const& role, std::string_view level) {
  auto const key = level_key(level);
  auto const found = std::find_if(role.salary.begin(), role.salary.end(),
                                  [&](band const& it) { return level_key(it.level.text) == key; });
  return found == role.salary.end() ? nullptr : &*found;
}

/// The guide's source for pay: of `Pay: NAME; detail` what comes after `Pay:`.
std::string_view pay_basis(guide const& role) noexcept {
  for (auto const& source : role.about.sources)
    if (source.text.starts_with("Pay:")) return trimmed(source.text.substr(4));
  return {};
}

std::string_view source_name(std::string_view basis) noexcept { return trimmed(basis.substr(0, basis.find(';'))); }

std::optional<pay_change> change_between(band const& from, band const& to, std::string_view from_basis,
                                         std::string_view to_basis) {
  if (!from.low || !from.high || !to.low || !to.high || from.currency != to.currency || from.per != to.per)
    return std::nullopt;
  // of a list: minmax of two values gives references, here to what is gone
  auto const [low, high] = std::minmax({*to.low - *from.low, *to.high - *from.high});
  return pay_change{from.level.text, low, high, source_name(from_basis) == source_name(to_basis)};
}

/// A transition is looked at on the level one is at, a promotion on the level above it where there is one.
std::optional<pay_of_role> pay_after(guide const& from, band const* at, guide const& to, move_kind kind) {
  if (at == nullptr) return std::nullopt;
  auto const* looked_at = at;
  if (kind == move_kind::promotion && at != &from.salary.back()) looked_at = at + 1;
  auto const* there = band_at(to, looked_at->level.text);
  if (there == nullptr && looked_at != at) there = band_at(to, at->level.text);
  if (there == nullptr) return std::nullopt;
  auto const basis = pay_basis(to);
  return pay_of_role{there, basis, change_between(*at, *there, pay_basis(from), basis)};
}

std::string unknown_role_message(role_index const& roles, std::string_view title) {
  auto message = joined({"No guide at hand is called “", shortened(title), "”."});
  auto const near = roles.nearest(title);
  for (auto const other : near)
    message += joined({other == near.front() ? " Nearest: “" : ", “", shortened(other), "”"});
  return near.empty() ? message : message + ".";
}

}  // namespace

answer<progression> find_progression(std::span<guide const* const> guides, profile const& person,
                                     progression_options const& options) {
  role_index const roles(guides);
  auto const starts = roles.find(options.from);
  if (starts.empty()) return failed<progression>(code::unknown_role, unknown_role_message(roles, options.from), "from");
  if (starts.size() > 1) {
    auto message = joined({"“", shortened(options.from), "” may be"});
    for (auto const* it : starts)
      message += joined({it == starts.front() ? " “" : ", “", shortened(it->title.text), "”"});
    return failed<progression>(code::ambiguous_role, message + ". Say which.", "from");
  }
  guide const& from = *starts.front();

  answer<progression> out;
  progression ahead;
  ahead.from = from.title.text;
  band const* at =
      options.level.empty() ? (from.salary.empty() ? nullptr : &from.salary.front()) : band_at(from, options.level);
  for (auto const& [title, kind] : edges_of(from)) {
    next_role next{title, kind, false, std::nullopt, {}, std::nullopt};
    if (auto const* to = roles.find_one(title); to != nullptr) {
      next.known = true;
      auto near = find_readiness(*to, person, options.known);
      next.readiness = near.readiness;
      next.missing = std::move(near.missing);
      next.pay = pay_after(from, at, *to, kind);
    }
    ahead.next.push_back(std::move(next));
  }

  if (!options.to.empty()) {
    auto const goals = roles.find(options.to);
    auto const* goal = goals.size() == 1 ? goals.front() : nullptr;
    if (goals.size() > 1)
      return failed<progression>(code::ambiguous_role,
                                 joined({"“", shortened(options.to), "” may be one of several roles. Say which."}),
                                 "to");
    if (goal == nullptr && !roles.is_named(options.to))
      return failed<progression>(code::unknown_role, unknown_role_message(roles, options.to), "to");
    if (goal == &from)
      return failed<progression>(code::same_role,
                                 joined({"“", shortened(options.to), "” is the role that you come from."}), "to");
    if (goal == nullptr)
      report(out.diagnostics, code::named_without_guide,
             joined({"No guide at hand describes “", shortened(options.to), "”; what it asks for is not known."}),
             "to");
    ahead.routes = find_routes(roles, from, options.to, person, options.known);
  }
  out.result = std::move(ahead);
  return out;
}

}  // namespace career
