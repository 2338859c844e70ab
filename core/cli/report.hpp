/// @file report.hpp
/// @brief How a command says what it has to say: answers, diagnostics for people, files that cannot be read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/json.hpp"
#include "commands.hpp"
#include "files.hpp"

namespace career::cli {

/// Appends `path:line:column: severity[code]: message` for each diagnostic, and below it the line of `source` with the
/// place marked, where there is one.
void write_report(std::string& out, std::string_view path, std::string_view source,
                  std::vector<diagnostic> const& diagnostics);

/// Says on standard error why a file cannot be read, by errno. Gives the exit status.
int cannot_read(std::string const& path);

/// Prints an answer as one line of JSON. Gives the exit status.
template <typename Answer, typename... More>
int print_answer(Answer const& answer, bool ok, More... more) {
  std::string json;
  write_json(json, answer, more...);
  json += '\n';
  if (!write_out(json)) return exit_usage;
  return ok ? exit_ok : exit_not_ok;
}

}  // namespace career::cli
