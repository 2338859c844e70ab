#include "catalogue_index.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "ranking.hpp"
#include "roles.hpp"

namespace career {

namespace {

template <typename Found>
void each_role(catalogue_data const& of, Found const& found) {
  for (role_id role = 0; role < of.roles.size(); ++role)
    if (of.roles[role].is_live) found(role);
}

/// The one guide that a key means; `no_guide` where there is none or several. Nothing means a guide without a title.
role_id meant_by(catalogue_data const& in, number_lists const& called, std::uint32_t key) {
  if (in.keys.name(key).empty()) return catalogue_index::no_guide;
  if (auto const titled = in.role_of_key[key]; titled != no_number) return titled;
  auto const also = called.of(key);
  return also.size() == 1 ? also.front() : catalogue_index::no_guide;
}

}  // namespace

catalogue_index::catalogue_index(catalogue_data const& of) {
  auto const keys = of.keys.size();
  std::vector<role_id> mark;  // the last role that was seen with a key, or to lead to a role
  called = listed(keys, [&](auto put) {
    mark.assign(keys, no_number);
    each_role(of, [&](role_id role) {
      for (auto const title : of.called_of(role))
        if (auto const key = of.key_of_title[title]; std::exchange(mark[key], role) != role) put(key, role);
    });
  });

  named_as.assign(keys, no_number);
  leads_to.assign(of.edges.size(), nowhere);
  mark.assign(of.roles.size(), no_number);
  each_role(of, [&](role_id role) {
    auto edge = of.first_edge(role);
    for (auto const& it : of.edges_of(role)) {
      auto const key = of.key_of_title[it.title()];
      auto& to = leads_to[edge++];
      if (key == of.key_of(role)) continue;
      named_as[key] = it.title();
      to = meant_by(of, called, key);
      if (to != no_guide && (to == role || std::exchange(mark[to], role) == role)) to = nowhere;
    }
  });
  led_from = listed(of.roles.size(), [&](auto put) {
    each_role(of, [&](role_id role) {
      for (auto edge = of.first_edge(role); edge < of.roles[role].ends.edges; ++edge)
        if (leads_to[edge] < nowhere) put(leads_to[edge], role);
    });
  });

  terms_of_spelling = listed(of.spellings.skills.size(), [&](auto put) {
    for (std::uint32_t term = 0; term < of.terms.size(); ++term)
      if (of.roles[of.terms[term].role()].is_live) put(of.terms[term].spelling, term);
  });
  asked_by.assign(of.ids.size(), 0);
  for (std::uint32_t spelling = 0; spelling < of.spellings.skills.size(); ++spelling)
    if (auto const id = of.spellings.skills[spelling].id; id != no_skill)
      asked_by[id] += static_cast<std::uint32_t>(terms_of_spelling.of(spelling).size());
  spellings_of_skill = listed(of.ids.size(), [&](auto put) {
    for (std::uint32_t spelling = 0; spelling < of.spellings.skills.size(); ++spelling) {
      auto const& skill = of.spellings.skills[spelling];
      if (skill.id != no_skill) put(skill.id, spelling);
      if (skill.head != no_skill) put(skill.head, spelling);
      for (auto const& part : of.spellings.parts_of(skill)) put(part.id, spelling);
    }
  });

  std::vector<std::string_view> titles;
  std::vector<role_id> live;
  each_role(of, [&](role_id role) {
    titles.push_back(of.title_of(role));
    live.push_back(role);
  });
  title_rank.assign(of.roles.size(), no_number);
  std::uint32_t rank = 0;
  for (auto const at : order_of_texts(titles)) title_rank[live[at]] = rank++;
}

std::vector<role_id> find_roles(catalogue_data const& in, std::string_view title) {
  auto const key = in.keys.find(role_key(title));
  if (!key) return {};
  if (auto const titled = in.role_of_key[*key]; titled != no_number) return {titled};
  auto const also = in.index().called.of(*key);
  return {also.begin(), also.end()};
}

bool is_named(catalogue_data const& in, std::string_view title) {
  auto const key = in.keys.find(role_key(title));
  return key && in.index().named_as[*key] != no_number;
}

std::vector<std::string_view> nearest_titles(catalogue_data const& in, std::string_view title) {
  constexpr std::size_t compared = 120;  // bytes of a title
  auto const key = role_key(title.substr(0, compared));
  auto const most = std::max<std::size_t>(3, key.size() / 2);
  best_few near(3);
  for (std::uint32_t i = 0; i < in.keys.size(); ++i) {
    if (in.role_of_key[i] == no_number && in.index().named_as[i] == no_number) continue;
    auto const other = in.keys.name(i).substr(0, compared);
    if (std::max(other.size(), key.size()) - std::min(other.size(), key.size()) > most) continue;
    if (auto const d = distance(key, other); d <= most) near.add({static_cast<std::int64_t>(d), i});
  }
  std::vector<std::string_view> out;
  for (auto const& it : near.take())
    out.push_back(in.role_of_key[it.index] != no_number ? in.title_of(in.role_of_key[it.index])
                                                        : in.titles.name(in.index().named_as[it.index]));
  return out;
}

}  // namespace career
