#include <cerrno>

#include "career/catalogue.hpp"
#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/progression.hpp"
#include "career/rank.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "known.hpp"
#include "person.hpp"
#include "report.hpp"

namespace career::cli {

namespace {

/// Reads all guides and the person, asks, and prints what `ask(catalogue, profile)` answers.
template <typename Ask>
int print_about(options const& with, Ask const& ask) {
  known_for known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto who = read_person(with, known.skills());
  if (who.unreadable) return cannot_read(*who.unreadable);

  catalogue all(known.skills(), known.get());
  std::vector<diagnostic> diagnostics;
  bool ok = who.said.ok();
  for (auto const& path : with.guides) {
    errno = 0;
    auto const paths = files_at(path);
    if (!paths) return cannot_read(path);
    for (auto const& one : *paths) {
      auto text = read_file(one, limits::pack_bytes);
      if (!text) return cannot_read(one);
      auto read = all.add(std::move(*text), one);
      ok = ok && read.ok();
      append(diagnostics, std::move(read.diagnostics));
    }
  }
  append(diagnostics, std::move(who.said.diagnostics));
  if (!ok) return print_answer(diagnostics, false);
  auto out = ask(all, *who.said.result);
  append(diagnostics, std::move(out.diagnostics));
  out.diagnostics = std::move(diagnostics);
  return print_answer(out, out.ok());
}

}  // namespace

int run_progression(options const& with) {
  return print_about(with, [&](catalogue const& all, profile const& person) {
    return find_progression(all, person, {*with.from, with.to.value_or(""), with.level.value_or("")});
  });
}

int run_rank(options const& with) {
  return print_about(with, [&](catalogue const& all, profile const& person) {
    return rank_roles(
        all, person,
        {with.top.value_or(50), with.sector.value_or(""), with.min_pay, with.from.value_or(""), with.move});
  });
}

int run_compare(options const& with) {
  return print_about(with, [&](catalogue const& all, profile const& person) {
    return compare_roles(all, person, with.files[0], with.files[1]);
  });
}

}  // namespace career::cli
