#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::json;
using test::shelf;

namespace {

shelf two_roles() {
  shelf all;
  guide_text tester;
  tester.title = "Tester";
  tester.top_skills = {"SQL", "Unit Tests", "Patience"};
  tester.often_missing = {"Planning"};
  tester.can_lead_to = {"Lead", "Chief"};
  tester.pay = {"Entry Level: USD 40,000 to 60,000", "Mid Level: USD 60,000 to 90,000"};
  tester.about = {"Source: Pay: BLS; May 2024"};
  all.add(tester);
  guide_text lead;
  lead.title = "Lead";
  lead.top_skills = {"Planning", "unit test", "Hiring [1/2]"};
  lead.pay = {"Mid Level: USD 70,000 to 80,000"};
  lead.about = {"Source: Pay: BLS; May 2025"};
  all.add(lead);
  return all;
}

}  // namespace

TEST_CASE("two roles side by side: what both ask for, what is to be learnt, what is left behind, the pay") {
  auto const it = two_roles().compared("tester", "LEAD", "Hiring, Unit Tests=learning");
  CHECK(it == json{{"from", "Tester"},
                   {"to", "Lead"},
                   {"shared", {"Unit Tests", "Planning"}},
                   {"toLearn", {"Planning", "unit test"}},
                   {"leftBehind", {"SQL", "Patience"}},
                   {"pay",
                    {{"level", "Mid Level"},
                     {"low", 70000},
                     {"high", 80000},
                     {"currency", "USD"},
                     {"period", "year"},
                     {"basis", "BLS; May 2025"},
                     {"change", {{"from", "Entry Level"}, {"low", 20000}, {"high", 30000}, {"sameBasis", true}}}}}});
}

TEST_CASE("a role that the first does not lead to is compared on the level that one is at") {
  auto const it = two_roles().compared("Lead", "Tester");
  CHECK(it["pay"]["level"] == "Mid Level");
  CHECK(it["pay"]["change"] == json{{"from", "Mid Level"}, {"low", -10000}, {"high", 10000}, {"sameBasis", true}});
}

TEST_CASE("each title that is unknown, and one role twice, is an error") {
  auto const all = two_roles();
  auto const codes = [&](std::string_view from, std::string_view to) {
    return test::codes(compare_roles(*all, {}, from, to).diagnostics);
  };
  using texts = std::vector<std::string>;
  CHECK(codes("Baker", "Cook") == texts{"unknown-role", "unknown-role"});
  CHECK(codes("Tester", "tester") == texts{"same-role"});
}
