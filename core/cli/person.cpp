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

}  // namespace career::cli
