/// @file known_headings.hpp
/// @brief Other wordings of a guide's headings: `Salary Range` for `Median Salary Range`.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace career {

/// One more wording of a heading.
struct heading_wording {
  std::string_view wording;
  std::string_view heading;  ///< as the canonical text has it
};

/// Other wordings of headings, to be found in any letter case; `&` and `and`, `'` and `’` are the same in them.
class known_headings {
 public:
  struct entry {
    std::string wording;       ///< in lower case
    std::uint8_t heading = 0;  ///< its number, in the order of the sections
  };

  known_headings() = default;
  /// Wordings of headings that no guide has are left out. Cost: n log n.
  explicit known_headings(std::span<heading_wording const> all);

  /// Whether some wording begins with these two letters: passes over nearly all that is none.
  bool may_begin(char first, char second) const noexcept {
    return (seconds_[static_cast<unsigned char>(first)] >> (static_cast<unsigned char>(second) & 31u) & 1u) != 0;
  }
  /// The longest wording that the text begins with, or null. Cost: the wordings with the same first letter.
  entry const* longest_in(std::string_view text) const noexcept;

  std::span<entry const> all() const noexcept { return entries_; }

  /// A wording without what is no letter or digit.
  struct letters_of {
    std::string letters;
    std::uint8_t heading = 0;
  };
  /// In the order of their letters, each once: for texts whose blanks say nothing.
  std::span<letters_of const> by_letters() const noexcept { return by_letters_; }

 private:
  std::vector<entry> entries_;                // in the order of their wordings
  std::vector<letters_of> by_letters_;
  std::array<std::uint32_t, 256> seconds_{};  // for each first byte, the last five bits of the second bytes, a bit each
};

}  // namespace career
