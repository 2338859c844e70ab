#include "skill_names.hpp"

#include <algorithm>

#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "word_forms.hpp"

namespace career {

std::string folded(std::string_view name) {
  std::string out;
  out.reserve(name.size() + 4);
  word_reader words(name);
  for (word_place place; words.next(out, place);) out += ' ';
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
