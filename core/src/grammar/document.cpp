#include "grammar/document_def.hpp"

namespace career::grammar {

BOOST_SPIRIT_INSTANTIATE(document_type, iterator, document_context)

}  // namespace career::grammar
