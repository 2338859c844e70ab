#include "report.hpp"

#include <cerrno>
#include <cstring>

#include "career/excerpt.hpp"

namespace career::cli {

void write_report(std::string& out, std::string_view path, std::string_view source,
                  std::vector<diagnostic> const& diagnostics) {
  for (auto const& it : diagnostics) {
    out.append(path).append(":").append(std::to_string(it.at.line)).append(":").append(std::to_string(it.at.column));
    out.append(": ").append(name_of(severity_of(it.what))).append("[").append(name_of(it.what)).append("]: ");
    out.append(it.message).append("\n");
    write_excerpt(out, source, it.at);
  }
}

int cannot_read(std::string const& path) {
  std::string const why = errno != 0 ? std::strerror(errno) : "no such file or folder";
  write_error("career-guide: cannot read " + path + ": " + why + "\n");
  return exit_usage;
}

}  // namespace career::cli
