/// @file rank.hpp
/// @brief All roles of a catalogue by how near a person is to them, and two of them side by side.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "career/catalogue.hpp"
#include "career/diagnostic.hpp"
#include "career/profile.hpp"
#include "career/progression.hpp"

namespace career {

struct rank_options {
  std::uint32_t top = 50;               ///< how many roles are told; 0: all
  std::string_view sector;              ///< only roles of this sector, whatever its letter case; empty: all
  std::optional<std::int64_t> min_pay;  ///< only roles whose first band begins at that or above
  std::string_view from;                ///< only where this role leads; empty: all
  std::optional<move_kind> kind;        ///< of those, only these
};

struct ranked_role {
  std::string_view title;
  double readiness = 1;
  std::vector<std::string_view> missing;  ///< the guide's spelling and order
  std::optional<pay_of_role> pay;         ///< its first band; with `from`, as of a next role
};

/// A skill and how many of the roles that the filters leave it is missing for.
struct skill_leverage {
  std::string_view skill;
  std::uint32_t roles = 0;
};

struct role_ranking {
  std::vector<ranked_role> roles;        ///< the nearest first, ties by title
  std::vector<skill_leverage> leverage;  ///< the first `limits::leverage`, ties by name
};

/// The texts of the answer are views into the catalogue, until it changes.
/// Errors: `unknown-role` and `ambiguous-role` for `from`.
/// Cost: the roles, and for each skill that the person has, or a relative or a phrase of it, the roles that ask for it.
answer<role_ranking> rank_roles(catalogue const& in, profile const& person, rank_options const& options = {});

struct role_comparison {
  std::string_view from;
  std::string_view to;
  std::vector<std::string_view> shared;       ///< skills of both, as the first spells them
  std::vector<std::string_view> to_learn;     ///< skills of the second that the person has not in full
  std::vector<std::string_view> left_behind;  ///< skills of the first alone
  std::optional<pay_of_role> pay;             ///< of the second, as a next role of the first
};

/// Two roles side by side; that the first leads to the second is not asked for.
/// Errors: `unknown-role`, `ambiguous-role`, `same-role`. Cost: linear in the two guides and the profile.
answer<role_comparison> compare_roles(catalogue const& in, profile const& person, std::string_view from,
                                      std::string_view to);

}  // namespace career
