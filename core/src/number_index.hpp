/// @file number_index.hpp
/// @brief Finds where a number stands in a list that is built up: a hash table for a few numbers out of many.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace career {

class number_index {
 public:
  /// For at most so many different numbers.
  explicit number_index(std::size_t most) {
    std::size_t slots = 8;
    while (slots < most * 2) slots *= 2;
    slots_.resize(slots);
  }

  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  /// Where the number was put before; else it is put at `here`, which is given back. Cost: constant.
  std::uint32_t put(std::uint32_t number, std::uint32_t here) noexcept {
    auto& it = slots_[slot_of(number)];
    if (it.at == none) it = {number, here};
    return it.at;
  }

  /// `none` where the number was never put. Cost: constant.
  std::uint32_t find(std::uint32_t number) const noexcept { return slots_[slot_of(number)].at; }

 private:
  struct slot {
    std::uint32_t number = 0;
    std::uint32_t at = none;
  };
  std::size_t slot_of(std::uint32_t number) const noexcept {
    auto const mask = slots_.size() - 1;
    // numbers in a row are spread by the golden ratio
    auto at = static_cast<std::size_t>(number * 2654435769u >> 7u) & mask;
    while (slots_[at].at != none && slots_[at].number != number) at = (at + 1) & mask;
    return at;
  }

  std::vector<slot> slots_;
};

}  // namespace career
