#include "skill_names.hpp"

#include "catch.hpp"

using namespace career;

TEST_CASE("spellings of one skill fold alike") {
  CHECK(folded("Unit Testing") == folded("unit  testing"));
  CHECK(folded("REST APIs") == folded("Rest API"));
  CHECK(folded("CI/CD") == folded("CI CD"));
  CHECK(folded("Research & Development") == folded("research and development"));
  CHECK(folded("Problem-Solving") == folded("Problem solving"));
  CHECK(folded("  SQL ") == "sql");
  CHECK(folded("Driver's License") == folded("Drivers License"));
}

TEST_CASE("names that differ by a sign stay apart") {
  CHECK(folded("C") != folded("C++"));
  CHECK(folded("C") != folded("C#"));
  CHECK(folded("F#") != folded("F"));
  CHECK(folded(".NET") != folded("Net"));
  CHECK(folded("Node.js") != folded("Node js"));
}

TEST_CASE("a plural s is left out of longer words only") {
  CHECK(folded("Databases") == "database");
  CHECK(folded("AWS") == "aws");
  CHECK(folded("Class") == "class");
  CHECK(folded("Status Analysis") == "status analysis");
}

TEST_CASE("folding a folded name changes nothing") {
  for (std::string_view name : {"Unit Testing", "C++", "C#", ".NET Core", "Node.js", "R & D", "Driver's License",
                                "Programming (Python, Go)", "caf\xC3\xA9 s", "a.b.c", "..", "U.S. Taxes", "AT&T"}) {
    auto const once = folded(name);
    CHECK(folded(once) == once);
  }
}

TEST_CASE("a name of nothing but signs folds to nothing and is named nowhere") {
  CHECK(folded("").empty());
  CHECK(folded(" - ( ) ").empty());
  CHECK_FALSE(names("sql and more", ""));
}

TEST_CASE("a text names a skill by whole words") {
  auto const text = folded("Practice SQL by designing tables; then APIs, and C++.");
  CHECK(names(text, folded("SQL")));
  CHECK(names(text, folded("API")));
  CHECK(names(text, folded("designing tables")));
  CHECK(names(text, folded("C++")));
  CHECK_FALSE(names(text, folded("C")));
  CHECK_FALSE(names(text, folded("table design")));
  CHECK_FALSE(names(text, folded("sign")));
  CHECK_FALSE(names(folded("MySQL"), folded("SQL")));
}

TEST_CASE("a word at the very end of a sentence is named, with its full stop") {
  CHECK(names(folded("Learn SQL."), folded("SQL")));
  CHECK(names(folded("Do you know SQL?"), folded("SQL")));
  CHECK(names(folded("tests, and monitoring."), folded("Monitoring")));
}

TEST_CASE("a phrase with brackets names several skills") {
  auto const it = read_phrase("Programming/scripting for automation (Python, Go, Java, or similar)");
  CHECK(it.head == "Programming/scripting for automation");
  CHECK(it.parts == std::vector<std::string_view>{"Python", "Go", "Java"});
  CHECK(it.any_part);
}

TEST_CASE("without or, all parts of a phrase count") {
  auto const it = read_phrase("Observability (logs, metrics, and traces)");
  CHECK(it.parts == std::vector<std::string_view>{"logs", "metrics", "traces"});
  CHECK_FALSE(it.any_part);
}

TEST_CASE("a list of two joined by or needs no comma") {
  auto const it = read_phrase("Version control (Git or Mercurial)");
  CHECK(it.parts == std::vector<std::string_view>{"Git", "Mercurial"});
  CHECK(it.any_part);
}

TEST_CASE("a name without brackets at its end is no phrase") {
  CHECK(read_phrase("SQL").parts.empty());
  CHECK(read_phrase("Cloud (AWS) services").parts.empty());
  CHECK(read_phrase("(SQL)").parts.empty());
  CHECK(read_phrase("SQL ()").parts.empty());
  CHECK(read_phrase("").parts.empty());
}
