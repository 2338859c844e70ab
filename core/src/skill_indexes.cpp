#include "skill_indexes.hpp"

#include <algorithm>

#include "career/known_skills.hpp"
#include "letters.hpp"

namespace career {

namespace {

bool is_version(std::string_view word) noexcept {
  auto const digits = word.starts_with('v') ? word.substr(1) : word;
  return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return is_digit(c) || c == '.'; });
}

}  // namespace

word_worth known_skills::worth(std::string_view folded) const noexcept {
  if (is_version(folded)) return word_worth::little;
  auto const number = round_->find(folded);
  if (!number) return word_worth::all;
  return *number < joining_ ? word_worth::none : word_worth::little;
}

stem_names const& known_skills::stems() const {
  return indexes_->stems.get([&] {
    stem_names all;
    for (std::uint32_t i = 0; i < spellings(); ++i) all.add(typed_words(spelling(i), this), skill_of_[i]);
    all.settle();
    return all;
  });
}

spelling_trie const& known_skills::trie() const {
  return indexes_->trie.get([&] {
    spelling_trie all;
    all.reserve(spellings());
    for (std::uint32_t i = 0; i < spellings(); ++i) all.add(spelling(i), i);
    return all;
  });
}

near_names const& known_skills::near() const {
  return indexes_->near.get([&] {
    near_names all;
    for (std::uint32_t i = 0; i < spellings(); ++i) all.add(spelling(i), skill_of_[i]);
    all.settle();
    return all;
  });
}

}  // namespace career
