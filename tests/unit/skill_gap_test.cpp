#include "career/skill_gap.hpp"

#include <cmath>

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;
using test::json;

namespace {

json gap(guide const& role, profile const& person, gap_options const& options = {}) {
  return test::envelope(find_gap(role, person, options))["result"];
}

json gap(guide_text const& text, std::string_view have = "", gap_options const& options = {}) {
  held_guide const role(text);
  return gap(*role, having(have), options);
}

json reference_gap(std::string_view have, std::optional<std::uint32_t> steps = {}) {
  static held_guide const role(test::reference_text());
  return gap(*role, having(have), {steps, "profile"});
}

json names_of(json const& skills) {
  auto out = json::array();
  for (auto const& it : skills) out.push_back(it["skill"]);
  return out;
}

json const& missing(json const& of, std::string_view skill) {
  for (auto const& it : of["missing"])
    if (it["skill"] == skill) return it;
  FAIL("not missing: " << skill);
  return of;
}

json step(int index, std::string const& text, json closes) {
  return {{"kind", "nextStep"}, {"index", index}, {"text", text}, {"closes", std::move(closes)}};
}

json const sql_step = step(2, "Practice SQL by designing tables and writing queries for common use cases", {"SQL"});
json const deploy_step =
    step(4, "Deploy a small service and set up logging and monitoring alerts", {"Logging", "Monitoring"});
json const interview_step =
    step(5, "Prepare interview fundamentals such as data structures and API design", {"API Design"});
json const review_step =
    step(6, "Ask for code review feedback focused on readability, testing, and error handling", {"Testing"});

/// As figures leave the core.
double rounded(double number) { return std::round(number * 1e6) / 1e6; }

/// The 16 top skills weigh 1, the 8 often missing ones 1/2: 20 in all.
constexpr double all_weights = 20;

}  // namespace

// The answers for the reference guide, worked out by hand.

TEST_CASE("with nothing said one is ready by nothing and up to all, and all is missing in the guide's order") {
  auto const it = reference_gap("");
  auto const guide = json::parse(test::golden_file("reference-meaning.json"));
  auto all = guide["topSkills"];
  for (auto const& skill : guide["skillGaps"]["oftenMissing"]) all.push_back(skill);
  CHECK(it["role"] == "Junior Backend Engineer");
  CHECK(it["readiness"] == 0);
  CHECK(it["readinessUpTo"] == 1);
  CHECK(it["have"] == json::array());
  CHECK(names_of(it["missing"]) == all);
  CHECK(it["order"] == all);
  CHECK(it["gates"] == json::array());
  CHECK(it["other"] == json::array());
  CHECK(it["unmatched"] == json::array());
  CHECK(missing(it, "SQL") == json{{"skill", "SQL"},
                                   {"weight", 1},
                                   {"need", 1},
                                   {"has", 0},
                                   {"said", false},
                                   {"from", {"topSkills"}},
                                   {"credit", nullptr},
                                   {"requires", json::array()},
                                   {"closedBy", json::array({{{"kind", "nextStep"}, {"index", 2}}})}});
  CHECK(missing(it, "Caching")["weight"] == 0.5);
  CHECK(missing(it, "Caching")["from"] == json{"oftenMissing"});
  CHECK(missing(it, "Caching")["closedBy"] == json::array());
  CHECK(missing(it, "Monitoring")["closedBy"] ==
        json::array({{{"kind", "nextStep"}, {"index", 4}}, {{"kind", "suggestion"}, {"index", 0}}}));
}

TEST_CASE("the plan is the fewest steps that close all that any closes, in the order of what they close") {
  CHECK(reference_gap("")["plan"] == json::array({interview_step, sql_step, review_step, deploy_step}));
}

TEST_CASE("with a limit the plan closes the most, ties go to the first steps") {
  CHECK(reference_gap("", 0)["plan"] == json::array());
  CHECK(reference_gap("", 1)["plan"] == json::array({deploy_step}));
  CHECK(reference_gap("", 2)["plan"] == json::array({sql_step, deploy_step}));
  CHECK(reference_gap("", 3)["plan"] == json::array({interview_step, sql_step, deploy_step}));
  CHECK(reference_gap("", 9)["plan"] == reference_gap("")["plan"]);
}

TEST_CASE("with everything had one is ready, and nothing is missing or to be done") {
  auto const guide = json::parse(test::golden_file("reference-meaning.json"));
  std::string all;
  for (auto const* list : {&guide["topSkills"], &guide["skillGaps"]["oftenMissing"]})
    for (auto const& skill : *list) all += skill.get<std::string>() + ", ";
  auto const it = reference_gap(all);
  CHECK(it["readiness"] == 1);
  CHECK(it["readinessUpTo"] == 1);
  CHECK(it["missing"] == json::array());
  CHECK(it["order"] == json::array());
  CHECK(it["plan"] == json::array());
  CHECK(it["have"].size() == 24);
  CHECK(it["have"][0] ==
        json{{"skill", "Problem Solving"}, {"as", "Problem Solving"}, {"has", 1}, {"credit", nullptr}});
}

