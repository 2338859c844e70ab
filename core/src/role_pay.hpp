/// @file role_pay.hpp
/// @brief What a role of the catalogue pays, and the change against the role that one comes from.
#pragma once

#include <optional>
#include <string_view>

#include "career/progression.hpp"
#include "catalogue_data.hpp"

namespace career {

/// The role's band of this level, `Entry Level` and `Entry` being one; an empty level is its first. Null where it has none.
kept_band const* band_at(catalogue_data const& in, role_id role, std::string_view level);

/// What the band says, without a change.
pay_of_role pay_of(catalogue_data const& in, role_id role, kept_band const& band);

/// What `to` pays for somebody who is on `at` in `from`: a transition is looked at on that level, a promotion on the one
/// above where there is one. Nothing where `at` is null or `to` has no such level.
std::optional<pay_of_role> pay_after(catalogue_data const& in, role_id from, kept_band const* at, role_id to,
                                     move_kind kind);

}  // namespace career
