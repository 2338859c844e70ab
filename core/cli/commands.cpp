#include "commands.hpp"

#include <cerrno>
#include <cstring>
#include <deque>
#include <iterator>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/parse.hpp"
#include "career/progression.hpp"
#include "career/skill_gap.hpp"
#include "files.hpp"
#include "known.hpp"

namespace career::cli {

namespace {

int cannot_read(std::string const& path) {
  std::string const why = errno != 0 ? std::strerror(errno) : "no such file or folder";
  write_error("career-guide: cannot read " + path + ": " + why + "\n");
  return exit_usage;
}

std::optional<std::string> read_guide_file(std::string const& path) {
  errno = 0;
  return read_file(path, limits::guide_bytes);
}

template <typename Answer, typename... More>
int print(Answer const& answer, bool ok, More... more) {
  std::string json;
  write_json(json, answer, more...);
  json += '\n';
  if (!write_out(json)) return exit_usage;
  return ok ? exit_ok : exit_not_ok;
}

void append(std::vector<diagnostic>& to, std::vector<diagnostic>&& more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What a person has: the profile file, then each `--have`. The profile is empty where its diagnostics hold an error.
struct person {
  answer<profile> said{profile{}, {}};
  std::optional<std::string> unreadable;  ///< a file
};

person read_person(options const& with) {
  person who;
  auto const add = [&](answer<profile>&& part) {
    append(who.said.diagnostics, std::move(part.diagnostics));
    if (!part.ok()) {
      who.said.result.reset();
    } else if (who.said.result) {
      auto& whole = *who.said.result;
      std::ranges::move(part.result->skills, std::back_inserter(whole.skills));
      std::ranges::move(part.result->gates, std::back_inserter(whole.gates));
      std::ranges::move(part.result->refuse, std::back_inserter(whole.refuse));
    }
  };
  if (with.profile) {
    errno = 0;
    auto const text = read_file(*with.profile, limits::profile_bytes);
    if (!text) {
      who.unreadable = with.profile;
      return who;
    }
    add(read_profile(*text));
  }
  for (auto const& text : with.have) add(read_have(text));
  return who;
}

/// A guide with the text that its views look into.
struct held_guide {
  std::string source;
  answer<guide> parsed;
};

}  // namespace

int run_parse(options const& with) {
  auto const text = read_guide_file(with.files.front());
  if (!text) return cannot_read(with.files.front());
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const parsed = parse(*text, {"guide", known.get()});
  return print(parsed, parsed.ok(), with.places);
}

int run_check(options const& with) {
  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  bool any_error = false;
  bool any_unread = false;
  for (auto const& path : with.files) {
    auto const text = read_guide_file(path);
    if (!text) {
      cannot_read(path);
      any_unread = true;
      continue;
    }
    std::string report;
    auto const parsed = parse(*text, {"guide", known.get()});
    for (auto const& it : parsed.diagnostics) {
      report += path + ":" + std::to_string(it.at.line) + ":" + std::to_string(it.at.column) + ": ";
      report +=
          std::string(name_of(severity_of(it.what))) + "[" + std::string(name_of(it.what)) + "]: " + it.message + "\n";
    }
    any_error = any_error || !parsed.ok();
    if (!write_out(report)) return exit_usage;
  }
  if (any_unread) return exit_usage;
  return any_error ? exit_not_ok : exit_ok;
}

int run_gap(options const& with) {
  auto const text = read_guide_file(*with.guide);
  if (!text) return cannot_read(*with.guide);
  auto who = read_person(with);
  if (who.unreadable) return cannot_read(*who.unreadable);

  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  auto const parsed = parse(*text, {"guide", known.get()});
  std::vector<diagnostic> diagnostics;
  repeat_warnings(diagnostics, parsed.diagnostics);
  append(diagnostics, std::move(who.said.diagnostics));
  if (!parsed.ok() || !who.said.ok()) return print(diagnostics, false);
  auto gap = find_gap(*parsed.result, *who.said.result, {with.steps, "profile"});
  append(diagnostics, std::move(gap.diagnostics));
  gap.diagnostics = std::move(diagnostics);
  return print(gap, gap.ok());
}

int run_progression(options const& with) {
  auto who = read_person(with);
  if (who.unreadable) return cannot_read(*who.unreadable);

  known_for const known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  std::deque<held_guide> held;  // views look into the sources: nothing may move
  std::vector<guide const*> guides;
  std::vector<diagnostic> diagnostics;
  for (auto const& path : with.guides) {
    errno = 0;
    auto const files = files_at(path);
    if (!files) return cannot_read(path);
    for (auto const& file : *files) {
      auto text = read_guide_file(file);
      if (!text) return cannot_read(file);
      auto& it = held.emplace_back(held_guide{std::move(*text), {}});
      it.parsed = parse(it.source, {file, known.get()});
      if (it.parsed.ok()) {
        repeat_warnings(diagnostics, it.parsed.diagnostics);
        guides.push_back(&*it.parsed.result);
      } else {
        auto const& why = it.parsed.diagnostics.front();
        diagnostics.push_back({code::broken_guide, "This guide was left out. " + why.message, file, why.at});
      }
    }
  }
  append(diagnostics, std::move(who.said.diagnostics));
  if (!who.said.ok()) return print(diagnostics, false);

  auto ahead = find_progression(guides, *who.said.result, {*with.from, with.to.value_or(""), with.level.value_or("")});
  append(diagnostics, std::move(ahead.diagnostics));
  ahead.diagnostics = std::move(diagnostics);
  return print(ahead, ahead.ok());
}

}  // namespace career::cli
