#include "career/known_terms.hpp"

#include <string>

#include "catch.hpp"
#include "letters.hpp"
#include "support.hpp"

using namespace career;

namespace {

using lengths = std::vector<std::size_t>;

lengths beginnings(known_names const& names, std::string_view text) {
  lengths out;
  names.each_beginning(text, [&](std::size_t length) { out.push_back(length); });
  return out;
}

lengths beginnings_one_by_one(known_names const& names, std::string_view text) {
  lengths out;
  auto const is_same = [](char a, char b) { return to_lower(a) == to_lower(b); };
  for (auto const name : names.all()) {
    bool const in_any_case =
        name.size() >= 5 && name.size() <= text.size() && std::equal(name.begin(), name.end(), text.begin(), is_same);
    if (in_any_case || text.starts_with(name)) out.push_back(name.size());
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

TEST_CASE("a known name is known for its kind alone, as a whole, in its own letter case") {
  known_terms known;
  CHECK(known.of(list_kind::skills).empty());
  known.of(list_kind::skills) = known_names({"Less"});
  CHECK_FALSE(known.of(list_kind::skills).empty());
  CHECK(known.of(list_kind::skills).contains("Less"));
  CHECK_FALSE(known.of(list_kind::skills).contains("less"));
  CHECK_FALSE(known.of(list_kind::skills).contains("Les"));
  CHECK_FALSE(known.of(list_kind::skills).contains("Lesson"));
  for (auto const other : {list_kind::roles, list_kind::employers, list_kind::sectors})
    CHECK_FALSE(known.of(other).contains("Less"));
}

TEST_CASE("names are kept in their order, each once, the empty ones left out") {
  known_names const names({"b", "", "a", "\xC3\x89tude", "b", "", "B"});
  std::vector<std::string_view> const wanted{"a", "B", "b", "\xC3\x89tude"};
  CHECK(std::vector<std::string_view>(names.all().begin(), names.all().end()) == wanted);
  CHECK_FALSE(names.contains(""));
  CHECK(known_names(std::vector<std::string_view>{""}).empty());
  CHECK(known_names().empty());
}

TEST_CASE("every known name that a text begins with is found, the shortest first") {
  known_names const names({"Data", "Data Modeling", "Database", "D", "Go", "\xC3\x89tude", "\xC3\x89"});
  CHECK(beginnings(names, "Data ModelingGo") == lengths{1, 4, 13});
  CHECK(beginnings(names, "Database") == lengths{1, 4, 8});
  CHECK(beginnings(names, "Datab") == lengths{1, 4});
  CHECK(beginnings(names, "\xC3\x89tudes") == lengths{2, 6});
  CHECK(beginnings(names, "\xC3").empty());
  CHECK(beginnings(names, "go").empty());
  CHECK(beginnings(names, "").empty());
  CHECK(beginnings(known_names(), "Data").empty());
  CHECK(beginnings(known_names(std::vector<std::string_view>{""}), "Data").empty());
}

TEST_CASE("a long name is found in any letter case, a short one in its own") {
  known_names const names({"Adidas", "Less", "iOS", "LinkedIn"});
  CHECK(beginnings(names, "ADIDAS") == lengths{6});
  CHECK(beginnings(names, "adidasNike") == lengths{6});
  CHECK(beginnings(names, "Linkedin") == lengths{8});
  CHECK(beginnings(names, "less is more").empty());
  CHECK(beginnings(names, "IOS").empty());
  CHECK(names.contains("LinkedIn"));
  CHECK_FALSE(names.contains("Linkedin"));
}

TEST_CASE("the names found are those that comparing one by one finds, whatever the bytes") {
  static constexpr std::string_view letters("abA \xC3\xFF\0", 7);
  test::dice random(41);
  auto const word = [&](std::uint32_t longest) {
    std::string out;
    for (auto n = random.roll(longest + 1); n > 0; --n) out += letters[random.roll(letters.size())];
    return out;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> words(random.roll(60));
    for (auto& it : words) it = word(6);
    known_names const names(std::vector<std::string_view>(words.begin(), words.end()));
    for (int i = 0; i < 20; ++i) {
      auto const text = word(12);
      INFO("round " << round << ": " << text);
      REQUIRE(beginnings(names, text) == beginnings_one_by_one(names, text));
      REQUIRE(names.contains(text) == (!text.empty() && std::find(words.begin(), words.end(), text) != words.end()));
    }
  }
}
