#include "stem_names.hpp"

#include <string>

#include "career/known_skills.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

/// Names by number, in their order, and what a phrase finds among them.
class shelf_of_names {
 public:
  explicit shelf_of_names(std::vector<std::string> const& all) {
    for (std::uint32_t i = 0; i < all.size(); ++i) names_.add(typed_words(all[i], &known_), i);
    names_.settle();
  }
  int find(std::string_view phrase, bool any_left = false) const {
    auto const it = names_.find(typed_words(phrase, &known_), any_left);
    return it == stem_names::none ? -1 : static_cast<int>(it);
  }

 private:
  known_skills known_ =
      std::move(*read_known_skills("!joins\nof|the|in\n!round\nstrong|developer|programming\n").result);
  stem_names names_;
};

}  // namespace

TEST_CASE("the words of a name count in whatever order and form, words that join do not") {
  shelf_of_names const all({"data analysis", "contract negotiation", "sql"});
  CHECK(all.find("analysing data") == 0);
  CHECK(all.find("analysis of the data") == 0);
  CHECK(all.find("negotiating contract") == 1);
  CHECK(all.find("contract negotiator") == 1);
  CHECK(all.find("negotiating") == -1);
  CHECK(all.find("") == -1);
}

TEST_CASE("what is left over has to say little, or is a few words beside a name of several") {
  shelf_of_names const all({"data analysis", "sql"});
  CHECK(all.find("strong sql developer") == 1);
  CHECK(all.find("sql 2019") == 1);
  CHECK(all.find("sql poetry") == -1);
  CHECK(all.find("sql poetry", true) == -1);
  CHECK(all.find("data analysis poetry") == -1);
  CHECK(all.find("data analysis poetry", true) == 0);
  CHECK(all.find("data analysis north south east", true) == 0);
  CHECK(all.find("data analysis north south east west", true) == -1);
}

TEST_CASE("of several names the one that covers most is meant, then the one typed as it is, else neither") {
  shelf_of_names const all({"testing", "unit testing", "market research", "marketing research"});
  CHECK(all.find("unit test") == 1);
  CHECK(all.find("researching market") == 2);
  CHECK(all.find("researching marketing") == 3);
  shelf_of_names const same({"a b", "b a"});
  CHECK(same.find("a b") == -1);
}

TEST_CASE("a name of one word has to be there itself, or as another doing of the same") {
  shelf_of_names const all({"negotiation", "marketing", "directing", "react"});
  CHECK(all.find("negotiating") == 0);
  CHECK(all.find("market") == -1);
  CHECK(all.find("director") == -1);
  CHECK(all.find("reaction") == -1);
  CHECK(all.find("strong react developer") == 3);
}
