#include "name_ids.hpp"

namespace career {

std::uint32_t name_ids::add(std::string_view name) {
  if (auto const known = find(name)) return *known;
  auto const id = size();
  ids_.emplace(std::string(name), id);
  return id;
}

std::optional<std::uint32_t> name_ids::find(std::string_view name) const {
  auto const found = ids_.find(name);
  if (found == ids_.end()) return std::nullopt;
  return found->second;
}

}  // namespace career
