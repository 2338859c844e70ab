#include "word_habits.hpp"

#include <algorithm>

#include "sorting.hpp"

namespace career {

namespace {

/// Calls `found(word, is_first, is_last)` for each word.
template <typename Found>
void each_word(std::string_view text, Found found) {
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find(' ', begin), text.size());
    if (end > begin) found(text.substr(begin, end - begin), begin == 0, end == text.size());
    begin = end + 1;
  }
}

/// 16 times the natural logarithm, to the nearest 1/16 of a doubling: whole numbers, so that native and wasm agree.
std::int32_t log16(std::uint32_t n) noexcept {
  std::uint32_t bits = 0;
  while (n >> bits > 1) ++bits;
  auto const rest = (n << 4 >> bits) & 15u;
  return static_cast<std::int32_t>((bits * 16 + rest) * 693 / 1000);
}

}  // namespace

void word_habits::learn(std::span<known_names const* const> known) {
  if (habits_.empty()) return;
  auto const is_same = [](habit const& a, habit const& b) { return a.word == b.word; };
  merge_sort(std::span(habits_), [](habit const& a, habit const& b) { return a.word < b.word; });
  habits_.erase(std::unique(habits_.begin(), habits_.end(), is_same), habits_.end());
  for (auto const& it : habits_) begins_[static_cast<unsigned char>(it.word.front())] = true;
  for (auto const* names : known)
    for (auto const name : names->all())
      each_word(name, [&](std::string_view word, bool is_first, bool is_last) {
        auto const* found = begins_[static_cast<unsigned char>(word.front())] ? find(word) : nullptr;
        if (found == nullptr) return;
        auto& it = habits_[static_cast<std::size_t>(found - habits_.data())];
        ++(is_first ? it.first : it.later);
        ++(is_last ? it.last : it.sooner);
      });
}

word_habits::habit const* word_habits::find(std::string_view word) const noexcept {
  auto const it = std::lower_bound(habits_.begin(), habits_.end(), word,
                                   [](habit const& a, std::string_view w) { return a.word < w; });
  return it != habits_.end() && it->word == word ? &*it : nullptr;
}

std::int32_t word_habits::log_odds(std::string_view before, std::string_view after) const noexcept {
  // A word that is not known, or seldom met, says little: each count begins at one half.
  auto const ratio = [](std::uint32_t a, std::uint32_t b) { return log16(2 * a + 1) - log16(2 * b + 1); };
  std::int32_t odds = 0;
  if (auto const* it = find(before)) odds += ratio(it->last, it->sooner);
  if (auto const* it = find(after)) odds += ratio(it->first, it->later);
  return odds;
}

}  // namespace career
