#include "career/rank.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::json;
using test::shelf;

namespace {

shelf make_kitchen() {
  shelf all;
  guide_text text;
  text.title = "Cook";
  text.top_skills = {"Frying", "Salting"};
  text.often_missing = {"Planning"};
  text.can_lead_to = {"Chef", "Owner"};
  text.transitions = {"Baker", "Waiter"};
  text.pay = {"Entry Level: USD 30,000 to 40,000", "Mid Level: USD 40,000 to 50,000"};
  auto with_sector = [&](std::string const& sector) {
    all.add(text);
    REQUIRE((*all).drop(text.title));
    REQUIRE((*all).add(text.str() + "Industry Sectors\n- " + sector + "\n- Everything Else\n").ok());
  };
  with_sector("Restaurants");
  text = {};
  text.title = "Chef";
  text.top_skills = {"Frying", "Salting", "Planning", "Hiring"};
  text.pay = {"Entry Level: USD 50,000 to 60,000", "Mid Level: USD 60,000 to 70,000"};
  with_sector("restaurants");
  text = {};
  text.title = "Baker";
  text.top_skills = {"Kneading", "Salting"};
  text.pay = {"Entry Level: up to USD 45,000"};
  with_sector("Retail");
  text = {};
  text.title = "Assistant";
  text.top_skills = {"Salting", "Sweeping"};
  with_sector("Retail");
  return all;
}

shelf const& kitchen() {
  static shelf const all = make_kitchen();
  return all;
}

std::vector<std::string> titles(json const& result) {
  std::vector<std::string> out;
  for (auto const& it : result["roles"]) out.push_back(it["title"]);
  return out;
}

using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("roles come the nearest first, ties by title, with what is missing and the first band's pay") {
  auto const it = kitchen().ranked({}, "Salting, Frying=learning");
  CHECK(titles(it) == texts{"Cook", "Assistant", "Baker", "Chef"});
  CHECK(it["roles"][0]["readiness"] == 0.6);  // of 1 + 1 + 1/2: 1 and a half
  CHECK(it["roles"][0]["missing"] == json{"Frying", "Planning"});
  CHECK(it["roles"][0]["pay"] == json{{"level", "Entry Level"},
                                      {"low", 30000},
                                      {"high", 40000},
                                      {"currency", "USD"},
                                      {"period", "year"},
                                      {"basis", ""},
                                      {"change", nullptr}});
  CHECK(it["roles"][1]["readiness"] == 0.5);
  CHECK(it["roles"][1]["pay"].is_null());
  CHECK(it["roles"][3]["readiness"] == 0.375);
}

TEST_CASE("leverage: how many of the roles left miss a skill, ties by name") {
  CHECK(kitchen().ranked({}, "Salting, Frying=learning")["leverage"] == json{{{"skill", "Frying"}, {"roles", 2}},
                                                                             {{"skill", "Planning"}, {"roles", 2}},
                                                                             {{"skill", "Hiring"}, {"roles", 1}},
                                                                             {{"skill", "Kneading"}, {"roles", 1}},
                                                                             {{"skill", "Sweeping"}, {"roles", 1}}});
  rank_options retail;
  retail.sector = "retail";
  CHECK(kitchen().ranked(retail, "Salting")["leverage"] ==
        json{{{"skill", "Kneading"}, {"roles", 1}}, {{"skill", "Sweeping"}, {"roles", 1}}});
}

TEST_CASE("leverage tells so many skills, and of those that are missed alike the first by name") {
  shelf all;
  guide_text text;
  text.top_skills = {};
  for (int i = 30; i > 0; --i) text.top_skills.push_back("Skill " + std::to_string(100 + i));
  all.add(text);
  auto const it = all.ranked({})["leverage"];
  REQUIRE(it.size() == limits::leverage);
  CHECK(it[0]["skill"] == "Skill 101");
  CHECK(it[9]["skill"] == "Skill 110");
}

TEST_CASE("the top alone, or all") {
  rank_options top;
  top.top = 2;
  CHECK(titles(kitchen().ranked(top, "Salting")) == texts{"Assistant", "Baker"});
  top.top = 0;
  CHECK(titles(kitchen().ranked(top)) == texts{"Assistant", "Baker", "Chef", "Cook"});
}

TEST_CASE("by sector, by pay, and only where a role leads") {
  rank_options sector;
  sector.sector = "RESTAURANTS";
  CHECK(titles(kitchen().ranked(sector)) == texts{"Chef", "Cook"});
  sector.sector = "Mining";
  CHECK(titles(kitchen().ranked(sector)).empty());
  rank_options pay;
  pay.min_pay = 30000;
  CHECK(titles(kitchen().ranked(pay)) == texts{"Chef", "Cook"});  // the baker's has no low figure
  pay.min_pay = 30001;
  CHECK(titles(kitchen().ranked(pay)) == texts{"Chef"});
  rank_options from;
  from.from = "cook";
  CHECK(titles(kitchen().ranked(from, "Kneading")) == texts{"Baker", "Chef"});
  from.kind = move_kind::promotion;
  auto const chef = kitchen().ranked(from)["roles"];
  REQUIRE(chef.size() == 1);
  CHECK(chef[0]["pay"]["level"] == "Mid Level");
  CHECK(chef[0]["pay"]["change"] ==
        json{{"from", "Entry Level"}, {"low", 30000}, {"high", 30000}, {"sameBasis", true}});
  from.kind = move_kind::transition;
  auto const baker = kitchen().ranked(from)["roles"];
  REQUIRE(baker.size() == 1);
  CHECK(baker[0]["pay"]["level"] == "Entry Level");
  CHECK(baker[0]["pay"]["change"].is_null());
}

TEST_CASE("where the role that one comes from is unknown there is no ranking") {
  rank_options from;
  from.from = "Butcher";
  auto const answer = rank_roles(*kitchen(), {}, from);
  CHECK(test::codes(answer.diagnostics) == texts{"unknown-role"});
  CHECK(answer.diagnostics.front().in == "from");
}

TEST_CASE("an empty catalogue ranks nothing") {
  shelf const none;
  CHECK(none.ranked({}) == json{{"roles", json::array()}, {"leverage", json::array()}});
}
