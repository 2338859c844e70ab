/// @file brackets.hpp
/// @brief Which bytes of a text stand within brackets.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace career {

/// Where the brackets that are open at a byte close, so that nothing within them is parted: up to there.
class bracket_finder {
 public:
  explicit bracket_finder(std::string_view text) noexcept : text_(text) {}

  /// Whether the byte stands within brackets. To be asked of bytes in their order. Cost: amortised constant.
  bool is_within(std::size_t at) noexcept {
    for (; looked_ < at; ++looked_)
      if (looked_ >= closes_ && text_[looked_] == '(') closes_ = closing(looked_);
    return at < closes_;
  }

 private:
  /// After the bracket's end, or its own place where it does not close within the reach of one item.
  std::size_t closing(std::size_t open) noexcept {
    constexpr std::size_t reach = 256;
    auto const stop = std::min(text_.size(), open + reach);
    if (next_close_ < open) next_close_ = std::min(text_.find(')', open), text_.size());
    if (next_close_ >= stop) return open;  // found once for many that stay open
    int depth = 0;
    for (auto at = open; at < stop; ++at) {
      if (text_[at] == '(') ++depth;
      if (text_[at] == ')' && --depth == 0) return at + 1;
    }
    return open;
  }

  std::string_view text_;
  std::size_t looked_ = 0;
  std::size_t closes_ = 0;
  std::size_t next_close_ = 0;
};

}  // namespace career
