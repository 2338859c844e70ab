/// @file what_if.hpp
/// @brief What each missing skill would move: how ready one would be with it, for the role and for those it leads to.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"

namespace career {

struct what_if {
  /// One missing skill, had in full.
  struct supposed {
    std::string_view skill;
    double readiness = 0;      ///< of the role, with it
    std::vector<double> next;  ///< of each next role, in their order
  };
  std::string_view role;
  double readiness = 1;          ///< as it is
  std::vector<double> next;      ///< as they are
  std::vector<supposed> skills;  ///< the role's missing skills, in the guide's order
};

/// A role and those that follow it made ready to be asked about many people, or about one person again and again. Moved,
/// not copied. The guides and the known skills outlive it and the answers; it outlives the answers.
class prepared_what_if {
 public:
  /// Cost: linear in the guides, and for each skill of the role a look at every skill of the roles.
  prepared_what_if(guide const& role, std::span<guide const* const> next, known_skills const* known = nullptr);
  prepared_what_if(prepared_what_if&&) noexcept;
  prepared_what_if& operator=(prepared_what_if&&) noexcept;
  ~prepared_what_if();

  /// The readiness of find_gap (skill_gap.hpp) once for each skill that the role misses, as if the person had said `have` of
  /// it; relatives and phrases profit. The texts are views into the role.
  /// Cost: one readiness for each role, and for each missing skill a sum over each role that it moves.
  what_if ask(profile const& person) const;

 private:
  struct basis;
  std::unique_ptr<basis const> basis_;
};

/// The same for one person. Cost: that of both.
what_if find_what_if(guide const& role, std::span<guide const* const> next, profile const& person,
                     known_skills const* known = nullptr);

}  // namespace career
