#include "career/known_terms.hpp"

#include <utility>

#include "sorting.hpp"

namespace career {

bool known_names::comes_before(std::string_view a, std::string_view b) noexcept {
  auto const size = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < size; ++i) {
    auto const x = static_cast<unsigned char>(small(a[i]));
    auto const y = static_cast<unsigned char>(small(b[i]));
    if (x != y) return x < y;
  }
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

known_names::known_names(std::vector<std::string_view> names, std::vector<std::string_view> others) {
  for (auto* list : {&names, &others}) merge_sort(std::span(*list), &comes_before);
  names_.resize(names.size() + others.size());
  std::merge(names.begin(), names.end(), others.begin(), others.end(), names_.begin(), comes_before);
  names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
  if (!names_.empty() && names_.front().empty()) names_.erase(names_.begin());
  for (auto const name : names_) ++begins_[static_cast<unsigned char>(small(name.front())) + 1u];
  for (auto const name : names_) {
    if (name.size() < 3 || name.front() < 'a' || name.front() > 'z') continue;
    small_.push_back(name);
    small_seconds_[static_cast<std::size_t>(name.front() - 'a')] |= std::uint64_t{1}
                                                                    << (static_cast<unsigned char>(name[1]) & 63u);
  }
  for (auto const name : names_)
    if (name.size() > 1) seconds_[static_cast<unsigned char>(small(name.front()))] |= 1u << bit_of(name[1]);
  for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
  for (std::size_t first = 0, at = 0; first < 26; ++first)
    for (std::size_t second = 0; second < 27; ++second) {
      auto const stands_before = [&](std::string_view name) {
        auto const one = static_cast<unsigned char>(small(name[0]));
        if (one != 'a' + first) return one < 'a' + first;
        return name.size() == 1 || static_cast<unsigned char>(small(name[1])) < 'a' + second;
      };
      while (at < names_.size() && stands_before(names_[at])) ++at;
      pairs_[first * 27 + second] = static_cast<std::uint32_t>(at);
    }
}

bool known_names::contains(std::string_view text) const noexcept {
  return std::binary_search(names_.begin(), names_.end(), text, comes_before);
}

}  // namespace career
