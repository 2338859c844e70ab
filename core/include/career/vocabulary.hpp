/// @file vocabulary.hpp
/// @brief The names known beforehand, of all trades: skills, employers, industry sectors, role titles, headings.
///
/// A vocabulary is a text: a first line `career-guide vocabulary 1`, then blocks, each of a line `!skills`, `!employers`,
/// `!sectors`, `!roles` or `!headings` and entries, one a line: `Name | alias | alias`. Blanks around names, empty lines
/// and lines that begin with `#` say nothing. A kind may have several blocks, so that texts can be put one after another
/// to add to each other. Under `!headings` the name is a heading of a guide and the aliases are its other wordings. Blocks `!aliases`, `!before`,
/// `!families`, `!words`, `!joins` and `!round` are for known_skills.hpp: they say how skills are written and what they have to do with each other, and are
/// passed over here.
#pragma once

#include <string_view>

#include "career/diagnostic.hpp"
#include "career/known_terms.hpp"

namespace career {

/// Reads a vocabulary. The names are views into `text`, which must outlive them. A line that is none of the above is
/// left out with a warning `unread-text`; there is no error, and an empty text is an empty vocabulary.
/// Cost: one pass, and a sort of the names of each kind.
answer<known_terms> read_vocabulary(std::string_view text, std::string_view in = "vocabulary");

}  // namespace career
