/// @file prepared_role.hpp
/// @brief A role made ready to be asked about many people: what does not depend on the person is done once.
///
/// For one person `find_gap` (skill_gap.hpp) is enough; this is for a program that asks about many, or about one person
/// again and again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"
#include "career/skill_gap.hpp"

namespace career {

/// Moved, not copied. The guide and the known skills outlive it and the answers; the answers outlive it.
class prepared_role {
 public:
  /// Cost: linear in the guide.
  explicit prepared_role(guide const& role, known_skills const* known = nullptr);
  prepared_role(prepared_role&&) noexcept;
  prepared_role& operator=(prepared_role&&) noexcept;
  ~prepared_role();

  /// What find_gap gives, with its diagnostics; `in` is what they call the profile. May be called by several threads at
  /// once. Cost: linear in the profile, the role's skills and the number of known ones, and that of the plan.
  answer<skill_gap> gap(profile const& person, std::optional<std::uint32_t> steps = std::nullopt,
                        std::string_view in = "profile") const;

 private:
  struct basis;
  std::unique_ptr<basis const> basis_;
};

}  // namespace career
