#include "files.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace career::cli {

namespace {

struct closer {
  void operator()(std::FILE* file) const noexcept {
    if (file != stdin) std::fclose(file);
  }
};
using file_handle = std::unique_ptr<std::FILE, closer>;

/// Standard input for `-`; null where the path is no file that can be read.
file_handle open_to_read(std::string const& path) {
  if (path == "-") return file_handle(stdin);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return {};
  return file_handle(std::fopen(path.c_str(), "rb"));
}

}  // namespace

struct line_reader::open_file {
  explicit open_file(file_handle it) : handle(std::move(it)) {}
  file_handle handle;
};

line_reader::line_reader(std::string const& path) : file_(std::make_unique<open_file>(open_to_read(path))) {}
line_reader::~line_reader() = default;

bool line_reader::is_open() const noexcept { return file_->handle != nullptr; }
bool line_reader::has_failed() const noexcept { return std::ferror(file_->handle.get()) != 0; }

bool line_reader::next(std::string& line, std::size_t most) {
  line.clear();
  auto* const from = file_->handle.get();
  int read = std::getc(from);
  if (read == EOF) return false;
  for (; read != EOF && read != '\n'; read = std::getc(from))
    if (line.size() <= most) line += static_cast<char>(read);
  return true;
}

std::optional<std::string> read_file(std::string const& path, std::size_t most) {
  auto const file = open_to_read(path);
  if (!file) return std::nullopt;
  std::string text;
  std::array<char, 65536> some{};
  while (text.size() <= most) {
    auto const wanted = std::min(some.size(), most + 1 - text.size());
    auto const got = std::fread(some.data(), 1, wanted, file.get());
    text.append(some.data(), got);
    if (got < wanted) break;
  }
  if (std::ferror(file.get()) != 0) return std::nullopt;
  return text;
}

std::optional<std::vector<std::string>> files_at(std::string const& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (path == "-" || fs::is_regular_file(path, error)) return std::vector{path};
  if (!fs::is_directory(path, error)) return std::nullopt;
  std::vector<std::string> files;
  for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".txt") files.push_back(it->path().string());
  if (error) return std::nullopt;
  std::ranges::sort(files);
  return files;
}

bool write_out(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

void write_error(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

}  // namespace career::cli
