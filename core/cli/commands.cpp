#include "commands.hpp"

#include <cerrno>
#include <iterator>
#include <string>
#include <utility>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/parse.hpp"
#include "career/prepared_role.hpp"
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

/// A profile a line, and an answer a line for each, told at once: the line that is wrong says so in its own answer. Held
/// are the role, which is prepared once, one line and its answer.
int print_gaps(options const& with, answer<guide> const& role, person const& who, known_skills const* known) {
  errno = 0;
  line_reader lines(*with.profiles);
  if (!lines.is_open()) return cannot_read(*with.profiles);
  std::vector<diagnostic> of_guide;
  repeat_warnings(of_guide, role.diagnostics);
  prepared_role const prepared(*role.result, known);
  bool all_ok = true;
  std::string json;
  for (std::string line; lines.next(line, limits::profile_bytes);) {
    auto said = read_profile(line);
    add_to(said, answer<profile>(who.said));
    auto diagnostics = of_guide;
    append(diagnostics, std::move(said.diagnostics));
    json.clear();
    if (said.ok()) {
      auto gap = prepared.gap(*said.result, with.steps);
      append(diagnostics, std::move(gap.diagnostics));
      gap.diagnostics = std::move(diagnostics);
      write_json(json, gap);
    } else {
      write_json(json, diagnostics);
    }
    all_ok = all_ok && said.ok();
    json += '\n';
    if (!write_out(json)) return exit_usage;
    errno = 0;
  }
  if (lines.has_failed()) return cannot_read(*with.profiles);
  return all_ok ? exit_ok : exit_not_ok;
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
  known_for known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto who = read_person(with, known.skills());
  if (who.unreadable) return cannot_read(*who.unreadable);
  auto const parsed = parse(file.text(), {"guide", known.get()});
  std::vector<diagnostic> diagnostics;
  repeat_warnings(diagnostics, parsed.diagnostics);
  append(diagnostics, std::move(who.said.diagnostics));
  if (!parsed.ok() || !who.said.ok()) return print_answer(diagnostics, false);
  if (with.profiles) return print_gaps(with, parsed, who, known.skills());
  auto gap = find_gap(*parsed.result, *who.said.result, {with.steps, "profile", known.skills()});
  append(diagnostics, std::move(gap.diagnostics));
  gap.diagnostics = std::move(diagnostics);
  return print_answer(gap, gap.ok());
}

}  // namespace career::cli
