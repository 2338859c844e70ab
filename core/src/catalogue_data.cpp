#include "catalogue_data.hpp"

#include <algorithm>
#include <utility>

#include "catalogue_index.hpp"
#include "letters.hpp"
#include "roles.hpp"

namespace career {

catalogue_data::catalogue_data(known_skills const* known) : ids(known) {}
catalogue_data::~catalogue_data() = default;

std::uint32_t catalogue_data::spelling(std::string_view name) {
  auto const number = spelling_ids.add(name);
  if (number < spellings.skills.size()) return number;
  auto const room = store_.take(name.size());
  std::copy(name.begin(), name.end(), room.begin());
  // What a spelling asks for is asked as of a guide that has it alone, so that it is told in one place.
  guide alone;
  alone.top_skills.push_back({{room.data(), room.size()}, 0, 0});
  auto const asked = career::terms_of(alone, ids);
  auto& kept = spellings.skills.emplace_back();
  if (!asked.skills.empty()) kept = asked.skills.front();
  kept.name = alone.top_skills.front().text;
  kept.first_part = static_cast<std::uint32_t>(spellings.parts.size());
  spellings.parts.insert(spellings.parts.end(), asked.parts.begin(), asked.parts.end());
  mark_of_skill_.resize(ids.size());
  return number;
}

std::uint32_t catalogue_data::title(std::string_view name) {
  auto const number = titles.add(name);
  if (number < key_of_title.size()) return number;
  auto const key = keys.add(role_key(name));
  key_of_title.push_back(key);
  if (key == role_of_key.size()) {
    role_of_key.push_back(no_number);
    mark_of_key_.push_back(no_number);
  }
  return number;
}

void catalogue_data::add_terms(guide const& it, role_id role) {
  auto const first = terms.size();
  auto const add = [&](std::vector<item> const& items, std::uint32_t from) {
    for (auto const& one : items) {
      auto const number = spelling(one.text);
      auto const id = spellings.skills[number].id;
      if (id == no_skill) continue;  // no skill, such as a licence
      auto& at = mark_of_skill_[id];
      if (at.role != role) {
        at = {role, static_cast<std::uint32_t>(terms.size())};
        terms.push_back({0, number, role << 2u});
      }
      terms[at.term].role_and_from |= from;
    }
  };
  add(it.top_skills, kept_term::top);
  add(it.often_missing, kept_term::often_missing);
  for (auto const& stated : it.needs) {
    auto const id = spellings.skills[spelling(stated.skill)].id;
    if (id == no_skill || mark_of_skill_[id].role != role) continue;
    auto& need = terms[mark_of_skill_[id].term].need;
    need = std::max(need, stated.level / stated.of);
  }
  double asked = 0;
  for (auto& term : std::span(terms).subspan(first)) {
    if (term.need == 0) term.need = 1;  // no spelling of it states a level
    asked += term.weight() * term.need;
  }
  roles[role].asked = asked;
}

void catalogue_data::add_edges(guide const& it, role_id role) {
  auto const add = [&](std::vector<item> const& items, std::uint32_t kind) {
    for (auto const& one : items) {
      auto const number = title(one.text);
      if (std::exchange(mark_of_key_[key_of_title[number]], role) != role) edges.push_back({number << 1u | kind});
    }
  };
  // promotion where a role is named as both
  add(it.can_lead_to, 0);
  add(it.transitions, 1);
}

void catalogue_data::add_bands(guide const& it) {
  for (auto const& band : it.salary)
    bands.push_back({band.low.value_or(kept_band::missing), band.high.value_or(kept_band::missing),
                     words.add(band.level.text),
                     words.add(band.currency) << 2u | static_cast<std::uint32_t>(band.per)});
}

role_id catalogue_data::add(guide const& it, std::uint32_t source, std::uint32_t offset, std::uint32_t length) {
  auto const role = static_cast<role_id>(roles.size());
  auto const own_title = title(it.title.text);
  auto& kept = roles.emplace_back();
  kept.title = own_title;
  kept.source = source;
  kept.offset = offset;
  kept.length = length;
  add_terms(it, role);
  add_edges(it, role);
  add_bands(it);
  for (auto const& one : it.sectors) sectors.push_back(sector_names.add(one.text));
  for (auto const& one : it.about.also_called) called.push_back(title(one.text));
  std::string_view basis;
  for (auto const& one : it.about.sources)
    if (basis.empty() && one.text.starts_with("Pay:")) basis = trimmed(one.text.substr(4));
  kept.basis = words.add(basis);
  auto const end = [](auto const& row) { return static_cast<std::uint32_t>(row.size()); };
  kept.ends = {end(terms), end(edges), end(bands), end(sectors), end(called)};

  ++live;
  live_bytes += length;
  ++sources[source].live;  // before one of the same text is removed: a text that no guide needs is let go
  auto& bears_title = role_of_key[key_of_title[own_title]];
  auto const before = bears_title;
  if (before != no_number) drop(before);
  bears_title = role;
  index_.reset();
  return before;
}

void catalogue_data::drop(role_id role) {
  auto& it = roles[role];
  it.is_live = false;
  role_of_key[key_of(role)] = no_number;
  --live;
  live_bytes -= it.length;
  dead_bytes += it.length;
  if (--sources[it.source].live == 0) std::string().swap(sources[it.source].text);
  index_.reset();
}

catalogue_index const& catalogue_data::index() const {
  if (!index_) index_ = std::make_unique<catalogue_index>(*this);
  return *index_;
}

}  // namespace career
