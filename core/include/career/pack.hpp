/// @file pack.hpp
/// @brief Many guides in one text: canonical guides one after the other, each a title line and the line `Career Guide`.
///
///     Whose guides these are, and under which licence.
///
///     Baker
///     Career Guide
///     …
///     Cook
///     Career Guide
///     …
///
/// What stands before the first guide is the pack's own note. A guide without a title follows an empty line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"

namespace career {

/// One guide's text within a pack: what `parse` is to be given.
struct packed_guide {
  std::string_view text;
  std::string_view title;  ///< its first line; empty where that is `Career Guide`
  place at;                ///< where it begins in the pack, and how long it is
};

struct pack {
  std::string_view note;
  std::vector<packed_guide> guides;

  /// A text with one guide at most is better read as that guide, whatever stands around it.
  bool holds_many() const noexcept { return guides.size() > 1; }
};

/// Parts a text into guides; nothing is copied, and the guides are not read yet. `Career Guide` begins one only where
/// another heading of a guide stands alone on a line before the next: twice in the head of a page it begins one guide.
/// Error: `input-too-large` past `limits::pack_bytes`. Warning: `truncated` where there are more guides than
/// `limits::guides`; those past it are left out. Cost: one pass.
answer<pack> read_pack(std::string_view text, std::string_view in = "pack");

/// Moves what was said of a guide's text to where it stands in the pack. Cost: the diagnostics.
void move_into_pack(std::vector<diagnostic>& of_guide, packed_guide const& it) noexcept;

}  // namespace career
