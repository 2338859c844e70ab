/// @file catalogue_index.hpp
/// @brief The tables of a catalogue that questions look into: who leads to whom, which roles ask for a skill.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "catalogue_data.hpp"
#include "number_lists.hpp"

namespace career {

/// Of guides that are there. Cost of building it: linear in the rows of the catalogue, and n log n of the titles.
struct catalogue_index {
  explicit catalogue_index(catalogue_data const& of);

  number_lists called;                  // of a key: roles also called so, each once
  std::vector<std::uint32_t> named_as;  // of a key: a title under which some guide names it; none
  std::vector<role_id> leads_to;        // of each edge: the guide, `no_guide`, or `nowhere`
  number_lists led_from;                // of a role: roles that lead to it
  number_lists terms_of_spelling;
  number_lists spellings_of_skill;        // those for which the skill may count: itself, its head or a part
  std::vector<std::uint32_t> asked_by;    // of a skill: how many roles ask for it
  std::vector<std::uint32_t> title_rank;  // of a role, among the titles in order

  static constexpr role_id no_guide = no_number;
  static constexpr role_id nowhere = no_number - 1;  // to itself, or to a role that an earlier edge leads to
};

/// The guides that a title means: that which bears it, or else those also called so, in the order of their adding.
std::vector<role_id> find_roles(catalogue_data const& in, std::string_view title);

/// Whether some guide leads or transitions to the title.
bool is_named(catalogue_data const& in, std::string_view title);

/// Up to three titles that are spelt nearly like this one, for a message. Cost: an edit distance for each title.
std::vector<std::string_view> nearest_titles(catalogue_data const& in, std::string_view title);

}  // namespace career
