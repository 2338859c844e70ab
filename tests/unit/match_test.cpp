#include "career/match.hpp"

#include "career/vocabulary_text.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

known_skills const& ours() {
  static known_skills const known = std::move(*read_known_skills(vocabulary_text()).result);
  return known;
}

std::string meant_by(std::string_view typed) {
  auto const id = match_name(ours(), typed);
  return id ? std::string(ours().name(*id)) : "";
}

void check_meant(std::string_view typed, std::string_view skill) {
  INFO(typed);
  CHECK(meant_by(typed) == skill);
}

std::vector<std::string> claimed(std::string_view text) {
  std::vector<std::string> out;
  auto const read = match_text(text, {&ours()});
  for (auto const& it : read.result->skills) {
    CHECK(text.substr(it.offset, it.as.size()) == it.as);
    out.push_back(it.skill);
  }
  return out;
}

void check_claimed(std::string_view text, std::vector<std::string> skills) {
  INFO(text);
  CHECK(claimed(text) == skills);
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a typed name finds its skill whatever its case, plural, blanks and spelling") {
  check_meant("sql", "SQL");
  check_meant("JAVA SCRIPT", "JavaScript");
  check_meant("unit-testing", "Unit Testing");
  check_meant("unittesting", "Unit Testing");
  check_meant("postgre sql", "PostgreSQL");
  check_meant("data modelling", "Data Modeling");
}

TEST_CASE("a phrase about a skill means the skill") {
  check_meant("writing unit tests", "Unit Testing");
  check_meant("knowledge of SQL", "SQL");
  check_meant("advanced Excel skills", meant_by("Excel"));
  check_meant("experience with Python 3", "Python");
  check_meant("Kubernetes (k8s)", "Kubernetes");
  check_meant("Python programming", "Python");
}

TEST_CASE("words round a skill are left out, whatever their order") {
  for (auto const* typed :
       {"strong SQL skills", "experience with SQL", "SQL developer", "basic knowledge of SQL",
        "SQL programming language", "Structured Query Language (SQL)", "Structured query language SQL"})
    check_meant(typed, "SQL");
  check_meant("Haskell programming language", "Haskell");
  check_meant("The MathWorks MATLAB", "MATLAB");
  check_meant("Oracle Java", "Java");
  check_meant("Extensible markup language XML", "XML");
  check_meant("Java 17", "Java");
  check_meant("Python 3.11", "Python");
  check_meant("native Hindi speaker", "Hindi");
  check_meant("JetBrains IntelliJ IDEA", "IntelliJ IDEA");
}

TEST_CASE("a skill's words in another order or form are the skill") {
  check_meant("analysis of data", "Data Analysis");
  check_meant("modelling of data", "Data Modeling");
  check_meant("negotiation of contracts", "Contract Negotiation");
  check_meant("forklift operator", "Forklift Operation");
  check_meant("investigating fraud", "Fraud Investigation");
  check_meant("software developer", "Software Development");
  check_meant("colouring hair", "Hair Coloring");
  check_meant("functional programming in Scala", "Functional Programming");
}

TEST_CASE("a plural's ending is not taken from a short form, nor a slip from an ordinary word") {
  for (auto const* name : {"SSRS", "IFRS", "DNS", "CSS"}) check_meant(name, name);
  check_meant("AWS", "Amazon Web Services");
  check_meant("ssrs", "SSRS");
  check_meant("ifrs", "IFRS");
  check_meant("SSR", "Server-Side Rendering");
  for (auto const* typed : {"rugby", "director", "salt and pepper", "playing chess", "Taylor Swift", "Python snakes"})
    check_meant(typed, "");
}

TEST_CASE("no slip leads to a name in which a letter stands alone") {
  auto const known = std::move(*read_known_skills("!skills\nSkill K\nVitamin C\n").result);
  CHECK_FALSE(match_name(known, "Skill").has_value());
  CHECK_FALSE(match_name(known, "Vitamin").has_value());
  CHECK(match_name(known, "skill k").has_value());
}

TEST_CASE("a slip of the hand finds the one skill that is near") {
  check_meant("Pyhton", "Python");
  check_meant("Kuberentes", "Kubernetes");
  check_meant("Javascrpt", "JavaScript");
  check_meant("Postgressql", "PostgreSQL");
  check_meant("Dokcer", "Docker");
}

TEST_CASE("what is near to nothing, or to more than one, or short, means nothing") {
  for (auto const* typed :
       {"", "   ", "xyzzyqwert", "Sqk", "underwater basket ignition", "the", "of", "skills", "9999"})
    check_meant(typed, "");
  auto const known = std::move(*read_known_skills("!skills\nJava EE\nJava SE\nAlpha1\nBaking Cakes\n").result);
  CHECK_FALSE(match_name(known, "java ae").has_value());
  CHECK_FALSE(match_name(known, "alpha2").has_value());
}

