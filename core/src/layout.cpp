#include "layout.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

#include "letters.hpp"
#include "sorting.hpp"

namespace career {

namespace {

constexpr std::size_t widest_wrap = 140;    // no tool wraps later than this
constexpr std::size_t narrowest_wrap = 24;  // nor sooner than this
constexpr std::size_t longest_word = 40;    // a word that is longer was broken itself

/// Words that never end a sentence nor a name: something must follow them.
constexpr std::string_view words_within[] = {
    "&",      "&",       "a",    "about", "after", "an",   "and",   "are",  "as",   "at",   "be",
    "before", "between", "but",  "by",    "for",   "from", "if",    "in",   "into", "is",   "it",
    "its",    "of",      "on",   "or",    "other", "our",  "over",  "per",  "such", "than", "that",
    "the",    "their",   "then", "these", "this",  "to",   "under", "with", "your"};
static_assert(std::is_sorted(std::begin(words_within), std::end(words_within)));

/// Whether an ordinary word stands at the start, in small letters, and is not all of the line.
bool begins_with_word(std::string_view line) noexcept {
  auto const word = line.substr(0, line.find(' '));
  if (word.size() == line.size() && !line.ends_with('.')) return false;
  return starts_small(word) &&
         std::none_of(word.begin(), word.end(), [](char c) { return is_upper(c) || is_digit(c); });
}

bool has_open_bracket(std::string_view line) noexcept {
  int depth = 0;
  for (char const c : line) {
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
  }
  return depth > 0;
}

}  // namespace

line_width::line_width(std::string_view text, std::span<grammar::line const> lines, bool is_ragged)
    : text_(text.data()), is_ragged_(is_ragged) {
  for (auto const& it : lines) widest_ = std::max(widest_, width_of(it));
  if (widest_ > widest_wrap) {
    least_reach_ = never;
    return;
  }
  std::vector<std::size_t> reaches;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    auto const& it = lines[i - 1];
    auto const& next = lines[i];
    bool const is_broken = begins_with_word(next.text) && !next.bullet && !next.number && !it.text.empty() &&
                           !are_parted(it, next) && it.text.find(' ') != std::string_view::npos;
    if (!is_broken) continue;
    // a list may be set narrower than the widest line, and have names that begin with a small letter
    if (auto const size = reach(it, next); size >= narrowest_wrap && size * 4 >= widest_ * 3) reaches.push_back(size);
  }
  // One or two such lines may be names that begin with a small letter, unless they are as long as no list's lines are.
  constexpr std::size_t many = 3;
  constexpr std::size_t longer_than_names = 70;
  if (reaches.size() < many) std::erase_if(reaches, [](std::size_t it) { return it < longer_than_names; });
  if (reaches.empty()) return;
  auto const low = reaches.begin() + static_cast<std::ptrdiff_t>(reaches.size() / 10);
  merge_sort(std::span(reaches), std::less<>{});
  least_reach_ = std::min(*low, widest_ + 1);
}

std::size_t line_width::width_of(grammar::line const& it) const noexcept {
  if (it.text.data() == nullptr) return 0;  // a heading
  auto const* begin = it.begin;
  for (std::size_t looked = 0; looked < widest_wrap && begin != text_ && begin[-1] != '\n'; ++looked) --begin;
  return static_cast<std::size_t>(it.end() - begin);
}

std::size_t line_width::reach(grammar::line const& it, grammar::line const& next) const noexcept {
  return width_of(it) + 1 + std::min({next.text.find(' '), next.text.size(), longest_word});
}

bool line_width::is_full(grammar::line const& it, grammar::line const& next) const noexcept {
  return least_reach_ < never && reach(it, next) >= least_reach_;
}

bool line_width::is_nearly_full(grammar::line const& it, grammar::line const& next) const noexcept {
  return is_ragged_ || (least_reach_ < never && reach(it, next) * 100 >= least_reach_ * 85);
}

bool line_width::are_wrapped(std::span<grammar::line const> lines) const noexcept {
  if (least_reach_ == never) return false;
  std::size_t widest = 0;
  if (!is_told())
    for (auto const& it : lines) widest = std::max(widest, width_of(it));
  for (std::size_t i = 0; i + 1 < lines.size(); ++i)
    if (reach(lines[i], lines[i + 1]) < (is_told() ? least_reach_ : widest + 1)) return false;
  return true;
}

bool line_width::breaks_word(grammar::line const& it) const noexcept {
  return it.text.size() >= narrowest_wrap && it.text.find(' ') == std::string_view::npos && width_of(it) >= widest_;
}

bool are_parted(grammar::line const& it, grammar::line const& next) noexcept {
  if (it.text.data() == nullptr) return false;
  auto const gap = between(it.end(), next.begin);
  return std::count(gap.begin(), gap.end(), '\n') > 1;
}

bool ends_within(std::string_view line) noexcept {
  auto const word = line.substr(line.find_last_of(" \n") + 1);
  return std::binary_search(std::begin(words_within), std::end(words_within), word);
}

bool begins_within(std::string_view line) noexcept {
  return std::binary_search(std::begin(words_within), std::end(words_within), line.substr(0, line.find(' ')));
}

std::size_t find_footer(std::string_view line) noexcept {
  constexpr std::string_view anywhere[] = {"\xC2\xA9", "All rights reserved", "All Rights Reserved"};
  constexpr std::string_view at_start[] = {
      "(c) ",    "(C) ",       "Copyright ",  "Privacy ",     "Terms of Use", "Terms of Service", "Terms & Conditions",
      "Cookie ", "Share this", "Back to top", "Last updated", "Subscribe to", "Follow us",        "Related Articles"};
  for (auto const start : at_start)
    if (line.starts_with(start)) return 0;
  auto first = std::string_view::npos;
  for (auto const it : anywhere) first = std::min(first, line.find(it));
  return first;
}

bool closes_bracket_of(std::string_view line, std::string_view next) noexcept {
  return has_open_bracket(line) && next.find(')') < next.find('(');
}

}  // namespace career
