#include "import/level_words.hpp"

#include <algorithm>
#include <array>

#include "skill_names.hpp"

namespace career {

skill_level level_in_words(std::string_view text) {
  constexpr std::array<std::string_view, 8> beginners{"beginner",   "novice",   "basic",   "elementary",
                                                      "foundation", "learning", "learner", "entry level"};
  auto const word = folded(text);
  if (word == "none") return {skill_level::kind::none};
  if (std::find(beginners.begin(), beginners.end(), word) != beginners.end()) return {skill_level::kind::learning};
  return {};
}

}  // namespace career
