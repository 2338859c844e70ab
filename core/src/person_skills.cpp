#include "person_skills.hpp"

#include <algorithm>
#include <limits>
#include <span>

#include "number_index.hpp"
#include "skill_names.hpp"

namespace career {

person_skills::person_skills(profile const& person, skill_ids const& ids)
    : person_(person), ids_(ids), last_of_(ids.size(), none) {
  entries_.reserve(person.skills.size());
  said_.reserve(person.skills.size());
  for (auto const& said : person.skills) {
    auto const id = ids.find(said.name);
    said_.push_back(id.value_or(no_skill));
    if (!id) continue;
    // one conflict a skill said again: with the last that was said of it otherwise
    for (auto at = last_of_[*id]; at != none; at = entries_[at].before)
      if (entries_[at].level != said.level) {
        conflicts_.push_back({entries_[at].as, said.name});
        break;
      }
    add(said.name, *id, said.level, false);
  }
  for (auto const& it : person.refuse)
    if (auto const id = ids.find(it.skill)) refused_.emplace_back(folded(it.as), *id);
}

void person_skills::add(std::string_view as, skill_id skill, skill_level level, bool learnt) {
  entries_.push_back({as, level, skill, last_of_[skill], learnt});
  last_of_[skill] = static_cast<std::uint32_t>(entries_.size() - 1);
}

void person_skills::learn(asked_skill const& skill) {
  add(skill.name, skill.id, {skill_level::kind::figure, skill.need}, true);
}

void person_skills::suppose(asked_skill const& skill) { add(skill.name, skill.id, {}, true); }

void person_skills::forget(std::size_t how_many) {
  for (; how_many > 0; --how_many) {
    last_of_[entries_.back().skill] = entries_.back().before;
    entries_.pop_back();
  }
}

bool person_skills::is_refused(std::string_view as, skill_id for_skill) const {
  if (refused_.empty()) return false;
  auto const word = folded(as);
  return std::any_of(refused_.begin(), refused_.end(),
                     [&](auto const& it) { return it.second == for_skill && it.first == word; });
}

person_skills::best person_skills::best_of(skill_id said, asked_skill const& counted_for) const {
  best out;
  if (said >= last_of_.size()) return out;
  for (auto at = last_of_[said]; at != none; at = entries_[at].before) {
    auto const& it = entries_[at];
    if (!it.learnt && is_refused(it.as, counted_for.id)) continue;
    // of equal levels the one that was said first: chains begin with the last
    if (auto const has = it.level.counted_for(counted_for.need); !out.any || has >= out.has) out = {has, it.as, true};
  }
  return out;
}

person_skills::best person_skills::best_relative(asked_skill const& skill, skill_id& found) const {
  best out;
  if (ids_.known() == nullptr) return out;
  for (auto const name : {skill.id, skill.head}) {
    if (!ids_.is_known(name)) continue;
    for (auto const relative : ids_.known()->relatives(name)) {
      auto const it = best_of(relative, skill);
      if (!it.any || it.has <= 0 || it.has / 2 <= out.has) continue;
      out = {it.has / 2, it.as, true};
      found = relative;
    }
  }
  return out;
}

person_skills::by_parts person_skills::had_by_parts(role_terms const& of, asked_skill const& skill,
                                                    std::vector<std::string_view>* from) const {
  by_parts out;
  double sum = 0;
  double least = std::numeric_limits<double>::infinity();
  double most = 0;
  std::size_t spoken_of = 0;
  auto const parts = of.parts_of(skill);
  for (auto const& part : parts) {
    auto const it = best_of(part.id, skill);
    least = std::min(least, it.has);
    if (!it.any) continue;
    ++spoken_of;
    sum += it.has;
    most = std::max(most, it.has);
    if (it.has <= 0) continue;
    if (from != nullptr) from->push_back(part.name);
    if (out.as.empty()) out.as = it.as;
  }
  out.all_said = spoken_of == parts.size();
  // a mean is rounded: where all parts are had in full, it must not fall short of what is needed
  auto const mean = std::clamp(sum / static_cast<double>(parts.size()), least, most);
  out.has = skill.any_part ? most : mean;
  return out;
}

had person_skills::has(role_terms const& of, asked_skill const& skill) const {
  had it;
  for (auto const name : {skill.id, skill.head}) {
    auto const itself = best_of(name, skill);
    if (!itself.any) continue;
    if (!it.said || itself.has > it.has) {
      it.has = itself.has;
      it.as = itself.as;
    }
    it.said = true;
  }
  if (skill.parts > 0) {
    skill_credit credit{{}, skill_credit::reason::part};
    auto const parts = had_by_parts(of, skill, &credit.from);
    it.said = it.said || parts.all_said;
    if (parts.has > it.has) {
      it.has = parts.has;
      it.as = parts.as;
      it.credit = std::move(credit);
    }
  }
  auto relative = no_skill;
  if (auto const related = best_relative(skill, relative); related.has > it.has) {
    it.has = related.has;
    it.as = related.as;
    it.credit = skill_credit{{name_in(of, relative)}, skill_credit::reason::related};
  }
  return it;
}

std::string_view person_skills::name_in(role_terms const& of, skill_id skill) const noexcept {
  auto const found = std::find_if(of.skills.begin(), of.skills.end(), [&](auto const& it) { return it.id == skill; });
  return found == of.skills.end() ? ids_.name(skill) : found->name;
}

double person_skills::level(role_terms const& of, asked_skill const& skill) const {
  auto relative = no_skill;
  auto has = std::max(best_of(skill.id, skill).has, best_relative(skill, relative).has);
  if (skill.head != no_skill) has = std::max(has, best_of(skill.head, skill).has);
  if (skill.parts > 0) has = std::max(has, had_by_parts(of, skill, nullptr).has);
  return has;
}

person_skills::beside person_skills::not_asked(role_terms const& by) const {
  number_index asked(by.skills.size() * 2 + by.parts.size() + person_.skills.size());
  for (auto const& skill : by.skills) {
    asked.put(skill.id, 0);
    if (skill.head != no_skill) asked.put(skill.head, 0);
  }
  for (auto const& part : by.parts) asked.put(part.id, 0);
  beside out;
  for (std::size_t i = 0; i < said_.size(); ++i) {
    auto const id = said_[i];
    if (id == no_skill || (!ids_.is_known(id) && asked.find(id) == number_index::none)) {
      out.unmatched.push_back(person_.skills[i].name);
    } else if (asked.find(id) == number_index::none) {
      asked.put(id, 0);  // told once
      out.other.push_back(ids_.name(id));
    }
  }
  return out;
}

}  // namespace career
