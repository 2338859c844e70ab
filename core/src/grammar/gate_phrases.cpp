#include "grammar/gate_phrases_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(gate_type, iterator, context)

}  // namespace career::grammar
