#include "career/progression.hpp"

#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::json;
using test::shelf;

namespace {

shelf make_three_roles() {
  shelf all;
  guide_text junior;
  junior.title = "Junior Tester";
  junior.top_skills = {"SQL", "Testing"};
  junior.can_lead_to = {"Tester", "Chief"};
  junior.transitions = {"Baker"};
  junior.pay = {"Entry Level: USD 40,000 to 60,000", "Mid Level: USD 60,000 to 90,000"};
  junior.about = {"Also Called: Trainee", "Source: Pay: BLS; May 2024"};
  all.add(junior);
  guide_text tester;
  tester.title = "Tester";
  tester.top_skills = {"SQL", "Testing", "Planning"};
  tester.often_missing = {"Patience", "SQL"};
  tester.transitions = {"Junior Tester"};
  tester.pay = {"Entry Level: USD 50,000 to 65,000", "Mid Level: USD 70,000 to 80,000"};
  tester.about = {"Source: Pay: BLS; May 2025"};
  all.add(tester);
  guide_text baker;
  baker.title = "Baker";
  baker.top_skills = {"Baking", "Patience"};
  baker.pay = {"Entry: USD 30,000 to 45,000"};
  baker.about = {"Source: Pay: Guild of Bakers; 2024"};
  all.add(baker);
  return all;
}

/// Answers are views into the guides, so these stay.
shelf const& three_roles() {
  static shelf const all = make_three_roles();
  return all;
}

}  // namespace

TEST_CASE("what a role leads to: promotions first, readiness and missing where a guide is known, nulls where not") {
  auto const it = three_roles().ahead({"Junior Tester", "", ""}, "SQL, Testing=learning");
  CHECK(it["from"] == "Junior Tester");
  CHECK(it["routes"] == json::array());
  REQUIRE(it["next"].size() == 3);
  auto const& tester = it["next"][0];
  CHECK(tester["title"] == "Tester");
  CHECK(tester["kind"] == "promotion");
  CHECK(tester["known"] == true);
  CHECK(tester["readiness"] == 0.5);  // of SQL 3/2, testing 1, planning 1, patience 1/2: 3/2 and a half of 1
  CHECK(tester["missing"] == json{"Testing", "Planning", "Patience"});
  CHECK(it["next"][1] == json{{"title", "Chief"},
                              {"kind", "promotion"},
                              {"known", false},
                              {"readiness", nullptr},
                              {"missing", json::array()},
                              {"pay", nullptr}});
  CHECK(it["next"][2]["title"] == "Baker");
  CHECK(it["next"][2]["kind"] == "transition");
}

TEST_CASE("a promotion is looked at one level above, a transition on the level one is at") {
  auto const it = three_roles().ahead({"Junior Tester", "", ""});
  CHECK(it["next"][0]["pay"] ==
        json{{"level", "Mid Level"},
             {"low", 70000},
             {"high", 80000},
             {"currency", "USD"},
             {"period", "year"},
             {"basis", "BLS; May 2025"},
             {"change", {{"from", "Entry Level"}, {"low", 20000}, {"high", 30000}, {"sameBasis", true}}}});
  CHECK(it["next"][2]["pay"] ==
        json{{"level", "Entry"},
             {"low", 30000},
             {"high", 45000},
             {"currency", "USD"},
             {"period", "year"},
             {"basis", "Guild of Bakers; 2024"},
             {"change", {{"from", "Entry Level"}, {"low", -15000}, {"high", -10000}, {"sameBasis", false}}}});
}

TEST_CASE("the level one is at may be named, and the change is sorted") {
  auto const it = three_roles().ahead({"Junior Tester", "", "mid level"});
  auto const& pay = it["next"][0]["pay"];
  CHECK(pay["level"] == "Mid Level");  // there is no level above
  CHECK(pay["change"] == json{{"from", "Mid Level"}, {"low", -10000}, {"high", 10000}, {"sameBasis", true}});
  CHECK(it["next"][2]["pay"].is_null());  // the baker has no such level
}

TEST_CASE("there is no change in pay where a figure is missing, or currency or period differ") {
  for (std::string const pay : {"Entry Level: USD 50,000 or more", "Entry Level: up to USD 50,000",
                                "Entry Level: EUR 50,000 to 60,000", "Entry Level: USD 30 to 40 per hour"}) {
    INFO(pay);
    shelf all;
    guide_text from;
    from.title = "From";
    from.transitions = {"To", "Else"};
    from.pay = {"Entry Level: USD 40,000 to 60,000"};
    all.add(from);
    guide_text to;
    to.title = "To";
    to.pay = {pay};
    all.add(to);
    auto const it = all.ahead({"From", "", ""});
    CHECK(it["next"][0]["pay"]["level"] == "Entry Level");
    CHECK(it["next"][0]["pay"]["change"].is_null());
    CHECK(it["next"][0]["pay"]["basis"] == "");
  }
}

