/// @file onet_guide.hpp
/// @brief Puts together the guide of one occupation from what the tables say of it.
#pragma once

#include <string>
#include <string_view>

#include "bls_tables.hpp"
#include "career/guide.hpp"
#include "career/import_onet.hpp"
#include "onet_occupations.hpp"
#include "onet_skills.hpp"

namespace career {

/// All that the tables say, ready to be looked up by occupation.
struct onet_facts {
  std::string release;        ///< `O*NET 29.2`
  std::string wages_release;  ///< `BLS OEWS May 2024`
  occupations all;
  preparations asks;
  for_each_occupation<std::string_view> tasks;
  for_each_occupation<rated_skill> skills;
  for_each_occupation<std::string_view> technologies;
  for_each_occupation<related_occupation> related;
  for_each_occupation<std::string_view> other_titles;
  by_soc<wages> pay;
  projections growth;
};

/// The guide of an occupation. Its texts are views into the tables, or in its own store where several make one or where a
/// blank or a control character had to be mended: a guide's text stands in one line.
guide guide_of(onet_facts const& facts, std::uint32_t occupation, bool facts_only);

/// What the pack says of itself.
std::string pack_note(onet_facts const& facts, onet_tables const& tables, onet_options const& options);

}  // namespace career
