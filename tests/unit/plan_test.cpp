#include "plan.hpp"

#include <algorithm>
#include <bit>

#include "career/limits.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

using indices = std::vector<std::uint32_t>;

indices members(std::uint32_t set) {
  indices out;
  for (; set != 0; set &= set - 1) out.push_back(static_cast<std::uint32_t>(std::countr_zero(set)));
  return out;
}

std::int64_t worth_of(std::vector<closable> const& skills, std::uint32_t set) {
  std::int64_t sum = 0;
  for (auto const& it : skills)
    if (std::ranges::any_of(it.by, [&](std::uint32_t i) { return (set >> i & 1u) != 0; })) sum += it.worth;
  return sum;
}

/// By trying every set: most worth, then fewest, then the smallest indices.
indices brute_force(std::vector<closable> const& skills, std::uint32_t count, std::uint32_t most) {
  std::uint32_t best = 0;
  for (std::uint32_t set = 1; set < (1u << count); ++set) {
    if (static_cast<std::uint32_t>(std::popcount(set)) > most) continue;
    auto const worth = worth_of(skills, set);
    auto const best_worth = worth_of(skills, best);
    if (worth < best_worth) continue;
    if (worth > best_worth || std::popcount(set) < std::popcount(best) ||
        (std::popcount(set) == std::popcount(best) && members(set) < members(best)))
      best = set;
  }
  return members(best);
}

std::vector<closable> random_skills(test::dice& random, std::uint32_t count) {
  std::vector<closable> skills(random.roll(12));
  for (auto& it : skills) {
    it.worth = 1 + random.roll(4);  // few values, so that ties are many
    for (std::uint32_t i = 0; i < count; ++i)
      if (random.chance(4)) it.by.push_back(i);
  }
  return skills;
}

}  // namespace

TEST_CASE("without a limit a plan is the fewest actions that close all, as by trying every set") {
  test::dice random(7001);
  for (int round = 0; round < 500; ++round) {
    auto const count = random.roll(10);
    auto const skills = random_skills(random, count);
    INFO("round " << round << " of seed 7001, " << count << " candidates");
    auto const chosen = choose_actions(skills, count, std::nullopt);
    REQUIRE(chosen.exact);
    REQUIRE(chosen.candidates == brute_force(skills, count, count));
  }
}

TEST_CASE("with a limit a plan closes the most worth, then is the shortest, as by trying every set") {
  test::dice random(7002);
  for (int round = 0; round < 500; ++round) {
    auto const count = random.roll(10);
    auto const skills = random_skills(random, count);
    auto const most = random.roll(6);
    INFO("round " << round << " of seed 7002, " << count << " candidates, at most " << most);
    REQUIRE(choose_actions(skills, count, most).candidates == brute_force(skills, count, most));
  }
}

TEST_CASE("with up to 24 candidates a plan covers as much with as few, as by going through all sets of skills") {
  test::dice random(7004);
  for (int round = 0; round < 500; ++round) {
    auto const count = 11 + random.roll(14);
    auto const skills = random_skills(random, count);
    INFO("round " << round << " of seed 7004, " << count << " candidates");
    // the fewest candidates that close each set of skills: another way than trying sets of candidates
    std::vector<std::uint32_t> closes(count);
    for (std::uint32_t s = 0; s < skills.size(); ++s)
      for (auto const i : skills[s].by) closes[i] |= 1u << s;
    std::vector<std::uint32_t> fewest(std::size_t{1} << skills.size(), 99);
    fewest[0] = 0;
    for (std::uint32_t i = 0; i < count; ++i)
      for (auto set = static_cast<std::uint32_t>(fewest.size()); set-- > 0;)
        if (fewest[set] < 99) fewest[set | closes[i]] = std::min(fewest[set | closes[i]], fewest[set] + 1);
    auto const worth_of_set = [&](std::uint32_t set) {
      std::int64_t sum = 0;
      for (auto const s : members(set)) sum += skills[s].worth;
      return sum;
    };
    for (auto const most : {count, std::uint32_t{2}}) {
      std::int64_t best = 0;
      std::uint32_t size = 0;
      for (std::uint32_t set = 0; set < fewest.size(); ++set) {
        if (fewest[set] > most) continue;
        auto const worth = worth_of_set(set);
        if (worth > best || (worth == best && fewest[set] < size)) {
          best = worth;
          size = fewest[set];
        }
      }
      auto const chosen = choose_actions(skills, count, most == count ? std::nullopt : std::optional(most));
      REQUIRE(chosen.exact);
      REQUIRE(chosen.candidates.size() == size);
      std::uint32_t closed = 0;
      for (auto const i : chosen.candidates) closed |= closes[i];
      REQUIRE(worth_of_set(closed) == best);
    }
  }
}

