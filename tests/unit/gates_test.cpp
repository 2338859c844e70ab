#include "gates.hpp"

#include "catch.hpp"
#include "grammar/grammar.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

std::string first_in(std::string_view text) {
  auto const found = grammar::find_gate(text);
  return found ? std::string(found->text) : "none";
}

std::string kind_in(std::string_view skill) {
  auto const kind = gate_of_skill(skill);
  if (!kind) return "none";
  switch (*kind) {
    case gate::kind::licence: return "licence";
    case gate::kind::degree: return "degree";
    case gate::kind::experience: return "experience";
    case gate::kind::clearance: return "clearance";
  }
  return "?";
}

std::vector<std::string> texts(std::vector<gate> const& all) {
  std::vector<std::string> out;
  for (auto const& it : all) out.emplace_back(it.text);
  return out;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a degree is found in its wordings") {
  CHECK(first_in("It usually asks for a bachelor's degree.") == "bachelor's degree");
  CHECK(first_in("A Bachelor’s degree in nursing is common") == "Bachelor’s degree");
  CHECK(first_in("bachelor's or master's degree preferred") == "bachelor's or master's degree");
  CHECK(first_in("Earn a degree in statistics") == "degree");
  CHECK(first_in("a PhD helps") == "PhD");
  CHECK(first_in("a high school diploma") == "high school diploma");
}

TEST_CASE("years of experience are found as digits and as words") {
  CHECK(first_in("Needs 3+ years of experience.") == "3+ years of experience");
  CHECK(first_in("at least two years' experience with pumps") == "two years' experience");
  CHECK(first_in("several years of work-related experience") == "several years of work-related experience");
  CHECK(first_in("5–7 years of professional software development experience") ==
        "5–7 years of professional software development experience");
}

TEST_CASE("licences and clearances are found") {
  CHECK(first_in("Hold a valid driver's license") == "driver's license");
  CHECK(first_in("Keep a nursing licence current") == "nursing licence");
  CHECK(first_in("You must be licensed to practise") == "licensed");
  CHECK(first_in("A Top Secret clearance is needed") == "Top Secret clearance");
  CHECK(first_in("TS/SCI preferred") == "TS/SCI");
}

TEST_CASE("what only sounds like a gate is none") {
  for (auto const* text : {"Give 360-degree feedback", "To a high degree", "Over the next 10 years demand grows",
                           "License the software to customers", "Customs clearance of goods", "Experience with SQL",
                           "Track licensing terms", "Clear years of backlog", ""})
    CHECK(first_in(text) == "none");
}

TEST_CASE("an item of a list of skills is a gate when it is nothing else") {
  CHECK(kind_in("Bachelor's Degree in Nursing") == "degree");
  CHECK(kind_in("Registered Nurse (RN) License") == "licence");
  CHECK(kind_in("Crane Operator Licence") == "licence");
  CHECK(kind_in("5+ years of experience with Java") == "experience");
  CHECK(kind_in("Security Clearance") == "clearance");
  CHECK(kind_in("Software License") == "none");
  CHECK(kind_in("License Management") == "none");
  CHECK(kind_in("University Degree Planning") == "none");
  CHECK(kind_in("SQL") == "none");
}

TEST_CASE("gates are listed apart, each kind and phrase once, in the order of the guide") {
  guide_text text;
  text.top_skills = {"Kneading", "Driver's License", "Shaping"};
  text.often_missing = {"driver's license"};
  text.next_steps = {"Get a driver's license", "Finish an associate's degree, or gain two years of experience"};
  held_guide const role(text);
  auto const gates = gates_of(*role, {});
  CHECK(texts(gates) == strings{"Driver's License", "associate's degree", "two years of experience"});
  for (auto const& it : gates) CHECK_FALSE(it.met.has_value());
}

TEST_CASE("a gate leaves every sum") {
  guide_text text;
  text.top_skills = {"Kneading", "Driver's License"};
  held_guide const role(text);
  auto const gap = find_gap(*role, having("Kneading"));
  CHECK(gap.result->readiness == 1);
  CHECK(gap.result->missing.empty());
  CHECK(gap.result->gates.size() == 1);
}

TEST_CASE("a gate is met or not as the person said, and by naming it") {
  guide_text text;
  text.top_skills = {"Kneading", "Driver's License", "Security Clearance"};
  held_guide const role(text);
  auto person = having("drivers license, Juggling");
  auto const named = find_gap(*role, person);
  CHECK(named.result->gates[0].met == true);
  CHECK_FALSE(named.result->gates[1].met.has_value());
  CHECK(named.result->unmatched == std::vector<std::string_view>{"Juggling"});
  person.gates = {{"Driver’s license", false}, {"security clearance", true}};
  auto const told = gates_of(*role, person);
  CHECK(told[1].met == true);
}
