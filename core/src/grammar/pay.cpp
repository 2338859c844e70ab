#include "grammar/pay_def.hpp"

namespace career::grammar {

short_words::found short_words::longest_in(std::string_view text, std::size_t group) const noexcept {
  found longest;
  auto const* const end = all.data() + begins[group + 1];
  for (auto const* word = all.data() + begins[group]; word != end; word += 1 + extra) {
    std::size_t size = 0;
    while (size < text.size() && static_cast<unsigned char>(word[size]) > 9 && to_lower(text[size]) == word[size])
      ++size;
    word += size;
    bool is_whole = true;
    for (; static_cast<unsigned char>(*word) > 9; ++word) is_whole = false;
    if (!is_whole || size <= longest.size) continue;
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
