#include "split.hpp"

#include <string>

#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

using texts = std::vector<std::string>;

texts split(std::string_view text, list_kind kind = list_kind::skills, known_terms const* known = nullptr) {
  std::vector<glued_item> items;
  glue_splitter().split(text, kind, known, items);
  texts out;
  for (auto const& it : items) out.emplace_back(it.text);
  return out;
}

std::string glued(texts const& items) {
  std::string out;
  for (auto const& it : items) out += it;
  return out;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (char c : text)
    if (c != ' ' && c != '\t' && c != '\n') out += c;
  return out;
}

known_terms knowing(list_kind kind, texts const& names) {
  known_terms known;
  for (auto const& it : names) known.add(kind, it);
  return known;
}

}  // namespace

TEST_CASE("a glued list is cut where lower case meets upper case") {
  texts const names{"System Design Basics", "Database Indexing", "Caching",           "Message Queues",
                    "Rate Limiting",        "Secure Coding",     "API Documentation", "Incident Response"};
  CHECK(split(glued(names)) == names);
}

TEST_CASE("small words inside a name do not end it") {
  texts const names{"Software as a Service", "Financial Technology", "Media and Streaming", "Gaming"};
  CHECK(split(glued(names), list_kind::sectors) == names);
}

TEST_CASE("a closing bracket ends an item, and a run of capitals before a word does") {
  CHECK(split("Cloud Services (AWS)Microsoft") == texts{"Cloud Services (AWS)", "Microsoft"});
  CHECK(split("OracleIBMStripe", list_kind::employers) == texts{"Oracle", "IBM", "Stripe"});
  CHECK(split("SQLData Modeling") == texts{"SQL", "Data Modeling"});
  CHECK(split("CI CDCaching") == texts{"CI CD", "Caching"});
}

TEST_CASE("a family name's prefix is no end, at the start and inside a glued list") {
  CHECK(split("McDonald", list_kind::employers) == texts{"McDonald"});
  CHECK(split("OracleMcDonaldStripe", list_kind::employers) == texts{"Oracle", "McDonald", "Stripe"});
}

TEST_CASE("one small letter before a capital begins a name") {
  CHECK(split("iOSAndroid").front() == "iOS");
  CHECK(split("eBay", list_kind::employers) == texts{"eBay"});
}

TEST_CASE("known names overrule what the letters say") {
  texts const names{"GitHub", "JavaScript", "PostgreSQL", "LinkedIn", "TypeScript", "Machine Learning"};
  auto const known = knowing(list_kind::skills, names);
  CHECK(split(glued(names), list_kind::skills, &known) == names);
}

TEST_CASE("one unknown name among known ones is found") {
  texts const names{"GitHub", "JavaScript", "Frobnication", "PostgreSQL", "Caching"};
  auto const known = knowing(list_kind::skills, {"GitHub", "JavaScript", "PostgreSQL", "Caching"});
  CHECK(split(glued(names), list_kind::skills, &known) == names);
}

TEST_CASE("known employers with inner capitals are kept whole") {
  texts const names{"JPMorgan Chase", "PayPal", "McDonald", "SAP", "LinkedIn"};
  auto const known = knowing(list_kind::employers, names);
  CHECK(split(glued(names), list_kind::employers, &known) == names);
}

// To be mended with the vocabulary: cuts are sought only where the letters change their shape.
TEST_CASE("known names are found where the letters say nothing", "[!shouldfail]") {
  texts const names{"TypeScript", "iOS", "eBay", "SAP", "IBM"};
  auto const known = knowing(list_kind::skills, names);
  CHECK(split(glued(names), list_kind::skills, &known) == names);
}

TEST_CASE("names known for another kind say nothing") {
  auto const known = knowing(list_kind::employers, {"GitHub"});
  CHECK(split("GitHubCaching", list_kind::skills, &known) == split("GitHubCaching"));
}

TEST_CASE("a known name never tells of doubt, a shape with two readings does") {
  std::vector<glued_item> items;
  auto const known = knowing(list_kind::skills, {"PostgreSQL", "Caching"});
  glue_splitter().split("CachingPostgreSQL", list_kind::skills, &known, items);
  for (auto const& it : items) CHECK(it.end == glued_item::doubt::none);

  glue_splitter().split("JPMorganCaching", list_kind::skills, nullptr, items);
  bool doubtful = false;
  for (auto const& it : items) {
    doubtful = doubtful || it.end != glued_item::doubt::none;
    CHECK((it.end == glued_item::doubt::none) == it.other_reading.empty());
  }
  CHECK(doubtful);
}

TEST_CASE("nothing and blanks have no items") {
  CHECK(split("").empty());
  CHECK(split(" \t\n ").empty());
}

TEST_CASE("the items together are the text, less blanks") {
  test::dice random(20261);
  static constexpr std::string_view pieces[] = {"Caching", "SQL", "C++",  " ",  "iOS", "(AWS)", "3D", "\xC3\x89tude",
                                                "x",       ".",   "Data", "Mc", "#",   "IBM",   "a",  "B",
                                                "9",       ")",   "(",    "-"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto n = random.roll(20); n > 0; --n) text += pieces[random.roll(std::size(pieces))];
    INFO("round " << round << ": " << text);
    auto const items = split(text);
    REQUIRE(without_blanks(glued(items)) == without_blanks(text));
    for (auto const& it : items) REQUIRE_FALSE(it.empty());
  }
}

TEST_CASE("a text without a place where an item may end is one item") {
  CHECK(split("Software as a Service") == texts{"Software as a Service"});
  CHECK(split(" SQL ") == texts{"SQL"});
}
