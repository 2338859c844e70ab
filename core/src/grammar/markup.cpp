#include "grammar/markup_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(markup_type, iterator, context)

}  // namespace career::grammar
