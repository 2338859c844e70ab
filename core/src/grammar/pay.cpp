#include "grammar/pay_def.hpp"

namespace career::grammar {

short_words::found short_words::longest_in(std::string_view text) const noexcept {
  found longest;
  if (text.empty()) return longest;
  auto const first = static_cast<unsigned char>(text.front());
  if ((firsts[first / 32] >> (first % 32) & 1u) == 0) return longest;
  for (auto const *word = all.data(), *const end = word + all.size(); word != end; word += 1 + extra) {
    std::size_t same = 0;
    while (same < text.size() && static_cast<unsigned char>(word[same]) > 9 && to_lower(text[same]) == word[same])
      ++same;
    word += same;
    auto const size = same;
    while (static_cast<unsigned char>(*word) > 9) ++word, same = 0;
    if (same != size || size <= longest.size) continue;
    // letters of Latin alphabets other than ours are of two bytes, the first of them among these
    char const after = size < text.size() ? text[size] : '\n';
    bool const goes_on = (is_small(after) || (after >= '\xC3' && after <= '\xDF')) && is_letter(text[size - 1]);
    if (!goes_on) longest = {size, word};
  }
  return longest;
}

BOOST_SPIRIT_INSTANTIATE(pay_type, iterator, context)
BOOST_SPIRIT_INSTANTIATE(pay_hint_type, iterator, context)

}  // namespace career::grammar
