#include "career/profile.hpp"

#include "career/limits.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;
using kind = skill_level::kind;

namespace {

struct said {
  std::string name;
  skill_level level;
  friend bool operator==(said const&, said const&) = default;
};

std::vector<said> read(std::string_view text) {
  std::vector<said> out;
  for (auto const& it : test::having(text).skills) out.push_back({it.name, it.level});
  return out;
}

std::vector<said> all_had(std::vector<std::string> const& names) {
  std::vector<said> out;
  for (auto const& it : names) out.push_back({it, {kind::have, 0}});
  return out;
}

std::vector<std::string> errors(std::string_view text) {
  auto const answer = read_have(text);
  CHECK_FALSE(answer.ok());
  return test::codes(answer.diagnostics);
}

}  // namespace

TEST_CASE("names are parted by commas, semicolons and line ends, blanks around them do not count") {
  CHECK(read("SQL, Git; Go\nC") == all_had({"SQL", "Git", "Go", "C"}));
  CHECK(read("  Unit Testing ,\r\n\tSQL  ") == all_had({"Unit Testing", "SQL"}));
  CHECK(read("SQL,, ;\n,Git,") == all_had({"SQL", "Git"}));
  CHECK(read("").empty());
  CHECK(read(" , ;\n").empty());
}

TEST_CASE("commas inside parentheses belong to the name") {
  CHECK(read("Scripting (Python, Go (or C), etc.), SQL") == all_had({"Scripting (Python, Go (or C), etc.)", "SQL"}));
  CHECK(read("Open ( bracket, SQL") == all_had({"Open ( bracket", "SQL"}));
}

TEST_CASE("a level follows a name and a sign") {
  CHECK(read("SQL=have, Git = learning,Go=none") ==
        std::vector<said>{{"SQL", {kind::have, 0}}, {"Git", {kind::learning, 0}}, {"Go", {kind::none, 0}}});
  CHECK(read("Scripting (Python, Go)=learning") == std::vector<said>{{"Scripting (Python, Go)", {kind::learning, 0}}});
}

TEST_CASE("a level n/m is a figure of at most two decimals") {
  auto const figure = [](std::string_view text) { return read(text).front().level; };
  CHECK(figure("SQL=3/5") == skill_level{kind::figure, 0.6});
  CHECK(figure("SQL=0/5") == skill_level{kind::figure, 0});
  CHECK(figure("SQL=5/5") == skill_level{kind::figure, 1});
  CHECK(figure("SQL= 1.5 / 2.25 ") == skill_level{kind::figure, 1.5 / 2.25});
  CHECK(figure("SQL=0.25/1") == skill_level{kind::figure, 0.25});
}

TEST_CASE("what is no level is an error at its place") {
  for (std::string_view level : {"6/5", "1/0", "0/0", "-1/5", "1.234/5", "3", "0.6", "some", "3/5/6", "Learning!",
                                 "3 /", "/5", "1e1/20", "", "n/a"}) {
    INFO(level);
    CHECK(errors("Git, SQL=" + std::string(level)) == std::vector<std::string>{"bad-level"});
  }
  auto const answer = read_have("Git,\nSQL = much, Go");
  auto const& bad = test::first_of(answer.diagnostics, code::bad_level);
  CHECK(bad.at.line == 2);
  CHECK(bad.at.column == 7);
  CHECK(bad.at.length == 4);
  CHECK(bad.in == "profile");
}

TEST_CASE("a level without a skill is an error") {
  CHECK(errors("SQL, =learning") == std::vector<std::string>{"bad-profile"});
}

TEST_CASE("every wrong level is told, and there is no profile then") {
  CHECK(errors("SQL=x, Git, Go=y") == std::vector<std::string>{"bad-level", "bad-level"});
}

TEST_CASE("a profile past the limits is refused") {
  CHECK(errors(std::string(limits::profile_bytes + 1, 'a')) == std::vector<std::string>{"input-too-large"});
  std::string many;
  for (std::size_t i = 0; i < limits::profile_skills; ++i) many += "a,";
  CHECK(read(many).size() == limits::profile_skills);
  CHECK(errors(many + "b") == std::vector<std::string>{"input-too-large"});
}

TEST_CASE("bytes that are no UTF-8 are mended with a warning") {
  auto const answer = read_have("S\xFFQL");
  REQUIRE(answer.ok());
  CHECK(answer.result->skills.front().name == "S\xEF\xBF\xBDQL");
  CHECK(test::codes(answer.diagnostics) == std::vector<std::string>{"invalid-utf8"});
}

TEST_CASE("words count for what is needed, figures for themselves") {
  CHECK(skill_level{kind::none, 0}.counted_for(0.6) == 0);
  CHECK(skill_level{kind::learning, 0}.counted_for(0.6) == 0.3);
  CHECK(skill_level{kind::have, 0}.counted_for(0.6) == 0.6);
  CHECK(skill_level{kind::figure, 0.9}.counted_for(0.6) == 0.9);
}
