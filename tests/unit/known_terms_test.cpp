#include "career/known_terms.hpp"

#include "catch.hpp"

using namespace career;

TEST_CASE("a known name is known for its kind alone, as a whole, in its own letter case") {
  known_terms known;
  CHECK(known.empty());
  known.add(list_kind::skills, "Less");
  CHECK_FALSE(known.empty());
  CHECK(known.contains(list_kind::skills, "Less"));
  CHECK_FALSE(known.contains(list_kind::skills, "less"));
  CHECK_FALSE(known.contains(list_kind::skills, "Les"));
  CHECK_FALSE(known.contains(list_kind::employers, "Less"));
}

TEST_CASE("an empty term is ignored, and the longest is remembered") {
  known_terms known;
  known.add(list_kind::roles, "");
  CHECK(known.empty());
  CHECK_FALSE(known.contains(list_kind::roles, ""));
  known.add(list_kind::roles, "Data Engineer");
  known.add(list_kind::roles, "Tester");
  CHECK(known.longest() == 13);
}
