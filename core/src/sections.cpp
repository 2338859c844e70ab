#include "sections.hpp"

#include <array>

namespace career {

section const& section_of(grammar::heading which) noexcept {
  using enum grammar::heading;
  static constexpr std::array<section, grammar::headings> all{{
      {"title", section_kind::none, none},
      {"Career Guide", section_kind::paragraph, none},
      {"Key Responsibilities", section_kind::phrases, none},
      {"Top Skills for Success", section_kind::list, none},
      {"Career Progression", section_kind::group, none},
      {"Can Lead To", section_kind::list, progression},
      {"Transition Opportunities", section_kind::list, progression},
      {"Common Skill Gaps", section_kind::group, none},
      {"Often Missing Skills", section_kind::list, skill_gaps},
      {"Development Suggestions", section_kind::sentences, skill_gaps},
      {"Salary & Demand", section_kind::group, none},
      {"Median Salary Range", section_kind::bands, salary_and_demand},
      {"Growth Trend", section_kind::paragraph, salary_and_demand},
      {"Companies Hiring", section_kind::group, none},
      {"Major Employers", section_kind::list, companies},
      {"Industry Sectors", section_kind::list, companies},
      {"Recommended Next Steps", section_kind::phrases, none},
      {"About This Guide", section_kind::pairs, none},
  }};
  return all[static_cast<std::size_t>(which)];
}

}  // namespace career
