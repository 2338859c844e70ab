#include "sorting.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

namespace career {

void merge_sort(void* things, std::size_t count, std::size_t size, untyped_order by) {
  if (count < 2) return;
  auto* const first = static_cast<std::byte*>(things);
  auto const at = [&](std::size_t i) { return first + i * size; };
  auto const comes_before = [&](std::byte const* a, std::byte const* b) { return by.comes_before(by.order, a, b); };
  std::unique_ptr<std::byte[]> left;
  for (std::size_t width = 1; width < count; width *= 2)
    for (std::size_t begin = 0; begin + width < count; begin += 2 * width) {
      auto const middle = begin + width;
      if (!comes_before(at(middle), at(middle - 1))) continue;  // the two runs are one already
      // a run that stands left of another is as long as a power of two that is below the count
      if (!left) left.reset(new std::byte[count * size]);
      std::memcpy(left.get(), at(begin), width * size);
      auto const* from = left.get();
      auto const* const from_end = from + width * size;
      auto const* right = at(middle);
      auto const* const right_end = at(std::min(middle + width, count));
      for (auto* to = at(begin); from != from_end; to += size) {
        auto const*& next = right != right_end && comes_before(right, from) ? right : from;
        std::memcpy(to, next, size);
        next += size;
      }
    }
}

}  // namespace career
