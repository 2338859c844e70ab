/// @file roles.hpp
/// @brief How titles of roles are compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career {

/// The form under which titles are compared: folded as skills are, with Developer as Engineer and SRE written out.
/// Words of seniority count: Senior Backend Engineer is another role.
std::string role_key(std::string_view title);

/// How many bytes must be put in, left out or changed to make one of the other (Levenshtein). Cost: the product of the
/// lengths.
std::size_t distance(std::string_view a, std::string_view b);

}  // namespace career