TEST_CASE("of equal plans the one with the smallest indices is taken") {
  std::vector<closable> const skills{{1, {0, 2}}, {1, {1, 3}}};
  CHECK(choose_actions(skills, 4, std::nullopt).candidates == indices{0, 1});
  CHECK(choose_actions(skills, 4, 1).candidates == indices{0});
}

TEST_CASE("a plan of no steps, for no skills, or for skills that nothing closes, is empty") {
  CHECK(choose_actions({{5, {0}}}, 1, 0).candidates.empty());
  CHECK(choose_actions({}, 0, std::nullopt).candidates.empty());
  CHECK(choose_actions({}, 3, std::nullopt).candidates.empty());
  CHECK(choose_actions({{5, {}}}, 3, std::nullopt).candidates.empty());
  CHECK(choose_actions({{5, {}}}, 3, 2).candidates.empty());
}

TEST_CASE("past the limit of candidates a plan is greedy, says so, and still closes all") {
  constexpr auto count = static_cast<std::uint32_t>(limits::plan_candidates) + 1;
  std::vector<closable> skills;
  for (std::uint32_t i = 0; i < count; ++i) skills.push_back({1 + i, {i}});
  auto const all = choose_actions(skills, count, std::nullopt);
  CHECK_FALSE(all.exact);
  CHECK(all.candidates.size() == count);
  auto const two = choose_actions(skills, count, 2);
  CHECK(two.candidates == indices{count - 2, count - 1});
}

TEST_CASE("at the limit of candidates a plan is exact and found soon") {
  constexpr auto count = static_cast<std::uint32_t>(limits::plan_candidates);
  test::dice random(7003);
  std::vector<closable> skills(40);
  for (auto& it : skills) {
    it.worth = 1'000'000'000 / (1 + random.roll(2));
    while (it.by.size() < 3)
      if (auto const i = random.roll(count); std::ranges::find(it.by, i) == it.by.end()) it.by.push_back(i);
    std::ranges::sort(it.by);
  }
  auto const all = choose_actions(skills, count, std::nullopt);
  CHECK(all.exact);
  for (auto const& it : skills)
    CHECK(std::ranges::any_of(it.by, [&](auto i) { return std::ranges::binary_search(all.candidates, i); }));
  for (std::uint32_t most = 0; most <= all.candidates.size(); ++most)
    CHECK(choose_actions(skills, count, most).candidates.size() <= most);
}

TEST_CASE("a search that would take too long ends greedy, and says so") {
  // each of many skills closed by another three of the candidates: no bound cuts much off
  constexpr auto count = static_cast<std::uint32_t>(career::limits::plan_candidates);
  std::vector<career::closable> skills;
  for (std::uint32_t a = 0; a < count; ++a)
    for (std::uint32_t b = a + 1; b < count; ++b)
      for (std::uint32_t c = b + 1; c < count; ++c)
        if (auto const mixed = a * 7919 + b * 104729 + c * 1299709; mixed % 4 != 0)
          skills.push_back({500'000'000 + mixed % 1'000'003 * 500, {a, b, c}});
  auto const plan = career::choose_actions(skills, count, 12);
  CHECK_FALSE(plan.exact);
  CHECK(plan.candidates.size() <= 12);
  CHECK_FALSE(plan.candidates.empty());
}
