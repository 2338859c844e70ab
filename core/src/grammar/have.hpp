/// @file have.hpp
/// @brief The grammars of what a person says: the short form of a profile, and levels. Defined in have_def.hpp.
#pragma once

#include <vector>

#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

struct have_class;
using have_type = x3::rule<have_class, std::vector<said>>;
inline have_type const have = "have";
BOOST_SPIRIT_DECLARE(have_type)

/// `3/5`; both numbers with at most two decimals. Whether it is a possible level is the caller's to say.
struct ratio {
  double level = 0;
  double of = 0;
};

struct ratio_class;
using ratio_type = x3::rule<ratio_class, ratio>;
inline ratio_type const level_ratio = "ratio";
BOOST_SPIRIT_DECLARE(ratio_type)

}  // namespace career::grammar
