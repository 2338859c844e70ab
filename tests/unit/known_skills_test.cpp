#include "career/known_skills.hpp"

#include "career/vocabulary_text.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

std::vector<std::string_view> names(known_skills const& of, std::span<skill_id const> ids) {
  std::vector<std::string_view> out;
  for (auto const id : ids) out.push_back(of.name(id));
  return out;
}

using views = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a skill is found by its name and by its aliases, in whichever block they stand") {
  auto const read =
      read_known_skills("!aliases\nKubernetes|k8s\n!employers\nSQL\n!skills\nKubernetes|Kube\nUnit Testing\n");
  REQUIRE(read.ok());
  CHECK(read.diagnostics.empty());
  auto const& known = *read.result;
  REQUIRE(known.size() == 2);
  for (auto const* written : {"Kubernetes", "kubernetes", "K8S", "kube"}) CHECK(known.find(written) == 0);
  CHECK(known.find("unit  testing") == 1);
  CHECK_FALSE(known.find("SQL").has_value());
  CHECK_FALSE(known.find("").has_value());
}

TEST_CASE("what is learnt before a skill, and its relatives, are listed in their order, each once") {
  auto const read = read_known_skills("!skills\nA\nB\nC\nD\n!before\nC|B|A\nD|C\n!families\nA|B\nB|C|A\n");
  auto const& known = *read.result;
  CHECK(names(known, known.before(*known.find("c"))) == views{"B", "A"});
  CHECK(names(known, known.before(*known.find("a"))).empty());
  CHECK(names(known, known.relatives(*known.find("a"))) == views{"B", "C"});
  CHECK(names(known, known.relatives(*known.find("b"))) == views{"A", "C"});
  CHECK(known.relatives(*known.find("d")).empty());
}

TEST_CASE("what would go round in a circle is left out and told, the rest stays") {
  auto const read = read_known_skills("!skills\nA\nB\nC\nD\n!before\nA|B\nB|C\nC|A\nD|A\n");
  auto const& known = *read.result;
  CHECK(test::codes(read.diagnostics).size() == 4);
  for (auto const* name : {"a", "b", "c"}) CHECK(known.before(*known.find(name)).empty());
}

TEST_CASE("a line about a skill that is not known is told with its place") {
  constexpr std::string_view text = "!skills\nA\n!before\nA|X\n!families\nA\n!aliases\nY|Z\n";
  auto const read = read_known_skills(text);
  REQUIRE(read.diagnostics.size() == 3);
  CHECK(test::marked_by(text, read.diagnostics[0]) == "A|X");
  CHECK(read.diagnostics[0].at.line == 4);
}

TEST_CASE("no text at all knows no skill") {
  auto const read = read_known_skills("");
  CHECK(read.result->size() == 0);
  CHECK_FALSE(read.result->find("SQL").has_value());
}

TEST_CASE("our own vocabulary is read without a remark") {
  auto const read = read_known_skills(vocabulary_text());
  CHECK(test::codes(read.diagnostics, true).empty());
  CHECK(read.result->size() > 5000);
}

TEST_CASE("skills are named or numbered, the first of a line from the line before") {
  auto const answer = read_known_skills(
      "career-guide vocabulary 1\n!skills\nCSS\nHTML\nReact|React.js\nSQL\n!aliases\n1|markup\n2|sequel\n!before\n0|1\n2|0|1\n"
      "!families\n0|3\n");
  REQUIRE(answer.ok());
  CHECK(answer.diagnostics.empty());
  auto const& known = *answer.result;
  CHECK(known.name(*known.find("markup")) == "HTML");
  CHECK(known.name(*known.find("sequel")) == "SQL");
  CHECK(names(known, known.before(*known.find("React"))) == views{"CSS", "HTML"});
  CHECK(names(known, known.before(*known.find("CSS"))) == views{"HTML"});
  CHECK(names(known, known.relatives(*known.find("SQL"))) == views{"CSS"});
}

TEST_CASE("numbers are counted from where their text begins") {
  auto const answer = read_known_skills(
      "career-guide vocabulary 1\n!skills\nGit\nSQL\ncareer-guide vocabulary 1\n!skills\nAnvils\nForging\n!before\n1|0\nSQL|Git\n");
  REQUIRE(answer.ok());
  CHECK(answer.diagnostics.empty());
  auto const& known = *answer.result;
  CHECK(known.size() == 4);
  CHECK(names(known, known.before(*known.find("Forging"))) == views{"Anvils"});
  CHECK(names(known, known.before(*known.find("SQL"))) == views{"Git"});
}

TEST_CASE("a number beyond the skills is told") {
  auto const answer =
      read_known_skills("!skills\nGit\nSQL\n!before\n1|7\n4294967295|0\n4294967295|1\n!aliases\n9|nine\n");
  REQUIRE(answer.ok());
  CHECK(answer.diagnostics.size() == 4);
  CHECK(answer.result->before(1).empty());
}
