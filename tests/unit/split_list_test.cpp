#include "career/limits.hpp"
#include "career/split.hpp"
#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

test::json items(std::string_view text, list_kind kind = list_kind::skills, known_terms const* known = nullptr) {
  return test::envelope(split_list(text, kind, known))["result"]["items"];
}

using test::json;

}  // namespace

TEST_CASE("a list is parted as the section of a guide is") {
  CHECK(items("SQL\nGit") == json{"SQL", "Git"});
  CHECK(items("- SQL\n- Unit Testing\n") == json{"SQL", "Unit Testing"});
  CHECK(items("1. SQL\n2. Git") == json{"SQL", "Git"});
  CHECK(items("SQL, Scripting (Python, Go), Git") == json{"SQL", "Scripting (Python, Go)", "Git"});
  CHECK(items("CachingMessage QueuesRate Limiting") == json{"Caching", "Message Queues", "Rate Limiting"});
  CHECK(items("SQL") == json{"SQL"});
  CHECK(items("") == json::array());
  for (auto const kind : {list_kind::skills, list_kind::roles, list_kind::employers, list_kind::sectors}) {
    std::string const heading[] = {"Top Skills for Success", "Can Lead To", "Major Employers", "Industry Sectors"};
    std::string const text = "Software as a ServiceRail TransportHealth";
    auto const guide = test::parsed("T\nCareer Guide\n" + heading[static_cast<std::size_t>(kind)] + "\n" + text + "\n");
    json const lists[] = {guide["topSkills"], guide["progression"]["canLeadTo"], guide["employers"], guide["sectors"]};
    CHECK(items(text, kind) == lists[static_cast<std::size_t>(kind)]);
  }
}

TEST_CASE("known names count for their kind") {
  known_terms known;
  known.of(list_kind::employers) = known_names({"Amazon", "JPMorgan Chase", "eBay"});
  CHECK(items("AmazoneBayJPMorgan Chase", list_kind::employers, &known) == json{"Amazon", "eBay", "JPMorgan Chase"});
}

TEST_CASE("a skill's level is no part of its name") {
  CHECK(items("- SQL [3/5]\n- Go") == json{"SQL", "Go"});
  CHECK(items("- SQL [3/5]\n- Go", list_kind::roles) == json{"SQL [3/5]", "Go"});
}

TEST_CASE("an item that was mended outlives the reading") {
  auto const list = split_list("- Unit\n  Testing of\n  everything\n- Git &amp; more", list_kind::skills);
  REQUIRE(list.ok());
  CHECK(list.result->items == std::vector<std::string_view>{"Unit Testing of everything", "Git & more"});
}

TEST_CASE("a heading inside the text is no item, and is told of with its place") {
  auto const list = split_list("- SQL\nMajor Employers\n- Git", list_kind::skills, nullptr, "it");
  CHECK(list.result->items == std::vector<std::string_view>{"SQL", "Git"});
  auto const& told = test::first_of(list.diagnostics, code::unread_text);
  CHECK(told.at.line == 2);
  CHECK(told.at.length == 15);
  CHECK(told.in == "it");
}

TEST_CASE("a list longer than a guide may be is an error") {
  auto const list = split_list(std::string(limits::guide_bytes + 1, 'a'), list_kind::skills);
  CHECK_FALSE(list.ok());
  CHECK(list.diagnostics.at(0).what == code::input_too_large);
}
