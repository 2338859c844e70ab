#include "commands.hpp"

#include <iterator>

#include "career/json.hpp"
#include "career/parse.hpp"
#include "career/skill_gap.hpp"
#include "files.hpp"
#include "guides.hpp"
#include "known.hpp"
#include "person.hpp"
#include "report.hpp"

namespace career::cli {

namespace {

/// A command that answers for one guide was given many.
int is_pack(std::string const& path, std::string const& command) {
  write_error("career-guide: " + path + " holds many guides, and " + command + " takes one\n");
  return exit_usage;
}

}  // namespace

int run_parse(options const& with) {
  guides_of_file const file(with.files.front());
  if (!file.is_read()) return cannot_read(with.files.front());
  if (file.is_pack()) return is_pack(with.files.front(), with.command);
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const parsed = parse(file.text(), {"guide", known.get()});
  return print_answer(parsed, parsed.ok(), with.places);
}

int run_gap(options const& with) {
  guides_of_file const file(*with.guide);
  if (!file.is_read()) return cannot_read(*with.guide);
  if (file.is_pack()) return is_pack(*with.guide, with.command);
  auto who = read_person(with);
  if (who.unreadable) return cannot_read(*who.unreadable);

  known_for known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const parsed = parse(file.text(), {"guide", known.get()});
  std::vector<diagnostic> diagnostics;
  repeat_warnings(diagnostics, parsed.diagnostics);
  append(diagnostics, std::move(who.said.diagnostics));
  if (!parsed.ok() || !who.said.ok()) return print_answer(diagnostics, false);
  auto gap = find_gap(*parsed.result, *who.said.result, {with.steps, "profile", known.skills()});
  append(diagnostics, std::move(gap.diagnostics));
  gap.diagnostics = std::move(diagnostics);
  return print_answer(gap, gap.ok());
}

}  // namespace career::cli
