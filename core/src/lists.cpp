/// Lists and steps: how each is written, and its items.
#include <algorithm>
#include <array>
#include <string>

#include "diagnostics.hpp"
#include "items.hpp"
#include "letters.hpp"
#include "seams.hpp"

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

/// How many places look like the seam of two glued items: a word in small letters, and a capital right after it.
std::size_t plain_seams(std::string_view text) noexcept {
  std::size_t seams = 0;
  for (std::size_t at = 3; at + 1 < text.size(); ++at)
    if (is_upper(text[at]) && is_lower(text[at - 1]) && is_lower(text[at - 2]) && is_lower(text[at - 3])) ++seams;
  return seams;
}

/// The same, but for those within words that are known as names: `PowerPoint`.
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

/// Whether nothing but spaces parts the items: many words begin with a capital, and few of them seem to be two words.
bool are_parted_by_spaces(std::string_view text, std::span<known_names const* const> known) noexcept {
  constexpr std::size_t longest_item = 60;
  if (text.size() <= longest_item) return false;
  std::size_t capitals = is_upper(text.front()) ? 1 : 0;
  for (std::size_t at = 1; at < text.size(); ++at) capitals += text[at - 1] == ' ' && is_upper(text[at]) ? 1u : 0u;
  return 5 * seams_outside_names(text, known) < capitals;
}

/// Whether the lines hold several items each that are glued together: a wrapped run of them, or chips set in rows.
bool are_glued(lines_view lines, std::span<known_names const* const> known) noexcept {
  std::size_t glued = 0;
  std::size_t seams = 0;
  std::size_t size = 0;
  for (auto const& line : lines) {
    auto const found = seams_outside_names(line.text, known);
    glued += found > 0 ? 1u : 0u;
    seams += found;
    size += line.text.size();
  }
  constexpr std::size_t usual_item = 18;
  return 2 * glued >= lines.size() && seams + 1 >= lines.size() && size >= usual_item * lines.size();
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

/// Where the step with this number begins in a text that holds several, and where its own text does.
struct numbered_step {
  std::size_t at = std::string_view::npos;
  std::size_t text = 0;
};

/// `…in a database2Add unit tests`, `… 2. Add unit tests`. The number stands at the start, or after another step's end.
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

/// Whether sentences seem to be glued together in the text, or to the numbers of steps.
bool has_seams(std::string_view text) noexcept {
  if (plain_seams(text) > 0) return true;
  auto const first = find_step(text, 1, 0, grammar::parting::lines);
  return first.at == 0 && find_step(text, 2, first.text, grammar::parting::lines).at != std::string_view::npos;
}

}  // namespace

bool item_reader::begins_sentence(std::string_view whole, std::size_t at) const {
  constexpr std::size_t longest_word = 40;
  if (!is_lower(whole[at + 1])) return false;
  if (is_blank(whole[at - 1])) {
    // a word that is no name, after one that may end a sentence and is none either
    auto const far = at > longest_word ? at - longest_word : 0;
    auto const before = trimmed(whole.substr(far, at - far));
    if (before.empty()) return false;
    auto const last = before.substr(before.find_last_of(' ') + 1);
    return is_lower(last.front()) && !ends_within(before) && !begins_with_name(whole.substr(at));
  }
  // after an acronym only a word begins a sentence: `ASCEWork`, but `APIs`
  if (is_upper(whole[at - 1]) && (at + 2 >= whole.size() || !is_lower(whole[at + 2]))) return false;
  auto word = at;
  while (word > 0 && at - word < longest_word && is_word(whole[word - 1])) --word;
  bool is_within_name = false;
  bool ends_name = false;
  if (options_.known != nullptr)
    for (auto const kind : {list_kind::skills, list_kind::employers})
      options_.known->of(kind).each_beginning(whole.substr(word), [&](std::size_t length) {
        is_within_name |= word + length > at;
        ends_name |= word + length == at;
      });
  if (is_within_name) return false;
  // a word in small letters and then a capital: `ownTake`, but for `iPhone` and the like
  if (is_lower(whole[word]) && at - word > 1) return true;
  return ends_name || seams::log_odds(whole, at, list_kind::skills) > 0;
}

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
  bool const is_one_run = lines.size() == 1 ? !lines.front().bullet
                                            : !marked && width_.are_wrapped(lines) && has_seams(whole_of(lines));
  if (is_one_run) return add_glued_sentences(lines, out);
  bool const is_numbered = lines.front().number.has_value();
  bool const small_is_within = !starts_small(lines.front().text);
  auto const begins_item = [&](std::size_t i) {
    if (is_marked(lines[i])) return true;
    if (marked && is_marked(lines[i - 1]) && lines[i - 1].text.empty()) return false;
    if (small_is_within && starts_small(lines[i].text)) return false;
    return !goes_on(lines[i - 1], lines[i]) && (!marked || are_parted(lines[i - 1], lines[i]));
  };
  out.reserve(out.size() + lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && !begins_item(end)) ++end;
    if (begin > 0 && is_numbered && !is_marked(lines[begin])) {
      unread(whole_of(lines.subspan(begin)), "This text stands after the steps and has no number. It is not one of them.");
      break;
    }
    if (auto const it = make_item(lines.subspan(begin, end - begin)); !it.empty()) out.push_back(it);
    begin = end;
  }
}

