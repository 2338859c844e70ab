#include "career/write.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

std::string written(std::string_view text) {
  auto const read = parse(text);
  INFO(text);
  REQUIRE(read.ok());
  std::string out;
  write_guide(out, *read.result);
  return out;
}

/// A canonical text is written as it stands.
void stays(std::string_view text) { CHECK(written(text) == text); }

constexpr std::string_view whole = R"(Tester
Career Guide
Tries what others made.
Key Responsibilities
- Find faults
- Tell of them
Top Skills for Success
- SQL [3/5]
- Patience
Career Progression
Can Lead To
- Lead Tester
- Developer
Transition Opportunities
- Analyst
- Writer
Common Skill Gaps
Often Missing Skills
- Scripting (Python, Go, or similar)
- SQL [2/4]
Development Suggestions
- Break something every day.
- Mend it on the next.
Salary & Demand
Median Salary Range
Entry Level: USD 40,000 to 1,050,000
EUR 90,000
Lead: up to GBP 45,000
Head: USD 239,200 or more
Night Shift: USD 18 to 25 per hour
Temp: CHF 4,000 or more per month
Growth Trend
Steady
Companies Hiring
Major Employers
- 3M
- Amazon
Industry Sectors
- Rail
- Sea
Recommended Next Steps
1. Begin
2. Go on
About This Guide
Also Called: QA Engineer; Test Engineer
Code: 15-1253.00
Source: Pay: Some Office; May
Source: Hearsay
)";

}  // namespace

TEST_CASE("a canonical text is written as it stands, but for levels that say less than others of the skill") {
  std::string text(whole);
  auto const lower = text.find(" [2/4]");
  auto const out = written(text);
  text.erase(lower, 6);
  CHECK(out == text);
  stays(text);
}

TEST_CASE("the reference guide is written with each heading on its own line, a bullet or a number before each item") {
  auto const out = written(test::reference_text());
  CHECK(out.starts_with("Junior Backend Engineer\nCareer Guide\nKey Responsibilities\n- Implement backend features"));
  CHECK(out.find("\nOften Missing Skills\n- System Design Basics\n- Database Indexing\n- Caching\n") != out.npos);
  CHECK(out.find("\nDevelopment Suggestions\n- Build one small service") != out.npos);
  CHECK(out.find("\nEntry Level: USD 75,000 to 105,000\nMid Level: USD 105,000 to 145,000\n") != out.npos);
  CHECK(out.find("\nRecommended Next Steps\n1. Create a portfolio project") != out.npos);
  CHECK(out.find('\\') == out.npos);
  CHECK(test::parsed(out) == test::parsed(test::reference_text()));
}

TEST_CASE("what a guide has not is left out with its heading") {
  stays("Tester\nCareer Guide\nTop Skills for Success\n- SQL\n- Go\n");
  stays("Career Guide\nCompanies Hiring\nIndustry Sectors\n- Rail\n");
}

TEST_CASE("a text that might be read as something else has a backslash before it") {
  std::string const start = "Tester\nCareer Guide\n";
  for (std::string const line :
       {"\\Career Guide", "\\1. Do this.", "\\- A dash.", "\\No stop", "\\# x.", "\\\\Backslash."})
    stays(start + line + "\nTop Skills for Success\n- SQL\n- Go\n");
  stays(
      start +
      "Top Skills for Success\n- \\1. Go\n- \\- x\n- R&amp;lt; and R&D\n- zero&#8203;width\n- Career Guide\n- o\n- 3M\n- a, b; c\n");
  stays(start + "Recommended Next Steps\n1. \\2. Go\n2. About This Guide: x\n");
  stays(start + "Salary & Demand\nMedian Salary Range\n\\Career Guide: USD 5 to 6\n\\Lead-: USD 7\n");
}

TEST_CASE("an item that is alone and might be several has a backslash before it") {
  std::string const start = "Tester\nCareer Guide\n";
  stays(start + "Top Skills for Success\n- \\SQL, Go\n");
  stays(start + "Recommended Next Steps\n1. \\Use GitHub\n");
  CHECK(test::parsed(start + "Top Skills for Success\n- SQL, Go\n")["topSkills"].size() == 2);
}

TEST_CASE(
    "a heading that is glued to an item has a backslash before it; without one the text is read as it always was") {
  std::string const start = "Tester\nCareer Guide\nCareer Progression\nCan Lead To\n";
  stays(start + "- Data Services.\\Transition Opportunities\n- Lead\n");
  stays(start + "- \\a.\\\\Career Guide\n- Lead\n");
  auto const glued = test::parsed(start + "- Data Engineer\n- LeadTransition Opportunities\n- Analyst\n");
  CHECK(glued["progression"]["canLeadTo"] == test::json{"Data Engineer", "Lead"});
  CHECK(glued["progression"]["transitions"] == test::json{"Analyst"});
}

TEST_CASE("a skill's level stands at the occurrence that keeps the needs in their order") {
  std::string const start = "Tester\nCareer Guide\nTop Skills for Success\n";
  stays(start + "- SQL\n- Go [1/2]\nCommon Skill Gaps\nOften Missing Skills\n- SQL [3/5]\n");
  stays(start + "- Go [2.5/10]\n- C [0.25/0.5]\n");
  stays(start + "- X [1/2] [3/5]\n- X [1/2] [3/5]\n- Impossible [5/3]\n");
}

TEST_CASE("what no parser gives is written so that a line stays a line") {
  guide it;
  it.title.text = "Two\nlines";
  it.employers = {{"a\nb.Top Skills", 0, 0}, {"c", 0, 0}};
  it.salary.push_back({{"Lead", 0, 0}, "USD", {}, {}, period::year});
  std::string out = "before\n";
  write_guide(out, it);
  CHECK(out == "before\nTwo lines\nCareer Guide\nCompanies Hiring\nMajor Employers\n- a b.\\Top Skills\n- c\n");
}
