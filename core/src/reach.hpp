/// @file reach.hpp
/// @brief One person before a whole catalogue: what is had of each skill that is asked for, by number.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "career/profile.hpp"
#include "catalogue_index.hpp"
#include "person_skills.hpp"

namespace career {

/// The profile and the catalogue outlive it.
class reach {
 public:
  /// Cost: linear in the profile and the spellings known to the catalogue, and a look at each that something said may
  /// count for.
  reach(catalogue_data const& in, profile const& person);

  /// What is had of a skill that a role asks for, nothing being learnt on the way.
  double level(kept_term const& term) const {
    if (!is_touched_[term.spelling]) return 0;
    return term.need == 1 ? in_full_[term.spelling] : looked_up(term);
  }
  /// The same with all that was learnt.
  double level_now(kept_term const& term) const;

  /// The spellings of which something is had.
  std::vector<std::uint32_t> const& touched() const noexcept { return touched_; }

  /// As find_readiness (skill_gap.hpp) gives it. Cost: linear in the role's skills.
  double readiness(role_id role) const;
  std::vector<std::string_view> missing(role_id role) const;

  void learn(kept_term const& term) { skills_.learn(asked(term)); }
  void forget(std::size_t how_many) { skills_.forget(how_many); }

 private:
  asked_skill asked(kept_term const& term) const;
  double looked_up(kept_term const& term) const { return skills_.level(in_.spellings, asked(term)); }

  catalogue_data const& in_;
  person_skills skills_;
  std::vector<bool> is_touched_;
  std::vector<double> in_full_;  // of a spelling, what is had where all of it is needed
  std::vector<std::uint32_t> touched_;
};

}  // namespace career
