#include "grammar/words.hpp"

namespace career::grammar {

word const* word_list::longest_in(std::string_view text) const noexcept {
  if (text.empty() || !may_begin(text.front())) return nullptr;
  auto const begin = begins[static_cast<unsigned char>(text.front())];
  word const* longest = nullptr;
  auto const* const end = words.data() + words.size();
  for (auto const* it = words.data() + begin; it != end && it->text.front() == words[begin].text.front(); ++it) {
    auto const size = it->text.size();
    if (size > text.size()) continue;
    std::size_t same = 1;
    while (same < size && (any_case ? to_lower(text[same]) : text[same]) == it->text[same]) ++same;
    if (same == size && (longest == nullptr || size > longest->text.size())) longest = it;
  }
  return longest;
}

}  // namespace career::grammar
