#include "grammar/pieces_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(comma_list_type, iterator, context)
BOOST_SPIRIT_INSTANTIATE(sentences_type, iterator, context)

}  // namespace career::grammar
