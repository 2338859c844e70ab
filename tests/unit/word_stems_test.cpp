#include "word_stems.hpp"

#include "catch.hpp"
#include "skill_names.hpp"
#include "support.hpp"

using namespace career;

namespace {

/// Words as they are written, all of one family.
void check_family(std::vector<std::string_view> const& words) {
  for (auto const word : words) {
    INFO(word << " and " << words.front());
    CHECK(stem_of(folded(word)) == stem_of(folded(words.front())));
  }
}

void check_apart(std::string_view a, std::string_view b) {
  INFO(a << " and " << b);
  CHECK(stem_of(folded(a)) != stem_of(folded(b)));
}

}  // namespace

TEST_CASE("a doing, its doer and the thing done are one family") {
  check_family({"manage", "managing", "managed", "manager", "management"});
  check_family({"investigate", "investigating", "investigation", "investigations", "investigator"});
  check_family({"plan", "plans", "planning", "planner"});
  check_family({"assess", "assessing", "assessment", "assessor"});
  check_family({"install", "installing", "installer", "installation"});
  check_family({"reconcile", "reconciling", "reconciliation"});
  check_family({"administer", "administering", "administrator", "administration"});
  check_family({"engineer", "engineers", "engineering"});
  check_family({"identify", "identifying", "identification"});
  check_family({"maintain", "maintaining", "maintenance"});
  check_family({"analyse", "analyze", "analysing", "analysis", "analyses", "analyst"});
  check_family({"write", "writing", "writer"});
  check_family({"therapy", "therapist"});
  check_family({"architect", "architecture"});
  check_family({"document", "documenting", "documentation"});
  check_family({"implement", "implementing", "implementation"});
  check_family({"model", "modelling", "modeling", "modeller"});
  check_family({"lead", "leading", "leader", "leadership"});
  check_family({"strategy", "strategic", "strategically"});
}

TEST_CASE("words that only begin alike stay apart") {
  check_apart("community", "communication");
  check_apart("analysis", "analytics");
  check_apart("career", "car");
  check_apart("engine", "engineering");
  check_apart("spring", "spray");
  check_apart("need", "neon");
}

TEST_CASE("short words, and what is more than small letters, are stems of themselves") {
  for (auto const* word : {"", "a", "ing", "sql", "c++", "node.js", "html5", "s3", "\xC3\xA9tudes"})
    CHECK(stem_of(word) == word);
}
