#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

#include "career/limits.hpp"
#include "person_skills.hpp"
#include "role_terms.hpp"
#include "roles.hpp"

namespace career {

namespace {

/// Walks all simple ways of at most `limits::route_hops` hops, and keeps the cheapest.
class route_search {
 public:
  route_search(role_index const& roles, std::string_view to, profile const& person, known_skills const* known)
      : roles_(roles),
        goal_(roles.find_one(to)),
        goal_key_(goal_ != nullptr ? role_key(goal_->title.text) : role_key(to)),
        ids_(known),
        terms_(terms_of_all(roles, ids_)),
        person_(person, ids_) {}

  std::vector<route> run(guide const& from) {
    visited_.push_back(role_key(from.title.text));
    walk(from);
    return std::move(found_);
  }

 private:
  static std::map<guide const*, role_terms> terms_of_all(role_index const& roles, skill_ids& ids) {
    std::map<guide const*, role_terms> out;
    for (auto const* it : roles.guides()) out.emplace(it, terms_of(*it, ids));
    return out;
  }

  void walk(guide const& at) {
    if (way_.hops.size() == limits::route_hops) return;
    for (auto const& [title, kind] : edges_of(at)) {
      auto const* next = roles_.find_one(title);
      auto const key = role_key(next != nullptr ? next->title.text : title);
      bool const is_goal = key == goal_key_;
      if ((next == nullptr && !is_goal) || std::find(visited_.begin(), visited_.end(), key) != visited_.end()) continue;
      auto const cost = way_.cost;
      auto const learnt = enter(title, kind, next);
      if (is_goal)
        keep();
      else if (next != nullptr && !is_beaten()) {
        visited_.push_back(key);
        walk(*next);
        visited_.pop_back();
      }
      person_.forget(learnt);
      way_.hops.pop_back();
      way_.cost = cost;
    }
  }

  /// Adds a hop and what it makes one learn; gives how many skills that are.
  std::size_t enter(std::string_view title, move_kind kind, guide const* role) {
    auto& hop = way_.hops.emplace_back(career::hop{title, kind, {}, std::nullopt});
    if (role == nullptr) return 0;
    hop.title = role->title.text;
    double cost = 0;
    auto const& asked = terms_.at(role);
    std::vector<asked_skill const*> missing;
    for (auto const& skill : asked.skills) {
      auto const has = person_.level(asked, skill);
      if (has >= skill.need) continue;
      cost += skill.weight() * (skill.need - has);
      hop.learn.push_back(skill.name);
      missing.push_back(&skill);
    }
    for (auto const* skill : missing) person_.learn(*skill);
    hop.cost = cost;
    way_.cost += cost;
    return missing.size();
  }

  /// Costs that differ by the rounding of their sums alone are one cost.
  static std::int64_t comparable(double cost) noexcept { return std::llround(cost * 1e9); }

  static bool comes_before(route const& a, route const& b) {
    if (auto const x = comparable(a.cost), y = comparable(b.cost); x != y) return x < y;
    if (a.hops.size() != b.hops.size()) return a.hops.size() < b.hops.size();
    return std::lexicographical_compare(a.hops.begin(), a.hops.end(), b.hops.begin(), b.hops.end(),
                                        [](hop const& x, hop const& y) { return x.title < y.title; });
  }

  bool is_beaten() const {
    return found_.size() == limits::routes && comparable(way_.cost) > comparable(found_.back().cost);
  }

  void keep() {
    found_.insert(std::upper_bound(found_.begin(), found_.end(), way_, comes_before), way_);
    if (found_.size() > limits::routes) found_.pop_back();
  }

  role_index const& roles_;
  guide const* goal_;
  std::string goal_key_;
  skill_ids ids_;
  std::map<guide const*, role_terms> terms_;
  person_skills person_;
  std::vector<std::string> visited_;
  route way_;
  std::vector<route> found_;
};

}  // namespace

std::vector<route> find_routes(role_index const& roles, guide const& from, std::string_view to, profile const& person,
                               known_skills const* known) {
  return route_search(roles, to, person, known).run(from);
}

}  // namespace career
