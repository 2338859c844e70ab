/// @file routes.hpp
/// @brief The cheapest ways from one role to another.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "career/profile.hpp"
#include "career/progression.hpp"
#include "catalogue_data.hpp"

namespace career {

/// The `limits::routes` cheapest simple ways of at most `limits::route_hops` hops; see progression.hpp for what a way
/// costs. `goal` is the guide aimed at, or `no_number`, and then `key` that of the title (catalogue_data::keys).
std::vector<route> find_routes(catalogue_data const& in, role_id from, role_id goal, std::uint32_t key,
                               profile const& person);

}  // namespace career