TEST_CASE("what is typed so far is completed by names, then words in names, then aliases, then near ones") {
  auto const known = std::move(
      *read_known_skills(
           "!skills\nSQL\nSQL Server\nNoSQL\nMySQL\nAzure SQL\nKubernetes|k8s\nPython\nPostgreSQL|postgres sql\n")
           .result);
  auto const names = [&](std::string_view typed, std::size_t most = 8) {
    strings out;
    auto const found = complete(known, typed, most);
    for (auto const& it : found.skills) out.emplace_back(it.skill);
    return out;
  };
  CHECK(names("sql") == strings{"SQL", "SQL Server", "Azure SQL", "PostgreSQL"});
  CHECK(names("k8") == strings{"Kubernetes"});
  CHECK(names("pyhton") == strings{"Python"});
  CHECK(names("p") == strings{"Python", "PostgreSQL"});
  CHECK(names("sql", 2) == strings{"SQL", "SQL Server"});
  CHECK(names("").empty());
  CHECK(names("sql", 0).empty());
}

TEST_CASE("denied and wished skills are not claimed, up to the end of the clause") {
  check_claimed("I have no experience with SQL, Kubernetes or JavaScript. I know Python.", {"Python"});
  check_claimed("Not familiar with SQL, but I use Python daily.", {"Python"});
  check_claimed("I would like to learn Kubernetes.", {});
  check_claimed("Eager to learn Docker and Kubernetes", {});
  check_claimed("Never used SQL; built services in Python", {"Python"});
  check_claimed("Lack of JavaScript knowledge", {});
  check_claimed("I don't know PHP. I know SQL.", {"SQL"});
  check_claimed("without any knowledge of Docker", {});
  check_claimed("Docker: no experience", {});
  check_claimed("Kubernetes (never used), Docker", {"Docker"});
  check_claimed("unfamiliar with Docker", {});
}

TEST_CASE("words of denial that deny no skill leave it claimed") {
  check_claimed("No problem with SQL", {"SQL"});
  check_claimed("not only SQL but also JavaScript", {"SQL", "JavaScript"});
  check_claimed("Shipped without downtime using Docker", {"Docker"});
  check_claimed("Never missed a deadline in JavaScript projects", {"JavaScript"});
  check_claimed("With no budget we moved to PostgreSQL", {"PostgreSQL"});
}

TEST_CASE("ordinary words are skills only where the context says so") {
  for (auto const* text : {"Ready to go to market", "I excel at sales calls and listen", "in other words",
                           "a swift response", "Swift response to incidents", "a spark of joy", "C-level presentations",
                           "R&D", "Vitamin C", "Go to the store", "the chef and the rest of us", "with R. Smith"}) {
    INFO(text);
    for (auto const& name : claimed(text)) {
      INFO(name);
      for (auto const* trap :
           {"Go", "Excel", "Microsoft Excel", "Swift", "Apache Spark", "C", "R", "Chef", "Word", "REST"})
        CHECK(name != trap);
    }
  }
  check_claimed("Python, Go and SQL", {"Python", "Go", "SQL"});
  check_claimed("Wrote services in Go", {"Go"});
  check_claimed("go programming", {"Go", "Programming"});
  check_claimed("Languages: C, R, SQL", {"C", "R", "SQL"});
  check_claimed("experience with Rust", {"Rust"});
  check_claimed("- Python\n- Go\n- SQL\n", {"Python", "Go", "SQL"});
}

TEST_CASE("Java is not in JavaScript") { check_claimed("JavaScript", {"JavaScript"}); }

TEST_CASE("with a guide its own names and spellings count") {
  test::guide_text text;
  text.top_skills = {"sql", "Frobnication", "Telemetry of ducks (quacks, waddles)"};
  test::held_guide const role(text);
  auto const read = match_text("SQL, frobnication and waddles", {&ours(), &*role});
  strings out;
  for (auto const& it : read.result->skills) out.push_back(it.skill);
  CHECK(out == strings{"sql", "Frobnication", "waddles"});
}

TEST_CASE("a text over its limit is refused") {
  auto const read = match_text(std::string((1u << 20) + 1, 'a'), {&ours()});
  REQUIRE_FALSE(read.ok());
  CHECK(read.diagnostics.front().what == code::input_too_large);
}

TEST_CASE("blanks around a text change nothing, and no place is outside of it, whatever the bytes") {
  test::dice dice(7);
  for (int i = 0; i < 200; ++i) {
    std::string text;
    for (int k = 0; k < 60; ++k) {
      constexpr std::string_view pieces[] = {"SQL",      " ", ", ", "no ", "Go", "\xC3",      "\xFF",
                                             "\xC3\xA9", "C", ".",  "\n",  "- ", "unit tests"};
      text += pieces[dice.roll(13)];
    }
    auto const read = match_text(text, {&ours()});
    for (auto const& it : read.result->skills) {
      REQUIRE(it.offset + it.as.size() <= text.size());
      auto const id = ours().find(it.as);
      REQUIRE(id.has_value());
      CHECK(ours().name(*id) == it.skill);
    }
    auto const spaced = match_text("  " + text + "  ", {&ours()});
    REQUIRE(spaced.result->skills.size() == read.result->skills.size());
    for (std::size_t k = 0; k < read.result->skills.size(); ++k)
      CHECK(spaced.result->skills[k].offset == read.result->skills[k].offset + 2);
  }
}
