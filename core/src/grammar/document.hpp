/// @file document.hpp
/// @brief The outermost grammar: a text is lines, each a heading or an item with its marks. Defined in document_def.hpp.
#pragma once

#include <vector>

#include "career/known_headings.hpp"
#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

/// Other wordings of headings, which the grammar is handed beside the text.
struct known_headings_tag;
using document_context = x3::context<known_headings_tag, known_headings const>;

struct document_class;
using document_type = x3::rule<document_class, std::vector<line>>;
inline document_type const document = "document";
BOOST_SPIRIT_DECLARE(document_type)

}  // namespace career::grammar
