/// @file decode.hpp
/// @brief The first step of reading: bytes as they were given -> clean UTF-8, and the way back to the bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"

namespace career {

/// Where each byte of a decoded text stood in the source.
class position_map {
 public:
  /// From `decoded` on, up to the next step, positions differ from the source's by the same amount.
  void step(std::size_t decoded, std::size_t source);

  /// The text that these positions are of was made from one that has positions itself.
  void come_after(position_map&& before) { before_ = std::make_unique<position_map>(std::move(before)); }

  std::uint32_t to_source(std::size_t decoded) const noexcept {
    auto const at = starts_.empty() ? static_cast<std::uint32_t>(decoded) : look_up(decoded);
    return before_ == nullptr ? at : before_->to_source(at);
  }

 private:
  struct start {
    std::uint32_t decoded = 0;
    std::uint32_t source = 0;
  };
  std::uint32_t look_up(std::size_t decoded) const noexcept;

  std::vector<start> starts_;
  std::unique_ptr<position_map> before_;
};

struct decoded_text {
  std::string_view text;  ///< the source itself where nothing had to be mended
  position_map positions;
  bool single_spaced = false;  ///< whether it is known that no line has a blank in it but single spaces
};

/// Whether decoding leaves a character as it is; a valid one.
bool is_kept(std::string_view character) noexcept;

/// Leaves out a byte order mark, zero-width spaces and soft hyphens (with the line end after one), makes every Unicode
/// space a plain one and a ligature its letters, reads characters that are written out (`&amp;`), and puts U+FFFD for
/// bytes that are no UTF-8 (`invalid-utf8`). A text that needs none of this is not copied.
/// Cost: one pass; a text in ASCII is only looked at.
decoded_text decode(std::string_view source, text_store& store, std::vector<diagnostic>& diagnostics,
                    std::string_view in);

}  // namespace career
