#include "role_terms.hpp"

#include <algorithm>

#include "gates.hpp"
#include "number_index.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// Most parts that one phrase is read to have.
constexpr std::size_t most_parts = 256;

/// Gives a skill its head and its parts where its name is a phrase. `Continuous Integration (CI)` is none: what stands in
/// the brackets is another name of what stands before them.
void read_parts(asked_skill& skill, role_terms& into, skill_ids& ids) {
  if (ids.is_known(skill.id)) return;
  auto const phrase = read_phrase(skill.name);
  if (phrase.parts.empty()) return;
  if (!folded(phrase.head).empty()) skill.head = ids.add(phrase.head);
  skill.any_part = phrase.any_part;
  skill.first_part = static_cast<std::uint32_t>(into.parts.size());
  for (auto const part : phrase.parts) {
    if (into.parts.size() - skill.first_part == most_parts) break;
    if (auto const id = ids.add(part); id != skill.head) into.parts.push_back({part, id});
  }
  skill.parts = static_cast<std::uint16_t>(into.parts.size() - skill.first_part);
}

}  // namespace

role_terms terms_of(guide const& role, skill_ids& ids) {
  role_terms out;
  auto const most = role.top_skills.size() + role.often_missing.size();
  out.skills.reserve(most);
  number_index where(most);
  auto const add = [&](std::vector<item> const& items, bool asked_skill::*from) {
    for (auto const& it : items) {
      if (gate_of_skill(it.text)) continue;  // told apart: practice does not replace it
      auto const id = ids.add(it.text);
      auto const at = where.put(id, static_cast<std::uint32_t>(out.skills.size()));
      if (at == out.skills.size()) {
        auto& skill = out.skills.emplace_back();
        skill.name = it.text;
        skill.id = id;
        skill.need = 0;
        read_parts(skill, out, ids);
      }
      out.skills[at].*from = true;
    }
  };
  add(role.top_skills, &asked_skill::in_top_skills);
  add(role.often_missing, &asked_skill::in_often_missing);
  for (auto const& it : role.needs)
    if (auto const at = where.find(ids.add(it.skill)); at != number_index::none)
      out.skills[at].need = std::max(out.skills[at].need, it.level / it.of);
  for (auto& skill : out.skills)
    if (skill.need == 0) skill.need = 1;  // no spelling of it states a level
  return out;
}

}  // namespace career
