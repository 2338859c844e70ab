#include "canonical.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "items.hpp"
#include "letters.hpp"
#include "markup.hpp"
#include "sections.hpp"

namespace career {

namespace {

using grammar::heading;

constexpr bool is_mark_at_end(char c) noexcept {
  return c == '*' || c == '_' || c == '`' || c == '|' || c == '=' || c == '~';
}

/// A letter or a digit, perhaps after a sign that nobody marks lines with. Of other scripts, the blocks that hold
/// letters alone.
bool starts_plainly(std::string_view text) noexcept {
  constexpr std::string_view signs = "(\"'.$&@";
  auto const first = static_cast<unsigned char>(text.front());
  if (first < 0x80)
    return is_word(text.front()) ||
           (text.size() > 1 && is_word(text[1]) && signs.find(text.front()) != std::string_view::npos);
  return (first >= 0xC3 && first <= 0xE1) || (first >= 0xE3 && first <= 0xED);
}

/// `3`, `3.`, `3) …`, `(3)`, `3 -`, `3/4`: what might be the number of a step or of a page.
bool starts_with_number(std::string_view text) noexcept {
  if (text.find_first_not_of("0123456789 -/") == std::string_view::npos) return true;
  bool const in_brackets = text.front() == '(';
  std::size_t at = in_brackets ? 1 : 0;
  auto const digits = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == digits) return false;
  return at == text.size() || text[at] == ')' || (!in_brackets && text[at] == '.');
}

bool is_single_spaced(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_blank(text[i]) && (text[i] != ' ' || i == 0 || text[i - 1] == ' ')) return false;
  return true;
}

/// Whether a step that is the only one might be taken for several sentences or steps.
bool may_hold_steps(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_digit(text[i]) || (i > 0 && is_upper(text[i]) && is_word(text[i - 1]) && !is_upper(text[i - 1])))
      return true;
  return false;
}

bool may_begin_line(std::string_view text) noexcept {
  bool const is_bullet = text == "o" || text.starts_with("o ");
  bool const is_page = text.size() > 5 && text.starts_with("Page ") && is_digit(text[5]);
  return !is_bullet && !is_page && !grammar::begins_with_heading(text);
}

/// Takes the lines of a text one by one, as long as they are those of a canonical one.
class line_taker {
 public:
  line_taker(std::vector<grammar::line>& into, bool is_looked_over) noexcept
      : out_(into), is_looked_over_(is_looked_over) {}

  /// `line` has something in it and no blank at its end.
  bool take(std::string_view line) {
    auto const which = is_upper(line.front()) ? grammar::heading_named(line) : heading::none;
    if (which != heading::none && section_of(which).name == line) return take_heading(line, which);
    switch (block_) {
      case heading::none: return out_.empty() && take_text(line, 0, stands_as::title);
      case heading::career_guide: return size_of_block() == 0 && take_text(line, 0, stands_as::summary);
      case heading::growth_trend: return size_of_block() == 0 && take_text(line, 0, stands_as::paragraph);
      case heading::salary: return take_band(line);
      case heading::next_steps: return take_step(line);
      case heading::about: return take_about(line);
      case heading::progression:
      case heading::skill_gaps:
      case heading::salary_and_demand:
      case heading::companies: return false;
      default: return line.starts_with(canonical::bullet) && take_text(line, canonical::bullet.size(), stands_as::item);
    }
  }

  bool end() const { return block_ != heading::none && end_block(); }

 private:
  std::size_t size_of_block() const noexcept { return out_.size() - begin_of_block_; }

  grammar::line& add(std::string_view line, heading which, std::string_view text = {}) {
    auto& it = out_.emplace_back();
    it.begin = line.data();
    it.which = which;
    it.text = text;
    return it;
  }

  bool take_heading(std::string_view line, heading which) {
    bool const is_first = block_ == heading::none;
    auto& seen = seen_[static_cast<std::size_t>(which)];
    if (seen || is_first != (which == heading::career_guide) || !end_block()) return false;
    seen = true;
    add(line, which);
    block_ = which;
    begin_of_block_ = out_.size();
    return true;
  }

