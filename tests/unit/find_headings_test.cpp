// Headings that a look at single lines does not tell, seen from parse().
#include "find_headings.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

std::string const start = "Tester\nCareer Guide\nTop Skills for Success\n- SQL\n- Git\n";

json employers_under(std::string const& heading) {
  INFO(heading);
  return test::parsed(start + heading + "\n- Acme\n- Apex\n")["employers"];
}
json const both{"Acme", "Apex"};

answer<guide> read(std::string_view text) {
  auto answer = parse(text);
  REQUIRE(answer.ok());
  return answer;
}

bool has(answer<guide> const& of, code what) {
  return std::any_of(of.diagnostics.begin(), of.diagnostics.end(), [&](auto const& it) { return it.what == what; });
}

}  // namespace

TEST_CASE("a heading with blanks in its words is one, and nothing is odd about it") {
  for (std::string const heading :
       {"M A J O R   E M P L O Y E R S", "MAJOR EMPLOYER S", "Major Employ ers", "Ma jor Em ploy ers"}) {
    CHECK(employers_under(heading) == both);
    CHECK_FALSE(has(read(start + heading + "\n- Acme\n"), code::unknown_heading));
  }
}

TEST_CASE("a heading broken over two lines is one") {
  CHECK(employers_under("Major\nEmployers") == both);
  CHECK(test::parsed(start + "Recommended Next\nSteps\n1. Rest\n2. Work\n")["nextSteps"] == json{"Rest", "Work"});
  CHECK(employers_under("Major\n\nEmployers").empty());
}

TEST_CASE("a heading misspelt by a letter or two is read, and told with its place") {
  for (std::string const heading : {"Major Employer", "Major Emploeyrs", "Mayor Employers", "## Major Emplyers"}) {
    CHECK(employers_under(heading) == both);
    auto const text = start + heading + "\n- Acme\n";
    auto const answer = read(text);
    auto const& odd = test::first_of(answer.diagnostics, code::unknown_heading);
    CHECK(odd.message.find("Major Employers") != std::string::npos);
    CHECK(odd.at.line == 6);
    CHECK(heading.ends_with(test::marked_by(text, odd)));
  }
}

TEST_CASE("what differs by more is no heading") {
  CHECK(employers_under("Minor Employment").empty());
  CHECK(employers_under("Employers").empty());
}

TEST_CASE("an item with a bullet or a number is none, however it is spelt") {
  CHECK(test::parsed("Tester\nCareer Guide\nTop Skills\n- SQL\n- Growth Trends\n- Git\n")["topSkills"] ==
        json{"SQL", "Growth Trends", "Git"});
  CHECK(test::parsed(
            "Tester\nCareer Guide\nNext Steps\nRecommended Next Steps\n1. Rest\n2. Major Employer\n")["nextSteps"]
            .size() == 2);
}

TEST_CASE("what stands under a marked heading that no guide has is not read, and told") {
  for (std::string const heading :
       {"## Perks and Benefits", "== Perks and Benefits ==", "Perks and Benefits\n------------------"}) {
    auto const text = start + heading + "\n- Free lunch\n\n## Major Employers\n- Acme\n";
    INFO(text);
    auto const answer = read(text);
    auto const& it = *answer.result;
    CHECK(it.top_skills.size() == 2);
    CHECK(it.employers.size() == 1);
    CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unknown_heading)) == "Perks and Benefits");
    CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unread_text)) == "Free lunch");
  }
}

TEST_CASE("an unknown heading among bullets is told, and what stands under it is read with what is above") {
  std::string const text = start + "\nTools\n- Excel\n- Jira\n";
  auto const answer = read(text);
  CHECK(answer.result->top_skills.size() == 4);
  CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unknown_heading)) == "Tools");
}

TEST_CASE("a marked line before the first heading is the title") {
  std::string const text = "# Tester\n\n## Career Guide\n\n## Top Skills\n- SQL\n";
  auto const answer = read(text);
  CHECK(answer.result->title.text == "Tester");
  CHECK_FALSE(has(answer, code::unknown_heading));
}

TEST_CASE("a word in small letters under a heading is no heading, marked or not") {
  std::string const text = "Tester\nCareer Guide\nGrowth Trend\nstrong\n------\n";
  auto const answer = read(text);
  CHECK(answer.result->growth_trend.text == "strong");
  CHECK_FALSE(has(answer, code::unknown_heading));
}

TEST_CASE("the nearest heading is the one spelt most alike") {
  CHECK(nearest_heading("Major Employer") == "Major Employers");
  CHECK(nearest_heading("growth trends") == "Growth Trend");
  CHECK(nearest_heading("Nxt Stps Recommended").size() > 0);
  CHECK(nearest_heading("Responsibilties") == "Key Responsibilities");
}
