#include "skill_names.hpp"

#include <algorithm>

#include "grammar/grammar.hpp"
#include "letters.hpp"

namespace career {

namespace {

bool is_inside_word(std::string_view text, std::size_t at) noexcept {
  return at > 0 && at + 1 < text.size() && is_word(text[at - 1]) && is_word(text[at + 1]);
}

/// Whether a word as it was written is the plural of a short form: `APIs`, `VMs`, `KPIs`.
bool is_plural_of_capitals(std::string_view written) noexcept {
  auto const size = written.size();
  return size >= 3 && written[size - 1] == 's' && is_upper(written[size - 2]) && is_upper(written[size - 3]);
}

/// Takes a plural `s` from the word at the end of `out`, which `written` ends with as it was written. Short words and
/// those in -ss, -us, -is have none.
void drop_plural(std::string& out, std::size_t word_begin, std::string_view written) {
  auto const word = std::string_view(out).substr(word_begin);
  if (is_plural_of_capitals(written)) return out.pop_back();
  if (word.size() < 4 || word.back() != 's') return;
  char const before = word[word.size() - 2];
  if (before == 's' || before == 'u' || before == 'i' || !is_letter(before)) return;
  out.pop_back();
}

}  // namespace

std::string folded(std::string_view name) {
  std::string out;
  out.reserve(name.size() + 4);
  std::size_t word_begin = 0;
  auto const end_word = [&](std::size_t end) {
    if (out.size() > word_begin) drop_plural(out, word_begin, name.substr(0, end));
    if (!out.empty() && out.back() != ' ') out += ' ';
    word_begin = out.size();
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    char const c = name[i];
    if (is_word(c) || c == '+' || c == '#')
      out += to_lower(c);
    else if ((c == '.' && i + 1 < name.size() && is_word(name[i + 1]) &&
              (i == 0 || !is_space(name[i - 1]) || is_letter(name[i + 1]))))
      out += c;
    else if (c == '\'' && is_inside_word(name, i))
      continue;
    else {
      end_word(i);
      if (c == '&') {
        out += "and ";
        word_begin = out.size();
      }
    }
  }
  end_word(name.size());
  if (!out.empty()) out.pop_back();
  return out;
}

bool names(std::string_view folded_text, std::string_view folded_name) noexcept {
  if (folded_name.empty()) return false;
  auto const is_edge = [&](std::size_t at) { return at == folded_text.size() || folded_text[at] == ' '; };
  for (auto at = folded_text.find(folded_name); at != std::string_view::npos;
       at = folded_text.find(folded_name, at + 1))
    if ((at == 0 || folded_text[at - 1] == ' ') && is_edge(at + folded_name.size())) return true;
  return false;
}

phrase read_phrase(std::string_view name) {
  phrase it{name, {}, false};
  if (!name.ends_with(')')) return it;
  auto const open = name.find('(');
  if (open == std::string_view::npos || open == 0) return it;
  it.head = trimmed(name.substr(0, open));
  grammar::read_comma_list(name.substr(open + 1, name.size() - open - 2), it.parts);
  std::vector<std::string_view> parts;
  for (auto part : it.parts) {
    // `Go, Java, or similar`, `Git or Mercurial`, `logs and traces`, `etc.`
    for (std::string_view lead : {"or ", "and ", "e.g. ", "such as "})
      if (part.starts_with(lead)) {
        part = trimmed(part.substr(lead.size()));
        it.any_part = it.any_part || lead == "or ";
      }
    for (auto at = part.find(" or "); at != std::string_view::npos; at = part.find(" or ")) {
      it.any_part = true;
      parts.push_back(trimmed(part.substr(0, at)));
      part = trimmed(part.substr(at + 4));
    }
    parts.push_back(part);
  }
  std::erase_if(parts, [](std::string_view part) {
    return part.empty() || part == "similar" || part == "others" || part == "other" || part == "etc." ||
           part == "etc" || part == "more" || part == "equivalent";
  });
  it.parts = std::move(parts);
  return it;
}

}  // namespace career
