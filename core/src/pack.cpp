#include "career/pack.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "sections.hpp"

namespace career {

namespace {

/// A line, and where it begins.
struct line_of_pack {
  std::string_view text;  ///< without the blanks at its end
  std::size_t offset = 0;
  std::uint32_t number = 1;
};

/// The heading that stands alone on the line, spelled as in a canonical text.
grammar::heading heading_of(std::string_view line) noexcept {
  if (line.empty() || !is_upper(line.front())) return grammar::heading::none;  // most lines are items
  auto const which = grammar::heading_named(line);
  return which != grammar::heading::none && section_of(which).name == line ? which : grammar::heading::none;
}

}  // namespace

answer<pack> read_pack(std::string_view text, std::string_view in) {
  if (text.size() > limits::pack_bytes)
    return failed<pack>(code::input_too_large,
                        joined({"This text has more than ", std::to_string(limits::pack_bytes),
                                " bytes, the most that one pack may have. Make two of it."}),
                        in);
  answer<pack> out;
  pack& it = out.result.emplace();
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::optional<packed_guide> begun;  // becomes a guide when another heading follows
  auto const end_guide = [&](std::size_t at) {
    if (!it.guides.empty()) {
      auto& last = it.guides.back();
      last.text = text.substr(last.at.offset, at - last.at.offset);
      last.at.length = static_cast<std::uint32_t>(last.text.size());
    }
  };
  line_of_pack before;
  std::uint32_t number = 1;
  bool ended = false;  // past the last guide that is kept
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    auto const end = std::min(text.find('\n', begin), text.size());
    auto line = text.substr(begin, end - begin);
    if (begin == 0 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
    while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
    auto const which = heading_of(line);
    if (which == grammar::heading::career_guide) {
      auto const& start = before.text.empty() ? line_of_pack{line, begin, number} : before;
      begun = packed_guide{{}, before.text, {start.number, 1, static_cast<std::uint32_t>(start.offset), 0}};
    } else if (which != grammar::heading::none && begun) {
      if (!ended) end_guide(begun->at.offset);
      if (it.guides.size() < limits::guides) {
        it.guides.push_back(*begun);
      } else {
        if (!ended)
          report(out.diagnostics, code::truncated,
                 joined({"This pack has more than ", std::to_string(limits::guides),
                         " guides, the most that are looked at together. Those from here on are left out."}),
                 in, begun->at);
        ended = true;
      }
      begun.reset();
    }
    before = {line, begin, number};
    begin = end + 1;
  }
  if (!ended) end_guide(text.size());
  it.note = text.substr(0, it.guides.empty() ? 0 : it.guides.front().at.offset);
  return out;
}

void move_into_pack(std::vector<diagnostic>& of_guide, packed_guide const& it) noexcept {
  for (auto& one : of_guide) {
    one.at.offset += it.at.offset;
    one.at.line += it.at.line - 1;
  }
}

}  // namespace career
