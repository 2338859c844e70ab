#include "name_ids.hpp"

namespace career {

// FNV-1a, folded once more, as its low bits alone pick the slot.
std::uint32_t name_ids::hash_of(std::string_view name) noexcept {
  std::uint32_t hash = 2166136261u;
  for (char const c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ (hash >> 15u);
}

std::size_t name_ids::slot_of(std::string_view name, std::uint32_t hash) const noexcept {
  auto const mask = slots_.size() - 1;
  auto at = hash & mask;
  while (slots_[at].id != 0 && (slots_[at].hash != hash || this->name(slots_[at].id - 1) != name)) at = (at + 1) & mask;
  return at;
}

void name_ids::grow(std::size_t slots) {
  std::vector<slot> const before(std::move(slots_));
  slots_.assign(slots, {});
  for (auto const& it : before) {
    if (it.id == 0) continue;
    auto at = it.hash & (slots - 1);
    while (slots_[at].id != 0) at = (at + 1) & (slots - 1);
    slots_[at] = it;
  }
}

void name_ids::reserve(std::size_t names, std::size_t characters) {
  characters_.reserve(characters);
  ends_.reserve(names);
  std::size_t slots = 16;
  while (slots * 3 < names * 4) slots *= 2;
  if (slots > slots_.size()) grow(slots);
}

std::uint32_t name_ids::add(std::string_view name) {
  if (ends_.size() * 4 >= slots_.size() * 3) grow(slots_.empty() ? 16 : slots_.size() * 2);
  auto const hash = hash_of(name);
  auto& it = slots_[slot_of(name, hash)];
  if (it.id != 0) return it.id - 1;
  characters_ += name;
  ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
  it = {hash, size()};
  return size() - 1;
}

std::optional<std::uint32_t> name_ids::find(std::string_view name) const noexcept {
  if (slots_.empty()) return std::nullopt;
  auto const& it = slots_[slot_of(name, hash_of(name))];
  if (it.id == 0) return std::nullopt;
  return it.id - 1;
}

}  // namespace career
