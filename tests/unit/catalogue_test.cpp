#include "career/catalogue.hpp"

#include <algorithm>

#include "career/limits.hpp"
#include "career/parse.hpp"
#include "catalogue_data.hpp"
#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::json;

namespace {

std::string guide_named(std::string const& title, std::vector<std::string> skills = {"SQL", "Testing"}) {
  guide_text text;
  text.title = title;
  text.top_skills = std::move(skills);
  return text.str();
}

std::vector<std::string> titles_in(catalogue const& all) {
  std::vector<std::string> out;
  for (auto const& it : all.titles()) out.emplace_back(it.title);
  return out;
}

using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a pack is read whole, with its note, and each guide's text can be had again") {
  catalogue all;
  auto const baker = guide_named("Baker", {"Kneading", "Shaping [3/5]"});
  auto const pack = "Made up for tests.\n\n" + baker + guide_named("Cook");
  auto const read = all.add(pack, "pack.txt");
  REQUIRE(read.ok());
  CHECK(read.diagnostics.empty());
  CHECK(read.result->note == "Made up for tests.\n\n");
  CHECK(read.result->added == 2);
  CHECK(titles_in(all) == texts{"Baker", "Cook"});
  CHECK(all.titles()[1].in == "pack.txt");
  CHECK(all.text_of("baker") == baker);
  CHECK(parse(*all.text_of("Baker")).result->needs.size() == 1);
  CHECK_FALSE(all.text_of("Butcher").has_value());
}

TEST_CASE("skills and titles are numbers, one for a spelling and one for a skill") {
  catalogue all;
  REQUIRE(all.add(guide_named("Baker", {"Unit Tests", "Kneading", "unit test"}) +
                  guide_named("Cook", {"Kneading", "Unit Test"}))
              .ok());
  auto const& in = all.data();
  CHECK(in.terms_of(0).size() == 2);  // merged under the first spelling
  CHECK(in.skill_of(in.terms_of(0)[0]) == "Unit Tests");
  CHECK(in.skill_of(in.terms_of(1)[1]) == "Unit Test");
  CHECK(in.spelling_ids.size() == 4);
  CHECK(in.spellings.skills[in.terms_of(0)[0].spelling].id == in.spellings.skills[in.terms_of(1)[1].spelling].id);
}

TEST_CASE("a level is the highest stated of a skill's spellings, and all of it where none is") {
  catalogue all;
  guide_text text;
  text.top_skills = {"SQL [1/4]", "Go"};
  text.often_missing = {"sql [3/4]", "Testing"};
  REQUIRE(all.add(text.str()).ok());
  auto const terms = all.data().terms_of(0);
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].need == 0.75);
  CHECK(terms[0].weight() == 1.5);
  CHECK(terms[1].need == 1);
  CHECK(terms[2].weight() == 0.5);
  CHECK(all.data().roles[0].asked == 1.5 * 0.75 + 1 + 0.5);
}

TEST_CASE("a guide of a title that is there takes its place, and that is told with its place") {
  catalogue all;
  REQUIRE(all.add(guide_named("Backend Engineer"), "one").ok());
  auto const read = all.add(guide_named("Cook") + guide_named("Backend Developer", {"Go", "Zig"}), "two");
  REQUIRE(read.ok());
  CHECK(read.result->added == 2);
  CHECK(read.result->replaced == texts{"Backend Engineer"});
  REQUIRE(test::codes(read.diagnostics) == texts{"broken-guide"});
  CHECK(read.diagnostics.front().in == "two");
  CHECK(read.diagnostics.front().at.line == 6);
  CHECK(titles_in(all) == texts{"Cook", "Backend Developer"});
  CHECK(all.size() == 2);
}

TEST_CASE("twice in one text the last counts") {
  catalogue all;
  auto const last = guide_named("Baker", {"Shaping", "Selling"});
  REQUIRE(all.add(guide_named("Baker") + last).ok());
  CHECK(all.size() == 1);
  CHECK(all.text_of("Baker") == last);
}

