/// @file onet_skills.hpp
/// @brief Which skills and technologies an occupation's guide lists: what is important there, and what sets it apart.
#pragma once

#include <string_view>

#include "onet_occupations.hpp"

namespace career {

/// A rated skill of an occupation: how much of it the work asks for, out of `rated_skill::of`.
struct rated_skill {
  static constexpr double of = 7;
  std::string_view name;
  double level = 0;
};

/// The skills of `Skills.txt` and `Knowledge.txt`: eight by importance, and eight by how far their importance stands above
/// the mean of all occupations, in standard deviations, among those of importance 2.75 or more; together, by importance,
/// each name once. Ratings that the table itself advises against are not counted. Cost: n log n in the rows.
for_each_occupation<rated_skill> read_rated_skills(onet_tables const& tables, occupations const& of, import_log& log);

/// Up to six technologies: those in demand for the occupation first, then the hot ones, each kind by how many occupations
/// share it; none that more than 15 % of all occupations share. Cost: n log n in the rows.
for_each_occupation<std::string_view> read_technologies(onet_tables const& tables, occupations const& of,
                                                        import_log& log);

}  // namespace career
