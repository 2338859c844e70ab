/// The commands whose answer is for people, or about a text and not about a role: check, write, split, match.
#include <string>
#include <utility>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/match.hpp"
#include "career/parse.hpp"
#include "career/split.hpp"
#include "career/write.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "guides.hpp"
#include "known.hpp"
#include "report.hpp"

namespace career::cli {

int run_check(options const& with) {
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  bool any_error = false;
  bool any_unread = false;
  for (auto const& path : with.files) {
    guides_of_file const file(path);
    if (!file.is_read()) {
      cannot_read(path);
      any_unread = true;
      continue;
    }
    std::string report;
    write_report(report, path, file.text(), file.diagnostics());
    any_error = any_error || file.guides().empty();
    for (auto const& it : file.guides()) {
      auto parsed = parse(it.text, {path, known.get()});
      move_into_pack(parsed.diagnostics, it);
      write_report(report, path, file.text(), parsed.diagnostics);
      any_error = any_error || !parsed.ok();
    }
    if (!write_out(report)) return exit_usage;
  }
  if (any_unread) return exit_usage;
  return any_error ? exit_not_ok : exit_ok;
}

int run_write(options const& with) {
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  std::string out;
  std::string report;
  bool any_error = false;
  for (auto const& path : with.files) {
    guides_of_file const file(path);
    if (!file.is_read()) return cannot_read(path);
    std::vector<diagnostic> told;
    repeat_warnings(told, file.diagnostics());
    any_error = any_error || file.guides().empty();
    // the first file's note is the pack's; one in the middle would be taken for a part of the guide before it
    if (out.empty()) out += file.note();
    for (auto const& it : file.guides()) {
      auto parsed = parse(it.text, {path, known.get()});
      move_into_pack(parsed.diagnostics, it);
      repeat_warnings(told, parsed.diagnostics);
      any_error = any_error || !parsed.ok();
      if (!parsed.ok()) continue;
      if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
      write_guide(out, *parsed.result);
    }
    write_report(report, path, file.text(), told);
  }
  write_error(report);
  if (any_error) return exit_not_ok;
  return write_out(out) ? exit_ok : exit_usage;
}

int run_split(options const& with) {
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const& given = with.files.front();
  auto const text = given == "-" ? read_file(given, limits::guide_bytes) : given;
  if (!text) return cannot_read(given);
  auto const list = split_list(*text, *with.kind, known.get());
  return print_answer(list, list.ok());
}

int run_match(options const& with) {
  known_for known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const& given = with.files.front();
  auto const text = given == "-" ? read_file(given, limits::guide_bytes) : given;
  if (!text) return cannot_read(given);
  if (!with.guide) {
    auto const found = match_text(*text, {known.skills()});
    return print_answer(found, found.ok());
  }
  guides_of_file const file(*with.guide);
  if (!file.is_read()) return cannot_read(*with.guide);
  if (file.is_pack()) {
    write_error("career-guide: " + *with.guide + " holds many guides, and match takes one\n");
    return exit_usage;
  }
  auto const parsed = parse(file.text(), {"guide", known.get()});
  std::vector<diagnostic> told;
  repeat_warnings(told, parsed.diagnostics);
  if (!parsed.ok()) return print_answer(told, false);
  auto found = match_text(*text, {known.skills(), &*parsed.result});
  told.insert(told.end(), found.diagnostics.begin(), found.diagnostics.end());
  found.diagnostics = std::move(told);
  return print_answer(found, found.ok());
}

}  // namespace career::cli
