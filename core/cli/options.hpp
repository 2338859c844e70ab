/// @file options.hpp
/// @brief What stood on the command line.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "career/known_terms.hpp"
#include "career/progression.hpp"

namespace career::cli {

struct options {
  std::string command;             ///< as main.cpp knows them
  std::vector<std::string> files;  ///< what stood without an option before it
  std::vector<std::string> guides;
  std::vector<std::string> have;
  std::optional<std::string> guide;
  std::optional<std::string> profile;
  std::optional<std::string> profiles;    ///< one a line
  std::optional<std::string> vocabulary;  ///< a file, or `none`; without it, the project's own
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> level;
  std::optional<std::string> sector;
  std::optional<std::string> wages;
  std::optional<std::string> projections;
  std::optional<std::uint32_t> steps;
  std::optional<std::uint32_t> top;
  std::optional<std::uint32_t> min_pay;
  std::optional<list_kind> kind;  ///< of split
  std::optional<move_kind> move;  ///< `--kind` of rank
  bool places = false;
  bool facts_only = false;
};

/// The options, or what is wrong with the command line, as one line for a person.
std::variant<options, std::string> read_options(std::span<char const* const> arguments);

/// What `--help` prints; for one command where it is named.
std::string_view help_for(std::string_view command);
std::string_view import_onet_help();

}  // namespace career::cli
