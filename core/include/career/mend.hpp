/// @file mend.hpp
/// @brief A guide with one of its lists as a person reads it: what mends a text that was read with doubt.
///
/// Where two names were taken for one, or one for two, no other text says it better than the guide's own with that list
/// put right; as canonical text it is read without any doubt from then on.
#pragma once

#include <string>
#include <string_view>

#include "career/guide.hpp"

namespace career {

/// Appends the canonical text of the guide with `lines`, one item a line, in place of the list at `path`; lines of blanks
/// alone are left out, and so are the blanks around an item. The path is that of the JSON: `employers`,
/// `skillGaps.oftenMissing`. Levels that are stated for skills which are no longer there are left out. The guide is
/// afterwards as it was. `lines` is UTF-8.
/// Errors: false, and nothing appended, where no list of texts has that path. Cost: linear in the guide and the lines.
bool write_mended(std::string& out, guide& it, std::string_view path, std::string_view lines);

}  // namespace career
