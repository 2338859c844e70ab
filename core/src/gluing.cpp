#include "gluing.hpp"

#include <algorithm>
#include <string>

#include "letters.hpp"

namespace career {

namespace {

/// The seams but for those within words that are known as names: `PowerPoint`.
std::size_t seams_outside_names(std::string_view text, std::span<known_names const* const> known) noexcept {
  std::size_t seams = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find(' ', begin), text.size());
    auto const word = text.substr(begin, end - begin);
    if (auto const found = plain_seams(word); found > 0)
      if (std::none_of(known.begin(), known.end(), [&](auto const* names) { return names->contains(word); }))
        seams += found;
    begin = end + 1;
  }
  return seams;
}

}  // namespace

std::size_t plain_seams(std::string_view text) noexcept {
  std::size_t seams = 0;
  for (std::size_t at = 3; at + 1 < text.size(); ++at)
    if (is_upper(text[at]) && (text[at - 1] == ')' || text[at - 1] == ']' ||
                               (is_lower(text[at - 1]) && is_lower(text[at - 2]) && is_lower(text[at - 3]))))
      ++seams;
  return seams;
}

bool are_parted_by_spaces(std::string_view text, std::span<known_names const* const> known) noexcept {
  constexpr std::size_t longest_item = 60;
  if (text.size() <= longest_item) return false;
  std::size_t capitals = is_upper(text.front()) ? 1 : 0;
  for (std::size_t at = 1; at < text.size(); ++at) capitals += text[at - 1] == ' ' && is_upper(text[at]) ? 1u : 0u;
  return 5 * seams_outside_names(text, known) < capitals;
}

bool are_glued(std::span<grammar::line const> lines, line_width const& width,
               std::span<known_names const* const> known) noexcept {
  std::size_t glued = 0;
  std::size_t seams = 0;
  bool is_run = width.is_told() || width.is_ragged();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto const found = seams_outside_names(lines[i].text, known);
    bool const is_last = i + 1 == lines.size();
    glued += found > 0 || is_last ? 1u : 0u;
    seams += found;
    is_run = is_run && (is_last || width.is_nearly_full(lines[i], lines[i + 1]));
  }
  return is_run ? 4 * glued >= 3 * lines.size() : glued == lines.size() && seams >= 2 * lines.size();
}

numbered_step find_step(std::string_view text, std::uint32_t number, std::size_t from, grammar::parting by) {
  auto const digits = std::to_string(number);
  for (auto at = text.find(digits, from); at != std::string_view::npos; at = text.find(digits, at + 1)) {
    auto end = at + digits.size();
    char const before = at == 0 ? ' ' : text[at - 1];
    if (is_digit(before) || before == '.' || before == ',' || before == '-' || before == '/') continue;
    bool const has_mark = end < text.size() && (text[end] == '.' || text[end] == ')');
    if (has_mark) ++end;
    auto const blanks = end;
    while (end < text.size() && is_space(text[end])) ++end;
    bool const is_glued = end == blanks && !is_blank(before) && before != '(';
    if (end == text.size() || !is_upper(text[end])) continue;
    if (at == 0 || is_glued || (has_mark && end > blanks) || (is_blank(before) != (end > blanks)) ||
        by == grammar::parting::spaces)
      return {at, end};
  }
  return {};
}

bool has_glued_sentences(std::string_view text) noexcept {
  if (plain_seams(text) > 0) return true;
  auto const first = find_step(text, 1, 0, grammar::parting::lines);
  return first.at == 0 && find_step(text, 2, first.text, grammar::parting::lines).at != std::string_view::npos;
}

}  // namespace career