  /// An item that is the only one of its list is more easily taken for several.
  bool end_block() const {
    if (size_of_block() != 1) return true;
    auto const& it = out_.back();
    if (it.text.starts_with(canonical::escape) || (!it.bullet && !it.number)) return true;
    if (block_ == heading::responsibilities || block_ == heading::suggestions) return true;
    return is_plain(it.text, it.number ? stands_as::only_step : stands_as::only_item, is_looked_over_);
  }

  bool take_text(std::string_view line, std::size_t begin, stands_as what) {
    auto const text = line.substr(begin);
    if (text.empty() || has_bare_heading(text)) return false;
    if (text.front() == canonical::escape ? text.size() == 1 : !is_plain(text, what, is_looked_over_)) return false;
    add(line, heading::none, text).bullet = what == stands_as::item;
    return true;
  }

  static bool has_bare_heading(std::string_view text) noexcept {
    auto at = find_glued_heading(text, 1);
    while (at != std::string_view::npos && text[at - 1] == canonical::escape) at = find_glued_heading(text, at + 1);
    return at != std::string_view::npos;
  }

  bool take_step(std::string_view line) {
    auto const number = static_cast<std::uint32_t>(size_of_block() + 1);
    auto const mark = std::to_string(number).append(canonical::after_number);
    if (!line.starts_with(mark) || !take_text(line, mark.size(), stands_as::item)) return false;
    out_.back().bullet = false;
    out_.back().number = number;
    return true;
  }

  bool take_band(std::string_view line) {
    return (!line.starts_with(canonical::escape) || split_band(line.substr(1)).pay) &&
           take_text(line, 0, stands_as::band);
  }

  bool take_about(std::string_view line) {
    if (!is_single_spaced(line) || has_bare_heading(line)) return false;
    bool const is_code = line.starts_with(canonical::code);
    if (is_code && has_code_) return false;
    has_code_ = has_code_ || is_code;
    add(line, heading::none, line);
    return is_code || line.starts_with(canonical::also_called) || line.starts_with(canonical::source);
  }

  std::vector<grammar::line>& out_;
  bool is_looked_over_;
  heading block_ = heading::none;
  std::size_t begin_of_block_ = 0;
  std::array<bool, grammar::headings> seen_{};
  bool has_code_ = false;
};

}  // namespace

bool is_plain(std::string_view text, stands_as what, bool is_looked_over) noexcept {
  if (text.empty() || !starts_plainly(text) || starts_with_number(text)) return false;
  if (is_mark_at_end(text.back())) return false;
  if (!is_looked_over && (!is_single_spaced(text) || has_markup(text))) return false;
  switch (what) {
    case stands_as::title: return may_begin_line(text) && undecorated(text) == text;
    case stands_as::summary: {
      constexpr std::string_view ends = ".!?";
      return may_begin_line(text) && ends.find(text.back()) != std::string_view::npos;
    }
    case stands_as::paragraph: return may_begin_line(text);
    case stands_as::band: return may_begin_line(text) && is_plain_band(text);
    case stands_as::item: return true;
    case stands_as::only_item: return text.find_first_of(",;") == std::string_view::npos;
    case stands_as::only_step: return !may_hold_steps(text);
  }
  return false;
}

std::size_t find_glued_heading(std::string_view text, std::size_t from) noexcept {
  auto const* const end = text.data() + text.size();
  for (auto const* at = text.data() + std::max<std::size_t>(from, 1); at < end; ++at) {
    at = next_capital(at, end);
    if (at == end) break;
    if (is_upper(*at) && !is_space(at[-1]) && !is_upper(at[-1]) && grammar::begins_with_heading(between(at, end)))
      return static_cast<std::size_t>(at - text.data());
  }
  return std::string_view::npos;
}

bool read_canonical(std::string_view text, bool is_looked_over, std::vector<grammar::line>& out) {
  out.clear();
  line_taker taker(out, is_looked_over);
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find('\n', begin), text.size());
    auto line = text.substr(begin, end - begin);
    // not a form feed: a text that was set in pages is not canonical
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
    if (!line.empty() && !taker.take(line)) return false;
    begin = end + 1;
  }
  return taker.end();
}

}  // namespace career
