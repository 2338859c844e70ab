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
  /// From `decoded` on, up to the next step, positions differ from the source's by the same amount. `left_out`: how many
  /// bytes of the source, right before, stand for nothing.
  void step(std::size_t decoded, std::size_t source, std::size_t left_out = 0);

  /// The text that these positions are of was made from one that has positions itself.
  void come_after(position_map&& before) { before_ = std::make_unique<position_map>(std::move(before)); }

  /// Whether each byte stands where it stood.
  bool is_same() const noexcept { return starts_.empty() && before_ == nullptr; }

  /// Where a byte stood; for the end of a run, after its last byte.
  std::uint32_t to_source(std::size_t decoded) const noexcept {
    auto const at = starts_.empty() ? static_cast<std::uint32_t>(decoded) : look_up(decoded);
    return before_ == nullptr ? at : before_->to_source(at);
  }
  std::uint32_t end_in_source(std::size_t decoded) const noexcept;

  /// Calls `found(offset, length)` for each run of the source's bytes that the text from `begin` to `end` was made of, in
  /// their order; what was left out lies between them. Cost: the steps within, and the log of all.
  template <typename Found>
  void each_run(std::size_t begin, std::size_t end, Found const& found) const {
    auto const emit = [&](std::size_t from, std::size_t to) {
      if (before_ != nullptr)
        before_->each_run(from, to, found);
      else if (to > from)
        found(static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from));
    };
    if (starts_.empty()) return emit(begin, end);
    auto from = look_up(begin);
    for (auto it = first_from(begin + 1); it != starts_.end() && it->decoded < end; ++it)
      if (it->left_out > 0) {
        emit(from, it->source - it->left_out);
        from = it->source;
      }
    emit(from, end_before(end));
  }

 private:
  struct start {
    std::uint32_t decoded = 0;
    std::uint32_t source = 0;
    std::uint32_t left_out = 0;
  };
  std::uint32_t look_up(std::size_t decoded) const noexcept;
  /// The same for the end of a run, in the text that this one was made from: before what was left out there.
  std::uint32_t end_before(std::size_t decoded) const noexcept;
  std::vector<start>::const_iterator first_from(std::size_t decoded) const noexcept;

  std::vector<start> starts_;
  std::unique_ptr<position_map> before_;
};

struct decoded_text {
  std::string_view text;  ///< the source itself where nothing had to be mended
  position_map positions;
  bool single_spaced = false;  ///< whether it is known that no line has a blank in it but single spaces
  bool unmarked = false;       ///< whether it is known that no sign is in it that markup is made of, nor a backslash
  bool is_ragged = false;      ///< whether links went from its lines, so that their lengths tell nothing
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
