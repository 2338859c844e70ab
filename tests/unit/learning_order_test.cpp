#include "learning_order.hpp"

#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

using indices = std::vector<std::uint32_t>;

known_skills known(std::string const& before) {
  auto read = read_known_skills("!skills\nA\nB\nC\nD\nE\n!before\n" + before);
  REQUIRE(test::codes(read.diagnostics).empty());
  return std::move(*read.result);
}

/// The skills of these letters, each with its worth.
std::vector<to_learn> missing(std::string_view letters, std::vector<std::int64_t> const& worths) {
  std::vector<to_learn> out;
  for (std::size_t i = 0; i < letters.size(); ++i)
    out.push_back({letters[i] == '-' ? no_skill : static_cast<skill_id>(letters[i] - 'A'), worths[i]});
  return out;
}

}  // namespace

TEST_CASE("without any knowledge the heaviest comes first, ties in the order given") {
  auto const it = order_to_learn(missing("ABCD", {1, 3, 2, 3}), nullptr);
  CHECK(it.order == indices{1, 3, 2, 0});
  for (auto const& needs : it.requires_) CHECK(needs.empty());
}

TEST_CASE("what a skill stands on comes before it, however light") {
  auto const skills = known("A|B\n");
  auto const it = order_to_learn(missing("ABC", {9, 1, 5}), &skills);
  CHECK(it.order == indices{2, 1, 0});
  CHECK(it.requires_[0] == indices{1});
}

TEST_CASE("a way through a skill that is not missing counts") {
  auto const skills = known("A|B\nB|C\n");
  auto const it = order_to_learn(missing("AC", {9, 1}), &skills);
  CHECK(it.requires_[0] == indices{1});
  CHECK(it.order == indices{1, 0});
}

TEST_CASE("of what a skill stands on, what another of it stands on is left out") {
  auto const skills = known("A|B|C\nB|C\n");
  auto const it = order_to_learn(missing("ABC", {1, 1, 1}), &skills);
  CHECK(it.requires_[0] == indices{1});
  CHECK(it.requires_[1] == indices{2});
  CHECK(it.order == indices{2, 1, 0});
}

TEST_CASE("a phrase stands on nothing") {
  auto const skills = known("A|B\n");
  auto const it = order_to_learn(missing("-B", {2, 1}), &skills);
  CHECK(it.requires_[0].empty());
  CHECK(it.order == indices{0, 1});
}

TEST_CASE("in any net without circles the order has every skill once, after all that it stands on") {
  test::dice dice(7);
  for (int round = 0; round < 300; ++round) {
    std::string text = "!skills\n";
    auto const count = 2 + dice.roll(12);
    auto const name = [](std::uint32_t i) { return std::string(1, static_cast<char>('A' + i)); };
    for (std::uint32_t i = 0; i < count; ++i) text += name(i) + "\n";
    text += "!before\n";
    std::vector<std::vector<bool>> reaches(count, std::vector<bool>(count));
    for (std::uint32_t i = 1; i < count; ++i)
      for (std::uint32_t j = 0; j < i; ++j)
        if (dice.chance(4)) {
          text += name(i) + "|" + name(j) + "\n";
          reaches[i][j] = true;
          for (std::uint32_t k = 0; k < j; ++k)
            if (reaches[j][k]) reaches[i][k] = true;
        }
    auto const read = read_known_skills(text);
    std::vector<to_learn> all;
    for (std::uint32_t i = 0; i < count; ++i)
      if (!dice.chance(4)) all.push_back({i, static_cast<std::int64_t>(1 + dice.roll(3))});
    auto const it = order_to_learn(all, &*read.result);
    REQUIRE(it.order.size() == all.size());
    std::vector<std::uint32_t> place(all.size(), 99);
    for (std::uint32_t i = 0; i < it.order.size(); ++i) place[it.order[i]] = i;
    for (std::uint32_t a = 0; a < all.size(); ++a)
      for (std::uint32_t b = 0; b < all.size(); ++b) {
        if (!reaches[all[a].id][all[b].id]) continue;
        REQUIRE(place[b] < place[a]);
        // listed exactly where no other missing skill stands between
        bool between = false;
        for (std::uint32_t c = 0; c < all.size(); ++c)
          between = between || (reaches[all[a].id][all[c].id] && reaches[all[c].id][all[b].id]);
        auto const& needs = it.requires_[a];
        REQUIRE((std::find(needs.begin(), needs.end(), b) != needs.end()) == !between);
      }
  }
}
