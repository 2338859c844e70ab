/// @file name_ids.hpp
/// @brief Gives names small integers: what is compared often is compared as a number.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace career {

class name_ids {
 public:
  /// The name's number; a new name gets the next. Cost: log n.
  std::uint32_t add(std::string_view name);

  /// Nothing where the name was never added. Cost: log n.
  std::optional<std::uint32_t> find(std::string_view name) const;

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ids_.size()); }

 private:
  std::map<std::string, std::uint32_t, std::less<>> ids_;
};

}  // namespace career
