/// @file pay.hpp
/// @brief The grammar of pay: `Entry Level: USD 75,000 to 105,000`. Defined in pay_def.hpp.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/config.hpp"

namespace career::grammar {

struct pay_class;
using pay_type = x3::rule<pay_class, pay>;
inline pay_type const pay_of_level = "pay";
BOOST_SPIRIT_DECLARE(pay_type)

struct pay_hint_class;
using pay_hint_type = x3::rule<pay_hint_class, pay_hint>;
inline pay_hint_type const hint_of_pay = "pay hint";
BOOST_SPIRIT_DECLARE(pay_hint_type)

}  // namespace career::grammar
