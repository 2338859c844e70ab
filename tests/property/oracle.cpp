#include "property/oracle.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <vector>

#include "career/limits.hpp"
#include "letters.hpp"

namespace career::test {

namespace {

template <std::size_t Size>
bool is_any_of(std::string_view it, std::string_view const (&all)[Size]) {
  return std::find(std::begin(all), std::end(all), it) != std::end(all);
}

/// The text with what is told of each byte.
class told {
 public:
  explicit told(std::string_view text) : text_(text), covered_(text.size()) {}

  void cover(std::size_t offset, std::size_t length) {
    std::fill_n(covered_.begin() + static_cast<std::ptrdiff_t>(offset), length, true);
  }
  void cover_all(std::string_view what) {
    for (auto at = text_.find(what); at != std::string_view::npos; at = text_.find(what, at + 1))
      cover(at, what.size());
  }

  /// A heading in any letter case, with blanks, line ends, soft hyphens and marks of emphasis between its letters.
  void cover_heading(std::string_view name) {
    constexpr std::string_view between_letters = " \t\r\n\f*_#";
    for (std::size_t begin = 0; begin < text_.size(); ++begin) {
      if (to_lower(text_[begin]) != to_lower(name.front())) continue;
      auto at = begin;
      std::size_t next = 0;
      std::vector<std::size_t> places;
      for (; at < text_.size() && next < name.size(); ++at) {
        if (name[next] == ' ') ++next;
        if (text_.substr(at, 2) == "\xC2\xAD") {
          ++at;
        } else if (name[next] == '&' && text_.substr(at, 5) == "&amp;") {
          for (std::size_t i = 0; i < 5; ++i) places.push_back(at + i);
          at += 4;
          ++next;
        } else if (to_lower(text_[at]) == to_lower(name[next])) {
          places.push_back(at);
          ++next;
        } else if (between_letters.find(text_[at]) == std::string_view::npos) {
          break;
        }
      }
      if (next == name.size())
        for (auto const place : places) cover(place, 1);
    }
  }

  /// Tags, comments, and the targets of links, whole.
  void cover_markup() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      bool const is_tag = text_[at] == '<' && at + 1 < text_.size() &&
                          (is_letter(text_[at + 1]) || text_[at + 1] == '/' || text_[at + 1] == '!');
      bool const is_link = text_[at] == ']' && at + 1 < text_.size() && (text_[at + 1] == '(' || text_[at + 1] == '{');
      if (!is_tag && !is_link) continue;
      auto const end = text_.find(is_tag ? '>' : text_[at + 1] == '(' ? ')' : '}', at);
      if (end == std::string_view::npos) continue;
      cover(at, end + 1 - at);
      if (auto const open = text_.rfind('[', at); is_link && open != std::string_view::npos) {
        cover(open, 1);
        if (open > 0 && text_[open - 1] == '!') cover(open - 1, 1);
      }
    }
  }

  /// `[[address][text]]`, `[[address|text]]`: all but the text.
  void cover_wiki_links() {
    for (auto at = text_.find("[["); at != std::string_view::npos; at = text_.find("[[", at + 1)) {
      auto const end = text_.find("]]", at);
      if (end == std::string_view::npos) return;
      auto const address = text_.substr(at, end - at);
      auto const text = std::min(address.find('|'), address.find("]["));
      if (text == std::string_view::npos) continue;
      cover(at, text + (address[text] == '|' ? 1 : 2));
      cover(end, 2);
    }
  }

  /// Calls `found(token, line)` for each run of bytes that are no blanks and not covered.
  template <typename Found>
  void each_left(Found found) const {
    std::size_t begin = 0;
    while (begin < text_.size()) {
      if (covered_[begin] || is_space(text_[begin])) {
        ++begin;
        continue;
      }
      auto end = begin;
      while (end < text_.size() && !covered_[end] && !is_space(text_[end])) ++end;
      found(text_.substr(begin, end - begin), begin);
      begin = end;
    }
  }

