#include "pay_marks.hpp"

#include <algorithm>

#include "letters.hpp"

namespace career {

namespace {

/// The length of a mark at one end of a text that belongs to the layout and not to the text; 0 where none is there.
template <bool at_end>
std::size_t mark_of(std::string_view text) noexcept {
  constexpr std::string_view marks = at_end ? " \t\r\n\f#*=_|:\\\"',;~-/{}([" : " \t\r\n\f#*=_|:\\\"',;~-/{})]!&.+";
  if (text.empty()) return 0;
  if (marks.find(at_end ? text.back() : text.front()) != std::string_view::npos) return 1;
  // dashes, arrows, quotes, daggers and small figures: all of three bytes of one sort, or of two of another
  auto const is = [&](std::size_t bytes, char first) {
    return text.size() >= bytes && text[at_end ? text.size() - bytes : 0] == first;
  };
  if (is(3, '\xE2')) return 3;
  if (is(2, '\xC2')) return 2;
  // a footnote: `[1]`
  if (at_end ? text.back() == ']' : text.front() == '[') {
    auto const other = at_end ? text.rfind('[') : text.find(']');
    if (other == std::string_view::npos) return 0;
    auto const note = at_end ? text.substr(other + 1, text.size() - other - 2) : text.substr(1, other - 1);
    if (note.size() < 4 && std::all_of(note.begin(), note.end(), is_digit)) return note.size() + 2;
  }
  // a row of dots that leads to the figure
  if (!at_end || text.back() != '.') return 0;
  auto const dots = text.size() - text.find_last_not_of('.') - 1;
  return dots > 1 || dots == text.size() || is_blank(text[text.size() - 2]) ? dots : 0;
}

}  // namespace

bool says_something(std::string_view text) noexcept { return std::any_of(text.begin(), text.end(), is_word); }

std::string_view bare(std::string_view text) noexcept {
  while (auto const size = mark_of<false>(text)) text.remove_prefix(size);
  while (auto const size = mark_of<true>(text)) text.remove_suffix(size);
  if (text.starts_with("and ")) text.remove_prefix(4);
  if (text.starts_with('(') && text.find(')') == std::string_view::npos) text.remove_prefix(1);
  return trimmed(text);
}

std::string_view without_brackets(std::string_view text) noexcept {
  if (text.size() > 2 && text.front() == '(' && text.find(')') == text.size() - 1)
    return trimmed(text.substr(1, text.size() - 2));
  return text;
}

bool is_sentence(std::string_view text) noexcept {
  return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?') &&
         text.find(' ') != std::string_view::npos;
}

std::pair<std::size_t, std::size_t> end_of_cell(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|' || text[i] == '\t') return {i, 1};
    if (text.substr(i, 2) == "!!") return {i, 2};
    if (text[i] != '<' || i + 1 == text.size() || (!is_letter(text[i + 1]) && text[i + 1] != '/')) continue;
    auto const tag = text.substr(i, 40);
    if (auto const end = tag.find('>'); end != std::string_view::npos) return {i, end + 1};
  }
  return {text.size(), 0};
}

}  // namespace career
