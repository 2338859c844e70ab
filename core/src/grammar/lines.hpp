/// @file lines.hpp
/// @brief The grammar of a block's lines: what marks an item, and the item. Defined in lines_def.hpp.
#pragma once

#include <vector>

#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

struct lines_class;
using lines_type = x3::rule<lines_class, std::vector<line>>;
inline lines_type const lines = "lines";
BOOST_SPIRIT_DECLARE(lines_type)


}  // namespace career::grammar
