/// @file oracle.hpp
/// @brief What a text's bytes are, told without the parser: which of them are marks of the layout and which must be in
/// the guide or named by a diagnostic.
#pragma once

#include <string>
#include <string_view>

#include "career/guide.hpp"
#include "career/parse.hpp"

namespace career::test {

/// The headings of a guide, in their order, as the canonical text has them.
inline constexpr std::string_view section_names[] = {
    "Career Guide",           "Key Responsibilities", "Top Skills for Success",
    "Career Progression",     "Can Lead To",          "Transition Opportunities",
    "Common Skill Gaps",      "Often Missing Skills", "Development Suggestions",
    "Salary & Demand",        "Median Salary Range",  "Growth Trend",
    "Companies Hiring",       "Major Employers",      "Industry Sectors",
    "Recommended Next Steps", "About This Guide"};

template <typename Visit>
void each_item(guide const& it, Visit const& visit) {
  for (auto const* one : {&it.title, &it.summary, &it.growth_trend, &it.about.code}) visit(*one);
  for (auto const* list :
       {&it.responsibilities, &it.top_skills, &it.can_lead_to, &it.transitions, &it.often_missing, &it.suggestions,
        &it.employers, &it.sectors, &it.next_steps, &it.about.also_called, &it.about.sources})
    for (auto const& one : *list) visit(one);
  for (auto const& band : it.salary) visit(band.level);
}

/// What is wrong with the places of a guide's items: outside of the text, out of order, overlapping; empty if nothing.
std::string wrong_places(std::string_view text, guide const& it);

/// Runs of bytes that are neither in the guide, nor named by a diagnostic, nor marks: each after its line's number.
/// Empty where the text is no guide, and where so much of it was unread that the rest was only counted.
std::string lost_bytes(std::string_view text, answer<guide> const& read);

}  // namespace career::test
