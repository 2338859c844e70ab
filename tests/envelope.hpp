/// @file envelope.hpp
/// @brief Answers as JSON values that a test can look into. Apart from support.hpp, since nlohmann/json is long to compile.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "support.hpp"

namespace career::test {

/// An answer as the JSON that leaves the core; `more` is what its write_json takes beside it.
template <typename Answer, typename... More>
json envelope(Answer const& answer, More... more) {
  std::string bytes;
  write_json(bytes, answer, more...);
  return read_json(bytes);
}

}  // namespace career::test
