/// @file json_parts.hpp
/// @brief What the writers of answers share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "json_writer.hpp"

namespace career {

void write_diagnostics(json_writer& to, std::vector<diagnostic> const& diagnostics);
void write_names(json_writer& to, std::string_view key, std::vector<std::string_view> const& names);
std::string_view name_of(period per) noexcept;

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
  write_diagnostics(to, diagnostics);
  to.end_object();
}

}  // namespace career