  /// The line that a byte stands on, without blanks around it.
  std::string_view line_of(std::size_t at) const {
    constexpr std::string_view ends = "\n\f";
    auto const before = text_.find_last_of(ends, at == 0 ? 0 : at - 1);
    auto const begin = at == 0 || before == std::string_view::npos ? 0 : before + 1;
    return trimmed(text_.substr(begin, std::min(text_.find_first_of(ends, at), text_.size()) - begin));
  }

 private:
  std::string_view text_;
  std::vector<bool> covered_;
};

bool is_bullet(std::string_view it) {
  static constexpr std::string_view signs[] = {"*", "+", "-", "o", ".", "#.", "·", "•", "◦", "‣", "▪",           "■",
                                               "●", "○", "–", "—", "§", "»",  "→", "✓", "➤", "►", "\xEF\x82\xB7"};
  return is_any_of(it, signs);
}

/// `3`, `3.`, `(3)`, `Page 3 of 7` without its words.
bool is_number(std::string_view it) {
  while (!it.empty() && (it.front() == '(' || it.front() == '[' || it.front() == '#')) it.remove_prefix(1);
  while (!it.empty() && (it.back() == ')' || it.back() == '.' || it.back() == ']')) it.remove_suffix(1);
  return !it.empty() && it.size() <= 9 &&
         std::all_of(it.begin(), it.end(), [](char c) { return is_digit(c) || c == '/'; });
}

/// A rule, a table's frame, marks of headings and of emphasis.
bool is_rule(std::string_view it) { return it.find_first_not_of("-=~*_#|+:'\\`") == std::string_view::npos; }

/// What stands between the items of a list that is not one a line.
bool is_between_items(std::string_view it) { return it == "," || it == ";" || it == "and" || it == "."; }

/// Left out of any text wherever they stand.
bool is_invisible(std::string_view it) {
  static constexpr std::string_view all[] = {"\xEF\xBB\xBF", "\xC2\xAD", "\xE2\x80\x8B", "&shy;", "\xC2\xA0", "&nbsp;"};
  return is_any_of(it, all);
}

/// `::: {.chips}`, `:PROPERTIES:`, `:CUSTOM_ID: pay`, `[[anchor]]`, `.. container:: chips`, `{|`, `|-`: of documents.
bool is_directive(std::string_view line) {
  return line.starts_with(":::") || line.starts_with("{|") || line == "|}" || line.starts_with(".. ") ||
         (line.starts_with(':') && line.find(':', 1) != std::string_view::npos) ||
         (line.starts_with("[[") && line.ends_with("]]") && line.find_first_of("| ") == std::string_view::npos);
}

/// The head of a table of pay: its words alone.
bool is_table_head(std::string_view line) {
  std::string words;
  for (char const c : line)
    if (is_letter(c)) words += c;
  return words == "LevelRange" || words == "Level" || words == "Range";
}

bool is_page_mark(std::string_view line) {
  for (auto const start : {"Page ", "page ", "PAGE "})
    if (line.starts_with(start) && line.size() < 20) line.remove_prefix(5);
  if (auto const of = line.find(" of "); of != std::string_view::npos)
    return is_number(line.substr(0, of)) && is_number(line.substr(of + 4));
  while (!line.empty() && !is_digit(line.front())) line.remove_prefix(1);
  while (!line.empty() && !is_digit(line.back())) line.remove_suffix(1);
  return is_number(line);
}

