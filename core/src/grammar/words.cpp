#include "grammar/words.hpp"

namespace career::grammar {

word const* word_list::longest_in(std::string_view text) const noexcept {
  if (text.empty() || !may_begin(text.front())) return nullptr;
  auto const* it = words.data() + begins[static_cast<unsigned char>(text.front())];
  auto const* const end = words.data() + words.size();
  auto const first = it->text.front();
  char const second = text.size() < 2 ? '\0' : any_case ? to_lower(text[1]) : text[1];
  word const* longest = nullptr;
  for (; it != end && it->text.front() == first; ++it) {
    auto const size = it->text.size();
    if (size > text.size() || (size > 1 && it->text[1] != second)) continue;
    std::size_t same = 1;
    while (same < size && (any_case ? to_lower(text[same]) : text[same]) == it->text[same]) ++same;
    if (same == size && (longest == nullptr || size > longest->text.size())) longest = it;
  }
  return longest;
}

}  // namespace career::grammar
