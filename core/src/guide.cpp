#include "career/guide.hpp"

#include <algorithm>

namespace career {

std::span<char> text_store::take(std::size_t size) {
  constexpr std::size_t least = 4096;
  if (size > free_.size()) {
    auto const room = std::max(size, least);
    free_ = {chunks_.emplace_back(new char[room]).get(), room};
  }
  auto const taken = free_.first(size);
  free_ = free_.subspan(size);
  return taken;
}

}  // namespace career
