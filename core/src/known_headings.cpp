#include "career/known_headings.hpp"

#include <algorithm>

#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "sorting.hpp"

namespace career {

namespace {

/// The text with each `from` in it replaced.
std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

known_headings::known_headings(std::span<heading_wording const> all) {
  auto const add = [&](std::string wording, grammar::heading which) {
    if (wording.size() > 1) entries_.push_back({std::move(wording), static_cast<std::uint8_t>(which)});
  };
  for (auto const& it : all) {
    auto const which = grammar::heading_named(it.heading);
    if (which == grammar::heading::none) continue;
    std::string wording(it.wording);
    std::transform(wording.begin(), wording.end(), wording.begin(), to_lower);
    auto const twin = [&](std::string_view from, std::string_view to) {
      if (wording.find(from) != std::string::npos) add(replaced(wording, from, to), which);
    };
    twin(" & ", " and ");
    twin(" and ", " & ");
    twin("'", "\xE2\x80\x99");
    twin("\xE2\x80\x99", "'");
    add(std::move(wording), which);
  }
  sort_apart(entries_, [](entry const& it) { return std::string_view(it.wording); });
  for (auto const& it : entries_) {
    std::string letters = replaced(it.wording, "&", "and");
    std::erase_if(letters, [](char c) { return !is_word(c); });
    by_letters_.push_back({std::move(letters), it.heading});
  }
  sort_apart(by_letters_, [](letters_of const& it) { return std::string_view(it.letters); });
  for (auto const& it : entries_) {
    auto const second = std::uint32_t{1} << (static_cast<unsigned char>(it.wording[1]) & 31u);
    auto const first = it.wording[0];
    seconds_[static_cast<unsigned char>(first)] |= second;
    if (first >= 'a' && first <= 'z') seconds_[static_cast<unsigned char>(first - 'a' + 'A')] |= second;
  }
}

known_headings::entry const* known_headings::longest_in(std::string_view text) const noexcept {
  if (text.size() < 2 || !may_begin(text[0], text[1])) return nullptr;
  char const start[] = {to_lower(text[0]), to_lower(text[1])};
  auto const begins = std::string_view(start, 2);
  auto it = std::lower_bound(entries_.begin(), entries_.end(), begins,
                             [](entry const& a, std::string_view b) { return a.wording < b; });
  entry const* longest = nullptr;
  for (; it != entries_.end() && it->wording.starts_with(begins); ++it) {
    auto const& wording = it->wording;
    if (wording.size() > text.size() || (longest != nullptr && wording.size() < longest->wording.size())) continue;
    if (std::equal(wording.begin(), wording.end(), text.begin(), [](char a, char b) { return a == to_lower(b); }))
      longest = &*it;
  }
  return longest;
}

}  // namespace career
