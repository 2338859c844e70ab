#include "glued_lists.hpp"

#include <cstdint>
#include <fstream>
#include <set>
#include <utility>

#include "letters.hpp"

namespace career::fit {

namespace {

// Of 8,315 real employers and 41,208 real skills.
constexpr unsigned percent_of_employers_with_inner_capital = 15;
constexpr unsigned percent_of_skills_with_inner_capital = 8;

bool has_inner_capital(std::string_view name) {
  for (std::size_t at = 1; at < name.size(); ++at) {
    bool const before_small = at + 1 < name.size() && is_lower(name[at + 1]);
    if (is_upper(name[at]) && (is_lower(name[at - 1]) || (is_upper(name[at - 1]) && before_small))) return true;
  }
  return false;
}

}  // namespace

bool is_held_back(std::string_view name) {
  std::uint32_t hash = 2166136261u;  // FNV-1a
  for (char const c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return (hash >> 8 & 1u) != 0;
}

names read_lines(std::string const& file) {
  names all;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with("# ")) continue;
    all.push_back(line.substr(0, line.find(" | ")));
  }
  return all;
}

names read_names(std::string const& file, bool held_back) {
  auto all = read_lines(file);
  std::erase_if(all, [&](std::string const& name) {
    return name.size() < 2 || name.size() >= 60 || is_held_back(name) != held_back;
  });
  return all;
}

name_pool::name_pool(names const& collected, list_kind kind, names listed)
    : listed_(std::move(listed)),
      percent_with_(kind == list_kind::employers ? percent_of_employers_with_inner_capital
                                                 : percent_of_skills_with_inner_capital) {
  for (auto const& name : collected) (has_inner_capital(name) ? with_ : without_).push_back(name);
}

std::string const& name_pool::draw(random_engine& random) const {
  bool const is_listed = size() == 0 || (!listed_.empty() && random() % 2 == 0);
  auto const& from = is_listed ? listed_ : random() % 100 < percent_with_ ? with_ : without_;
  return from[random() % from.size()];
}

glued_list glue(name_pool const& from, random_engine& random) {
  glued_list out;
  std::set<std::string_view> used;
  for (auto count = 10 + random() % 3; used.size() < count;) {
    auto const& name = from.draw(random);
    if (!used.insert(name).second) continue;
    if (!out.text.empty()) out.ends.push_back(out.text.size());
    out.text += name;
  }
  return out;
}

char const* file_of(list_kind kind) { return kind == list_kind::employers ? "employers.txt" : "skills.txt"; }

}  // namespace career::fit
