#include "role_terms.hpp"

#include <memory>

#include "catch.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

/// A role's terms with the guide and the numbers that they rest on.
struct read_role {
  held_guide guide;
  skill_ids ids;
  role_terms terms;

  explicit read_role(guide_text const& text, known_skills const* known = nullptr)
      : guide(text), ids(known), terms(terms_of(*guide, ids)) {}
};

std::vector<std::string_view> parts_of(role_terms const& of, std::size_t skill) {
  std::vector<std::string_view> out;
  for (auto const& part : of.parts_of(of.skills[skill])) out.push_back(part.name);
  return out;
}

}  // namespace

TEST_CASE("a role's skills are its top and often missing ones, merged under the first spelling") {
  guide_text text;
  text.top_skills = {"SQL", "Unit Testing", "sql"};
  text.often_missing = {"unit tests", "unit testing", "Caching"};
  read_role const role(text);
  auto const& skills = role.terms.skills;
  REQUIRE(skills.size() == 4);
  CHECK(skills[0].name == "SQL");
  CHECK(skills[0].weight() == 1);
  CHECK(skills[1].name == "Unit Testing");
  CHECK(skills[1].weight() == 1.5);
  CHECK(skills[1].in_top_skills);
  CHECK(skills[1].in_often_missing);
  CHECK(skills[2].name == "unit tests");
  CHECK(skills[2].weight() == 0.5);
  CHECK(skills[3].name == "Caching");
  CHECK_FALSE(skills[3].in_top_skills);
}

TEST_CASE("the highest level stated is what is needed, 1 where none is") {
  guide_text text;
  text.top_skills = {"SQL [1/5]", "Go", "C [3/4]"};
  text.often_missing = {"sql [3/5]", "Git [1/2]"};
  read_role const role(text);
  auto const& skills = role.terms.skills;
  REQUIRE(skills.size() == 4);
  CHECK(skills[0].need == 0.6);
  CHECK(skills[1].need == 1);
  CHECK(skills[2].need == 0.75);
  CHECK(skills[3].need == 0.5);
}

TEST_CASE("names of one skill are merged, under the spelling that comes first") {
  auto const known = read_known_skills("!skills\nKubernetes|K8s\nSQL\n");
  guide_text text;
  text.top_skills = {"k8s", "SQL"};
  text.often_missing = {"Kubernetes", "kubernetes [1/2]"};
  read_role const role(text, &*known.result);
  auto const& skills = role.terms.skills;
  REQUIRE(skills.size() == 2);
  CHECK(skills[0].name == "k8s");
  CHECK(skills[0].weight() == 1.5);
  CHECK(skills[0].need == 0.5);
}

TEST_CASE("a phrase has a head and parts; a known name and a name with its short form have none") {
  auto const known = read_known_skills("!skills\nContinuous Integration|CI\nAmazon Web Services (AWS)\nGo\n");
  guide_text text;
  text.top_skills = {"Scripting (Python, Go, or similar)", "Continuous Integration (CI)", "Amazon Web Services (AWS)",
                     "Cloud (AWS)"};
  read_role const role(text, &*known.result);
  auto const& skills = role.terms.skills;
  REQUIRE(skills.size() == 4);
  CHECK(parts_of(role.terms, 0) == std::vector<std::string_view>{"Python", "Go"});
  CHECK(skills[0].any_part);
  CHECK(skills[0].head != no_skill);
  CHECK(skills[1].head == known.result->find("ci"));
  CHECK(skills[1].parts == 0);
  CHECK(skills[2].head == no_skill);
  CHECK(parts_of(role.terms, 3) == std::vector<std::string_view>{"AWS"});
}
