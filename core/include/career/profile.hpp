/// @file profile.hpp
/// @brief What a person has: skills with levels, gates that are met, matches that were refused.
///
/// A skill that is not in the profile is *not said*, which is not the same as `none`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"

namespace career {

/// How much of a skill somebody has. The words are relative to what a role needs of the skill that they are counted
/// for: `have` is all of it, `learning` half of it. A figure is absolute, from 0 to 1.
struct skill_level {
  enum class kind : std::uint8_t { none, learning, have, figure };
  kind said = kind::have;
  double figure = 0;

  /// The level, counted for a skill of which a role needs `need` (0 < need <= 1).
  double counted_for(double need) const noexcept {
    switch (said) {
      case kind::none: return 0;
      case kind::learning: return need / 2;
      case kind::have: return need;
      case kind::figure: return figure;
    }
    return 0;
  }

  friend bool operator==(skill_level const&, skill_level const&) = default;
};

struct said_skill {
  std::string name;  ///< as the person wrote it
  skill_level level;
};

struct said_gate {
  std::string text;
  bool met = false;
};

/// A match or a credit taken back for good: `as`, the person's word, does not count for `skill`.
struct refusal {
  std::string as;
  std::string skill;
};

struct profile {
  std::vector<said_skill> skills;
  std::vector<said_gate> gates;
  std::vector<refusal> refuse;
};

/// Reads the short form, as `--have` takes it:
///
///     have  = item { ("," | ";" | newline) item }     commas inside parentheses belong to the name
///     item  = name [ "=" level ]
///     level = "none" | "learning" | "have" | n "/" m  at most two decimals, 0 <= n <= m, m > 0
///
/// Errors: `bad-level`, `input-too-large`. Cost: linear.
answer<profile> read_have(std::string_view text, std::string_view in = "profile");

}  // namespace career
