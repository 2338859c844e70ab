#include "mentions.hpp"

#include "cue_words.hpp"

namespace career {

mentions find_mentions(std::string_view text, skill_finder const& finder) {
  mentions out;
  out.words = finder.words_of(text, cue::of_word);
  for (std::size_t at = 0; at < out.words.size();) {
    auto const it = finder.longest_at(out.words, at);
    if (it.words > 0) out.all.push_back({at, it});
    at += it.words > 0 ? it.words : 1;
  }
  return out;
}

}  // namespace career