TEST_CASE("a broken guide among many costs itself alone") {
  catalogue all;
  std::string pack;
  for (int i = 0; i < 500; ++i) pack += guide_named("Role " + std::to_string(i));
  auto large = guide_named("Giant", std::vector<std::string>(120'000, "Lifting"));
  REQUIRE(large.size() > limits::guide_bytes);
  pack += large;
  auto const at = std::count(pack.begin(), pack.end(), '\n') + 2;
  pack += guide_named("Odd", {"SQL", "\xFF"});
  for (int i = 500; i < 1000; ++i) pack += guide_named("Role " + std::to_string(i));
  auto const read = all.add(pack, "pack.txt");
  REQUIRE(read.ok());
  CHECK(read.result->added == 1001);
  CHECK(read.result->left_out == 1);
  CHECK(all.size() == 1001);
  CHECK(test::codes(read.diagnostics) == texts{"broken-guide", "invalid-utf8"});
  auto const& broken = read.diagnostics.front();
  CHECK(broken.in == "pack.txt");
  CHECK(broken.message.find("Giant") != std::string::npos);
  CHECK(read.diagnostics[1].at.line == at + 3);
}

TEST_CASE("a guide is removed by its title, and the rest stays as it is") {
  catalogue all;
  REQUIRE(all.add(guide_named("Baker") + guide_named("Cook"), "pack").ok());
  REQUIRE(all.add(guide_named("Waiter"), "other").ok());
  CHECK(all.drop("cook"));
  CHECK_FALSE(all.drop("Cook"));
  CHECK_FALSE(all.drop("Nobody"));
  CHECK(titles_in(all) == texts{"Baker", "Waiter"});
  CHECK(all.drop_all_of("pack") == 1);
  CHECK(titles_in(all) == texts{"Waiter"});
  REQUIRE(all.add(guide_named("Cook")).ok());
  CHECK(titles_in(all) == texts{"Waiter", "Cook"});
}

TEST_CASE("adding and removing for long leaves nothing behind") {
  catalogue all;
  REQUIRE(all.add(guide_named("Stays", {"Patience", "SQL"})).ok());
  std::size_t most = 0;
  for (int round = 0; round < 60; ++round) {
    std::string pack;
    for (int i = 0; i < 1000; ++i) {
      auto const name = std::to_string(round) + " " + std::to_string(i);
      pack += guide_named("Role " + name, {"Skill " + name, "SQL"});
    }
    REQUIRE(all.add(pack, "pack").ok());
    CHECK(all.size() == 1001);
    CHECK(all.drop_all_of("pack") == 1000);
    most = std::max(most, all.data().roles.size());
  }
  CHECK(all.size() == 1);
  CHECK(most < 20'000);
  CHECK(all.text_of("stays").has_value());
}

TEST_CASE("with other names known the guides are read again") {
  auto const text = std::string("!skills\nSQL|Structured Query Language\n");
  auto const known = read_known_skills(text);
  catalogue all;
  REQUIRE(all.add(guide_named("Baker", {"Kneading", "SQL"})).ok());
  auto const misses = [&] {
    return test::envelope(compare_roles(all, test::having("Structured Query Language"), "Cook", "Baker"));
  };
  REQUIRE(all.add(guide_named("Cook", {"Salting", "Frying"})).ok());
  CHECK(misses()["result"]["toLearn"] == json{"Kneading", "SQL"});
  all.know(&*known.result, nullptr);
  CHECK(all.size() == 2);
  CHECK(misses()["result"]["toLearn"] == json{"Kneading"});
}

TEST_CASE("a pack over its limit is refused, and what was there stays") {
  catalogue all;
  REQUIRE(all.add(guide_named("Baker")).ok());
  auto const read = all.add(std::string(limits::pack_bytes + 1, 'a'), "large");
  CHECK_FALSE(read.ok());
  CHECK(test::codes(read.diagnostics) == texts{"input-too-large"});
  CHECK(all.size() == 1);
}

TEST_CASE("any text has an answer") {
  catalogue all;
  for (std::string const text : {"", "\n", "Career Guide", "no guide at all", "T\nCareer Guide\n\0\xFF"}) {
    auto const read = all.add(text);
    CHECK(read.ok());
    CHECK(read.result->added + read.result->left_out == 1);
  }
}

TEST_CASE("a guide without a title is there, and nothing leads to it by chance") {
  catalogue all;
  guide_text text;
  text.title = "From";
  text.can_lead_to = {"---", "To"};
  REQUIRE(all.add(text.str()).ok());
  REQUIRE(all.add("Career Guide\nTop Skills for Success\n- SQL\n- Go\n").ok());
  CHECK(all.size() == 2);
  auto const ahead = find_progression(all, {}, {"From", "", ""});
  for (auto const& it : ahead.result->next) CHECK_FALSE(it.known);
}