TEST_CASE("some had, some half, one by a figure, one unknown word") {
  auto const it = reference_gap("SQL=learning, debugging, Testing, k8s, api design=3/5, caching=none");
  // had of 20: debugging 1, testing 1, SQL 1/2, API design 3/5
  CHECK(it["readiness"] == rounded(3.1 / all_weights));
  // lacking of what was said: SQL 1/2, API design 2/5, caching 1/2
  CHECK(it["readinessUpTo"] == rounded(1 - 1.4 / all_weights));
  CHECK(it["have"] == json::array({{{"skill", "Debugging"}, {"as", "debugging"}, {"has", 1}, {"credit", nullptr}},
                                   {{"skill", "Testing"}, {"as", "Testing"}, {"has", 1}, {"credit", nullptr}}}));
  CHECK(it["missing"].size() == 22);
  CHECK(missing(it, "SQL")["has"] == 0.5);
  CHECK(missing(it, "SQL")["said"] == true);
  CHECK(missing(it, "API Design")["has"] == 0.6);
  CHECK(missing(it, "Caching")["said"] == true);
  CHECK(missing(it, "Logging")["said"] == false);
  CHECK(it["unmatched"] == json{"k8s"});
  // twelve top skills of which nothing is had, then the halves in the guide's order, then what lacks 2/5
  CHECK(it["order"].size() == 22);
  CHECK(it["order"][0] == "Problem Solving");
  CHECK(it["order"][11] == "Monitoring");
  CHECK(it["order"][12] == "SQL");
  CHECK(it["order"][13] == "System Design Basics");
  CHECK(it["order"][20] == "Incident Response");
  CHECK(it["order"][21] == "API Design");
  CHECK(it["plan"] == json::array({deploy_step, sql_step, interview_step}));
}

TEST_CASE("a skill in two spellings counts once, by the higher level, with a warning where they differ") {
  held_guide const role(test::reference_text());
  auto const same = find_gap(*role, having("SQL, sql, Sql"));
  CHECK(test::codes(same.diagnostics).empty());
  auto const differ = find_gap(*role, having("SQL=learning, sql=1/4"), {{}, "me"});
  CHECK(test::codes(differ.diagnostics) == std::vector<std::string>{"conflicting-level"});
  CHECK(differ.diagnostics.front().in == "me");
  auto const result = test::envelope(differ)["result"];
  CHECK(missing(result, "SQL")["has"] == 0.5);
  CHECK(result["readiness"] == rounded(0.5 / all_weights));
}

TEST_CASE("a level n/m is absolute, and more than is needed helps no other skill") {
  guide_text text;
  text.top_skills = {"SQL [3/5]", "Go"};
  CHECK(gap(text, "SQL=3/5")["readiness"] == rounded(0.6 / 1.6));
  CHECK(gap(text, "SQL=5/5")["readiness"] == rounded(0.6 / 1.6));
  CHECK(gap(text, "SQL=5/5")["have"][0]["has"] == 1);
  CHECK(gap(text, "SQL=1/5")["missing"][0]["need"] == 0.6);
  CHECK(gap(text, "SQL=1/5")["missing"][0]["has"] == 0.2);
  CHECK(gap(text, "SQL=learning")["missing"][0]["has"] == 0.3);
  CHECK(gap(text, "SQL, Go")["readiness"] == 1);
}

TEST_CASE("a skill both top and often missing weighs one and a half") {
  guide_text text;
  text.top_skills = {"SQL", "Go"};
  text.often_missing = {"sql", "Caching"};
  auto const it = gap(text, "Go");
  CHECK(it["readiness"] == rounded(1.0 / 3));
  CHECK(missing(it, "SQL")["weight"] == 1.5);
  CHECK(missing(it, "SQL")["from"] == json{"topSkills", "oftenMissing"});
  CHECK(it["order"] == json{"SQL", "Caching"});
}

TEST_CASE("a phrase skill with or is had by one part, without or by the mean of all") {
  guide_text text;
  text.top_skills = {"Scripting (Python, Go, or similar)", "Observability (logs, metrics)"};
  auto const it = gap(text, "python, Logs");
  CHECK(it["readiness"] == 0.75);
  CHECK(it["readinessUpTo"] == 1);
  CHECK(it["have"] == json::array({{{"skill", "Scripting (Python, Go, or similar)"},
                                    {"as", "python"},
                                    {"has", 1},
                                    {"credit", {{"from", {"Python"}}, {"why", "part"}}}}}));
  auto const& rest = missing(it, "Observability (logs, metrics)");
  CHECK(rest["has"] == 0.5);
  CHECK(rest["said"] == false);
  CHECK(rest["credit"] == json{{"from", {"logs"}}, {"why", "part"}});
  CHECK(it["unmatched"] == json::array());
}

