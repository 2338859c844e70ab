/// @file json_envelope.hpp
/// @brief The envelope that every answer is written in: `{"ok", "result", "diagnostics"}`.
#pragma once

#include <string>
#include <vector>

#include "career/diagnostic.hpp"
#include "json_writer.hpp"

namespace career {

void write(json_writer& to, diagnostic const& it);

/// Appends an envelope to `out`; `write_result(to)` writes the result where there is one.
template <typename WriteResult>
void write_envelope(std::string& out, bool ok, std::vector<diagnostic> const& diagnostics, WriteResult&& write_result) {
  json_writer to(out);
  to.begin_object();
  to.key("ok").value(ok);
  to.key("result");
  if (ok)
    write_result(to);
  else
    to.null();
  to.key("diagnostics").list(diagnostics, [&](auto const& it) { write(to, it); });
  to.end_object();
}

}  // namespace career
