/// @file role_choice.hpp
/// @brief The role that a person names, or what is wrong with the name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "catalogue_data.hpp"

namespace career {

/// The one guide that a title means; else `no_number`, and an error in `in` that names the nearest, or which it may be.
role_id choose_role(catalogue_data const& from, std::string_view title, std::string_view in,
                    std::vector<diagnostic>& diagnostics);

void report_unknown(catalogue_data const& from, std::string_view title, std::string_view in,
                    std::vector<diagnostic>& diagnostics);

void report_same(std::string_view title, std::string_view in, std::vector<diagnostic>& diagnostics);

}  // namespace career
