#include "skill_indexes.hpp"

#include "career/known_skills.hpp"

namespace career {

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
