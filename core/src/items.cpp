#include "items.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

std::size_t commas_in(std::string_view text) noexcept {
  std::size_t count = 0;
  for (char const c : text) count += c == ',' || c == ';' ? 1u : 0u;
  return count;
}

bool needs_mending(std::string_view piece, bool single_spaced) noexcept {
  if (single_spaced) return piece.find('\n') != std::string_view::npos;
  for (std::size_t i = 0; i < piece.size(); ++i)
    if (piece[i] == '\n' || (is_blank(piece[i]) && (piece[i] != ' ' || piece[i - 1] == ' '))) return true;
  return false;
}

/// All that the lines say, marks between them included.
std::string_view whole_of(std::span<grammar::line const> lines) noexcept {
  return lines.empty() ? std::string_view{} : between(lines.front().text.data(), lines.back().end());
}

bool any_marked(std::span<grammar::line const> lines) noexcept {
  return std::any_of(lines.begin(), lines.end(), [](grammar::line const& it) { return it.bullet || it.number; });
}

bool is_word_broken(std::string_view before, std::string_view after) noexcept {
  return before.size() >= 2 && before.back() == '-' && is_lower(before[before.size() - 2]) && is_lower(after.front());
}

/// `…in a database2`, newline, `Add unit tests`: the number of a step glued to the end of the step before it. It is one
/// only where it is the next in order and the line after it has no number of its own.
void strip_glued_numbers(std::span<grammar::line> lines) {
  std::uint32_t next = 1;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto& line = lines[i];
    if (line.number) next = *line.number + 1;
    if (next == 1 || i + 1 == lines.size() || lines[i + 1].number || line.text.empty() || !is_digit(line.text.back()))
      continue;
    auto const digits = std::to_string(next);
    if (!line.text.ends_with(digits) || line.text.size() == digits.size()) continue;
    auto const before = line.text[line.text.size() - digits.size() - 1];
    if (is_digit(before)) continue;
    line.text = trimmed(line.text.substr(0, line.text.size() - digits.size()));
    lines[i + 1].number = next;
  }
}

}  // namespace

std::string_view undecorated(std::string_view text) noexcept {
  constexpr std::string_view marks = " \t\r#*=_|:";
  auto const begin = text.find_first_not_of(marks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

fragment item_reader::place_of(std::string_view text) const noexcept {
  auto const begin = static_cast<std::size_t>(text.data() - text_.text.data());
  auto const offset = text_.positions.to_source(begin);
  return {offset, text_.positions.to_source(begin + text.size()) - offset};
}

void item_reader::report(code what, std::string_view message, std::string_view at) {
  auto const where = place_of(at);
  career::report(diagnostics_, what, message, options_.in, {1, 1, where.offset, where.length});
}

void item_reader::unread(std::string_view text, std::string_view why) {
  if (text = trimmed(text); !text.empty()) report(code::unread_text, why, text);
}

item item_reader::join(std::span<std::string_view const> pieces) {
  item it;
  it.first_fragment = static_cast<std::uint32_t>(guide_.fragments.size());
  it.fragments = static_cast<std::uint32_t>(pieces.size());
  std::size_t size = 0;
  for (auto const piece : pieces) {
    guide_.fragments.push_back(place_of(piece));
    size += piece.size() + 1;
  }
  if (pieces.size() == 1) {
    it.text = pieces.front();
    return it;
  }
  auto const room = guide_.store.take(size);
  auto out = room.begin();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) {
      if (is_word_broken(pieces[i - 1], pieces[i]))
        --out;
      else
        *out++ = ' ';
    }
    out = std::copy(pieces[i].begin(), pieces[i].end(), out);
  }
  it.text = {room.data(), static_cast<std::size_t>(out - room.begin())};
  return it;
}

item item_reader::make_item(std::string_view piece) {
  piece = trimmed(piece);
  if (!needs_mending(piece, text_.single_spaced)) return join({&piece, 1});
  parts_.clear();
  for (std::size_t at = 0; at < piece.size();) {
    if (is_space(piece[at])) {
      ++at;
      continue;
    }
    // a part goes on over single spaces, up to a line end or a run of blanks
    std::size_t end = at;
    while (end < piece.size() &&
           !(is_space(piece[end]) && (piece[end] != ' ' || end + 1 == piece.size() || is_space(piece[end + 1]))))
      ++end;
    parts_.push_back(piece.substr(at, end - at));
    at = end;
  }
  return join(parts_);
}

item item_reader::item_of_line(std::string_view text) {
  return text_.single_spaced ? join({&text, 1}) : make_item(text);
}

item item_reader::make_item(std::span<grammar::line const> lines) {
  if (lines.size() == 1) return item_of_line(lines.front().text);
  std::vector<std::string_view> pieces;
  for (auto const& line : lines)
    if (!line.text.empty()) pieces.push_back(line.text);
  return pieces.empty() ? item{} : join(pieces);
}

