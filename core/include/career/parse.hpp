/// @file parse.hpp
/// @brief Reads the text of a career guide.
///
/// Whatever the text is, there is an answer: a guide with what was odd about it, or the error `not-a-guide` where no
/// heading of a guide is in it, or `input-too-large` past `limits::guide_bytes`.
#pragma once

#include <string_view>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_terms.hpp"

namespace career {

struct parse_options {
  std::string_view in = "guide";       ///< what diagnostics call the text
  known_terms const* known = nullptr;  ///< names that need not be guessed, for lists whose items are glued together
};

/// Reads one guide. The guide's texts are views into `source`, which must outlive it.
/// Cost: linear in the source; a few allocations for each section, none for each item.
answer<guide> parse(std::string_view source, parse_options const& options = {});

}  // namespace career
