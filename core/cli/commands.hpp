/// @file commands.hpp
/// @brief One function a command: files in, an answer out.
#pragma once

#include "options.hpp"

namespace career::cli {

inline constexpr int exit_ok = 0;
inline constexpr int exit_not_ok = 1;
inline constexpr int exit_usage = 2;  ///< the command line is wrong, or a file cannot be read or written

int run_parse(options const& with);
int run_check(options const& with);
int run_write(options const& with);
int run_split(options const& with);
int run_match(options const& with);
int run_gap(options const& with);
int run_progression(options const& with);
int run_import_onet(options const& with);
int run_rank(options const& with);
int run_compare(options const& with);

}  // namespace career::cli
