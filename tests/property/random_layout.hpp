/// @file random_layout.hpp
/// @brief The guides of tests/extracts/guides as texts, each time in another layout.
#pragma once

#include <string>
#include <vector>

#include "envelope.hpp"

namespace career::test {

/// The guides, as JSON, in the order of their names.
std::vector<json> const& sample_guides();

/// A guide's text with bullets of some kind, one item a line, lists joined by commas, glued, wrapped; headings plain,
/// centred or decorated; with CRLF, a byte order mark, characters written out, tags, page marks, a banner, a footer.
std::string laid_out(json const& guide, dice& random);

}  // namespace career::test
