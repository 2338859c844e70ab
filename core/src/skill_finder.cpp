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
  out.reserve(text.size() / 6);
  // words come again and again: each is looked up once as it is written
  name_ids written;
  std::vector<text_word> first;
  std::string word;
  word_reader reader(text);
  text_word it;
  while (reader.begin(it.place)) {
    auto const plain = reader.plain();
    if (!plain.empty()) {
      auto const number = written.add(plain);
      if (number < first.size()) {
        auto const place = it.place;
        it = first[number];
        it.place = place;
        reader.skip(plain, it.place);
        out.push_back(it);
        continue;
      }
    }
    word.clear();
    reader.read(word, it.place);
    it.known = known_ == nullptr ? spelling_trie::none : known_->word(word);
    it.other = other_.word(word);
    it.cues = cue == nullptr ? 0 : cue(word);
    if (!plain.empty()) first.push_back(it);
    out.push_back(it);
  }
  return out;
}

skill_finder::name_at skill_finder::names_at(std::vector<text_word> const& words, std::size_t at,
                                             std::vector<name_at>* all) const {
  name_at longest;
  std::uint32_t known = known_ == nullptr ? spelling_trie::none : 0;
  std::uint32_t other = 0;
  for (auto i = at; i < words.size(); ++i) {
    auto const& word = words[i];
    // the vocabulary's names have no commas or brackets inside, a guide's own may
    if (i > at && word.place.before == parting_sign::stop) break;
    if (i > at && word.place.before == parting_sign::list) known = spelling_trie::none;
    if (known != spelling_trie::none) known = known_->next(known, word.known);
    if (other != spelling_trie::none) other = other_.next(other, word.other);
    if (known == spelling_trie::none && other == spelling_trie::none) break;
    name_at here;
    if (known != spelling_trie::none)
      if (auto const spelling = known_->value_at(known); spelling != spelling_trie::none)
        here = {i + 1 - at, ids_.known()->skill_of_spelling(spelling), spelling};
    if (here.words == 0 && other != spelling_trie::none)
      if (auto const skill = other_.value_at(other); skill != no_skill) here = {i + 1 - at, skill};
    if (here.words == 0) continue;
    longest = here;
    if (all != nullptr) all->push_back(here);
  }
  return longest;
}

skill_finder::name_at skill_finder::longest_at(std::vector<text_word> const& words, std::size_t at) const {
  if (words[at].known == spelling_trie::none && words[at].other == spelling_trie::none) return {};
  return names_at(words, at, nullptr);
}

}  // namespace career
