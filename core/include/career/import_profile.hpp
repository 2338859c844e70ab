/// @file import_profile.hpp
/// @brief Profiles from other people's files: a JSON Resume, a CSV of skills; each skill with the words that prove it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/known_skills.hpp"
#include "career/profile.hpp"

namespace career {

/// What a skill of an imported profile rests on.
struct skill_proof {
  std::string from;  ///< where it stood: `skills`, `work`, `projects`, `volunteer`, or the CSV's line
  std::string text;  ///< the words that name it
};

struct imported_profile {
  profile person;
  std::vector<skill_proof> proofs;  ///< of each skill of the person, in their order
};

/// Reads a JSON Resume (jsonresume.org, schema 1.0.0). `skills[]` gives its keywords and its name; a name over keywords
/// that the vocabulary does not know is a heading, no skill. A level in words is `learning` for beginners (`Beginner`,
/// `Novice`, `Basic`, `Elementary`), else `have`: no word is read as a figure. The summaries, descriptions and highlights
/// of work, projects and volunteering, and the keywords of projects, give the skills that `match_text` finds in them. A
/// skill counts once, as it stood first. Errors: `bad-profile`, `input-too-large`. Cost: linear.
answer<imported_profile> read_json_resume(std::string_view text, known_skills const* known = nullptr,
                                          std::string_view in = "profile");

/// Whether a JSON text looks like a JSON Resume: its outermost object has a key `basics` or `work`, which a profile of ours
/// has not. Cost: linear.
bool is_json_resume(std::string_view text) noexcept;

/// Reads a CSV (RFC 4180, also with `;` or tabs, with a BOM, with any line ends) with a head: a column `Name`, `Skill` or
/// `Skills`, and where there is one `Level`, `Proficiency` or `Rating`: `none`, `learning`, `have`, the words above, `n/m`,
/// a percentage, or a plain number, which is of 5, 10 or 100, the least that no number of the file is above.
/// Errors: `bad-profile` (no such column), `bad-level`, `input-too-large`, each with its place. Cost: linear.
answer<imported_profile> read_csv_skills(std::string_view text, std::string_view in = "profile");

}  // namespace career
