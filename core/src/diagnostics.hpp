/// @file diagnostics.hpp
/// @brief What the core's own sources share for reporting.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"

namespace career {

/// The texts, one after the other: how every message is put together.
std::string joined(std::initializer_list<std::string_view> texts);

void report(std::vector<diagnostic>& to, code what, std::string_view message, std::string_view in, place at = {});

/// Keeps the first `limits::same_diagnostics` of each code; the last of them says how many more there were.
void limit_each_code(std::vector<diagnostic>& diagnostics);

/// What the last of many like diagnostics ends with.
std::string and_more(std::size_t others);

/// The answer that holds nothing but one error about the whole of an input.
template <typename T>
answer<T> failed(code what, std::string_view message, std::string_view in) {
  answer<T> out;
  report(out.diagnostics, what, message, in);
  return out;
}

}  // namespace career
