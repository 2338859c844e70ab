#include "items.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "amounts.hpp"
#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

/// A line of nothing but `----` or `====`: a mark of the layout.
bool is_rule(std::string_view text) noexcept {
  return text.size() >= 2 && text.find_first_not_of("-=_*~ |:+") == std::string_view::npos;
}

/// Without the marks that a heading or a table cell may stand in: `## Title`, `****** Title ******`, `| Entry |`.
std::string_view undecorated(std::string_view text) noexcept {
  constexpr std::string_view marks = " \t\r#*=_|:";
  auto const begin = text.find_first_not_of(marks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

std::size_t count_of(std::string_view text, char c) noexcept {
  std::size_t count = 0;
  for (auto at = text.find(c); at != std::string_view::npos; at = text.find(c, at + 1)) ++count;
  return count;
}

bool needs_mending(std::string_view piece, bool single_spaced) noexcept {
  if (single_spaced) return piece.find('\n') != std::string_view::npos;
  for (std::size_t i = 0; i < piece.size(); ++i)
    if (piece[i] == '\n' || (is_blank(piece[i]) && (piece[i] != ' ' || piece[i - 1] == ' '))) return true;
  return false;
}

char const* end_of(grammar::line const& it) noexcept { return it.text.data() + it.text.size(); }

/// One figure alone is both bounds, unless the band is open.
std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>> bounds_of(grammar::pay const& pay) noexcept {
  auto low = pay.low;
  // `$100-125k` means thousands on both sides
  if (pay.high && pay.high->thousands && low.digits.size() <= 3) low.thousands = true;
  auto const first = whole_units(low);
  auto const second = pay.high ? whole_units(*pay.high) : first;
  if (pay.is_most) return {std::nullopt, second};
  if (pay.is_least && !pay.high) return {first, std::nullopt};
  return {first, second};
}

bool is_word_broken(std::string_view before, std::string_view after) noexcept {
  return before.size() >= 2 && before.back() == '-' && is_lower(before[before.size() - 2]) && is_lower(after.front());
}

}  // namespace

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

void item_reader::read_lines(std::string_view body) {
  grammar::read_lines(body, lines_);
  std::erase_if(lines_, [](grammar::line const& it) { return is_rule(it.text); });
}

bool item_reader::any_marked() const noexcept {
  return std::any_of(lines_.begin(), lines_.end(), [](grammar::line const& it) { return it.bullet || it.number; });
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
    while (end < piece.size() && !(is_space(piece[end]) && (piece[end] != ' ' || end + 1 == piece.size() || is_space(piece[end + 1])))) ++end;
    parts_.push_back(piece.substr(at, end - at));
    at = end;
  }
  return join(parts_);
}

item item_reader::item_of_line(std::string_view text) {
  return text_.single_spaced ? join({&text, 1}) : make_item(text);
}

item item_reader::make_item(line_range lines) {
  if (lines.size() == 1) return item_of_line(lines.front().text);
  std::vector<std::string_view> pieces;
  for (auto const& line : lines)
    if (!line.text.empty()) pieces.push_back(line.text);
  return pieces.empty() ? item{} : join(pieces);
}

/// `…in a database2`, newline, `Add unit tests`: the number of a step glued to the end of the step before it. It is one
/// only where it is the next in order and the line after it has no number of its own.
void item_reader::strip_glued_numbers() {
  std::uint32_t next = 1;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    auto& line = lines_[i];
    if (line.number) next = *line.number + 1;
    if (next == 1 || i + 1 == lines_.size() || lines_[i + 1].number) continue;
    auto const digits = std::to_string(next);
    if (!line.text.ends_with(digits) || line.text.size() == digits.size()) continue;
    auto const before = line.text[line.text.size() - digits.size() - 1];
    if (is_digit(before)) continue;
    line.text = trimmed(line.text.substr(0, line.text.size() - digits.size()));
    lines_[i + 1].number = next;
  }
}

