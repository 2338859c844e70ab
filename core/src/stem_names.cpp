#include "stem_names.hpp"

#include <algorithm>

#include "word_stems.hpp"

namespace career {

namespace {

/// A phrase is no longer than this; nor are so many words of it looked at.
constexpr std::size_t most_words = 12;

/// Whether a word says that something is done: `negotiating`, not `market`, not `director`.
bool is_doing(std::string_view word, std::string_view stem) noexcept {
  return word.size() > stem.size() + 1 &&
         (word.ends_with("ing") || word.ends_with("ion") || word.ends_with("ed") || word.ends_with("ment"));
}

}  // namespace

std::vector<typed_word> typed_words(std::string_view folded, known_skills const* known) {
  std::vector<typed_word> out;
  for (std::size_t begin = 0; begin < folded.size();) {
    auto const end = std::min(folded.find(' ', begin), folded.size());
    auto const word = folded.substr(begin, end - begin);
    out.push_back({word, known == nullptr ? word_worth::all : known->worth(word)});
    begin = end + 1;
  }
  return out;
}

void stem_names::add(std::vector<typed_word> const& words, std::uint32_t what) {
  if (words.empty() || words.size() > most_words) return;
  auto const first = static_cast<std::uint32_t>(words_of_name_.size());
  for (auto const& word : words) {
    if (word.worth == word_worth::none && words.size() > 1) continue;
    auto const stem = stems_.add(stem_of(word.folded));
    if (std::find(stem_of_word_.begin() + static_cast<std::ptrdiff_t>(first), stem_of_word_.end(), stem) !=
        stem_of_word_.end())
      continue;
    stem_of_word_.push_back(stem);
    words_of_name_.push_back(words_.add(word.folded));
  }
  if (words_of_name_.size() == first) return;
  first_.push_back(first);
  what_.push_back(what);
}

void stem_names::settle() {
  with_ = listed(stems_.size(), [&](auto const& put) {
    for (std::uint32_t name = 0; name < first_.size(); ++name)
      for (auto word = first_[name]; word < end_of(name); ++word) put(stem_of_word_[word], name);
  });
}

std::uint32_t stem_names::find(std::vector<typed_word> const& typed, bool any_left) const {
  if (typed.size() > most_words || first_.empty()) return none;
  struct asked {
    std::uint32_t stem = none;
    std::uint32_t word = none;
    bool is_left_gladly = false;
    std::size_t in_stem = 0;
  };
  std::vector<asked> all;
  for (auto const& it : typed) {
    auto const stem = stem_of(it.folded);
    // what no name has counts as a word that is left over
    auto const number = stems_.find(stem).value_or(stems_.size());
    if (number != stems_.size() &&
        std::any_of(all.begin(), all.end(), [&](asked const& other) { return other.stem == number; }))
      continue;
    all.push_back({number, words_.find(it.folded).value_or(none), it.worth != word_worth::all,
                   is_doing(it.folded, stem) ? stem.size() : 0});
  }
  // how many of its stems, and which of the words, each name has
  std::vector<std::uint32_t> has(first_.size());
  for (std::size_t i = 0; i < all.size(); ++i)
    for (auto const number : with_.of(all[i].stem)) has[number] |= 1u << i;
  std::uint32_t best = none;
  std::size_t most = 0;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (auto const number : with_.of(all[i].stem)) {
      auto const begin = words_of_name_.begin() + static_cast<std::ptrdiff_t>(first_[number]);
      auto const end = words_of_name_.begin() + static_cast<std::ptrdiff_t>(end_of(number));
      auto const words = static_cast<std::size_t>(end - begin);
      std::size_t stems = 0;
      std::size_t same = 0;
      std::size_t left = 0;
      bool does = false;
      for (std::size_t j = 0; j < all.size(); ++j) {
        if ((has[number] >> j & 1u) == 0) {
          if (!all[j].is_left_gladly) ++left;
          continue;
        }
        ++stems;
        if (std::find(begin, end, all[j].word) != end) ++same;
        does = all[j].in_stem > 0 && words_.name(*begin).size() > all[j].in_stem + 1;
      }
      if (stems < words) continue;
      // a word alone says much less than two: it has to be the same, or a doing of the same
      if (words == 1 && same == 0 && !does) continue;
      if (left > 0 && (!any_left || words < 2 || left > most_left)) continue;
      auto const worth = stems * 16 + same;
      if (worth < most || (worth == most && what_[number] == best)) continue;
      best = worth > most ? what_[number] : none;
      most = worth;
    }
  return best;
}

}  // namespace career
