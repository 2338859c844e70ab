/// @file document.hpp
/// @brief The outermost grammar: a text is lines, each a heading or an item with its marks. Defined in document_def.hpp.
#pragma once

#include <vector>

#include "career/known_headings.hpp"
#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

/// What the grammar is handed beside the text.
struct document_settings {
  known_headings const& others;
  parting by;
};
struct document_settings_tag;
using document_context = x3::context<document_settings_tag, document_settings const>;

struct document_class;
using document_type = x3::rule<document_class, std::vector<line>>;
inline document_type const document = "document";
BOOST_SPIRIT_DECLARE(document_type)

}  // namespace career::grammar