void item_reader::phrases(std::string_view body, std::vector<item>& out) {
  read_lines(body);
  strip_glued_numbers();
  bool const marked = any_marked();
  auto const begins_item = [&](grammar::line const& it) {
    return marked ? it.bullet || it.number.has_value() : !it.text.empty() && !(is_lower(it.text.front()));
  };
  out.reserve(out.size() + lines_.size());
  for (std::size_t begin = 0; begin < lines_.size();) {
    std::size_t end = begin + 1;
    while (end < lines_.size() && !begins_item(lines_[end])) ++end;
    if (auto const it = make_item(line_range{lines_}.subspan(begin, end - begin)); !it.empty()) out.push_back(it);
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

void item_reader::list(std::string_view body, list_kind kind, std::vector<item>& out) {
  read_lines(body);
  if (lines_.empty()) return;
  if (any_marked()) return phrases(body, out);

  auto const commas = count_of(body, ',') + count_of(body, ';');
  if (commas > 0 && (lines_.size() == 1 || commas >= lines_.size())) {
    grammar::read_comma_list(body, pieces_);
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
  out.reserve(out.size() + (lines_.size() == 1 ? 16 : lines_.size()));
  for (auto const& line : lines_)
    if (lines_.size() == 1 || line.text.size() > longer_than_an_item)
      add_glued(line.text, kind, out);
    else
      out.push_back(item_of_line(line.text));
}

void item_reader::paragraph(std::string_view body, item& out) {
  read_lines(body);
  if (lines_.empty()) return;
  auto const whole = between(lines_.front().text.data(), end_of(lines_.back()));
  if (out.empty())
    out = make_item(whole);
  else
    unread(whole, "This text stands in a second section of the same name, and the first one counts.");
}

void item_reader::sentences(std::string_view body, std::vector<item>& out) {
  read_lines(body);
  if (lines_.empty()) return;
  if (any_marked()) return phrases(body, out);
  auto const whole = between(lines_.front().text.data(), end_of(lines_.back()));
  grammar::read_sentences(whole, pieces_);
  for (auto const piece : pieces_) out.push_back(make_item(piece));
}

void item_reader::bands(std::string_view body, std::vector<band>& out) {
  read_lines(body);
  out.reserve(out.size() + lines_.size());
  std::string_view pending;  // a level on a line of its own, its pay on the next
  auto const is_table_head = [](std::string_view text) {
    return text == "Level" || text == "Range" || (text.starts_with("Level") && text.ends_with("Range"));
  };
  auto const give_up_pending = [&] {
    if (!pending.empty() && !is_table_head(pending)) unread(pending, "No pay was found in this line. Write it as “Entry Level: USD 75,000 to 105,000”.");
    pending = {};
  };
  for (auto const& line : lines_) {
    std::string_view rest = line.text;
    while (!rest.empty()) {
      auto const begin = rest;
      auto const pay = grammar::read_pay(rest);
      if (!pay) break;
      band it;
      auto level = undecorated(pay->level);
      while (!level.empty() && (level.back() == '-' || is_space(level.back()))) level.remove_suffix(1);
      if (level.empty() && !pending.empty()) level = std::exchange(pending, {});
      if (!level.empty()) it.level = make_item(level);
      it.currency = pay->currency;
      std::tie(it.low, it.high) = bounds_of(*pay);
      it.per = pay->per;
      if (it.low && it.high && *it.low > *it.high)
        report(code::ambiguous_amount, "The first figure of this pay is above the second. Check both.",
               trimmed(begin.substr(0, begin.size() - rest.size())));
      out.push_back(it);
    }
    rest = trimmed(rest);
    if (undecorated(rest).empty()) continue;
    give_up_pending();
    pending = undecorated(rest);
  }
  give_up_pending();
}

void item_reader::about(std::string_view body, about_guide& out) {
  read_lines(body);
  for (auto const& line : lines_) {
    auto const colon = line.text.find(':');
    auto const key = trimmed(line.text.substr(0, colon));
    auto const value = colon == std::string_view::npos ? std::string_view{} : trimmed(line.text.substr(colon + 1));
    if (key == "Also Called" && !value.empty()) {
      for (std::size_t begin = 0; begin <= value.size();) {
        auto const end = std::min(value.find(';', begin), value.size());
        if (auto const name = trimmed(value.substr(begin, end - begin)); !name.empty()) out.also_called.push_back(make_item(name));
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

void item_reader::preamble(std::string_view body, bool titled, item& title, item& summary) {
  read_lines(body);
  if (lines_.empty()) return;
  auto const at = titled ? lines_.size() - 1 : 0;
  for (std::size_t i = 0; i < at; ++i)
    unread(lines_[i].text, "This text stands before the title. It is not part of the guide.");
  title = make_item(undecorated(between(lines_[at].begin, end_of(lines_[at]))));
  if (titled || lines_.size() == 1) return;
  auto const from = lines_[1].text.data();
  auto const rest = between(from, end_of(lines_.back()));
  if (rest.ends_with('.') || rest.ends_with('!') || rest.ends_with('?'))
    summary = make_item(rest);
  else
    unread(rest, "This text stands between the title and the first heading, and is no sentence.");
}

}  // namespace career
