#include "page_marks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "letters.hpp"

namespace career {

namespace {

struct page_line {
  std::string_view text;
  bool begins_page = false;  ///< the first with words after a form feed, or of the text
  bool ends_page = false;    ///< the last before one, or of the text
  bool is_mark = false;
};

/// What a page is called in a line of nothing else.
struct page_number {
  std::uint32_t number = 0;
  bool is_plain = false;  ///< nothing but the number, which may be a step's as well
};

std::optional<std::uint32_t> take_number(std::string_view& text) noexcept {
  std::uint32_t number = 0;
  std::size_t digits = 0;
  for (; digits < text.size() && digits < 4 && is_digit(text[digits]); ++digits)
    number = number * 10 + static_cast<std::uint32_t>(text[digits] - '0');
  if (digits == 0) return std::nullopt;
  text = trimmed(text.substr(digits));
  return number;
}

/// `7`, `- 7 -`, `[7]`, `Page 7`, `Page 7 of 9`, `7/9`, `7 of 9`.
std::optional<page_number> read_page_number(std::string_view line) noexcept {
  constexpr std::size_t longest = 16;
  constexpr std::string_view frames = "-[]| ";
  if (line.size() > longest) return std::nullopt;
  bool is_plain = true;
  if (line.starts_with("Page ") || line.starts_with("page ") || line.starts_with("PAGE ")) {
    is_plain = false;
    line = trimmed(line.substr(5));
  }
  while (!line.empty() && frames.find(line.front()) != std::string_view::npos) line.remove_prefix(1), is_plain = false;
  while (!line.empty() && frames.find(line.back()) != std::string_view::npos) line.remove_suffix(1);
  auto const number = take_number(line);
  if (!number) return std::nullopt;
  if (line.empty()) return page_number{*number, is_plain};
  line.remove_prefix(line.starts_with("of ") ? 3 : line.front() == '/' ? 1 : line.size());
  line = trimmed(line);
  auto const of = take_number(line);
  if (!of || !line.empty() || *number > *of) return std::nullopt;
  return page_number{*number, false};
}

/// The lines with words in them.
std::vector<page_line> lines_of(std::string_view text) {
  std::vector<page_line> lines;
  bool begins_page = true;
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find_first_of("\n\f", begin), text.size());
    if (auto const line = trimmed(text.substr(begin, end - begin)); !line.empty())
      lines.push_back({line, std::exchange(begins_page, false)});
    if (end < text.size() && text[end] == '\f') {
      if (!lines.empty()) lines.back().ends_page = true;
      begins_page = true;
    }
    begin = end + 1;
  }
  if (!lines.empty()) lines.back().ends_page = true;
  return lines;
}

/// Marks the lines among those that `may_be` lets through whose numbers count up, one after the other.
template <typename May>
void mark_numbers(std::vector<page_line>& lines, May may_be) {
  std::optional<std::size_t> before;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].is_mark) continue;
    auto const it = read_page_number(lines[i].text);
    if (!it || !may_be(lines[i], *it)) continue;
    if (before && it->number == last + 1) lines[*before].is_mark = lines[i].is_mark = true;
    before = i;
    last = it->number;
  }
}

/// Marks lines that are the same at the starts, or at the ends, of several pages.
void mark_titles(std::vector<page_line>& lines, bool page_line::*where, std::vector<std::string_view>& titles) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!(lines[i].*where) || lines[i].is_mark) continue;
    // the text's own title stands at the start of the first page, and stays
    std::size_t same = 0;
    for (std::size_t j = i + 1; j < lines.size() && j < i + 400; ++j)
      if (lines[j].*where && !lines[j].is_mark && lines[j].text == lines[i].text) {
        lines[j].is_mark = true;
        titles.push_back(lines[j].text);
        ++same;
      }
    if (same > 0 && !(i == 0 && lines[i].begins_page)) {
      lines[i].is_mark = true;
      titles.push_back(lines[i].text);
    }
  }
}

bool may_have_page_marks(std::string_view text) noexcept {
  if (text.find('\f') != std::string_view::npos) return true;
  for (auto at = text.find('\n'); at + 1 < text.size() && at != std::string_view::npos; at = text.find('\n', at + 1)) {
    auto line = text.substr(at + 1, 16);
    while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
    if (line.empty() || (!is_digit(line.front()) && to_lower(line.front()) != 'p')) continue;
    line = trimmed(line.substr(0, line.find('\n')));
    if (auto const it = read_page_number(line); it && !it->is_plain) return true;
  }
  return false;
}

}  // namespace

void strip_page_marks(decoded_text& decoded, text_store& store, std::vector<fragment>& running_titles) {
  auto const text = decoded.text;
  if (!may_have_page_marks(text)) return;
  auto lines = lines_of(text);
  mark_numbers(lines, [](page_line const&, page_number it) { return !it.is_plain; });
  mark_numbers(lines, [](page_line const& line, page_number it) { return it.is_plain && line.ends_page; });
  mark_numbers(lines, [](page_line const& line, page_number it) { return it.is_plain && line.begins_page; });
  std::vector<std::string_view> titles;
  mark_titles(lines, &page_line::begins_page, titles);
  mark_titles(lines, &page_line::ends_page, titles);
  for (auto const title : titles) {
    auto const begin = static_cast<std::size_t>(title.data() - text.data());
    auto const offset = decoded.positions.to_source(begin);
    running_titles.push_back({offset, decoded.positions.end_in_source(begin + title.size()) - offset});
  }

  std::string out;
  position_map positions;
  char const* copied = text.data();
  bool any = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].is_mark) continue;
    auto const first = i;
    while (i + 1 < lines.size() && lines[i + 1].is_mark) ++i;
    auto const* const from = first == 0 ? text.data() : lines[first - 1].text.data() + lines[first - 1].text.size();
    auto const* to = i + 1 == lines.size() ? text.data() + text.size() : lines[i + 1].text.data();
    while (to != text.data() && is_blank(to[-1]) && to[-1] != '\f') --to;  // the next line keeps its indent
    out.append(copied, from);
    if (first > 0) out += '\n';
    copied = to;
    positions.step(out.size(), static_cast<std::size_t>(to - text.data()));
    any = true;
  }
  if (!any) return;
  out.append(copied, text.data() + text.size());
  auto const room = store.take(out.size());
  std::copy(out.begin(), out.end(), room.begin());
  decoded.text = {room.data(), room.size()};
  positions.come_after(std::move(decoded.positions));
  decoded.positions = std::move(positions);
}

}  // namespace career
