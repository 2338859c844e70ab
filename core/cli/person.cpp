#include "person.hpp"

#include <algorithm>
#include <cerrno>
#include <iterator>

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

person read_person(options const& with) {
  person who;
  if (with.profile) {
    errno = 0;
    auto const text = read_file(*with.profile, limits::profile_bytes);
    if (!text) {
      who.unreadable = with.profile;
      return who;
    }
    add_to(who.said, read_profile(*text));
  }
  for (auto const& text : with.have) add_to(who.said, read_have(text));
  return who;
}

}  // namespace career::cli
