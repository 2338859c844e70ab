#include "commands.hpp"

#include <cerrno>
#include <deque>
#include <iterator>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/pack.hpp"
#include "career/parse.hpp"
#include "career/progression.hpp"
#include "career/skill_gap.hpp"
#include "files.hpp"
#include "guides.hpp"
#include "known.hpp"
#include "report.hpp"

namespace career::cli {

namespace {

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

/// A command that answers for one guide was given many.
int is_pack(std::string const& path, std::string const& command) {
  write_error("career-guide: " + path + " holds many guides, and " + command + " takes one\n");
  return exit_usage;
}

std::string left_out(packed_guide const& it) {
  return it.title.empty() ? "This guide was left out. " : "“" + std::string(it.title) + "” was left out. ";
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

int run_progression(options const& with) {
  auto who = read_person(with);
  if (who.unreadable) return cannot_read(*who.unreadable);

  known_for known(with);
  if (known.unreadable()) return cannot_read(*known.unreadable());
  std::deque<guides_of_file> files;  // views look into their texts: nothing may move
  std::deque<guide> held;
  std::vector<guide const*> guides;
  std::vector<diagnostic> diagnostics;
  for (auto const& path : with.guides) {
    errno = 0;
    auto const paths = files_at(path);
    if (!paths) return cannot_read(path);
    for (auto const& one : *paths) {
      auto const& file = files.emplace_back(one);
      if (!file.is_read()) return cannot_read(one);
      repeat_warnings(diagnostics, file.diagnostics());
      for (auto const& it : file.guides()) {
        auto parsed = parse(it.text, {one, known.get()});
        move_into_pack(parsed.diagnostics, it);
        if (parsed.ok()) {
          repeat_warnings(diagnostics, parsed.diagnostics);
          guides.push_back(&held.emplace_back(std::move(*parsed.result)));
        } else {
          auto const& why = parsed.diagnostics.front();
          diagnostics.push_back({code::broken_guide, left_out(it) + why.message, one, why.at});
        }
      }
    }
  }
  append(diagnostics, std::move(who.said.diagnostics));
  if (!who.said.ok()) return print_answer(diagnostics, false);

  auto ahead = find_progression(guides, *who.said.result,
                                {*with.from, with.to.value_or(""), with.level.value_or(""), known.skills()});
  append(diagnostics, std::move(ahead.diagnostics));
  ahead.diagnostics = std::move(diagnostics);
  return print_answer(ahead, ahead.ok());
}

}  // namespace career::cli
