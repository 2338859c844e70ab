#include "grammar/have_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(have_type, iterator, context)
BOOST_SPIRIT_INSTANTIATE(ratio_type, iterator, context)

}  // namespace career::grammar
