/// @file roles.hpp
/// @brief Which guide a role's title means, and what is at the end of an edge from one role to another.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/progression.hpp"
#include "name_ids.hpp"

namespace career {

/// The form under which titles are compared: folded as skills are, with Developer as Engineer and SRE written out.
/// Words of seniority count: Senior Backend Engineer is another role.
std::string role_key(std::string_view title);

class role_index {
 public:
  explicit role_index(std::span<guide const* const> guides);

  std::span<guide const* const> guides() const noexcept { return guides_; }

  /// The guides that a title means: those with that title, or else those also called so. Of guides with one title the
  /// last one given counts.
  std::vector<guide const*> find(std::string_view title) const;

  /// The one guide, or null where there is none or several.
  guide const* find_one(std::string_view title) const;

  /// Whether some guide leads or transitions to it.
  bool is_named(std::string_view title) const;

  /// Up to three titles that are spelt nearly like this one, for a message.
  std::vector<std::string_view> nearest(std::string_view title) const;

 private:
  /// What is known of one title: the guide that bears it, those also called so, and who names it.
  struct role {
    guide const* titled = nullptr;
    std::vector<guide const*> also_called;
    std::string_view named_as;
    std::string key;
  };
  role& at(std::string_view title);
  role const* look_up(std::string_view title) const;

  std::span<guide const* const> guides_;
  name_ids ids_;
  std::vector<role> roles_;
};

/// Where a role leads: its edges in the guide's order, promotions first, each role once.
struct edge {
  std::string_view title;
  move_kind kind = move_kind::promotion;
};
std::vector<edge> edges_of(guide const& role);

/// The three cheapest simple ways from a role to another title; see progression.hpp for what a way costs.
/// Cost: a readiness for each role entered, over all ways of at most `limits::route_hops` hops.
std::vector<route> find_routes(role_index const& roles, guide const& from, std::string_view to, profile const& person,
                               known_skills const* known);

}  // namespace career
