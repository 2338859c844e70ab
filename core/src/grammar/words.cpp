#include "grammar/words.hpp"

namespace career::grammar {

namespace {

bool begins_with(std::string_view text, std::string_view word, bool any_case) noexcept {
  if (text.size() < word.size()) return false;
  if (!any_case) return text.starts_with(word);
  for (std::size_t i = 0; i < word.size(); ++i)
    if (to_lower(text[i]) != word[i]) return false;
  return true;
}

}  // namespace

word const* longest_word(std::span<word const> table, std::string_view text, bool any_case) noexcept {
  if (text.empty()) return nullptr;
  auto const first = static_cast<unsigned char>(any_case ? to_lower(text.front()) : text.front());
  std::size_t low = 0;
  for (std::size_t high = table.size(); low < high;) {
    auto const middle = (low + high) / 2;
    if (static_cast<unsigned char>(table[middle].text[0]) < first)
      low = middle + 1;
    else
      high = middle;
  }
  word const* longest = nullptr;
  for (; low < table.size() && static_cast<unsigned char>(table[low].text[0]) == first; ++low)
    if ((longest == nullptr || table[low].text.size() > longest->text.size()) && begins_with(text, table[low].text, any_case))
      longest = &table[low];
  return longest;
}

}  // namespace career::grammar