/// What pay is written with, once there is pay: figures, signs and few words.
bool is_of_pay(std::string_view it) {
  static constexpr std::string_view words[] = {"USD", "EUR",  "GBP", "CHF",      "Pound", "Euro",  "to", "from", "up",
                                               "or",  "more", "per", "year",     "month", "hour",  "a",  "an",   "p",
                                               "k",   "yr",   "hr",  "annually", "over",  "least", "at"};
  for (std::size_t begin = 0; begin < it.size();) {
    auto end = begin;
    while (end < it.size() && ((it[end] >= 'a' && it[end] <= 'z') || is_upper(it[end]))) ++end;
    if (end > begin && !is_any_of(it.substr(begin, end - begin), words)) return false;
    begin = std::max(end, begin + 1);
  }
  return true;
}

std::string shown(std::string_view it) {
  std::string out;
  for (char const c : it) c == '\n' ? out += "\\n" : out += c;
  return out;
}

}  // namespace

std::string wrong_places(std::string_view text, guide const& it) {
  std::string wrong;
  std::vector<fragment> all;
  each_item(it, [&](item const& one) {
    auto const places = it.places_of(one);
    if (one.empty()) return;
    if (places.empty()) wrong += "no place: " + std::string(one.text) + "\n";
    for (std::size_t i = 0; i < places.size(); ++i) {
      auto const& at = places[i];
      if (at.length == 0 || std::size_t{at.offset} + at.length > text.size())
        wrong += "outside: " + std::string(one.text) + "\n";
      if (i > 0 && places[i - 1].offset + places[i - 1].length > at.offset)
        wrong += "out of order: " + std::string(one.text) + "\n";
      all.push_back(at);
    }
  });
  std::sort(all.begin(), all.end(), [](fragment const& a, fragment const& b) { return a.offset < b.offset; });
  for (std::size_t i = 1; i < all.size(); ++i)
    if (all[i - 1].offset + all[i - 1].length > all[i].offset)
      wrong += "in two items: " + shown(text.substr(all[i].offset, all[i].length)) + "\n";
  return wrong;
}

std::string lost_bytes(std::string_view text, answer<guide> const& read) {
  if (!read.ok()) return {};
  told it(text);
  each_item(*read.result, [&](item const& one) {
    for (auto const& at : read.result->places_of(one)) it.cover(at.offset, at.length);
  });
  std::size_t unread = 0;
  for (auto const& odd : read.diagnostics) {
    it.cover(odd.at.offset, odd.at.length);
    unread += odd.what == code::unread_text ? 1u : 0u;
  }
  if (unread >= limits::same_diagnostics) return {};
  for (auto const name : section_names) it.cover_heading(name);
  for (auto const* name : {"Top Skills", "Salary and Demand"}) it.cover_heading(name);
  for (auto const* key : {"Also Called:", "Code:", "Source:"}) it.cover_all(key);
  it.cover_markup();
  it.cover_wiki_links();

  std::map<std::string_view, int> same_lines;  // running titles
  bool const has_pages = text.find('\f') != std::string_view::npos;
  for (std::size_t begin = 0; has_pages && begin < text.size();) {
    auto const end = std::min(text.find_first_of("\n\f", begin), text.size());
    ++same_lines[trimmed(text.substr(begin, end - begin))];
    begin = end + 1;
  }
  std::string out;
  bool const has_pay = !read.result->salary.empty();
  it.each_left([&](std::string_view token, std::size_t at) {
    auto const line = it.line_of(at);
    // marks of several kinds beside one another
    while (token.starts_with("\xC2\xA0")) token.remove_prefix(2);
    while (token.ends_with("\xC2\xA0")) token.remove_suffix(2);
    if (token.empty()) return;
    bool const any_digit = std::any_of(line.begin(), line.end(), is_digit);
    bool const is_mark = is_bullet(token) || is_number(token) || is_rule(token) || is_between_items(token) ||
                         is_invisible(token) || is_page_mark(line) || (has_pages && same_lines[line] > 1) ||
                         (has_pay && any_digit && is_of_pay(token)) || is_directive(line) || is_table_head(line);
    if (!is_mark) out += shown(token) + " in: " + shown(line.substr(0, 100)) + "\n";
  });
  return out;
}

}  // namespace career::test
