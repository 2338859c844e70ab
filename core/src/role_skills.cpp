#include "role_skills.hpp"

#include <algorithm>
#include <limits>

#include "skill_names.hpp"

namespace career {

namespace {

/// What a guide states that it needs of its skills, by their spelling; 0 where it states nothing.
class stated_needs {
 public:
  explicit stated_needs(guide const& role) {
    for (auto const& it : role.needs) {
      auto const id = names_.add(it.skill);
      if (id == needs_.size()) needs_.push_back(0);
      needs_[id] = std::max(needs_[id], it.level / it.of);
    }
  }
  double of(std::string_view skill) const {
    auto const id = names_.find(skill);
    return id ? needs_[*id] : 0;
  }

 private:
  name_ids names_;
  std::vector<double> needs_;
};

role_skill read_skill(std::string_view name) {
  role_skill it;
  it.name = name;
  it.keys.push_back(folded(name));
  auto phrase = read_phrase(name);
  if (phrase.parts.empty()) return it;
  if (auto head = folded(phrase.head); !head.empty()) it.keys.push_back(std::move(head));
  it.parts = std::move(phrase.parts);
  it.any_part = phrase.any_part;
  for (auto const part : it.parts) it.part_keys.push_back(folded(part));
  return it;
}

}  // namespace

std::vector<role_skill> skills_of(guide const& role) {
  std::vector<role_skill> all;
  all.reserve(role.top_skills.size() + role.often_missing.size());
  name_ids ids;
  stated_needs const needs(role);
  auto const add = [&](std::vector<item> const& items, double weight, bool role_skill::*from) {
    for (auto const& it : items) {
      auto skill = read_skill(it.text);
      auto const id = ids.add(skill.keys.front());
      if (id == all.size()) {
        skill.need = 0;
        all.push_back(std::move(skill));
      }
      auto& same = all[id];
      same.need = std::max(same.need, needs.of(it.text));
      if (!(same.*from)) same.weight += weight;
      same.*from = true;
    }
  };
  add(role.top_skills, 1, &role_skill::in_top_skills);
  add(role.often_missing, 0.5, &role_skill::in_often_missing);
  for (auto& skill : all)
    if (skill.need == 0) skill.need = 1;  // no spelling of it states a level
  return all;
}

person_index::person_index(profile const& person) : person_(person) {
  for (auto const& skill : person.skills) {
    auto const key = folded(skill.name);
    if (auto const id = names_.find(key))
      for (auto at = last_of_[*id]; at != none; at = entries_[at].before)
        if (entries_[at].level != skill.level) {
          conflicts_.push_back({entries_[at].as, skill.name});
          break;
        }
    add(skill.name, key, skill.level);
  }
  for (auto const& it : person.refuse) refused_.add(folded(it.as) + "\n" + folded(it.skill));
}

void person_index::add(std::string_view as, std::string_view key, skill_level level, bool learnt) {
  auto const id = names_.add(key);
  if (id == last_of_.size()) last_of_.push_back(none);
  entries_.push_back({as, level, id, last_of_[id], learnt});
  last_of_[id] = static_cast<std::uint32_t>(entries_.size() - 1);
}

void person_index::learn(role_skill const& skill) {
  add(skill.name, skill.keys.front(), {skill_level::kind::figure, skill.need}, true);
}

void person_index::forget(std::size_t how_many) {
  for (; how_many > 0; --how_many) {
    last_of_[entries_.back().name] = entries_.back().before;
    entries_.pop_back();
  }
}

bool person_index::is_refused(std::string_view as, std::string_view skill) const {
  return refused_.size() > 0 && refused_.find(folded(as) + "\n" + folded(skill));
}

bool person_index::best_of(std::string_view key, role_skill const& skill, double& has, std::string_view& as) const {
  auto const id = names_.find(key);
  if (!id) return false;
  bool any = false;
  for (auto at = last_of_[*id]; at != none; at = entries_[at].before) {
    auto const& it = entries_[at];
    if (!it.learnt && is_refused(it.as, skill.name)) continue;
    // of equal levels the one that was said first
    if (auto const counted = it.level.counted_for(skill.need); !any || counted >= has) {
      has = counted;
      as = it.as;
    }
    any = true;
  }
  return any;
}

had person_index::has(role_skill const& skill) const {
  had it;
  for (auto const& key : skill.keys) {
    double has = 0;
    std::string_view as;
    if (!best_of(key, skill, has, as)) continue;
    if (!it.said || has > it.has) {
      it.has = has;
      it.as = as;
    }
    it.said = true;
  }
  if (skill.parts.empty()) return it;

  double sum = 0;
  double least = std::numeric_limits<double>::infinity();
  double best = 0;
  std::size_t spoken_of = 0;
  std::string_view first_as;
  skill_credit credit{{}, skill_credit::reason::part};
  for (std::size_t i = 0; i < skill.parts.size(); ++i) {
    double has = 0;
    std::string_view as;
    bool const spoken = best_of(skill.part_keys[i], skill, has, as);
    least = std::min(least, has);
    if (!spoken) continue;
    ++spoken_of;
    sum += has;
    best = std::max(best, has);
    if (has > 0) {
      credit.from.push_back(skill.parts[i]);
      if (first_as.empty()) first_as = as;
    }
  }
  it.said = it.said || spoken_of == skill.parts.size();
  // a mean is rounded: where all parts are had in full, it must not fall short of what is needed
  auto const mean = std::clamp(sum / static_cast<double>(skill.parts.size()), least, best);
  auto const by_parts = skill.any_part ? best : mean;
  if (by_parts > it.has) {
    it.has = by_parts;
    it.as = first_as;
    it.credit = std::move(credit);
  }
  return it;
}

std::vector<std::string_view> person_index::unmatched(std::vector<role_skill> const& skills) const {
  name_ids asked_for;
  for (auto const& skill : skills) {
    for (auto const& key : skill.keys) asked_for.add(key);
    for (auto const& key : skill.part_keys) asked_for.add(key);
  }
  std::vector<std::string_view> out;
  for (auto const& it : person_.skills)
    if (!asked_for.find(folded(it.name))) out.push_back(it.name);
  return out;
}

}  // namespace career
