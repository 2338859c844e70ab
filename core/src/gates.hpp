/// @file gates.hpp
/// @brief What of a guide practice does not replace: a licence, a degree, years of experience, a clearance.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/profile.hpp"
#include "career/skill_gap.hpp"

namespace career {

/// Whether an item of a list of skills is a gate, and of which kind. Cost: linear.
std::optional<gate::kind> gate_of_skill(std::string_view skill);

/// The form under which gates are compared: `driver's license`, `drivers license` and `Driver’s License` are one.
std::string gate_key(std::string_view text);

/// A guide's gates, each kind and phrase once, in the order of the guide's text: of a skill the whole item, of a sentence
/// the phrase. Met or not as the person said of the same words, or by naming it as a skill; else not said.
/// Cost: linear in the guide and in what the person said.
std::vector<gate> gates_of(guide const& role, profile const& person);

}  // namespace career
