#include "roles.hpp"

#include <algorithm>
#include <numeric>

#include "ranking.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// Edit distance (Levenshtein), bytes. Titles are short. Cost: the product of the lengths.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

}  // namespace

std::string role_key(std::string_view title) {
  auto const plain = folded(title);
  std::string key;
  for (std::size_t begin = 0; begin < plain.size();) {
    auto const end = std::min(plain.find(' ', begin), plain.size());
    auto const word = std::string_view(plain).substr(begin, end - begin);
    if (!key.empty()) key += ' ';
    key += word == "developer" ? std::string_view("engineer")
           : word == "sre"     ? std::string_view("site reliability engineer")
                               : word;
    begin = end + 1;
  }
  return key;
}

role_index::role& role_index::at(std::string_view title) {
  auto key = role_key(title);
  auto const id = ids_.add(key);
  if (id == roles_.size()) roles_.push_back({nullptr, {}, {}, std::move(key)});
  return roles_[id];
}

role_index::role const* role_index::look_up(std::string_view title) const {
  auto const id = ids_.find(role_key(title));
  return id ? &roles_[*id] : nullptr;
}

role_index::role_index(std::span<guide const* const> guides) : guides_(guides) {
  for (auto const* it : guides) {
    at(it->title.text).titled = it;
    for (auto const* list : {&it->can_lead_to, &it->transitions})
      for (auto const& named : *list) at(named.text).named_as = named.text;
  }
  for (auto const* it : guides) {
    if (at(it->title.text).titled != it) continue;
    for (auto const& other : it->about.also_called) {
      auto& called = at(other.text).also_called;
      if (std::find(called.begin(), called.end(), it) == called.end()) called.push_back(it);
    }
  }
}

std::vector<guide const*> role_index::find(std::string_view title) const {
  auto const* it = look_up(title);
  if (it == nullptr) return {};
  if (it->titled != nullptr) return {it->titled};
  return it->also_called;
}

guide const* role_index::find_one(std::string_view title) const {
  auto const found = find(title);
  return found.size() == 1 ? found.front() : nullptr;
}

bool role_index::is_named(std::string_view title) const {
  auto const* it = look_up(title);
  return it != nullptr && !it->named_as.empty();
}

std::vector<std::string_view> role_index::nearest(std::string_view title) const {
  constexpr std::size_t compared = 120;  // bytes of a title
  auto const key = role_key(title.substr(0, compared));
  std::vector<ranked> near;
  for (std::uint32_t i = 0; i < roles_.size(); ++i) {
    if (roles_[i].titled == nullptr && roles_[i].named_as.empty()) continue;
    auto const d = distance(key, std::string_view(roles_[i].key).substr(0, compared));
    if (d <= std::max<std::size_t>(3, key.size() / 2)) near.push_back({static_cast<std::int64_t>(d), i});
  }
  sort_by_rank(near);
  std::vector<std::string_view> out;
  for (auto const& it : near)
    if (out.size() < 3)
      out.push_back(roles_[it.index].titled != nullptr ? roles_[it.index].titled->title.text
                                                       : roles_[it.index].named_as);
  return out;
}

std::vector<edge> edges_of(guide const& role) {
  std::vector<edge> out;
  name_ids seen;
  auto const add = [&](std::vector<item> const& roles, move_kind kind) {
    for (auto const& it : roles)
      if (seen.add(role_key(it.text)) == out.size()) out.push_back({it.text, kind});
  };
  add(role.can_lead_to, move_kind::promotion);
  add(role.transitions, move_kind::transition);
  return out;
}

}  // namespace career
