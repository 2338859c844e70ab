/// @file progression.hpp
/// @brief Where a role leads: the next roles, how near each is, and what it pays.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "career/catalogue.hpp"
#include "career/diagnostic.hpp"
#include "career/guide.hpp"
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

/// What a role pays on the level that is looked at.
struct pay_of_role {
  std::string_view level;
  std::string_view currency;
  std::optional<std::int64_t> low;
  std::optional<std::int64_t> high;
  period per = period::year;
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
  std::string_view from;   ///< the role one is in
  std::string_view to;     ///< a goal, or empty: no routes are asked for
  std::string_view level;  ///< the level one is at; empty: the first that the guide names
};

/// Looks from one role at what it leads to. The texts of the answer are views into the catalogue, until it changes.
/// A role that leads to itself, or twice to one role, is taken as if it did not. A title that several guides may mean is
/// no role to go on by.
/// Errors: `unknown-role`, `ambiguous-role`, `same-role`. Note: `named-without-guide`.
/// Cost: a readiness for each next role; with a goal, for each role on a way of at most `limits::route_hops` hops that
/// can still lead there, and is not dearer already than three that do.
answer<progression> find_progression(catalogue const& in, profile const& person, progression_options const& options);

}  // namespace career
