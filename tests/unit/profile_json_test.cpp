// A profile as JSON, however hostile.
#include "career/json.hpp"
#include "career/limits.hpp"
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using kind = skill_level::kind;

namespace {

profile read(std::string_view text) {
  auto answer = read_profile(text);
  INFO(text.substr(0, 400));
  REQUIRE(answer.ok());
  return std::move(*answer.result);
}

std::string error(std::string_view text) {
  auto const answer = read_profile(text);
  INFO(text.substr(0, 400));
  CHECK_FALSE(answer.ok());
  // whatever it says must itself be JSON
  CHECK(test::envelope(answer.diagnostics)["ok"] == false);
  auto const codes = test::codes(answer.diagnostics);
  REQUIRE(codes.size() == 1);
  return codes.front();
}

skill_level level(std::string const& json) {
  return read("{\"skills\": [{\"name\": \"SQL\", \"level\": " + json + "}]}").skills.front().level;
}
std::string level_error(std::string const& json) {
  return error("{\"skills\": [{\"name\": \"SQL\", \"level\": " + json + "}]}");
}

}  // namespace

TEST_CASE("a profile's skills, gates and refusals are read") {
  auto const it = read(R"({"skills": [{"name": "SQL"}, {"name": "Go", "level": "learning"}],
                           "gates": [{"text": "Driver's licence", "met": true}, {"text": "Degree", "met": false}],
                           "refuse": [{"as": "SQL", "skill": "NoSQL"}]})");
  REQUIRE(it.skills.size() == 2);
  CHECK(it.skills[0].name == "SQL");
  CHECK(it.skills[0].level == skill_level{kind::have, 0});
  CHECK(it.skills[1].level == skill_level{kind::learning, 0});
  REQUIRE(it.gates.size() == 2);
  CHECK(it.gates[0].text == "Driver's licence");
  CHECK(it.gates[0].met);
  CHECK_FALSE(it.gates[1].met);
  REQUIRE(it.refuse.size() == 1);
  CHECK(it.refuse[0].as == "SQL");
  CHECK(it.refuse[0].skill == "NoSQL");
}

TEST_CASE("keys may be left out, and unknown ones are passed over") {
  CHECK(read("{}").skills.empty());
  CHECK(read(R"({"skills": null, "version": 7, "more": {"x": [1, 2]}})").skills.empty());
  CHECK(read(R"({"skills": [{"name": "SQL", "since": 2020}]})").skills.size() == 1);
}

TEST_CASE("a level is a word, n/m, or a number from 0 to 1") {
  CHECK(level("\"none\"") == skill_level{kind::none, 0});
  CHECK(level("\"have\"") == skill_level{kind::have, 0});
  CHECK(level("\"3/5\"") == skill_level{kind::figure, 0.6});
  CHECK(level("0") == skill_level{kind::figure, 0});
  CHECK(level("1") == skill_level{kind::figure, 1});
  CHECK(level("0.25") == skill_level{kind::figure, 0.25});
  CHECK(level("null") == skill_level{kind::have, 0});
  for (std::string const bad : {"1.01", "-0.1", "1e9", "\"much\"", "\"\"", "true", "[]", "{}", "\"6/5\""})
    CHECK(level_error(bad) == "bad-level");
  CHECK(level_error("1e999").substr(0, 4) == "bad-");
}

TEST_CASE("what is no profile is an error") {
  for (std::string_view bad : {"",
                               " ",
                               "null",
                               "[]",
                               "7",
                               "\"SQL\"",
                               "{",
                               "{]",
                               "{\"skills\"}",
                               "{\"skills\": 7}",
                               "{\"skills\": {}}",
                               "{\"skills\": [7]}",
                               "{\"skills\": [null]}",
                               "{\"skills\": [\"SQL\"]}",
                               "{\"skills\": [{}]}",
                               "{\"skills\": [{\"name\": 7}]}",
                               "{\"gates\": [{\"text\": \"x\"}]}",
                               "{\"gates\": [{\"met\": true}]}",
                               "{\"gates\": [{\"text\": \"x\", \"met\": 1}]}",
                               "{\"refuse\": [{\"as\": \"x\"}]}",
                               "{\"refuse\": [[]]}",
                               "{} trailing",
                               "{\"a\": 1,}",
                               "// no\n{}",
                               "{\"a\": NaN}",
                               "\xEF\xBB",
                               "\xFF\xFE{}"})
    CHECK(error(bad) == "bad-profile");
}

