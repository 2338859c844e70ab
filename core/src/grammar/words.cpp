#include "grammar/words.hpp"

#include <cstring>

namespace career::grammar {

namespace {

/// Letters differ by one bit from letter case to letter case; eight bytes are compared at a time. (A NUL passes for a
/// space by it, which no text needs told apart.)
bool is_same_in_any_case(char const* text, std::string_view word) noexcept {
  constexpr std::uint64_t case_bits = 0x2020202020202020u;
  auto const eight = [](char const* at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes | case_bits;
  };
  if (word.size() < 8) {
    for (std::size_t i = 0; i < word.size(); ++i)
      if (to_lower(text[i]) != word[i]) return false;
    return true;
  }
  auto const last = word.size() - 8;
  for (std::size_t i = 0; i < last; i += 8)
    if (eight(text + i) != eight(word.data() + i)) return false;
  return eight(text + last) == eight(word.data() + last);
}

}  // namespace

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
    if ((any_case ? is_same_in_any_case(text.data(), it->text) : text.starts_with(it->text)) &&
        (longest == nullptr || size > longest->text.size()))
      longest = it;
  }
  return longest;
}

}  // namespace career::grammar
