#include "lines.hpp"

#include <algorithm>
#include <utility>

#include "find_headings.hpp"
#include "grammar/grammar.hpp"

namespace career {

std::size_t count_headings(std::vector<grammar::line> const& lines) noexcept {
  return static_cast<std::size_t>(std::count_if(
      lines.begin(), lines.end(), [](grammar::line const& it) { return it.which != grammar::heading::none; }));
}

namespace {

bool is_endless(grammar::line const& it) noexcept { return it.text.size() > 400; }

}  // namespace

grammar::parting read_lines(std::string_view text, known_headings const& others, std::vector<grammar::line>& lines) {
  grammar::read_document(text, others, grammar::parting::lines, lines);
  constexpr std::size_t few_headings = 3;
  auto const headings = count_headings(lines);
  if (headings < few_headings && std::any_of(lines.begin(), lines.end(), is_endless)) {
    std::vector<grammar::line> spaced;
    grammar::read_document(text, others, grammar::parting::spaces, spaced);
    if (count_headings(spaced) > headings + few_headings) {
      lines = std::move(spaced);
      return grammar::parting::spaces;
    }
  }
  find_headings(lines, others);
  return grammar::parting::lines;
}

}  // namespace career
