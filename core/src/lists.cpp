/// Lists and steps: how each is written, and its items.
#include <algorithm>
#include <array>
#include <string>

#include "gluing.hpp"
#include "items.hpp"
#include "letters.hpp"

namespace career {

namespace {

using lines_view = std::span<grammar::line const>;

bool is_marked(grammar::line const& it) noexcept { return it.bullet || it.number.has_value(); }

bool any_marked(lines_view lines) noexcept { return std::any_of(lines.begin(), lines.end(), is_marked); }

/// How many commas and semicolons part something, and whether a line ends with one.
struct comma_count {
  std::size_t commas = 0;
  bool at_line_end = false;
};

comma_count count_commas(lines_view lines) noexcept {
  comma_count out;
  int depth = 0;
  for (auto const& line : lines) {
    for (char const c : line.text) {
      if (c == '(') ++depth;
      if (c == ')' && depth > 0) --depth;
      if (depth == 0 && (c == ',' || c == ';')) ++out.commas;
    }
    bool const is_last = &line == &lines.back();
    if (!is_last && depth == 0 && (line.text.ends_with(',') || line.text.ends_with(';'))) out.at_line_end = true;
  }
  return out;
}

/// `1. day`, `76`: a number alone among lines without any is a part of the item.
void restore_lone_number(std::span<grammar::line> lines) noexcept {
  auto const marked = std::count_if(lines.begin(), lines.end(), is_marked);
  auto const it = std::find_if(lines.begin(), lines.end(), is_marked);
  if (lines.size() < 3 || marked != 1 || !it->number || it->bullet) return;
  it->text = trimmed(between(it->begin, it->end()));
  it->number.reset();
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

bool item_reader::begins_with_name(std::string_view text) const noexcept {
  auto const word = text.substr(0, text.find(' '));
  if (std::count_if(word.begin(), word.end(), [](char c) { return is_upper(c) || is_digit(c); }) > 1) return true;
  if (options_.known == nullptr) return false;
  for (auto const kind : {list_kind::skills, list_kind::employers})
    if (options_.known->of(kind).contains(word)) return true;
  return false;
}

bool item_reader::goes_on(grammar::line const& before, grammar::line const& it) const noexcept {
  if (it.text.empty() || before.text.empty()) return true;
  if (before.text.ends_with('-') || closes_bracket_of(before.text, it.text)) return true;
  if (are_parted(before, it)) return false;
  if (!width_.is_full(before, it)) return false;
  return starts_small(it.text) || before.text.ends_with(',') || ends_within(before.text) || begins_with_name(it.text);
}

void item_reader::phrases(lines_of_block lines, std::vector<item>& out) {
  if (lines.empty()) return;
  strip_glued_numbers(lines);
  bool const marked = any_marked(lines);
  bool const is_one_run = lines.size() == 1
                              ? !lines.front().bullet
                              : !marked && width_.are_wrapped(lines) && has_glued_sentences(whole_of(lines));
  if (is_one_run) return add_glued_sentences(lines, out);
  bool const is_numbered = lines.front().number.has_value();
  bool const small_is_within = !starts_small(lines.front().text);
  auto const begins_item = [&](std::size_t i) {
    if (is_marked(lines[i])) return true;
    if (marked && is_marked(lines[i - 1]) && lines[i - 1].text.empty()) return false;
    if (small_is_within && starts_small(lines[i].text)) return false;
    return !goes_on(lines[i - 1], lines[i]) && (!marked || are_parted(lines[i - 1], lines[i]));
  };
  make_room(out, lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && !begins_item(end)) ++end;
    if (begin > 0 && is_numbered && !is_marked(lines[begin])) {
      unread(whole_of(lines.subspan(begin)),
             "This text stands after the steps and has no number. It is not one of them.");
      break;
    }
    if (auto const it = make_item(lines.subspan(begin, end - begin)); !it.empty()) out.push_back(it);
    begin = end;
  }
}

bool item_reader::add_joined_by_commas(lines_of_block lines, std::vector<item>& out) {
  auto const found = count_commas(lines);
  if (found.commas == 0) return false;
  auto const is_broken = [&] {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
      if (!width_.is_nearly_full(lines[i], lines[i + 1])) return false;
    return true;
  };
  bool const is_one = lines.size() == 1 || found.at_line_end || found.commas >= 2 * lines.size() ||
                      (lines.size() > 2 && found.commas > lines.size()) ||
                      (found.commas >= lines.size() && is_broken());
  if (!is_one || found.commas < plain_seams(whole_of(lines))) return false;
  grammar::read_comma_list(whole_of(lines), pieces_);
  if (pieces_.size() < 2) return false;
  for (auto piece : pieces_) {
    bool const last = piece.data() == pieces_.back().data();
    if (last && piece.starts_with("and ")) piece.remove_prefix(4);
    if (last && piece.ends_with('.')) piece.remove_suffix(1);
    if (!piece.empty()) out.push_back(make_item(piece));
  }
  return true;
}

void item_reader::list(lines_of_block lines, list_kind kind, std::vector<item>& out) {
  if (lines.empty()) return;
  restore_lone_number(lines);
  bool const marked = any_marked(lines);
  if (marked && lines.size() > 1) return phrases(lines, out);
  if (add_joined_by_commas(lines, out)) return;
  if (lines.size() == 1) {
    if (marked) return phrases(lines, out);
    return add_glued(lines, kind, out);
  }
  auto const sets = known_of(kind);
  if (are_glued(lines, width_, std::span(sets).first(options_.known == nullptr ? 0 : 1)))
    return add_glued(lines, kind, out);
  make_room(out, lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && goes_on(lines[end - 1], lines[end])) ++end;
    out.push_back(make_item(lines.subspan(begin, end - begin)));
    begin = end;
  }
}

void item_reader::sentences(lines_of_block lines, std::vector<item>& out) {
  if (lines.empty()) return;
  if (any_marked(lines)) return phrases(lines, out);
  auto const whole = whole_of(lines);
  grammar::read_sentences(whole, pieces_);
  make_room(out, pieces_.size());
  for (auto const piece : pieces_) out.push_back(make_item(piece));
}

}  // namespace career
