/// @file guides.hpp
/// @brief The guides of a file: one, or those of a pack.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/pack.hpp"

namespace career::cli {

/// The file's text, and views into it: not to be moved once made.
class guides_of_file {
 public:
  explicit guides_of_file(std::string const& path);
  guides_of_file(guides_of_file const&) = delete;
  guides_of_file& operator=(guides_of_file const&) = delete;

  bool is_read() const noexcept { return text_.has_value(); }
  bool is_pack() const noexcept { return is_pack_; }
  std::string_view text() const noexcept { return *text_; }
  std::string_view note() const noexcept { return note_; }  ///< of a pack
  std::span<packed_guide const> guides() const noexcept { return guides_; }
  /// What is wrong with the file as a pack; with an error there are no guides.
  std::vector<diagnostic> const& diagnostics() const noexcept { return diagnostics_; }

 private:
  std::optional<std::string> text_;
  bool is_pack_ = false;
  std::string_view note_;
  std::vector<packed_guide> guides_;
  std::vector<diagnostic> diagnostics_;
};

}  // namespace career::cli
