#include "items.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

bool needs_mending(std::string_view piece, bool single_spaced) noexcept {
  if (single_spaced) return piece.find('\n') != std::string_view::npos;
  for (std::size_t i = 0; i < piece.size(); ++i)
    if (piece[i] == '\n' || (is_blank(piece[i]) && (piece[i] != ' ' || piece[i - 1] == ' '))) return true;
  return false;
}

template <std::size_t Size>
bool is_one_of(std::string_view word, std::string_view const (&words)[Size]) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string_view first_letters(std::string_view text) noexcept {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(0, end);
}

/// Whether a hyphen at a line's end is the word's own (`cross-functional`) and not one that a tool put there.
bool keeps_its_hyphen(std::string_view before_hyphen, std::string_view after) noexcept {
  static constexpr std::string_view firsts[] = {
      "all",   "anti",  "back",    "best", "built", "cost",   "cross", "cutting", "data",   "day",   "decision",
      "end",   "entry", "ex",      "fast", "first", "follow", "front", "full",    "hands",  "high",  "industry",
      "large", "life",  "long",    "low",  "mid",   "multi",  "near",  "non",     "one",    "open",  "peer",
      "post",  "pre",   "problem", "real", "role",  "self",   "semi",  "short",   "single", "small", "step",
      "third", "time",  "top",     "two",  "user",  "well",   "work",  "world"};
  static constexpr std::string_view within[] = {"and", "by", "for", "in", "of", "on", "or", "the", "to"};
  static constexpr std::string_view of_short_firsts[] = {
      "app",      "author", "board",  "call",  "commerce", "demand",   "depth", "founder", "front", "house",
      "learning", "mail",   "person", "pilot", "prem",     "premises", "site",  "the",     "to",    "worker"};
  static constexpr std::string_view seconds[] = {"aware", "based",   "centered", "centric",  "driven",   "facing",
                                                 "first", "focused", "free",     "friendly", "informed", "led",
                                                 "level", "making",  "oriented", "ready",    "related",  "scale",
                                                 "side",  "solving", "specific", "term",     "trained"};
  static constexpr std::string_view endings[] = {
      "able", "age",  "al",  "ance", "ation", "base",    "cycle", "ed",     "er",    "ers",  "flow", "force", "ground",
      "ic",   "ics",  "ing", "ion",  "ity",   "lifting", "light", "line",   "load",  "ly",   "ment", "nar",   "ner",
      "ners", "ness", "or",  "ple",  "s",     "shop",    "space", "spread", "style", "time", "tion", "way",   "wide"};
  auto begin = before_hyphen.size();
  while (begin > 0 && is_letter(before_hyphen[begin - 1])) --begin;
  auto const first = before_hyphen.substr(begin);
  auto const second = first_letters(after);
  if (begin > 0 && before_hyphen[begin - 1] == '-') return is_one_of(first, within);
  if (is_one_of(second, within) || is_one_of(second, seconds)) return true;
  if (first.size() <= 3 && is_one_of(second, of_short_firsts)) return true;
  return is_one_of(first, firsts) && !is_one_of(second, endings);
}

}  // namespace

joint joint_of(std::string_view before, std::string_view after) noexcept {
  if (before.size() > 1 && before.back() == '/' && is_word(before[before.size() - 2])) return joint::hyphen;
  if (before.size() < 2 || before.back() != '-' || !is_word(before[before.size() - 2]) || !is_word(after.front()))
    return joint::blank;
  before.remove_suffix(1);
  return is_lower(before.back()) && is_lower(after.front()) && !keeps_its_hyphen(before, after) ? joint::mended_hyphen
                                                                                                : joint::hyphen;
}

