/// @file progression.hpp
/// @brief Where a role leads: the next roles, how near each is, and what it pays.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"

namespace career {

enum class move_kind : std::uint8_t { promotion, transition };

/// The change in pay against the band of the level that one is at. Low less low and high less high, the smaller
/// first; may be negative.
struct pay_change {
  std::string_view from;  ///< the level one is at, as the guide that one comes from writes it
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool same_basis = false;  ///< both guides name the same source for pay, up to its `;`
};

struct pay_of_role {
  band const* at = nullptr;          ///< the level that is looked at
  std::string_view basis;            ///< the guide's source for pay
  std::optional<pay_change> change;  ///< none where a figure is missing, or currency or period differ
};

struct next_role {
  std::string_view title;
  move_kind kind = move_kind::promotion;
  bool known = false;               ///< a guide for it is at hand
  std::optional<double> readiness;  ///< none where no guide is
  std::vector<std::string_view> missing;
  std::optional<pay_of_role> pay;
};

struct hop {
  std::string_view title;
  move_kind kind = move_kind::promotion;
  std::vector<std::string_view> learn;
  std::optional<double> cost;  ///< none for a goal without a guide
};

struct route {
  std::vector<hop> hops;
  double cost = 0;  ///< the sum of its hops' costs
};

struct progression {
  std::string_view from;
  std::vector<next_role> next;  ///< promotions first, each kind in the guide's order
  std::vector<route> routes;
};

struct progression_options {
  std::string_view from;                ///< the role one is in
  std::string_view to;                  ///< a goal, or empty: no routes are asked for
  std::string_view level;               ///< the level one is at; empty: the first that the guide names
  known_skills const* known = nullptr;  ///< aliases and relatives
};

/// Looks from one role at what it leads to, over the guides at hand. The texts of the answer are views into the guides.
/// Errors: `unknown-role`, `ambiguous-role`, `same-role`. Note: `named-without-guide`.
/// Cost: a readiness for each next role; with a goal, for each role on a way of at most `limits::route_hops` hops.
answer<progression> find_progression(std::span<guide const* const> guides, profile const& person,
                                     progression_options const& options);

}  // namespace career
