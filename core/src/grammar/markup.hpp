/// @file markup.hpp
/// @brief What a page's or a document's markup left in a text: tags, links, emphasis. Defined in markup_def.hpp.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

struct markup_class;
using markup_type = x3::rule<markup_class, mark>;
inline markup_type const markup = "markup";
BOOST_SPIRIT_DECLARE(markup_type)

}  // namespace career::grammar
