#include "guides.hpp"

#include <cerrno>
#include <utility>

#include "career/limits.hpp"
#include "files.hpp"

namespace career::cli {

guides_of_file::guides_of_file(std::string const& path) {
  errno = 0;
  text_ = read_file(path, limits::pack_bytes);
  if (!text_) return;
  auto read = read_pack(*text_, path);
  diagnostics_ = std::move(read.diagnostics);
  if (!read.ok()) return;
  is_pack_ = read.result->holds_many();
  if (is_pack_) {
    note_ = read.result->note;
    guides_ = std::move(read.result->guides);
  } else {
    guides_.push_back({*text_, {}, {}});
  }
}

}  // namespace career::cli
