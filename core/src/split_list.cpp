#include <algorithm>
#include <string>
#include <utility>

#include "career/limits.hpp"
#include "career/split.hpp"
#include "decode.hpp"
#include "diagnostics.hpp"
#include "items.hpp"
#include "letters.hpp"
#include "markup.hpp"
#include "page_marks.hpp"
#include "sections.hpp"

namespace career {

answer<list_items> split_list(std::string_view text, list_kind kind, known_terms const* known, std::string_view in) {
  if (text.size() > limits::guide_bytes)
    return failed<list_items>(code::input_too_large,
                              joined({"This text has more than ", std::to_string(limits::guide_bytes),
                                      " bytes, the most that one list may have. Cut it down."}),
                              in);
  answer<list_items> out;
  guide read;  // where items and their places are kept
  auto decoded = decode(text, read.store, out.diagnostics, in);
  strip_markup(decoded, read.store);
  std::vector<fragment> running_titles;
  strip_page_marks(decoded, read.store, running_titles);
  std::vector<grammar::line> lines;
  known_headings const no_others;
  grammar::read_document(decoded.text, known == nullptr ? no_others : known->headings, grammar::parting::lines, lines);
  line_width const width(decoded.text, lines);
  parse_options const options{in, known};
  item_reader reader(decoded, width, grammar::parting::lines, read, out.diagnostics, options);

  for (auto const& line : lines) {
    if (line.which == grammar::heading::none) continue;
    auto const name = section_of(line.which).name;
    auto const rest = between(line.begin, reader.end());
    reader.report(code::unread_text, joined({"“", name, "” is a heading of a guide, and no item of the list."}),
                  undecorated(rest.substr(0, rest.find('\n'))).substr(0, name.size()));
  }
  std::erase_if(lines, [](grammar::line const& line) { return line.which != grammar::heading::none; });
  std::vector<item> items;
  reader.list(lines, kind, items);

  list_items& list = out.result.emplace();
  list.items.reserve(items.size());
  for (auto const& it : items) {
    auto const levelled = kind == list_kind::skills ? grammar::read_levelled(it.text) : std::nullopt;
    list.items.push_back(levelled ? levelled->name : it.text);
  }
  list.store = std::move(read.store);
  locate(out.diagnostics, text);
  limit_each_code(out.diagnostics);
  return out;
}

}  // namespace career
