/// @file entities.hpp
/// @brief Characters that a web page left written out: `&amp;`, `&#39;`, `&#x2013;`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career {

/// Whether `text`, which begins with `&`, begins with a character that is written out. If so it is appended to `out`,
/// as UTF-8, and its length in `text` returned; otherwise 0. Named are those that guides hold; all are known by number.
std::size_t read_entity(std::string_view text, std::string& out);

}  // namespace career
