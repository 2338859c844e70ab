#include "person.hpp"

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "career/import_profile.hpp"
#include "career/json.hpp"
#include "career/limits.hpp"
#include "files.hpp"

namespace career::cli {

void append(std::vector<diagnostic>& to, std::vector<diagnostic>&& more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void add_to(answer<profile>& said, answer<profile>&& more) {
  append(said.diagnostics, std::move(more.diagnostics));
  if (!more.ok()) {
    said.result.reset();
  } else if (said.result) {
    auto& whole = *said.result;
    std::ranges::move(more.result->skills, std::back_inserter(whole.skills));
    std::ranges::move(more.result->gates, std::back_inserter(whole.gates));
    std::ranges::move(more.result->refuse, std::back_inserter(whole.refuse));
  }
}

namespace {

bool is_csv(std::string_view path) {
  auto const end = path.substr(path.size() - std::min<std::size_t>(path.size(), 4));
  return std::ranges::equal(end, std::string_view(".csv"), {}, [](char c) { return c < 'a' ? c | 0x20 : c; });
}

answer<profile> person_of(answer<imported_profile>&& read) {
  answer<profile> out{std::nullopt, std::move(read.diagnostics)};
  if (read.result) out.result = std::move(read.result->person);
  return out;
}

answer<profile> read_any_profile(std::string_view path, std::string_view text, known_skills const* known) {
  if (is_csv(path)) return person_of(read_csv_skills(text));
  if (is_json_resume(text)) return person_of(read_json_resume(text, known));
  return read_profile(text);
}

}  // namespace

person read_person(options const& with, known_skills const* known) {
  person who;
  if (with.profile) {
    errno = 0;
    auto const text = read_file(*with.profile, limits::profile_bytes);
    if (!text) {
      who.unreadable = with.profile;
      return who;
    }
    add_to(who.said, read_any_profile(*with.profile, *text, known));
  }
  for (auto const& text : with.have) add_to(who.said, read_have(text));
  return who;
}

}  // namespace career::cli
