/// @file pieces.hpp
/// @brief The grammars of what one line may hold: a list joined by commas, a paragraph's sentences. Defined in pieces_def.hpp.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/config.hpp"

namespace career::grammar {

struct comma_list_class;
using comma_list_type = x3::rule<comma_list_class, std::vector<std::string_view>>;
inline comma_list_type const comma_list = "comma list";
BOOST_SPIRIT_DECLARE(comma_list_type)

struct sentences_class;
using sentences_type = x3::rule<sentences_class, std::vector<std::string_view>>;
inline sentences_type const sentences = "sentences";
BOOST_SPIRIT_DECLARE(sentences_type)

}  // namespace career::grammar
