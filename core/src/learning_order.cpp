#include "learning_order.hpp"

#include <algorithm>

#include "number_index.hpp"

namespace career {

namespace {

/// Marks that are taken back all at once.
class marks {
 public:
  explicit marks(std::size_t size) : at_(size) {}
  void clear() noexcept { ++now_; }
  /// False where it was marked before.
  bool mark(std::uint32_t index) noexcept { return at_[index] != now_ && ((at_[index] = now_), true); }
  bool is_marked(std::uint32_t index) const noexcept { return at_[index] == now_; }

 private:
  std::vector<std::uint32_t> at_;
  std::uint32_t now_ = 1;
};

/// The missing skills that a skill stands on directly: over ways that pass no other missing one.
std::vector<std::vector<std::uint32_t>> direct_needs(std::span<to_learn const> missing, known_skills const& known) {
  number_index index_of(missing.size());
  for (std::uint32_t i = 0; i < missing.size(); ++i)
    if (missing[i].id < known.size()) index_of.put(missing[i].id, i);
  std::vector<std::vector<std::uint32_t>> direct(missing.size());
  marks seen(known.size());
  std::vector<skill_id> open;
  for (std::uint32_t i = 0; i < missing.size(); ++i) {
    if (missing[i].id >= known.size()) continue;
    seen.clear();
    open.assign(1, missing[i].id);
    while (!open.empty()) {
      auto const at = open.back();
      open.pop_back();
      for (auto const before : known.before(at)) {
        if (!seen.mark(before)) continue;
        if (auto const other = index_of.find(before); other != number_index::none)
          direct[i].push_back(other);
        else
          open.push_back(before);
      }
    }
  }
  return direct;
}

/// Leaves out of each list what another in it stands on.
void reduce(std::vector<std::vector<std::uint32_t>>& direct) {
  auto const all = direct;
  marks seen(all.size());
  std::vector<std::uint32_t> open;
  for (auto& needs : direct) {
    if (needs.size() > 1) {
      seen.clear();
      open = needs;
      while (!open.empty()) {
        auto const at = open.back();
        open.pop_back();
        for (auto const below : all[at])
          if (seen.mark(below)) open.push_back(below);
      }
      std::erase_if(needs, [&](std::uint32_t it) { return seen.is_marked(it); });
    }
    // few, and the only sort of plain numbers here
    for (std::size_t i = 1; i < needs.size(); ++i)
      std::rotate(std::upper_bound(needs.begin(), needs.begin() + static_cast<std::ptrdiff_t>(i), needs[i]),
                  needs.begin() + static_cast<std::ptrdiff_t>(i), needs.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

}  // namespace

learning_order order_to_learn(std::span<to_learn const> missing, known_skills const* known) {
  learning_order out;
  if (known == nullptr) {
    out.requires_.resize(missing.size());
  } else {
    out.requires_ = direct_needs(missing, *known);
    reduce(out.requires_);
  }
  std::vector<std::uint32_t> waits_for(missing.size());
  std::vector<std::vector<std::uint32_t>> frees(missing.size());
  for (std::uint32_t i = 0; i < missing.size(); ++i) {
    waits_for[i] = static_cast<std::uint32_t>(out.requires_[i].size());
    for (auto const before : out.requires_[i]) frees[before].push_back(i);
  }
  // a heap with the next at its front
  auto const comes_later = [&](std::uint32_t a, std::uint32_t b) {
    return missing[a].worth != missing[b].worth ? missing[a].worth < missing[b].worth : a > b;
  };
  std::vector<std::uint32_t> ready;
  auto const make_ready = [&](std::uint32_t i) {
    ready.push_back(i);
    std::push_heap(ready.begin(), ready.end(), comes_later);
  };
  for (std::uint32_t i = 0; i < missing.size(); ++i)
    if (waits_for[i] == 0) make_ready(i);
  out.order.reserve(missing.size());
  while (!ready.empty()) {
    std::pop_heap(ready.begin(), ready.end(), comes_later);
    auto const next = ready.back();
    ready.pop_back();
    out.order.push_back(next);
    for (auto const freed : frees[next])
      if (--waits_for[freed] == 0) make_ready(freed);
  }
  return out;
}

}  // namespace career
