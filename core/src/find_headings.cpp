#include "find_headings.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "grammar/grammar.hpp"
#include "items.hpp"
#include "layout.hpp"
#include "letters.hpp"
#include "sections.hpp"

namespace career {

namespace {

using grammar::heading;

constexpr std::size_t longest_heading = 48;

/// The letters and digits alone, small; `&` as `and`.
std::string squeezed(std::string_view text) {
  std::string out;
  for (char const c : text) {
    if (is_word(c)) out += to_lower(c);
    if (c == '&') out += "and";
  }
  return out;
}

/// Every heading by its own name, without those that stand for none.
template <typename Found>
void each_section(Found found) {
  for (std::size_t i = 1; i < grammar::headings; ++i) {
    auto const which = static_cast<heading>(i);
    found(section_of(which).name, which);
  }
}

heading heading_of_letters(std::string const& letters, known_headings const& others) {
  auto result = heading::none;
  each_section([&](std::string_view name, heading which) {
    if (to_lower(name.front()) == letters.front() && squeezed(name) == letters) result = which;
  });
  if (result != heading::none) return result;
  for (auto const& it : others.all())
    if (it.wording.front() == letters.front() && squeezed(it.wording) == letters)
      return static_cast<heading>(it.heading);
  return heading::none;
}

/// How many letters have to be put in, left out or replaced; `most` + 1 where there are more.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > longest_heading || b.size() > longest_heading) return most + 1;
  if (a.size() + most < b.size() || b.size() + most < a.size()) return most + 1;
  std::array<std::size_t, longest_heading + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

/// A heading that is spelt a little otherwise: a letter in nine, two in fourteen.
heading misspelt_heading(std::string const& letters) {
  auto const most = letters.size() >= 14 ? 2u : letters.size() >= 9 ? 1u : 0u;
  auto result = heading::none;
  if (most == 0) return result;
  each_section([&](std::string_view name, heading which) {
    if (to_lower(name.front()) == letters.front() && distance(letters, squeezed(name), most) <= most) result = which;
  });
  return result;
}

bool is_plain(grammar::line const& it) noexcept {
  return it.which == heading::none && !it.bullet && !it.number && !it.text.empty();
}

/// Each word begins with a capital, but for the small ones.
bool is_titled(std::string_view text) noexcept {
  if (!is_upper(text.front())) return false;
  for (std::size_t at = 1; at < text.size(); ++at)
    if (text[at - 1] == ' ' && is_lower(text[at]) && !begins_within(text.substr(at))) return false;
  return !text.ends_with('.') && !text.ends_with(',');
}

/// `## Perks`, `== Perks ==`, `***** Perks *****`: marks of a heading, two or more alike.
bool is_decorated(std::string_view text) noexcept {
  constexpr std::string_view marks = "#=*_";
  return text.size() > 3 && marks.find(text[0]) != std::string_view::npos && text[1] == text[0] &&
         !undecorated(text).empty();
}

/// Whether the line is underlined: the next is of nothing but `-`, `=` or `~`, and about as long.
bool is_underlined(grammar::line const& it, char const* next_begin) noexcept {
  auto gap = trimmed(between(it.end(), next_begin));
  gap = trimmed(gap.substr(0, gap.find('\n')));
  return gap.size() >= 3 && gap.size() + 3 >= it.text.size() && gap.size() <= it.text.size() + 3 &&
         gap.find_first_not_of(gap.front()) == std::string_view::npos &&
         (gap.front() == '-' || gap.front() == '=' || gap.front() == '~');
}

}  // namespace

void find_headings(std::vector<grammar::line>& lines, known_headings const& others) {
  bool any_before = false;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto it = lines[i];
    any_before = any_before || it.which != heading::none;
    if (is_plain(it) && it.text.size() <= longest_heading) {
      bool const decorated = is_decorated(it.text);
      auto const text = decorated ? undecorated(it.text) : it.text;
      auto const letters = squeezed(text);
      auto which = letters.empty() ? heading::none : heading_of_letters(letters, others);
      bool is_two = false;
      if (which == heading::none && i + 1 < lines.size() && is_plain(lines[i + 1]) && !letters.empty() &&
          it.text.size() + lines[i + 1].text.size() <= longest_heading && !are_parted(it, lines[i + 1])) {
        which = heading_of_letters(letters + squeezed(lines[i + 1].text), others);
        is_two = which != heading::none;
      }
      if (which != heading::none) {
        it.which = which;
        if (is_two) ++i;
      } else if (any_before && !letters.empty() && is_titled(text)) {
        bool const is_marked = decorated || (i + 1 < lines.size() && is_underlined(it, lines[i + 1].begin));
        bool const among_bullets =
            i > 0 && i + 1 < lines.size() && lines[i - 1].bullet && lines[i + 1].bullet && are_parted(lines[i - 1], it);
        auto const meant = misspelt_heading(letters);
        if (meant != heading::none) {
          it.which = meant;
          it.odd = grammar::line::oddness::misspelt_heading;
        } else if (is_marked || among_bullets) {
          it.odd = is_marked ? grammar::line::oddness::unknown_heading : grammar::line::oddness::unknown_subheading;
        }
      }
      any_before = any_before || it.which != heading::none;
    }
    lines[kept++] = it;
  }
  lines.resize(kept);
}

std::string_view nearest_heading(std::string_view text) {
  auto const letters = squeezed(text);
  std::string_view nearest;
  auto least = longest_heading;
  each_section([&](std::string_view name, heading) {
    if (auto const it = distance(letters, squeezed(name), longest_heading); it < least) {
      least = it;
      nearest = name;
    }
  });
  return nearest;
}

}  // namespace career
