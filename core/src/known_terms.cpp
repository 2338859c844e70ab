#include "career/known_terms.hpp"

#include <algorithm>

namespace career {

namespace {

std::uint32_t bit_of(list_kind kind) noexcept { return 1u << static_cast<unsigned>(kind); }

}  // namespace

void known_terms::add(list_kind kind, std::string_view term) {
  if (term.empty()) return;
  kinds_[std::string(term)] |= bit_of(kind);
  longest_ = std::max(longest_, term.size());
}

bool known_terms::contains(list_kind kind, std::string_view text) const {
  if (text.size() > longest_) return false;
  auto const found = kinds_.find(text);
  return found != kinds_.end() && (found->second & bit_of(kind)) != 0;
}

bool known_terms::empty() const noexcept { return longest_ == 0; }

}  // namespace career