TEST_CASE("a refused match is taken back and the word stays listed as asked for") {
  guide_text text;
  text.top_skills = {"Scripting (Python or Go)", "SQL"};
  held_guide const role(text);
  auto person = having("Python, SQL");
  person.refuse = {{"python", "Scripting (Python or Go)"}};
  auto const it = gap(*role, person);
  CHECK(it["readiness"] == 0.5);
  CHECK(it["missing"][0]["has"] == 0);
  CHECK(it["missing"][0]["credit"].is_null());
}

TEST_CASE("a step closes what its text names by name or part, as whole words") {
  guide_text text;
  text.top_skills = {"SQL", "Scripting (Python or Go)", "Java", "C++", "REST APIs"};
  text.next_steps = {"Learn MySQL and JavaScript", "Write a tool in python.", "Read about sql, twice",
                     "Try C++ at last", "Design one API"};
  auto const it = gap(text);
  CHECK(missing(it, "SQL")["closedBy"] == json::array({{{"kind", "nextStep"}, {"index", 2}}}));
  CHECK(missing(it, "Scripting (Python or Go)")["closedBy"] == json::array({{{"kind", "nextStep"}, {"index", 1}}}));
  CHECK(missing(it, "Java")["closedBy"] == json::array());
  CHECK(missing(it, "C++")["closedBy"] == json::array({{{"kind", "nextStep"}, {"index", 3}}}));
  CHECK(missing(it, "REST APIs")["closedBy"] == json::array());
}

TEST_CASE("responsibilities are listed as closing, but are no candidates of the plan") {
  held_guide const role(std::string(
      "T\nCareer Guide\nKey Responsibilities\n- Write SQL all day\n- Rest\nTop Skills for Success\n- SQL\n- Go\n"));
  auto const it = gap(*role, {});
  CHECK(missing(it, "SQL")["closedBy"] == json::array({{{"kind", "responsibility"}, {"index", 0}}}));
  CHECK(it["plan"] == json::array());
}

TEST_CASE("steps come before suggestions where a plan has the choice") {
  guide_text text;
  text.top_skills = {"SQL", "Go"};
  text.suggestions = {"Practice SQL.", "Use SQL and Go."};
  text.next_steps = {"Learn SQL", "Learn Go"};
  auto const one = gap(text, "Go")["plan"];
  REQUIRE(one.size() == 1);
  CHECK(one[0]["kind"] == "nextStep");
  auto const both = gap(text)["plan"];
  REQUIRE(both.size() == 1);
  CHECK(both[0]["kind"] == "suggestion");
  CHECK(both[0]["index"] == 1);
}

TEST_CASE("skills that gain as much stay in the guide's order, however their figures were come by") {
  guide_text text;
  text.top_skills = {"SQL [3/10]", "Go [9/10]", "Git [7/10]", "C [1/2]"};
  CHECK(gap(text, "Go=6/10, Git=4/10, C=2/10")["order"] == json{"SQL", "Go", "Git", "C"});
}

TEST_CASE("a guide without skills is one that everybody is ready for") {
  auto const it = gap(guide_text{}, "SQL");
  CHECK(it["readiness"] == 1);
  CHECK(it["readinessUpTo"] == 1);
  CHECK(it["unmatched"] == json{"SQL"});
}

TEST_CASE("more candidates than the limit make the plan approximate, and say so") {
  guide_text text;
  for (int i = 0; i < 30; ++i) {
    text.top_skills.push_back("Skill" + std::to_string(i));
    text.next_steps.push_back("Learn Skill" + std::to_string(i));
  }
  held_guide const role(text);
  auto const answer = find_gap(*role, {});
  CHECK(test::codes(answer.diagnostics) == std::vector<std::string>{"plan-approximate"});
  CHECK(answer.result->plan.size() == 30);
}

TEST_CASE("the readiness of a list of roles is that of the gap") {
  held_guide const role(test::reference_text());
  for (std::string_view have : {"", "SQL", "SQL=learning, testing=1/3, Caching", "k8s"}) {
    auto const person = having(have);
    auto const whole = find_gap(*role, person);
    auto const short_one = find_readiness(*role, person);
    CHECK(short_one.readiness == whole.result->readiness);
    REQUIRE(short_one.missing.size() == whole.result->missing.size());
    for (std::size_t i = 0; i < short_one.missing.size(); ++i)
      CHECK(short_one.missing[i] == whole.result->missing[i].skill);
  }
}
