// The envelopes: every key is there, in its order, and the bytes are as the contract says.
#include "career/json.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

std::vector<std::string> keys(json const& object) {
  std::vector<std::string> out;
  for (auto const& [key, value] : object.items()) out.push_back(key);
  return out;
}

using names = std::vector<std::string>;

}  // namespace

TEST_CASE("an envelope is one line without a closing newline, its keys in order") {
  std::string bytes;
  write_json(bytes, parse("T\nCareer Guide\nTop Skills\n"));
  CHECK(bytes.find('\n') == std::string::npos);
  auto const it = test::read_json(bytes);
  CHECK(keys(it) == names{"ok", "result", "diagnostics"});
  CHECK(it["ok"] == true);
  CHECK(keys(it["diagnostics"][0]) == names{"severity", "code", "message", "in", "line", "column", "offset", "length"});
}

TEST_CASE("an answer that is not ok has no result and at least one error") {
  auto const it = test::envelope(parse(""));
  CHECK(it["ok"] == false);
  CHECK(it["result"].is_null());
  CHECK(it["diagnostics"][0]["severity"] == "error");
}

TEST_CASE("an envelope is appended to what is in the buffer") {
  std::string bytes = "before ";
  write_json(bytes, std::vector<diagnostic>{});
  CHECK(bytes == "before {\"ok\":false,\"result\":null,\"diagnostics\":[]}");
}

TEST_CASE("a guide has the keys of the contract, places only where asked for") {
  names const expected{"title",  "summary",     "responsibilities", "topSkills", "progression", "skillGaps",
                       "salary", "growthTrend", "employers",        "sectors",   "nextSteps",   "needs",
                       "about"};
  auto const it = test::parsed(test::reference_text());
  CHECK(keys(it) == expected);
  CHECK(keys(it["salary"][0]) == names{"level", "currency", "low", "high", "period"});
  auto with = expected;
  with.push_back("places");
  CHECK(keys(test::parsed_with_places(test::reference_text())) == with);
}

TEST_CASE("a gap has the keys of the contract") {
  test::held_guide const role(test::reference_text());
  auto const it = test::envelope(find_gap(*role, test::having("SQL")))["result"];
  CHECK(keys(it) ==
        names{"role", "readiness", "readinessUpTo", "have", "missing", "gates", "order", "plan", "other", "unmatched"});
  CHECK(keys(it["have"][0]) == names{"skill", "as", "has", "credit"});
  CHECK(keys(it["missing"][0]) ==
        names{"skill", "weight", "need", "has", "said", "from", "credit", "requires", "closedBy"});
  CHECK(keys(it["plan"][0]) == names{"kind", "index", "text", "closes"});
}

TEST_CASE("a progression has the keys of the contract") {
  catalogue all;
  REQUIRE(all.add(test::reference_text()).ok());
  auto const it = test::envelope(find_progression(all, {}, {"Junior Backend Engineer", "", ""}))["result"];
  CHECK(keys(it) == names{"from", "next", "routes"});
  REQUIRE(it["next"].size() == 8);
  CHECK(it["next"][0] == json{{"title", "Backend Engineer"},
                              {"kind", "promotion"},
                              {"known", false},
                              {"readiness", nullptr},
                              {"missing", json::array()},
                              {"pay", nullptr}});
  CHECK(keys(it["next"][7]) == names{"title", "kind", "known", "readiness", "missing", "pay"});
}

TEST_CASE("a ranking, a comparison, a change and the titles have their keys") {
  catalogue all;
  auto const change = all.add(test::reference_text(), "one");
  CHECK(test::envelope(change)["result"] ==
        json{{"note", ""}, {"added", 1}, {"leftOut", 0}, {"replaced", json::array()}});
  REQUIRE(all.add("Baker\nCareer Guide\nTop Skills for Success\n- SQL\n- Kneading\n").ok());
  auto const ranking = test::envelope(rank_roles(all, {}))["result"];
  CHECK(keys(ranking) == names{"roles", "leverage"});
  CHECK(keys(ranking["roles"][0]) == names{"title", "readiness", "missing", "pay"});
  CHECK(keys(ranking["leverage"][0]) == names{"skill", "roles"});
  CHECK(keys(test::envelope(compare_roles(all, {}, "Baker", "Junior Backend Engineer"))["result"]) ==
        names{"from", "to", "shared", "toLearn", "leftBehind", "pay"});
  CHECK(test::envelope(all.titles())["result"]["roles"][0] ==
        json{{"title", "Junior Backend Engineer"}, {"alsoCalled", json::array()}, {"in", "one"}});
}

TEST_CASE("reading what was written and writing it again changes no byte of meaning") {
  std::string bytes;
  write_json(bytes, parse(test::reference_text()), true);
  auto const once = test::read_json(bytes);
  CHECK(test::read_json(once.dump()) == once);
  CHECK(once.dump() == bytes);  // the writer's form is the shortest one: same spacing, same escapes
}