void item_reader::phrases(lines_of_block lines, std::vector<item>& out) {
  strip_glued_numbers(lines);
  bool const marked = any_marked(lines);
  auto const begins_item = [&](grammar::line const& it) {
    return marked ? it.bullet || it.number.has_value() : !it.text.empty() && !(is_lower(it.text.front()));
  };
  out.reserve(out.size() + lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && !begins_item(lines[end])) ++end;
    if (auto const it = make_item(lines.subspan(begin, end - begin)); !it.empty()) out.push_back(it);
    begin = end;
  }
}

void item_reader::add_glued(std::string_view piece, list_kind kind, std::vector<item>& out) {
  splitter_.split(piece, kind, options_.known, glued_);
  for (auto const& it : glued_) {
    out.push_back(item_of_line(it.text));
    if (it.end == glued_item::doubt::none) continue;
    bool const goes_on = it.end == glued_item::doubt::may_go_on;
    report(code::uncertain_boundary,
           joined({"Read as “", it.text, goes_on ? "”; it may go on: “" : "”; it may end sooner: “", it.other_reading,
                   "”. Put each item on a line of its own to settle it."}),
           it.text);
  }
}

void item_reader::list(lines_of_block lines, list_kind kind, std::vector<item>& out) {
  if (lines.empty()) return;
  if (any_marked(lines)) return phrases(lines, out);

  // a list that is joined by commas has one in its first line, and on the whole one a line
  if (commas_in(lines.front().text) > 0 && (lines.size() == 1 || commas_in(whole_of(lines)) >= lines.size())) {
    grammar::read_comma_list(whole_of(lines), pieces_);
    if (pieces_.size() > 1) {
      for (auto piece : pieces_) {
        bool const last = piece.data() == pieces_.back().data();
        if (last && piece.starts_with("and ")) piece.remove_prefix(4);
        if (last && piece.ends_with('.')) piece.remove_suffix(1);
        if (!piece.empty()) out.push_back(make_item(piece));
      }
      return;
    }
  }
  constexpr std::size_t longer_than_an_item = 60;
  out.reserve(out.size() + (lines.size() == 1 ? 16 : lines.size()));
  for (auto const& line : lines)
    if (lines.size() == 1 || line.text.size() > longer_than_an_item)
      add_glued(line.text, kind, out);
    else
      out.push_back(item_of_line(line.text));
}

void item_reader::paragraph(lines_of_block lines, item& out) {
  if (lines.empty()) return;
  auto const whole = whole_of(lines);
  if (out.empty())
    out = make_item(whole);
  else
    unread(whole, "This text stands in a second section of the same name, and the first one counts.");
}

void item_reader::sentences(lines_of_block lines, std::vector<item>& out) {
  if (lines.empty()) return;
  if (any_marked(lines)) return phrases(lines, out);
  auto const whole = whole_of(lines);
  grammar::read_sentences(whole, pieces_);
  out.reserve(out.size() + pieces_.size());
  for (auto const piece : pieces_) out.push_back(make_item(piece));
}

void item_reader::about(lines_of_block lines, about_guide& out) {
  for (auto const& line : lines) {
    auto const colon = line.text.find(':');
    auto const key = trimmed(line.text.substr(0, colon));
    auto const value = colon == std::string_view::npos ? std::string_view{} : trimmed(line.text.substr(colon + 1));
    if (key == "Also Called" && !value.empty()) {
      for (std::size_t begin = 0; begin <= value.size();) {
        auto const end = std::min(value.find(';', begin), value.size());
        if (auto const name = trimmed(value.substr(begin, end - begin)); !name.empty())
          out.also_called.push_back(make_item(name));
        begin = end + 1;
      }
    } else if (key == "Code" && !value.empty() && out.code.empty()) {
      out.code = make_item(value);
    } else if (key == "Source" && !value.empty()) {
      out.sources.push_back(make_item(value));
    } else {
      unread(line.text, "This line of About This Guide is none of “Also Called: …”, “Code: …”, “Source: …”.");
    }
  }
}

void item_reader::preamble(lines_of_block lines, bool titled, item& title, item& summary) {
  if (lines.empty()) return;
  auto const at = titled ? lines.size() - 1 : 0;
  for (std::size_t i = 0; i < at; ++i)
    unread(lines[i].text, "This text stands before the title. It is not part of the guide.");
  title = make_item(undecorated(between(lines[at].begin, lines[at].end())));
  if (titled || lines.size() == 1) return;
  auto const rest = whole_of(lines.subspan(1));
  if (rest.ends_with('.') || rest.ends_with('!') || rest.ends_with('?'))
    summary = make_item(rest);
  else
    unread(rest, "This text stands between the title and the first heading, and is no sentence.");
}

}  // namespace career
