#include "grammar/pay_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(pay_type, iterator, context)
BOOST_SPIRIT_INSTANTIATE(pay_hint_type, iterator, context)

}  // namespace career::grammar
