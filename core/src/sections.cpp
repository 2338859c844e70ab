#include "sections.hpp"

#include <array>

namespace career {

section const& section_of(grammar::heading which) noexcept {
  static constexpr std::array<section, grammar::headings> all{{
      {"title"},
      {"Career Guide"},
      {"Key Responsibilities"},
      {"Top Skills for Success"},
      {"Career Progression", true},
      {"Can Lead To"},
      {"Transition Opportunities"},
      {"Common Skill Gaps", true},
      {"Often Missing Skills"},
      {"Development Suggestions"},
      {"Salary & Demand", true},
      {"Median Salary Range"},
      {"Growth Trend"},
      {"Companies Hiring", true},
      {"Major Employers"},
      {"Industry Sectors"},
      {"Recommended Next Steps"},
      {"About This Guide"},
  }};
  return all[static_cast<std::size_t>(which)];
}

}  // namespace career
