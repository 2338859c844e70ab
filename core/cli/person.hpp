/// @file person.hpp
/// @brief What the command line says of a person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "career/known_skills.hpp"
#include "career/profile.hpp"
#include "options.hpp"

namespace career::cli {

/// What a person has: the profile file, then each `--have`. No profile where its diagnostics hold an error.
struct person {
  answer<profile> said{profile{}, {}};
  std::optional<std::string> unreadable;  ///< a file
};

/// The profile file may be a profile of ours, a JSON Resume, or, where its name ends in `.csv`, a list of skills.
person read_person(options const& with, known_skills const* known);

/// Adds what else is said of the same person; no profile is left where either has an error.
void add_to(answer<profile>& said, answer<profile>&& more);

void append(std::vector<diagnostic>& to, std::vector<diagnostic>&& more);

}  // namespace career::cli