TEST_CASE("a guide without pay compares with none") {
  shelf all;
  guide_text from;
  from.title = "From";
  from.transitions = {"To", "Else"};
  all.add(from);
  guide_text to;
  to.title = "To";
  to.pay = {"Entry Level: USD 40,000 to 60,000"};
  to.transitions = {"From", "Else"};
  all.add(to);
  CHECK(all.ahead({"To", "", ""})["next"][0]["pay"].is_null());
}

TEST_CASE("a role may be named by another title of it") {
  CHECK(three_roles().ahead({"trainee", "", ""})["from"] == "Junior Tester");
}

TEST_CASE("an unknown role is an error that names the nearest") {
  auto const answer = three_roles().ask({"Junor Tester", "", ""});
  CHECK_FALSE(answer.ok());
  CHECK(test::codes(answer.diagnostics) == std::vector<std::string>{"unknown-role"});
  CHECK(answer.diagnostics.front().message.find("Junior Tester") != std::string::npos);
  CHECK(test::envelope(answer)["result"].is_null());
  CHECK(test::codes(three_roles().ask({"Junior Tester", "Astronaut", ""}).diagnostics) ==
        std::vector<std::string>{"unknown-role"});
  CHECK(test::codes(three_roles().ask({"", "", ""}).diagnostics) == std::vector<std::string>{"unknown-role"});
}

TEST_CASE("a title that several guides are also called by is ambiguous") {
  shelf all;
  guide_text text;
  text.about = {"Also Called: Engineer"};
  text.can_lead_to = {"Engineer", "Chief"};
  text.title = "Mender";
  all.add(text);
  text.title = "Maker";
  all.add(text);
  auto const answer = all.ask({"engineer", "", ""});
  CHECK(test::codes(answer.diagnostics) == std::vector<std::string>{"ambiguous-role"});
  CHECK(answer.diagnostics.front().message.find("Mender") != std::string::npos);
  CHECK(answer.diagnostics.front().message.find("Maker") != std::string::npos);
  CHECK(test::codes(all.ask({"Maker", "Engineer", ""}).diagnostics) == std::vector<std::string>{"ambiguous-role"});
}

TEST_CASE("the role one is in is no goal") {
  CHECK(test::codes(three_roles().ask({"Junior Tester", "junior tester", ""}).diagnostics) ==
        std::vector<std::string>{"same-role"});
  CHECK(test::codes(three_roles().ask({"Junior Tester", "Trainee", ""}).diagnostics) ==
        std::vector<std::string>{"same-role"});
}

TEST_CASE("a goal that is named but has no guide is a last hop of unknown cost, with a note") {
  auto const answer = three_roles().ask({"Junior Tester", "Chief", ""});
  REQUIRE(answer.ok());
  CHECK(test::codes(answer.diagnostics, true) == std::vector<std::string>{"named-without-guide"});
  auto const it = test::envelope(answer)["result"];
  CHECK(it["routes"] ==
        json::array(
            {{{"hops",
               json::array({{{"title", "Chief"}, {"kind", "promotion"}, {"learn", json::array()}, {"cost", nullptr}}})},
              {"cost", 0}}}));
}

TEST_CASE("a goal that no way leads to has no routes") {
  auto const answer = three_roles().ask({"Baker", "Tester", ""});
  REQUIRE(answer.ok());
  CHECK(answer.result->routes.empty());
}

TEST_CASE("a role that leads to itself, or to one role under two titles, is looked at as if it did not") {
  shelf all;
  guide_text from;
  from.title = "From";
  from.can_lead_to = {"from", "To", "Starter"};
  from.transitions = {"Also To", "TO"};
  from.about = {"Also Called: Starter"};
  all.add(from);
  guide_text to;
  to.title = "To";
  to.about = {"Also Called: Also To"};
  all.add(to);
  auto const it = all.ahead({"From", "To", ""});
  REQUIRE(it["next"].size() == 1);
  CHECK(it["next"][0]["title"] == "To");
  CHECK(it["next"][0]["kind"] == "promotion");
  CHECK(it["routes"].size() == 1);
}

TEST_CASE("a next role that several guides may be is not guessed at") {
  shelf all;
  guide_text text;
  text.title = "From";
  text.can_lead_to = {"Engineer", "Chief"};
  all.add(text);
  text.about = {"Also Called: Engineer"};
  text.can_lead_to = {};
  text.title = "Mender";
  all.add(text);
  text.title = "Maker";
  all.add(text);
  auto const it = all.ahead({"From", "", ""});
  CHECK(it["next"][0]["title"] == "Engineer");
  CHECK(it["next"][0]["known"] == false);
}

TEST_CASE("of two guides of one title the last counts, wherever it came from") {
  shelf all;
  guide_text from;
  from.title = "From";
  from.can_lead_to = {"Backend Engineer", "Chief"};
  all.add(from);
  guide_text to;
  to.title = "Backend Engineer";
  to.top_skills = {"SQL", "Go"};
  all.add(to);
  to.title = "backend developers";
  to.top_skills = {"Rust", "Zig"};
  all.add(to);
  CHECK(all.ahead({"From", "", ""})["next"][0]["missing"] == json{"Rust", "Zig"});
}