TEST_CASE("a syntax error has its place") {
  auto const answer = read_profile("{\"skills\":\n  [{\"name\": oops}]}");
  auto const& bad = test::first_of(answer.diagnostics, code::bad_profile);
  CHECK(bad.at.line == 2);
  CHECK(bad.at.column == 13);
}

TEST_CASE("control characters are kept when escaped and refused when bare") {
  CHECK(read(R"({"skills": [{"name": "a\u0000\u001f\u007f\n"}]})").skills[0].name == std::string("a\0\x1f\x7f\n", 5));
  CHECK(error("{\"skills\": [{\"name\": \"a\nb\"}]}") == "bad-profile");
  CHECK(error(std::string("{\"skills\": [{\"name\": \"a\0b\"}]}", 30)) == "bad-profile");
}

TEST_CASE("lone surrogates and bytes that are no UTF-8 are refused, pairs are read") {
  CHECK(error(R"({"skills": [{"name": "\ud800"}]})") == "bad-profile");
  CHECK(error(R"({"skills": [{"name": "\udc00"}]})") == "bad-profile");
  CHECK(error(R"({"skills": [{"name": "\ud800x"}]})") == "bad-profile");
  CHECK(error(R"({"\ud800": 1})") == "bad-profile");
  CHECK(error("{\"skills\": [{\"name\": \"\xED\xA0\x80\"}]}") == "bad-profile");
  CHECK(error("{\"skills\": [{\"name\": \"\xFF\"}]}") == "bad-profile");
  CHECK(read(R"({"skills": [{"name": "\ud83d\ude00"}]})").skills[0].name == "\xF0\x9F\x98\x80");
}

TEST_CASE("a byte order mark before a profile is passed over") {
  CHECK(read("\xEF\xBB\xBF{\"skills\": [{\"name\": \"SQL\"}]}").skills.size() == 1);
}

TEST_CASE("deep nesting is refused and overflows nothing") {
  for (char bracket : {'[', '{'}) CHECK(error(std::string(500'000, bracket)) == "bad-profile");
  std::string deep = "{\"more\": ";
  for (int i = 0; i < 100'000; ++i) deep += "[";
  for (int i = 0; i < 100'000; ++i) deep += "]";
  CHECK(error(deep + "}") == "bad-profile");
  CHECK(read("{\"more\": [[[[[[[[[[\"[[[[[[[[[[[[[[[[[[[[[[[[[\"]]]]]]]]]]}").skills.empty());
}

TEST_CASE("two MiB are refused, one is read") {
  CHECK(error(std::string(2u << 20, ' ')) == "input-too-large");
  CHECK(error("{\"skills\": []}" + std::string(2u << 20, ' ')) == "input-too-large");
  std::string most = "{\"skills\": [{\"name\": \"";
  most.resize(limits::profile_bytes - 4, 'a');
  CHECK(read(most + "\"}]}").skills[0].name.size() == most.size() - 22);
}

TEST_CASE("more skills than the limit are refused") {
  auto const many = [](std::size_t count) {
    std::string text = "{\"skills\":[";
    for (std::size_t i = 0; i < count; ++i) text += i == 0 ? R"({"name":"a"})" : R"(,{"name":"a"})";
    return text + "]}";
  };
  CHECK(read(many(limits::profile_skills)).skills.size() == limits::profile_skills);
  CHECK(error(many(limits::profile_skills + 1)) == "input-too-large");
  CHECK(error(many(100'000)) == "input-too-large");
}

TEST_CASE("a profile cut anywhere is an error, and no more") {
  std::string const whole = R"({"skills": [{"name": "S\u00e9", "level": 0.5}], "gates": [{"text": "x", "met": true}]})";
  for (std::size_t at = 0; at < whole.size(); ++at) CHECK(error(whole.substr(0, at)) == "bad-profile");
  CHECK(read(whole).gates.size() == 1);
}
