#include "skill_finder.hpp"

#include <string>

#include "skill_names.hpp"

namespace career {

skill_finder::skill_finder(skill_ids const& ids) : ids_(ids) {
  if (ids.known() != nullptr) known_ = &ids.known()->trie();
  ids.each_other([&](std::string_view spelling, skill_id skill) { other_.add(spelling, skill); });
}

std::vector<text_word> skill_finder::words_of(std::string_view text, cue_of_word cue) const {
  std::vector<text_word> out;
  std::string word;
  word_reader reader(text);
  for (text_word it; reader.next(word, it.place); word.clear()) {
    it.known = known_ == nullptr ? spelling_trie::none : known_->word(word);
    it.other = other_.word(word);
    if (cue != nullptr) it.cues = cue(word);
    out.push_back(it);
  }
  return out;
}

void skill_finder::names_at(std::vector<text_word> const& words, std::size_t at, std::vector<name_at>& out) const {
  std::uint32_t known = known_ == nullptr ? spelling_trie::none : 0;
  std::uint32_t other = 0;
  for (auto i = at; i < words.size(); ++i) {
    auto const& word = words[i];
    // the vocabulary's names have no commas or brackets inside, a guide's own may
    if (i > at && word.place.before == joint::stop) return;
    if (i > at && word.place.before == joint::list) known = spelling_trie::none;
    if (known != spelling_trie::none) known = known_->next(known, word.known);
    if (other != spelling_trie::none) other = other_.next(other, word.other);
    if (known == spelling_trie::none && other == spelling_trie::none) return;
    if (known != spelling_trie::none)
      if (auto const spelling = known_->value_at(known); spelling != spelling_trie::none) {
        out.push_back({i + 1 - at, ids_.known()->skill_of_spelling(spelling), spelling});
        continue;
      }
    if (other != spelling_trie::none)
      if (auto const skill = other_.value_at(other); skill != no_skill) out.push_back({i + 1 - at, skill});
  }
}

skill_finder::name_at skill_finder::longest_at(std::vector<text_word> const& words, std::size_t at) const {
  if (words[at].known == spelling_trie::none && words[at].other == spelling_trie::none) return {};
  std::vector<name_at> all;
  names_at(words, at, all);
  return all.empty() ? name_at{} : all.back();
}

}  // namespace career
