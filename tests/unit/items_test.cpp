// How the items of a section are told apart, seen from parse().
#include "items.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

json skills(std::string const& body) {
  INFO(body);
  return test::parsed("Tester\nCareer Guide\nTop Skills for Success\n" + body +
                      "\nMajor Employers\n- Acme\n- Apex\n")["topSkills"];
}

json steps(std::string const& body) {
  INFO(body);
  return test::parsed("Tester\nCareer Guide\nRecommended Next Steps\n" + body + "\n")["nextSteps"];
}

}  // namespace

TEST_CASE("every bullet marks an item, indented or not") {
  for (std::string const bullet : {"-", "*", "+", "\xE2\x80\xA2", "\xE2\x97\xA6", "\xE2\x80\xA3", "\xC2\xB7", "o"}) {
    CHECK(skills(bullet + " SQL\n" + bullet + " Unit Testing") == json{"SQL", "Unit Testing"});
    CHECK(skills("   " + bullet + "   SQL\n\n   " + bullet + "\tUnit Testing\n") == json{"SQL", "Unit Testing"});
  }
}

TEST_CASE("a bullet on its own line marks the next") {
  CHECK(skills("\xE2\x80\xA2\nSQL\n\xE2\x80\xA2\nUnit Testing") == json{"SQL", "Unit Testing"});
}

TEST_CASE("a sign that begins a name is no bullet") {
  CHECK(skills("3D Modeling\n.NET\nobject storage\nC++") == json{"3D Modeling", ".NET", "object storage", "C++"});
}

TEST_CASE("lines are items where nothing marks them") {
  CHECK(skills("Problem Solving\nSQL\n\nUnit Testing") == json{"Problem Solving", "SQL", "Unit Testing"});
}

TEST_CASE("a comma list is parted at commas, but not inside brackets") {
  CHECK(skills("SQL, Cloud (AWS, Azure), Git") == json{"SQL", "Cloud (AWS, Azure)", "Git"});
  CHECK(skills("SQL; Git; Unit Testing") == json{"SQL", "Git", "Unit Testing"});
  CHECK(skills("SQL, Unit\nTesting, Git, System\nDesign, C") ==
        json{"SQL", "Unit Testing", "Git", "System Design", "C"});
  CHECK(skills("SQL, Git, and Go.") == json{"SQL", "Git", "Go"});
  CHECK(skills("SQL, Git, .") == json{"SQL", "Git"});
}

TEST_CASE("a long phrase with brackets is one item") {
  CHECK(skills("- Programming/scripting for automation (Python, Go, Java, or similar)\n- SQL") ==
        json{"Programming/scripting for automation (Python, Go, Java, or similar)", "SQL"});
}

TEST_CASE("a glued list in one line is split, one of several lines is not") {
  CHECK(skills("System Design BasicsCachingMessage Queues") ==
        json{"System Design Basics", "Caching", "Message Queues"});
  CHECK(skills("JavaScript\nGitHub Actions\nPostgreSQL") == json{"JavaScript", "GitHub Actions", "PostgreSQL"});
}

TEST_CASE("an uncertain cut is told with both readings") {
  std::string const text = "Tester\nCareer Guide\nMajor Employers\nAcmeApex\n";
  auto const answer = parse(text);
  auto const& odd = test::first_of(answer.diagnostics, code::uncertain_boundary);
  CHECK(odd.message.find("“Acme”") != std::string::npos);
  CHECK(odd.message.find("“AcmeApex”") != std::string::npos);
  CHECK(odd.at.line == 4);
}

TEST_CASE("steps are numbered in every usual way") {
  json const expected{"Practice SQL", "Learn Go", "Rest"};
  CHECK(steps("1. Practice SQL\n2. Learn Go\n3. Rest") == expected);
  CHECK(steps("1) Practice SQL\n2) Learn Go\n3) Rest") == expected);
  CHECK(steps("(1) Practice SQL\n(2) Learn Go\n(3) Rest") == expected);
  CHECK(steps("1\nPractice SQL\n2\nLearn Go\n3\nRest") == expected);
  CHECK(steps("1\nPractice SQL2\nLearn Go3\nRest") == expected);
  CHECK(steps("- Practice SQL\n- Learn Go\n- Rest") == expected);
  CHECK(steps("Practice SQL\nLearn Go\nRest") == expected);
  CHECK(steps("  1.  Practice SQL\r\n  2.  Learn Go\r\n  3.  Rest\r\n") == expected);
}

TEST_CASE("a wrapped step is one step") {
  CHECK(steps("1. Practice SQL by designing\n   tables and writing queries\n2. Rest") ==
        json{"Practice SQL by designing tables and writing queries", "Rest"});
}

TEST_CASE("a figure at the end of a step that is not the next number stays") {
  CHECK(steps("1. Learn Python 3\n2. Read about HTTP2\n3. Rest") == json{"Learn Python 3", "Read about HTTP2", "Rest"});
}

TEST_CASE("a rule of the layout is no item") { CHECK(skills("----\n- SQL\n====\n- Git\n* * *") == json{"SQL", "Git"}); }

TEST_CASE("a word broken by a hyphen at the line end is mended, a real hyphen is kept") {
  CHECK(steps("1. Learn con-\n   tainers\n2. Use end-to-end tests") ==
        json{"Learn containers", "Use end-to-end tests"});
}

TEST_CASE("runs of blanks inside an item are one blank") {
  CHECK(skills("- Unit   Testing\n- System\tDesign") == json{"Unit Testing", "System Design"});
}
