#include "spelling_trie.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace career {

void spelling_trie::reserve(std::size_t spellings) {
  words_.reserve(spellings, spellings * 8);
  values_.reserve(spellings * 2);
  std::size_t slots = 16;
  while (slots < spellings * 4) slots *= 2;
  if (slots > edges_.size()) grow(slots);
}

std::size_t spelling_trie::slot_of(std::uint32_t from, std::uint32_t word) const noexcept {
  auto const mask = edges_.size() - 1;
  auto const hash = (from * 2654435769u) ^ (word * 2246822519u);
  auto at = static_cast<std::size_t>(hash ^ hash >> 15u) & mask;
  while (edges_[at].to != 0 && (edges_[at].from != from || edges_[at].word != word)) at = (at + 1) & mask;
  return at;
}

void spelling_trie::grow(std::size_t slots) {
  auto const before = std::exchange(edges_, std::vector<edge>(slots));
  for (auto const& it : before)
    if (it.to != 0) edges_[slot_of(it.from, it.word)] = it;
}

void spelling_trie::add(std::string_view spelling, std::uint32_t value) {
  if (spelling.empty() || static_cast<std::size_t>(std::count(spelling.begin(), spelling.end(), ' ')) >= most_words)
    return;
  std::uint32_t node = 0;
  for (std::size_t begin = 0; begin < spelling.size();) {
    auto const end = std::min(spelling.find(' ', begin), spelling.size());
    auto const word = words_.add(spelling.substr(begin, end - begin));
    begin = end + 1;
    if (values_.size() * 2 >= edges_.size()) grow(std::max<std::size_t>(16, edges_.size() * 2));
    auto& it = edges_[slot_of(node, word)];
    if (it.to == 0) {
      it = {node, word, static_cast<std::uint32_t>(values_.size())};
      values_.push_back(none);
    }
    node = it.to;
  }
  if (values_[node] == none) values_[node] = value;
}

std::uint32_t spelling_trie::word(std::string_view folded) const noexcept { return words_.find(folded).value_or(none); }

std::uint32_t spelling_trie::next(std::uint32_t node, std::uint32_t word) const noexcept {
  if (word == none || edges_.empty()) return none;
  auto const to = edges_[slot_of(node, word)].to;
  return to == 0 ? none : to;
}

}  // namespace career
