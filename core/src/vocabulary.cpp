#include "career/vocabulary.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

constexpr std::string_view first_line = "career-guide vocabulary ";
constexpr std::array<std::string_view, list_kinds> kind_names{"skills", "roles", "employers", "sectors"};

/// What the lines being read belong to: a kind of list, by its number, or else.
constexpr std::size_t of_headings = list_kinds;
constexpr std::size_t of_skills = list_kinds + 1;  ///< what known_skills.hpp reads
constexpr std::size_t of_nothing = list_kinds + 2;

std::size_t block_named(std::string_view name) noexcept {
  for (std::size_t kind = 0; kind < list_kinds; ++kind)
    if (kind_names[kind] == name) return kind;
  if (name == "headings") return of_headings;
  return name == "aliases" || name == "before" || name == "families" || name == "words" ? of_skills : of_nothing;
}

/// Calls `found(name)` for each name of a line `Name | alias | alias`.
template <typename Found>
void each_name(std::string_view line, Found found) {
  for (std::size_t begin = 0; begin <= line.size();) {
    auto const end = std::min(line.find('|', begin), line.size());
    if (auto const name = trimmed(line.substr(begin, end - begin)); !name.empty()) found(name);
    begin = end + 1;
  }
}

}  // namespace

answer<known_terms> read_vocabulary(std::string_view text, std::string_view in) {
  answer<known_terms> out;
  std::array<std::vector<std::string_view>, list_kinds> names;
  std::array<std::vector<std::string_view>, list_kinds> aliases;
  std::vector<heading_wording> wordings;
  auto block = of_nothing;
  auto const unread = [&](std::string_view line, std::string_view why) {
    auto const offset = static_cast<std::uint32_t>(line.data() - text.data());
    report(out.diagnostics, code::unread_text, why, in, {1, 1, offset, static_cast<std::uint32_t>(line.size())});
  };
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find('\n', begin), text.size());
    auto const line = trimmed(text.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty() || line.front() == '#') continue;
    if (line.starts_with(first_line)) {
      if (line.substr(first_line.size()) != "1")
        unread(line, "This vocabulary is of another version than 1; what follows may be misread.");
      block = of_nothing;
    } else if (line.front() == '!') {
      block = block_named(line.substr(1));
      if (block == of_nothing)
        unread(line,
               "A block is one of “!skills”, “!employers”, “!sectors”, “!roles”, “!headings”, “!aliases”, “!before”, "
               "“!families” and “!words”.");
    } else if (block < list_kinds) {
      auto const bar = line.find('|');
      if (auto const name = trimmed(line.substr(0, bar)); !name.empty()) names[block].push_back(name);
      if (bar != std::string_view::npos)
        each_name(line.substr(bar + 1), [&](std::string_view name) { aliases[block].push_back(name); });
    } else if (block == of_headings) {
      std::string_view heading;
      each_name(line, [&](std::string_view name) {
        if (heading.empty())
          heading = name;
        else
          wordings.push_back({name, heading});
      });
    } else if (block == of_nothing) {
      unread(line, "This line stands in no block. Put a line such as “!skills” before it.");
    }
  }
  known_terms known;
  for (std::size_t kind = 0; kind < list_kinds; ++kind)
    known.kinds[kind] = known_names(std::move(names[kind]), std::move(aliases[kind]));
  known.headings = known_headings(wordings);
  out.result = std::move(known);
  locate(out.diagnostics, text);
  limit_each_code(out.diagnostics);
  return out;
}

}  // namespace career
