/// @file name_ids.hpp
/// @brief Gives names small integers: what is compared often is compared as a number.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace career {

/// Lets a map of strings be asked with a view.
struct text_hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

class name_ids {
 public:
  /// The name's number; a new name gets the next. Cost: one hash.
  std::uint32_t add(std::string_view name);

  /// Nothing where the name was never added. Cost: one hash.
  std::optional<std::uint32_t> find(std::string_view name) const;

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ids_.size()); }

 private:
  std::unordered_map<std::string, std::uint32_t, text_hash, std::equal_to<>> ids_;
};

}  // namespace career
