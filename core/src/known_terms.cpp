#include "career/known_terms.hpp"

#include <utility>

namespace career {

known_names::known_names(std::vector<std::string_view> names) : names_(std::move(names)) {
  if (!std::is_sorted(names_.begin(), names_.end())) std::sort(names_.begin(), names_.end());
  names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
  if (!names_.empty() && names_.front().empty()) names_.erase(names_.begin());
  for (auto const name : names_) ++begins_[static_cast<unsigned char>(name.front()) + 1u];
  for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
}

bool known_names::contains(std::string_view text) const noexcept {
  return std::binary_search(names_.begin(), names_.end(), text);
}

}  // namespace career
