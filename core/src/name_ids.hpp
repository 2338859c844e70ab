/// @file name_ids.hpp
/// @brief Gives names small integers: what is compared often is compared as a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career {

/// A hash table with open addressing over one store of characters: no allocation a name, and a move leaves it right.
class name_ids {
 public:
  /// The name's number; a new name gets the next. Cost: linear in the name.
  std::uint32_t add(std::string_view name);

  /// Nothing where the name was never added. Cost: linear in the name.
  std::optional<std::uint32_t> find(std::string_view name) const noexcept;

  /// A view that the next `add` may end.
  std::string_view name(std::uint32_t id) const noexcept {
    auto const begin = id == 0 ? 0 : ends_[id - 1];
    return std::string_view(characters_).substr(begin, ends_[id] - begin);
  }

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }

  /// Room for so many names of so many characters in all.
  void reserve(std::size_t names, std::size_t characters);

 private:
  struct slot {
    std::uint32_t hash = 0;
    std::uint32_t id = 0;  // from 1; 0 where the slot is free
  };
  static std::uint32_t hash_of(std::string_view name) noexcept;
  /// The slot of the name, or the free one that it would take.
  std::size_t slot_of(std::string_view name, std::uint32_t hash) const noexcept;
  void grow(std::size_t slots);

  std::string characters_;
  std::vector<std::uint32_t> ends_;  // of each name in the characters
  std::vector<slot> slots_;          // a power of two, at most three quarters full
};

}  // namespace career
