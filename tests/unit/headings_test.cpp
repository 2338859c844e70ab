// How headings are found: the outermost grammar, seen from parse().
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

json skills_under(std::string const& heading) {
  INFO(heading);
  return test::parsed("Tester\nCareer Guide\n" + heading +
                      "\n- SQL\n- Git\nMajor Employers\n- Acme\n- Apex\n")["topSkills"];
}

}  // namespace

TEST_CASE("a heading is found whatever marks it") {
  for (std::string const heading :
       {"Top Skills for Success", "TOP SKILLS FOR SUCCESS", "top skills for success",
        "Top Skills For Success:", "## Top Skills for Success", "### Top Skills for Success ###",
        "**Top Skills for Success**", "__Top Skills for Success__", "****** Top Skills for Success ******",
        "      Top Skills for Success", "\tTop Skills for Success  ", "**Top Skills for Success:**",
        "== Top Skills for Success ==", "Top Skills", "Top Skills for Success\r",
        "Top Skills for Success\n----------------------", "Top Skills for Success\n======================"})
    CHECK(skills_under(heading) == json{"SQL", "Git"});
}

TEST_CASE("what follows a heading and a colon on its line belongs to it") {
  CHECK(test::parsed("Tester\nCareer Guide\nTop Skills: SQL, Git, Go\n")["topSkills"] == json{"SQL", "Git", "Go"});
}

TEST_CASE("sections may stand in any order") {
  auto const it = test::parsed(
      "Tester\nCareer Guide\nRecommended Next Steps\n1. Practice\n2. Rest\nIndustry Sectors\n- Health\n- Space\n"
      "Often Missing Skills\n- Go\n- C\nKey Responsibilities\n- Test things\n- Report bugs\n");
  CHECK(it["nextSteps"] == json{"Practice", "Rest"});
  CHECK(it["sectors"] == json{"Health", "Space"});
  CHECK(it["skillGaps"]["oftenMissing"] == json{"Go", "C"});
  CHECK(it["responsibilities"] == json{"Test things", "Report bugs"});
}

TEST_CASE("a subheading needs no group heading over it") {
  auto const it = test::parsed("Tester\nCareer Guide\nCan Lead To\n- Lead Tester\n- Manager\n");
  CHECK(it["progression"]["canLeadTo"] == json{"Lead Tester", "Manager"});
}

TEST_CASE("headings glued to each other and to text are found") {
  auto const it = test::parsed(
      "Tester\nCareer GuideKey Responsibilities\n- Test things\n- Report bugs\nCommon Skill GapsOften Missing Skills\n"
      "CachingQueues\nDevelopment SuggestionsBuild one thing. Break another.\nSalary & DemandGrowth Trend\n"
      "Strong.Companies Hiring\nMajor EmployersAcmeApex\n");
  CHECK(it["title"] == "Tester");
  CHECK(it["responsibilities"] == json{"Test things", "Report bugs"});
  CHECK(it["skillGaps"]["oftenMissing"] == json{"Caching", "Queues"});
  CHECK(it["skillGaps"]["suggestions"] == json{"Build one thing.", "Break another."});
  CHECK(it["growthTrend"] == "Strong.");
  CHECK(it["employers"] == json{"Acme", "Apex"});
}

TEST_CASE("a heading glued to the number of a step before it is found") {
  auto const it = test::parsed(
      "Tester\nCareer Guide\nRecommended Next Steps\n1\nCreate a database2\nRestMajor Employers\nAcmeApex\n");
  CHECK(it["nextSteps"] == json{"Create a database", "Rest"});
  CHECK(it["employers"] == json{"Acme", "Apex"});
}

TEST_CASE("a heading's words inside a sentence are no heading") {
  auto const it = test::parsed(
      "Tester\nCareer Guide\nKey Responsibilities\n- Explain career progression to others\n"
      "- Keep the list of major employers\n- Draw the growth trend of sales\nTop Skills for Success\n- SQL\n- Git\n");
  CHECK(it["responsibilities"] == json{"Explain career progression to others", "Keep the list of major employers",
                                       "Draw the growth trend of sales"});
  CHECK(it["topSkills"] == json{"SQL", "Git"});
}

TEST_CASE("a guide without Career Guide takes its title from the first line") {
  auto const it = test::parsed("Tester\nTop Skills for Success\n- SQL\n- Git\n");
  CHECK(it["title"] == "Tester");
  CHECK(test::parsed("# Tester\n\nTester finds faults.\n\n## Top Skills\n- SQL\n- Git\n")["summary"] ==
        "Tester finds faults.");
}