void item_reader::add_glued_sentences(lines_of_block lines, std::vector<item>& out) {
  // One run of text: steps by their numbers, else sentences by their seams.
  auto text = trimmed(between(lines.front().begin, lines.back().end()));
  while (!text.empty() && !is_word(text.front()) && text.front() != '(' && text.front() != '"') text.remove_prefix(1);
  auto first = find_step(text, 1, 0, by_);
  if (first.at == 0 && find_step(text, 2, first.text, by_).at != std::string_view::npos) {
    for (std::uint32_t number = 2; first.at != std::string_view::npos; ++number) {
      auto const next = find_step(text, number, first.text, by_);
      out.push_back(make_item(text.substr(first.text, std::min(next.at, text.size()) - first.text)));
      first = next;
    }
    return;
  }
  constexpr std::size_t shortest_sentence = 12;
  auto const whole = lines.front().number ? whole_of(lines) : text;
  std::size_t begin = 0;
  for (std::size_t at = 3; at + 1 < whole.size(); ++at) {
    bool const may_begin = by_ == grammar::parting::spaces ? is_blank(whole[at - 1]) : is_word(whole[at - 1]);
    if (!is_upper(whole[at]) || !may_begin || at - begin < shortest_sentence || !begins_sentence(whole, at)) continue;
    out.push_back(make_item(whole.substr(begin, at - begin)));
    begin = at;
  }
  if (auto const it = make_item(whole.substr(begin)); !it.empty()) out.push_back(it);
}

void item_reader::add_glued(lines_of_block lines, list_kind kind, std::vector<item>& out) {
  auto const sets = known_of(kind);
  auto const known = std::span(sets).first(options_.known == nullptr ? 0 : 1);
  auto const add = [&](glued_item const& it, auto const& make) {
    out.push_back(make(it.text));
    if (it.end == glued_item::doubt::none) return;
    bool const goes_on = it.end == glued_item::doubt::may_go_on;
    report(code::uncertain_boundary,
           joined({"Read as “", out.back().text, goes_on ? "”; it may go on: “" : "”; it may end sooner: “",
                   it.other_reading, "”. Put each item on a line of its own to settle it."}),
           made_at_);
  };
  auto const how = [&](std::string_view text) {
    return by_ == grammar::parting::spaces || are_parted_by_spaces(text, known) ? gluing::spaced : gluing::close;
  };
  if (lines.size() == 1) {
    auto const text = lines.front().text;
    splitter_.split(text, kind, known, glued_, how(text));
    for (auto const& it : glued_)
      add(it, [&](std::string_view piece) { return made_at_ = piece, item_of_line(piece); });
    return;
  }
  unwrapped_.clear();
  line_begins_.clear();
  breaks_.clear();
  bool const is_wrapped = width_.are_wrapped(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    line_begins_.push_back(unwrapped_.size());
    unwrapped_ += lines[i].text;
    if (i + 1 == lines.size()) break;
    auto const how = joint_between(lines[i].text, lines[i + 1].text);
    if (how != joint::blank) {
      if (how == joint::mended_hyphen) unwrapped_.pop_back();
    } else if (width_.breaks_word(lines[i])) {
      word_broken_at_ = lines[i].end();
    } else {
      bool const goes_on = is_wrapped || ends_within(lines[i].text) || begins_within(lines[i + 1].text);
      breaks_.push_back({static_cast<std::uint32_t>(unwrapped_.size()),
                         goes_on                                    ? line_end::of_run
                         : width_.is_nearly_full(lines[i], lines[i + 1]) ? line_end::full
                                                                  : line_end::early});
      unwrapped_ += ' ';
    }
  }
  splitter_.split(unwrapped_, kind, known, glued_, how(unwrapped_), breaks_);
  for (auto const& it : glued_)
    add(it, [&](std::string_view piece) {
      auto const begin = static_cast<std::size_t>(piece.data() - unwrapped_.data());
      auto const end = begin + piece.size();
      parts_.clear();
      for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const from = std::max(begin, line_begins_[i]);
        auto const line_end = i + 1 < lines.size() ? line_begins_[i + 1] : end;
        auto const to = std::min(end, line_end);
        if (from >= to) continue;
        auto const rest = lines[i].text.substr(from - line_begins_[i]);
        add_parts(to == line_end && to != end ? rest : rest.substr(0, to - from));
      }
      made_at_ = between(parts_.front().data(), parts_.back().data() + parts_.back().size());
      return join(parts_);
    });
}

bool item_reader::add_joined_by_commas(lines_of_block lines, std::vector<item>& out) {
  auto const found = count_commas(lines);
  if (found.commas == 0) return false;
  auto const is_broken = [&] {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
      if (!width_.is_nearly_full(lines[i], lines[i + 1])) return false;
    return true;
  };
  bool const is_one = lines.size() == 1 || found.at_line_end || found.commas > lines.size() ||
                      (found.commas >= lines.size() && (width_.are_wrapped(lines) || is_broken()));
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
  bool const marked = any_marked(lines);
  if (marked && lines.size() > 1) return phrases(lines, out);
  if (add_joined_by_commas(lines, out)) return;
  if (lines.size() == 1) {
    if (marked) return phrases(lines, out);
    return add_glued(lines, kind, out);
  }
    auto const sets = known_of(kind);
  if (are_glued(lines, std::span(sets).first(options_.known == nullptr ? 0 : 1))) return add_glued(lines, kind, out);
  out.reserve(out.size() + lines.size());
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
  out.reserve(out.size() + pieces_.size());
  for (auto const piece : pieces_) out.push_back(make_item(piece));
}

}  // namespace career
