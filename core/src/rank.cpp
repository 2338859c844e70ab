#include "career/rank.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "career/limits.hpp"
#include "catalogue_index.hpp"
#include "ranking.hpp"
#include "reach.hpp"
#include "role_choice.hpp"
#include "role_pay.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// Readiness as a whole number: sums that differ by their rounding alone are one.
std::int64_t billionths(double readiness) noexcept { return std::llround(readiness * 1e9); }

class ranker {
 public:
  ranker(catalogue_data const& in, profile const& person, rank_options const& options, role_id from)
      : in_(in), index_(in.index()), options_(options), from_(from), reach_(in, person) {}

  role_ranking run() {
    filter();
    role_ranking out;
    for (auto const& it : nearest()) out.roles.push_back(told(it));
    out.leverage = leverage();
    return out;
  }

 private:
  bool is_in_sector(role_id role, std::vector<bool> const& asked_for) const {
    auto const sectors = in_.sectors_of(role);
    return std::any_of(sectors.begin(), sectors.end(), [&](std::uint32_t it) { return asked_for[it]; });
  }

  bool pays_enough(role_id role) const {
    auto const bands = in_.bands_of(role);
    return !bands.empty() && bands.front().low != kept_band::missing && bands.front().low >= *options_.min_pay;
  }

  /// The roles left by the filters, and how one comes to them.
  void filter() {
    std::vector<bool> sectors;
    if (!options_.sector.empty()) {
      auto const key = folded(options_.sector);
      for (std::uint32_t i = 0; i < in_.sector_names.size(); ++i)
        sectors.push_back(folded(in_.sector_names.name(i)) == key);
    }
    auto const keep = [&](role_id role) {
      if (!in_.roles[role].is_live || (options_.min_pay && !pays_enough(role))) return;
      if (options_.sector.empty() || is_in_sector(role, sectors)) left_.push_back(role);
    };
    if (from_ == no_number) {
      left_.reserve(in_.live);
      for (role_id role = 0; role < in_.roles.size(); ++role) keep(role);
      return;
    }
    auto edge = in_.first_edge(from_);
    for (auto const& it : in_.edges_of(from_)) {
      auto const to = index_.leads_to[edge++];
      auto const kind = it.is_transition() ? move_kind::transition : move_kind::promotion;
      if (to >= catalogue_index::nowhere || (options_.kind && *options_.kind != kind)) continue;
      auto const before = left_.size();
      keep(to);
      if (left_.size() > before && kind == move_kind::promotion) promotions_.push_back(to);
    }
  }

  /// First by the rank of readiness, then by title.
  ranked ranked_by(role_id role, std::int64_t billionths) const noexcept {
    constexpr unsigned title_bits = 17;
    static_assert(limits::guides <= 1u << title_bits);
    return {-billionths * (1 << title_bits) + index_.title_rank[role], role};
  }

  /// What each role of the catalogue gains by the person's skills: only those that ask for one of them are looked at.
  /// Skills are added in another order than a role has them, so the last bits may differ from its own sum.
  std::vector<double> gains() const {
    std::vector<double> gained(in_.roles.size());
    for (auto const spelling : reach_.touched())
      for (auto const number : index_.terms_of_spelling.of(spelling)) {
        auto const& term = in_.terms[number];
        gained[term.role()] += term.weight() * std::min(term.need, reach_.level(term));
      }
    return gained;
  }

  /// The nearest roles: a first look by sums in any order, and a second with each role's own sum at those that may be
  /// among them.
  std::vector<ranked> nearest() const {
    auto const gained = gains();
    auto const roughly = [&](role_id role) {
      auto const asked = in_.roles[role].asked;
      return asked > 0 ? billionths(gained[role] / asked) : billionths(1);
    };
    auto const top = options_.top == 0 ? left_.size() : options_.top;
    auto least = std::numeric_limits<std::int64_t>::min();
    if (left_.size() > top) {
      best_few few(top);
      for (auto const role : left_) few.add({-roughly(role), role});
      constexpr std::int64_t doubt = 2;
      least = -few.take().back().rank - doubt;
    }
    best_few few(top);
    for (auto const role : left_)
      if (auto const rough = roughly(role); rough >= least)
        few.add(ranked_by(role, gained[role] > 0 ? billionths(reach_.readiness(role)) : rough));
    return few.take();
  }

  ranked_role told(ranked const& it) const {
    auto const role = it.index;
    ranked_role out{in_.title_of(role), reach_.readiness(role), reach_.missing(role), std::nullopt};
    if (from_ != no_number) {
      auto const is_promotion = std::find(promotions_.begin(), promotions_.end(), role) != promotions_.end();
      out.pay = pay_after(in_, from_, band_at(in_, from_, {}), role,
                          is_promotion ? move_kind::promotion : move_kind::transition);
    } else if (auto const* first = band_at(in_, role, {}); first != nullptr) {
      out.pay = pay_of(in_, role, *first);
    }
    return out;
  }

  /// For each skill, how many of the roles left miss it.
  std::vector<std::uint32_t> misses() const {
    auto const skill_of = [&](kept_term const& term) { return in_.spellings.skills[term.spelling].id; };
    std::vector<std::uint32_t> out;
    if (left_.size() < in_.live) {
      out.resize(in_.ids.size());
      for (auto const role : left_)
        for (auto const& term : in_.terms_of(role))
          if (reach_.level(term) < term.need) ++out[skill_of(term)];
    } else {
      out = index_.asked_by;
      for (auto const spelling : reach_.touched())
        for (auto const number : index_.terms_of_spelling.of(spelling))
          if (auto const& term = in_.terms[number]; reach_.level(term) >= term.need) --out[skill_of(term)];
    }
    return out;
  }

  std::vector<skill_leverage> leverage() const {
    auto const missed = misses();
    best_few most(limits::leverage);
    for (skill_id id = 0; id < missed.size(); ++id)
      if (missed[id] > 0) most.add({-static_cast<std::int64_t>(missed[id]), id});
    auto const few = most.take();
    if (few.empty()) return {};
    // those that are missed as often as the last come in by name
    auto const least = missed[few.back().index];
    std::vector<std::string_view> names;
    std::vector<skill_id> skills;
    for (skill_id id = 0; id < missed.size(); ++id)
      if (missed[id] >= least) {
        names.push_back(in_.ids.name(id));
        skills.push_back(id);
      }
    std::vector<ranked> order;
    std::uint32_t place = 0;
    constexpr std::int64_t more_than_skills = std::int64_t{1} << 32u;
    for (auto const at : order_of_texts(names))
      order.push_back({-static_cast<std::int64_t>(missed[skills[at]]) * more_than_skills + place++, skills[at]});
    sort_by_rank(order);
    std::vector<skill_leverage> out;
    for (auto const& it : order)
      if (out.size() < limits::leverage) out.push_back({in_.ids.name(it.index), missed[it.index]});
    return out;
  }

  catalogue_data const& in_;
  catalogue_index const& index_;
  rank_options const& options_;
  role_id from_;
  reach reach_;
  std::vector<role_id> left_;
  std::vector<role_id> promotions_;
};

}  // namespace

answer<role_ranking> rank_roles(catalogue const& of, profile const& person, rank_options const& options) {
  auto const& in = of.data();
  answer<role_ranking> out;
  auto from = no_number;
  if (!options.from.empty()) {
    from = choose_role(in, options.from, "from", out.diagnostics);
    if (from == no_number) return out;
  }
  out.result = ranker(in, person, options, from).run();
  return out;
}

}  // namespace career
