#include "grammar/lines_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(lines_type, iterator, context)

}  // namespace career::grammar
