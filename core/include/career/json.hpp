/// @file json.hpp
/// @brief The answers as JSON, and a profile from JSON: the one form in which data crosses a boundary.
///
/// Every answer is an envelope, `{"ok", "result", "diagnostics"}`, on one line and without a closing newline. Every key
/// is always there: an absent text is `""`, an absent list `[]`, an absent value `null`. Numbers that are not whole are
/// rounded to six places. The same answer gives the same bytes on every platform. The shapes are in docs/json.md.
#pragma once

#include <string>
#include <string_view>

#include "career/catalogue.hpp"
#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/match.hpp"
#include "career/profile.hpp"
#include "career/progression.hpp"
#include "career/rank.hpp"
#include "career/skill_gap.hpp"
#include "career/split.hpp"
#include "career/what_if.hpp"

namespace career {

/// Each appends one envelope to `out`. Cost: linear in what is written.
void write_json(std::string& out, answer<guide> const& parsed, bool with_places = false);
void write_json(std::string& out, answer<skill_gap> const& gap);
void write_json(std::string& out, answer<progression> const& ahead);
void write_json(std::string& out, answer<what_if> const& supposed);
void write_json(std::string& out, answer<role_ranking> const& ranking);
void write_json(std::string& out, answer<role_comparison> const& comparison);
void write_json(std::string& out, answer<catalogue_change> const& change);
void write_json(std::string& out, std::vector<role_titles> const& titles);
void write_json(std::string& out, answer<list_items> const& list);
void write_json(std::string& out, answer<text_match> const& found);
void write_json(std::string& out, completions const& likely);

/// An envelope that holds nothing but diagnostics: what stands in for any answer when its input could not be read.
void write_json(std::string& out, std::vector<diagnostic> const& diagnostics);

/// Reads `{"skills": [{"name", "level"}], "gates": [{"text", "met"}], "refuse": [{"as", "skill"}]}`. Each key may be
/// left out; unknown keys are passed over, so that a later version's profile can be read.
/// Errors: `bad-profile`, `bad-level`, `input-too-large`, each with its place. Cost: linear.
answer<profile> read_profile(std::string_view json, std::string_view in = "profile");

}  // namespace career