std::string_view undecorated(std::string_view text) noexcept {
  constexpr std::string_view marks = " \t\r#*=_|:";
  auto const begin = text.find_first_not_of(marks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

fragment item_reader::place_of(std::string_view text) const noexcept {
  auto const begin = static_cast<std::size_t>(text.data() - text_.text.data());
  auto const offset = text_.positions.to_source(begin);
  if (text.empty()) return {offset, 0};
  return {offset, text_.positions.end_in_source(begin + text.size()) - offset};
}

void item_reader::report(code what, std::string_view message, std::string_view at) {
  auto const where = place_of(at);
  career::report(diagnostics_, what, message, options_.in, {1, 1, where.offset, where.length});
}

void item_reader::report(code what, std::string_view message, item const& at) {
  auto const where = guide_.places_of(at).front();
  career::report(diagnostics_, what, message, options_.in, {1, 1, where.offset, where.length});
}

void item_reader::unread(std::string_view text, std::string_view why) {
  if (text = trimmed(text); !text.empty()) report(code::unread_text, why, text);
}

joint item_reader::joint_between(std::string_view before, std::string_view after) const {
  auto const how = joint_of(before, after);
  if (how != joint::hyphen || before.back() != '-' || options_.known == nullptr) return how;
  auto begin = before.size() - 1;
  while (begin > 0 && is_word(before[begin - 1])) --begin;
  auto end = std::size_t{0};
  while (end < after.size() && is_word(after[end])) ++end;
  std::string name(before.substr(begin, before.size() - 1 - begin));
  name += after.substr(0, end);
  bool is_known = false;
  for (auto const& names : options_.known->kinds)
    names.each_beginning(name, [&](std::size_t length) { is_known = is_known || length == name.size(); });
  return is_known ? joint::mended_hyphen : how;
}

item item_reader::join(std::span<std::string_view const> pieces) {
  if (pieces.size() == 1 && !pieces.front().empty() && text_.positions.is_same()) return item_in_place(pieces.front());
  item it;
  it.first_fragment = static_cast<std::uint32_t>(guide_.fragments.size());
  std::size_t size = 0;
  for (auto const piece : pieces) {
    auto const begin = static_cast<std::size_t>(piece.data() - text_.text.data());
    text_.positions.each_run(begin, begin + piece.size(), [&](std::uint32_t offset, std::uint32_t length) {
      guide_.fragments.push_back({offset, length});
    });
    size += piece.size() + 1;
  }
  it.fragments = static_cast<std::uint32_t>(guide_.fragments.size()) - it.first_fragment;
  if (pieces.size() == 1) {
    it.text = pieces.front();
    return it;
  }
  auto const room = guide_.store.take(size);
  auto out = room.begin();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) {
      auto const how = joint_between(pieces[i - 1], pieces[i]);
      if (how == joint::mended_hyphen) --out;
      if (how == joint::blank && pieces[i - 1].data() + pieces[i - 1].size() != word_broken_at_) *out++ = ' ';
    }
    out = std::copy(pieces[i].begin(), pieces[i].end(), out);
  }
  it.text = {room.data(), static_cast<std::size_t>(out - room.begin())};
  return it;
}

void item_reader::add_parts(std::string_view piece) {
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
}

item item_reader::make_item(std::string_view piece) {
  piece = trimmed(piece);
  if (!needs_mending(piece, text_.single_spaced)) return join({&piece, 1});
  parts_.clear();
  add_parts(piece);
  return join(parts_);
}

item item_reader::item_of_line(std::string_view text) {
  return text_.single_spaced ? join({&text, 1}) : make_item(text);
}

std::string_view whole_of(std::span<grammar::line const> lines) noexcept {
  return lines.empty() ? std::string_view{} : between(lines.front().text.data(), lines.back().end());
}

item item_reader::make_item(std::span<grammar::line const> lines) {
  if (lines.size() == 1) return item_of_line(lines.front().text);
  parts_.clear();
  for (auto const& line : lines) add_parts(line.text);
  return parts_.empty() ? item{} : join(parts_);
}

void item_reader::paragraph(lines_of_block lines, item& out) {
  if (lines.empty()) return;
  auto const whole = whole_of(lines);
  if (out.empty())
    out = make_item(whole);
  else
    unread(whole, "This text stands in a second section of the same name, and the first one counts.");
}

