#include "skill_ids.hpp"

#include <algorithm>

#include "loose_names.hpp"
#include "skill_names.hpp"

namespace career {

skill_id skill_ids::add(std::string_view name) {
  auto const key = folded(name);
  if (known_ != nullptr)
    if (auto const id = known_->find_folded(key)) return *id;
  auto const other = others_.add(key);
  if (other == names_.size()) {
    near_others_ = {};  // made without this one
    stems_of_others_ = {};
    auto const room = store_.take(name.size());
    std::copy(name.begin(), name.end(), room.begin());
    names_.emplace_back(room.data(), room.size());
  }
  return known_size() + other;
}

std::optional<skill_id> skill_ids::find(std::string_view name) const {
  auto const key = folded(name);
  // in small letters `ssrs` may be the plural of a short form, or the longer one, which is as it was written
  if (key.size() == 3 && name.size() == 4 && name[0] >= 'a')
    if (auto const id = find_folded(key + 's')) return id;
  if (auto const id = find_folded(key)) return id;
  return find_loosely(*this, name);
}

std::optional<skill_id> skill_ids::find_folded(std::string_view key) const {
  if (known_ != nullptr)
    if (auto const id = known_->find_folded(key)) return id;
  if (auto const other = others_.find(key)) return known_size() + *other;
  return std::nullopt;
}

near_names const& skill_ids::near_others() const {
  return near_others_.get([&] {
    near_names all;
    each_other([&](std::string_view key, skill_id skill) { all.add(key, skill); });
    all.settle();
    return all;
  });
}

stem_names const& skill_ids::stems_of_others() const {
  return stems_of_others_.get([&] {
    stem_names all;
    each_other([&](std::string_view key, skill_id skill) { all.add(typed_words(key, known_), skill); });
    all.settle();
    return all;
  });
}

std::optional<skill_id> skill_ids::find_phrase(std::vector<typed_word> const& words, bool any_left) const {
  for (auto const* all : {known_ == nullptr ? nullptr : &known_->stems(), &stems_of_others()})
    if (all != nullptr)
      if (auto const id = all->find(words, any_left); id != stem_names::none) return id;
  return std::nullopt;
}

std::optional<skill_id> skill_ids::find_together(std::string_view together) const {
  for (auto const* all : {known_ == nullptr ? nullptr : &known_->near(), &near_others()})
    if (all != nullptr)
      if (auto const id = all->find(together); id != near_names::none) return id;
  return std::nullopt;
}

std::optional<skill_id> skill_ids::find_near(std::string_view key) const {
  auto const together = run_together(key);
  auto best = near_names::none;
  int least = 99;
  // of a short word of ordinary language a letter more or less makes another such word: `rugby` is not Ruby
  auto const is_short_word = [&](std::string_view meant, int slips) {
    return slips > 3 && meant.size() < 6 && known_ != nullptr &&
           known_->is_ordinary(meant) == known_skills::ordinary::always;
  };
  for (auto const* all : {known_ == nullptr ? nullptr : &known_->near(), &near_others()})
    if (all != nullptr)
      all->each_near(together, [&](std::uint32_t what, int slips, std::string_view meant) {
        // of the vocabulary's and a guide's own as near, neither
        if (slips > least || what == best || !keeps_short_words(key, meant) || is_short_word(meant, slips)) return;
        best = slips < least ? what : near_names::none;
        least = slips;
      });
  if (best == near_names::none) return std::nullopt;
  return best;
}

}  // namespace career
