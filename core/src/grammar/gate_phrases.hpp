/// @file gate_phrases.hpp
/// @brief The grammar of what practice does not replace: a licence, a degree, years, a clearance. Defined in gate_phrases_def.hpp.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

struct gate_class;
using gate_type = x3::rule<gate_class, gate_kind>;
inline gate_type const gate_phrase = "gate";
BOOST_SPIRIT_DECLARE(gate_type)

}  // namespace career::grammar
