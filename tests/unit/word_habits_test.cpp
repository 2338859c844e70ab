#include "word_habits.hpp"

#include <cstdlib>

#include "catch.hpp"

using namespace career;

namespace {

known_names const roles({"Data Engineer", "Data Analyst", "Backend Engineer", "Senior Data Engineer", "Engineer"});

word_habits learnt(std::initializer_list<std::string_view> words, known_names const& names = roles) {
  word_habits it;
  for (auto const word : words) it.add(word);
  known_names const* const all[] = {&names};
  it.learn(all);
  return it;
}

}  // namespace

TEST_CASE("an item is likely to end between a word that ends names and one that begins them") {
  auto const it = learnt({"Engineer", "Data", "Backend"});
  CHECK(it.log_odds("Engineer", "Backend") > 0);
  CHECK(it.log_odds("Engineer", "Data") > 0);
  CHECK(it.log_odds("Data", "Engineer") < 0);
  CHECK(it.log_odds("Engineer", "Backend") > it.log_odds("Engineer", "Engineer"));
}

TEST_CASE("a word that no name has says nothing") {
  auto const it = learnt({"Engineer", "Baker"});
  CHECK(it.log_odds("Baker", "Baker") == 0);
  CHECK(it.log_odds("never", "asked") == 0);
  CHECK(it.log_odds("Engineer", "Baker") == it.log_odds("Engineer", "asked"));
}

TEST_CASE("words are told apart by letter case") {
  auto const it = learnt({"engineer", "data"});
  CHECK(it.log_odds("engineer", "data") == 0);
}

TEST_CASE("a word asked for twice counts once, in any order of asking") {
  auto const once = learnt({"Engineer", "Data"});
  auto const twice = learnt({"Data", "Engineer", "Engineer", "Data", "Data"});
  CHECK(once.log_odds("Engineer", "Data") == twice.log_odds("Engineer", "Data"));
}

TEST_CASE("the more often a habit is seen, the more it says") {
  known_names const few({"A End", "End B"});
  known_names const many({"A End", "B End", "C End", "D End", "End B"});
  CHECK(learnt({"End"}, many).log_odds("End", "x") > learnt({"End"}, few).log_odds("End", "x"));
}

TEST_CASE("a name of one word both begins and ends there") {
  known_names const names({"Caching"});
  auto const it = learnt({"Caching"}, names);
  CHECK(it.log_odds("Caching", "x") == it.log_odds("x", "Caching"));
  CHECK(it.log_odds("Caching", "x") > 0);
}

TEST_CASE("odds are in sixteenths of a nat, to the nearest of a doubling") {
  // one and a half against one half is three, whose logarithm is 1.10
  known_names const once({"Caching"});
  CHECK(std::abs(learnt({"Caching"}, once).log_odds("Caching", "x") - 18) <= 2);
  // seven against one: 1.95
  known_names const thrice({"A Caching", "B Caching", "C Caching"});
  CHECK(std::abs(learnt({"Caching"}, thrice).log_odds("Caching", "x") - 31) <= 2);
}

TEST_CASE("without names, or once cleared, nothing is known") {
  word_habits it;
  it.add("Engineer");
  it.learn({});
  CHECK(it.log_odds("Engineer", "Engineer") == 0);
  auto other = learnt({"Engineer"});
  other.clear();
  CHECK(other.log_odds("Engineer", "Engineer") == 0);
}
