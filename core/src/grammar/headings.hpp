/// @file headings.hpp
/// @brief How the headings of a guide are worded.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/words.hpp"

namespace career::grammar {

constexpr word heading_word(std::string_view text, heading which) { return {text, static_cast<std::uint8_t>(which)}; }

inline constexpr std::array heading_words{
    heading_word("about this guide", heading::about),
    heading_word("can lead to", heading::can_lead_to),
    heading_word("career guide", heading::career_guide),
    heading_word("career progression", heading::progression),
    heading_word("common skill gaps", heading::skill_gaps),
    heading_word("companies hiring", heading::companies),
    heading_word("development suggestions", heading::suggestions),
    heading_word("growth trend", heading::growth_trend),
    heading_word("industry sectors", heading::sectors),
    heading_word("key responsibilities", heading::responsibilities),
    heading_word("major employers", heading::employers),
    heading_word("median salary range", heading::salary),
    heading_word("often missing skills", heading::often_missing),
    heading_word("recommended next steps", heading::next_steps),
    heading_word("responsibilities", heading::responsibilities),
    heading_word("salary & demand", heading::salary_and_demand),
    heading_word("salary and demand", heading::salary_and_demand),
    heading_word("top skills for success", heading::top_skills),
    heading_word("top skills", heading::top_skills),
    heading_word("transition opportunities", heading::transitions),
};
inline constexpr word_list heading_list{heading_words, true};

}  // namespace career::grammar
