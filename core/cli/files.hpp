/// @file files.hpp
/// @brief Reading and writing files: the only place of the project's C++ that does.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career::cli {

/// The bytes of a file, or of standard input for `-`; no more than `most` + 1 of them, so that a reader can tell that
/// there were too many. Nothing where it cannot be read.
std::optional<std::string> read_file(std::string const& path, std::size_t most);

/// A file, or standard input for `-`, line by line: no more of it is held than one line.
class line_reader {
 public:
  explicit line_reader(std::string const& path);
  line_reader(line_reader const&) = delete;
  line_reader& operator=(line_reader const&) = delete;
  ~line_reader();

  bool is_open() const noexcept;
  /// The next line without its end, cut to `most` + 1 bytes, so that a reader can tell that there were too many; false
  /// at the end. What stands after the last line end is a line where it is not empty.
  bool next(std::string& line, std::size_t most);
  /// Whether reading ended by a fault and not at the end.
  bool has_failed() const noexcept;

 private:
  struct open_file;
  std::unique_ptr<open_file> file_;
};

/// A path to a file stands for itself, one to a folder for the `.txt` files in it, in the order of their names.
/// Nothing where there is neither.
std::optional<std::vector<std::string>> files_at(std::string const& path);

/// Writes to standard output or standard error. False where that fails.
bool write_out(std::string_view text);
void write_error(std::string_view text);

}  // namespace career::cli
