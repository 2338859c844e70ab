// Lists and steps in every way that they are written, and where their items stand, seen from parse().
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

std::string in_skills(std::string const& body) {
  return "Tester\nCareer Guide\nTop Skills for Success\n" + body + "\nMajor Employers\n- Acme\n- Apex\n";
}
json skills(std::string const& body, known_terms const* known = nullptr) {
  INFO(body);
  auto const text = in_skills(body);
  return test::envelope(parse(text, {"guide", known}))["result"]["topSkills"];
}

json steps(std::string const& body) {
  INFO(body);
  return test::parsed("Tester\nCareer Guide\nRecommended Next Steps\n" + body + "\n")["nextSteps"];
}

/// The pieces of all skills, one after another.
std::vector<std::string> skill_pieces(std::string const& body) {
  auto const text = in_skills(body);
  auto const answer = parse(text);
  REQUIRE(answer.ok());
  std::vector<std::string> out;
  for (auto const& it : answer.result->top_skills)
    for (auto& piece : test::pieces_of(text, *answer.result, it)) out.push_back(std::move(piece));
  return out;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a comma list over several lines is one list") {
  CHECK(skills("SQL, Git,\nUnit Testing,\nGo") == json{"SQL", "Git", "Unit Testing", "Go"});
  CHECK(skill_pieces("SQL, Git,\nUnit Testing,\nGo") == strings{"SQL", "Git", "Unit Testing", "Go"});
}

TEST_CASE("one comma in a list of lines parts nothing") {
  CHECK(skills("SQL\nDesign, Build and Test\nGit\nGo") == json{"SQL", "Design, Build and Test", "Git", "Go"});
}

TEST_CASE("bullets keep commas") {
  CHECK(skills("- Design, Build and Test\n- SQL, Git") == json{"Design, Build and Test", "SQL, Git"});
}

TEST_CASE("a lone number among lines belongs to its item") {
  CHECK(skills("SQL\n1. Day Operations\nGit") == json{"SQL", "1. Day Operations", "Git"});
}

TEST_CASE("a glued list that a tool wrapped is one list") {
  auto const body =
      "Unit TestingSystem Design BasicsDatabase IndexingVersion\nControlCachingMessage QueuesRate Limiting";
  auto const expected = json{"Unit Testing", "System Design Basics", "Database Indexing", "Version Control",
                             "Caching",      "Message Queues",       "Rate Limiting"};
  known_terms known;
  known.of(list_kind::skills) = known_names({"Version Control", "Database Indexing", "Caching", "Unit Testing"});
  CHECK(skills(body, &known) == expected);
}

TEST_CASE("an item that goes on over a line's end has a place on either line") {
  std::string const text =
      "Tester\nCareer Guide\nKey Responsibilities\n- Design the tables of a database and write the queries that read\n"
      "  them, day by day\n- Rest\n";
  auto const answer = parse(text);
  REQUIRE(answer.ok());
  auto const& all = answer.result->responsibilities;
  REQUIRE(all.size() == 2);
  CHECK(all[0].text == "Design the tables of a database and write the queries that read them, day by day");
  CHECK(test::pieces_of(text, *answer.result, all[0]) ==
        strings{"Design the tables of a database and write the queries that read", "them, day by day"});
}

TEST_CASE("the places of items leave out what stands between them") {
  CHECK(skill_pieces("-  SQL \n\n*\tUnit   Testing\n") == strings{"SQL", "Unit", "Testing"});
  CHECK(skill_pieces("SQL, Git, and Go.") == strings{"SQL", "Git", "Go"});
  CHECK(skill_pieces("System Design BasicsCachingMessage Queues") ==
        strings{"System Design Basics", "Caching", "Message Queues"});
}

TEST_CASE("the places of an item with soft hyphens, markup or characters written out are all that it was made of") {
  CHECK(skill_pieces("- Micro\xC2\xADservices\n- Git") == strings{"Micro", "services", "Git"});
  CHECK(skill_pieces("- Micro\xC2\xAD\n  services\n- Git") == strings{"Micro", "services", "Git"});
  CHECK(skill_pieces("- R&amp;D\n- **Git** basics") == strings{"R&amp;D", "Git", " basics"});
  CHECK(skill_pieces("\xEF\xBB\xBF- SQL\n- Unit\xC2\xA0Testing") == strings{"SQL", "Unit\xC2\xA0Testing"});
}

TEST_CASE("a skill's level is no part of its text") {
  CHECK(skills("- SQL [3/5]\n- Git [x]\n- Go [6/5]") == json{"SQL", "Git [x]", "Go [6/5]"});
}

TEST_CASE("steps glued to one another are told by their numbers or by their letters") {
  CHECK(steps("1Practice SQL in a database2Learn Go by writing a tool3Rest") ==
        json{"Practice SQL in a database", "Learn Go by writing a tool", "Rest"});
  CHECK(steps("1. Practice SQL in a database2. Learn Go by writing a tool3. Rest") ==
        json{"Practice SQL in a database", "Learn Go by writing a tool", "Rest"});
  CHECK(steps("Practice queries in a databaseLearn more by writing a toolRest well every day") ==
        json{"Practice queries in a database", "Learn more by writing a tool", "Rest well every day"});
}

TEST_CASE("a text after numbered steps that has no number is told, and no step") {
  std::string const text = "Tester\nCareer Guide\nRecommended Next Steps\n1. Rest\n2. Work\n\nOur Newsletter\n";
  auto const answer = parse(text);
  CHECK(answer.result->next_steps.size() == 2);
  CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unread_text)) == "Our Newsletter");
}

TEST_CASE("what is doubtful in a glued list is told at the item's place, wrapped or not") {
  std::string const text = "Tester\nCareer Guide\nMajor Employers\nAcmeApex\n";
  auto const answer = parse(text);
  CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::uncertain_boundary)) == "Acme");
}

TEST_CASE("items that spaces part are told by known names") {
  known_terms known;
  known.of(list_kind::skills) = known_names(
      {"Unit Testing", "System Design", "Version Control", "Message Queues", "Rate Limiting", "Database Indexing"});
  CHECK(
      skills("Unit Testing System Design Version Control Message Queues Rate Limiting Database Indexing", &known) ==
      json{"Unit Testing", "System Design", "Version Control", "Message Queues", "Rate Limiting", "Database Indexing"});
}