void item_reader::about(lines_of_block lines, about_guide& out) {
  static constexpr std::string_view keys[] = {"Also Called:", "Code:", "Source:"};
  auto const key_at = [](std::string_view text) {
    for (auto const key : keys)
      if (text.starts_with(key)) return key;
    return std::string_view{};
  };
  // an entry begins with its key, at the start of a line or glued to the entry before it
  auto const next_entry = [&](std::string_view text, std::size_t from) {
    for (auto at = from; at < text.size(); ++at)
      if (is_upper(text[at]) && !key_at(text.substr(at)).empty()) return at;
    return text.size();
  };
  auto const read_entry = [&](std::string_view entry) {
    auto const key = key_at(entry);
    auto const value = trimmed(entry.substr(key.size()));
    if (key.empty() || value.empty() || (key == keys[1] && !out.code.empty())) {
      unread(entry, "This line of About This Guide is none of “Also Called: …”, “Code: …”, “Source: …”.");
    } else if (key == keys[0]) {
      for (std::size_t from = 0; from <= value.size();) {
        auto const to = std::min(value.find(';', from), value.size());
        if (auto const name = trimmed(value.substr(from, to - from)); !name.empty())
          out.also_called.push_back(make_item(name));
        from = to + 1;
      }
    } else if (key == keys[1]) {
      out.code = make_item(value);
    } else {
      out.sources.push_back(make_item(value));
    }
  };
  for (std::size_t begin = 0; begin < lines.size();) {
    auto end = begin + 1;
    auto const goes_on = [&](grammar::line const& before, grammar::line const& it) {
      return !key_at(lines[begin].text).empty() && key_at(it.text).empty() && !are_parted(before, it) &&
             it.text.find(": ") == std::string_view::npos &&
             (!width_.is_told() || width_.is_nearly_full(before, it) || starts_small(it.text) ||
              ends_within(before.text));
    };
    while (end < lines.size() && goes_on(lines[end - 1], lines[end])) ++end;
    auto const block = whole_of(lines.subspan(begin, end - begin));
    begin = end;
    for (std::size_t at = 0; at < block.size();) {
      auto const next = next_entry(block, at + 1);
      read_entry(trimmed(block.substr(at, next - at)));
      at = next;
    }
  }
}

std::size_t item_reader::first_of_title(lines_of_block lines) const {
  static constexpr std::string_view heads[] = {
      "Accountant", "Administrator", "Advisor",    "Analyst",    "Architect", "Assistant",  "Associate",
      "Consultant", "Coordinator",   "Designer",   "Developer",  "Director",  "Engineer",   "Executive",
      "Lead",       "Manager",       "Nurse",      "Officer",    "Operator",  "Partner",    "Planner",
      "Researcher", "Scientist",     "Specialist", "Supervisor", "Teacher",   "Technician", "Therapist"};
  auto first = lines.size() - 1;
  for (; first > 0 && lines.size() - first < 4; --first) {
    auto const& before = lines[first - 1];
    constexpr std::size_t longest = 48;
    constexpr std::string_view no_title = "|/.:!?";
    if (are_parted(before, lines[first]) || before.bullet || before.number || before.text.size() > longest ||
        before.text.find_first_of(no_title) != std::string_view::npos)
      break;
    auto const whole = std::string(before.text) + ' ' + std::string(lines[first].text);
    bool const is_known = options_.known != nullptr && options_.known->of(list_kind::roles).contains(whole);
    if (!ends_within(before.text) && !is_one_of(lines[first].text, heads) && !is_known) break;
  }
  return first;
}

void item_reader::preamble(lines_of_block lines, bool titled, item& title, item& summary) {
  if (lines.empty()) return;
  auto const last = titled ? lines.size() - 1 : 0;
  auto const first = titled ? first_of_title(lines) : 0;
  for (std::size_t i = 0; i < first; ++i)
    unread(lines[i].text, "This text stands before the title. It is not part of the guide.");
  title = make_item(undecorated(between(lines[first].begin, lines[last].end())));
  if (titled || lines.size() == 1) return;
  auto const rest = whole_of(lines.subspan(1));
  if (rest.ends_with('.') || rest.ends_with('!') || rest.ends_with('?'))
    summary = make_item(rest);
  else
    unread(rest, "This text stands between the title and the first heading, and is no sentence.");
}

}  // namespace career
