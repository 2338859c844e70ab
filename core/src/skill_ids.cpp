#include "skill_ids.hpp"

#include <algorithm>

#include "skill_names.hpp"

namespace career {

skill_id skill_ids::add(std::string_view name) {
  auto const key = folded(name);
  if (known_ != nullptr)
    if (auto const id = known_->find_folded(key)) return *id;
  auto const other = others_.add(key);
  if (other == names_.size()) {
    auto const room = store_.take(name.size());
    std::copy(name.begin(), name.end(), room.begin());
    names_.emplace_back(room.data(), room.size());
  }
  return known_size() + other;
}

std::optional<skill_id> skill_ids::find(std::string_view name) const {
  auto const key = folded(name);
  if (known_ != nullptr)
    if (auto const id = known_->find_folded(key)) return id;
  if (auto const other = others_.find(key)) return known_size() + *other;
  return std::nullopt;
}

}  // namespace career
