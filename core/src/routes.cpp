#include "routes.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "career/limits.hpp"
#include "reach.hpp"

namespace career {

namespace {

/// A way under construction: edges of the catalogue, and what each costs.
struct way {
  std::array<std::uint32_t, limits::route_hops> edges{};
  std::array<double, limits::route_hops> costs{};
  std::size_t hops = 0;
  double cost = 0;
};

/// Costs that differ by the rounding of their sums alone are one cost.
std::int64_t comparable(double cost) noexcept { return std::llround(cost * 1e9); }

/// Walks the simple ways that can still arrive, and keeps the cheapest.
class route_search {
 public:
  route_search(catalogue_data const& in, role_id goal, std::uint32_t key, profile const& person)
      : in_(in), index_(in.index()), goal_(goal), key_(key), reach_(in, person) {}

  std::vector<route> run(role_id from) {
    measure(from);
    visited_.push_back(from);
    walk(from);
    std::vector<route> out;
    for (auto const& it : found_) out.push_back(told(it));
    return out;
  }

 private:
  static constexpr std::uint8_t far = limits::route_hops + 1;

  /// Whether the edge ends at the goal.
  bool arrives(std::uint32_t edge) const noexcept {
    if (goal_ != no_number) return index_.leads_to[edge] == goal_;
    return index_.leads_to[edge] == catalogue_index::no_guide && in_.key_of_title[in_.edges[edge].title()] == key_;
  }

  /// How many hops each role is from the goal at least, on ways that do not lead over the start.
  void measure(role_id from) {
    hops_left_.assign(in_.roles.size(), far);
    std::vector<role_id> ring;
    auto const reach_from = [&](role_id role, std::uint8_t hops) {
      if (hops_left_[role] != far || role == goal_) return;
      hops_left_[role] = hops;
      if (role != from) ring.push_back(role);
    };
    if (goal_ != no_number) {
      for (auto const role : index_.led_from.of(goal_)) reach_from(role, 1);
    } else {
      for (role_id role = 0; role < in_.roles.size(); ++role)
        if (in_.roles[role].is_live)
          for (auto edge = in_.first_edge(role); edge < in_.roles[role].ends.edges; ++edge)
            if (arrives(edge)) reach_from(role, 1);
    }
    for (std::uint8_t hops = 2; hops <= limits::route_hops; ++hops)
      for (auto const before = std::exchange(ring, {}); auto const role : before)
        for (auto const earlier : index_.led_from.of(role)) reach_from(earlier, hops);
  }

  void walk(role_id at) {
    // straight to the goal first: what is found early keeps the rest short
    for (bool const straight : {true, false})
      for (auto edge = in_.first_edge(at); edge < in_.roles[at].ends.edges; ++edge)
        if (arrives(edge) == straight && index_.leads_to[edge] != catalogue_index::nowhere) take(edge, straight);
  }

  void take(std::uint32_t edge, bool straight) {
    auto const next = index_.leads_to[edge];
    if (!straight) {
      if (next == catalogue_index::no_guide || way_.hops + 1 + hops_left_[next] > limits::route_hops) return;
      if (std::find(visited_.begin(), visited_.end(), next) != visited_.end()) return;
    }
    auto const cost = way_.cost;
    auto const learnt = enter(edge, next);
    if (straight)
      keep();
    else if (!is_beaten(hops_left_[next])) {
      visited_.push_back(next);
      walk(next);
      visited_.pop_back();
    }
    reach_.forget(learnt);
    --way_.hops;
    way_.cost = cost;
  }

  /// Adds a hop and what it makes one learn; gives how many skills that are.
  std::size_t enter(std::uint32_t edge, role_id role) {
    auto const hop = way_.hops++;
    way_.edges[hop] = edge;
    way_.costs[hop] = 0;
    if (role == catalogue_index::no_guide) return 0;
    missing_.clear();
    for (auto const& term : in_.terms_of(role)) {
      auto const has = reach_.level_now(term);
      if (has >= term.need) continue;
      way_.costs[hop] += term.weight() * (term.need - has);
      missing_.push_back(&term);
    }
    for (auto const* term : missing_) reach_.learn(*term);
    way_.cost += way_.costs[hop];
    return missing_.size();
  }

  /// Whether no way that goes on like this, at least so many hops, can be among the cheapest.
  bool is_beaten(std::size_t more_hops) const {
    if (found_.size() < limits::routes) return false;
    auto const& last = found_.back();
    auto const cost = comparable(way_.cost);
    auto const most = comparable(last.cost);
    return cost > most || (cost == most && way_.hops + more_hops > last.hops);
  }

  bool comes_before(way const& a, way const& b) const {
    if (auto const x = comparable(a.cost), y = comparable(b.cost); x != y) return x < y;
    if (a.hops != b.hops) return a.hops < b.hops;
    for (std::size_t hop = 0; hop < a.hops; ++hop) {
      auto const x = index_.leads_to[a.edges[hop]];
      auto const y = index_.leads_to[b.edges[hop]];
      // the goal alone may have no guide, and two ways differ before it
      if (x != y) return index_.title_rank[x] < index_.title_rank[y];
    }
    return false;
  }

  void keep() {
    auto at = found_.size();
    while (at > 0 && comes_before(way_, found_[at - 1])) --at;
    found_.insert(found_.begin() + static_cast<std::ptrdiff_t>(at), way_);
    if (found_.size() > limits::routes) found_.pop_back();
  }

  /// The way once more, with what is learnt on it.
  route told(way const& it) {
    route out;
    std::size_t learnt = 0;
    way_ = {};
    for (std::size_t hop = 0; hop < it.hops; ++hop) {
      auto const edge = it.edges[hop];
      auto const role = index_.leads_to[edge];
      auto const kind = in_.edges[edge].is_transition() ? move_kind::transition : move_kind::promotion;
      learnt += enter(edge, role);
      if (role == catalogue_index::no_guide) {
        out.hops.push_back({in_.titles.name(in_.edges[edge].title()), kind, {}, std::nullopt});
        continue;
      }
      auto& told = out.hops.emplace_back(career::hop{in_.title_of(role), kind, {}, it.costs[hop]});
      for (auto const* term : missing_) told.learn.push_back(in_.skill_of(*term));
    }
    reach_.forget(learnt);
    out.cost = it.cost;
    return out;
  }

  catalogue_data const& in_;
  catalogue_index const& index_;
  role_id goal_;
  std::uint32_t key_;
  reach reach_;
  std::vector<std::uint8_t> hops_left_;
  std::vector<role_id> visited_;
  std::vector<kept_term const*> missing_;
  way way_;
  std::vector<way> found_;
};

}  // namespace

std::vector<route> find_routes(catalogue_data const& in, role_id from, role_id goal, std::uint32_t key,
                               profile const& person) {
  return route_search(in, goal, key, person).run(from);
}

}  // namespace career
