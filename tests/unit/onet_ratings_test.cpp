#include <cmath>
#include <cstdio>
#include <map>
#include <string>

#include "catch.hpp"
#include "onet_support.hpp"
#include "support.hpp"

using namespace career;
using namespace career::test;

namespace {

constexpr std::string_view columns =
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n";

/// Ratings as a table: by occupation and element, importance, and a level that is the importance and one half.
class rating_table {
 public:
  rating_table& add(char of, std::string_view element, double importance, double level = -1) {
    auto const row = [&](std::string_view scale, double value) {
      char figure[16];
      std::snprintf(figure, sizeof figure, "%.2f", value);
      (((text_ += of) += "\tid of ") += element) += '\t';
      ((((text_ += element) += '\t') += scale) += '\t') += figure;
      text_ += "\tN\tN\n";
    };
    row("IM", importance);
    row("LV", level < 0 ? importance + 0.5 : level);
    return *this;
  }
  rating_table& add_row(std::string_view row) {
    text_ += row;
    return *this;
  }
  std::string const& str() const { return text_; }

 private:
  std::string text_{columns};
};

std::vector<std::string> names(for_each_occupation<rated_skill> const& all, std::uint32_t of) {
  return shown(all, of, [](rated_skill const& it) { return it.name; });
}

std::vector<std::string> listed(few_occupations& of, rating_table const& ratings, std::uint32_t which = 0) {
  of.tables[onet_file::skills] = ratings.str();
  return names(read_rated_skills(of.tables, *of.all, of.log), which);
}

bool has(std::vector<std::string> const& all, std::string_view name) {
  return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace

TEST_CASE("skills are listed by importance, ties in the table's order") {
  few_occupations of(1);
  CHECK(listed(of, rating_table().add('A', "x", 3).add('A', "y", 4).add('A', "z", 4)) ==
        std::vector<std::string>{"y", "z", "x"});
}

TEST_CASE("beside the eight most important skills stand those that set the occupation apart") {
  few_occupations of(4);
  rating_table ratings;
  // everybody rates e0 to e7 highest; `own` is rated by A alone as somewhat important
  for (char const who : {'A', 'B', 'C', 'D'})
    for (char i = '0'; i < '8'; ++i) ratings.add(who, std::string("e") + i, 4.5);
  for (char const who : {'A', 'B', 'C', 'D'})
    ratings.add(who, "own", who == 'A' ? 3 : 1).add(who, "low", who == 'A' ? 2.74 : 1);
  auto const of_a = listed(of, ratings);
  CHECK(of_a.size() == 9);
  CHECK(has(of_a, "own"));
  CHECK_FALSE(has(of_a, "low"));
  CHECK_FALSE(has(listed(of, ratings, 1), "own"));
}

TEST_CASE("distance from the mean is counted in standard deviations of all occupations") {
  few_occupations of(3);
  rating_table ratings;
  for (char const who : {'A', 'B', 'C'})
    for (char i = '0'; i < '8'; ++i) ratings.add(who, std::string("top") + i, 5);
  // A stands 1 above the mean of both kinds; `steady` hardly varies, so that there it is more; nine of them crowd out
  for (char i = '0'; i < '8'; ++i)
    ratings.add('A', std::string("steady") + i, 3.5)
        .add('B', std::string("steady") + i, 3)
        .add('C', std::string("steady") + i, 3);
  ratings.add('A', "wild", 4).add('B', "wild", 1).add('C', "wild", 4);
  auto const of_a = listed(of, ratings);
  CHECK(of_a.size() == 16);
  CHECK(has(of_a, "steady7"));
  CHECK_FALSE(has(of_a, "wild"));
}

TEST_CASE("a name that two elements share is listed once, with the higher level") {
  few_occupations of(1);
  rating_table skills;
  rating_table knowledge;
  skills.add('A', "Mathematics", 3, 2);
  knowledge.add_row("A\tother id\tMathematics\tIM\t4\tN\tN\nA\tother id\tMathematics\tLV\t6\tN\tN\n");
  of.tables[onet_file::knowledge] = knowledge.str();
  of.tables[onet_file::skills] = skills.str();
  auto const all = read_rated_skills(of.tables, *of.all, of.log);
  REQUIRE(all[0].size() == 1);
  CHECK(all[0][0].level == 6);
}

TEST_CASE("what the table advises against, what is half there and what has no level is not listed") {
  few_occupations of(1);
  rating_table ratings;
  ratings.add('A', "kept", 4).add('A', "flat", 4, 0);
  ratings.add_row("A\ti1\tsuppressed\tIM\t4\tY\tN\nA\ti1\tsuppressed\tLV\t4\tN\tN\n");
  ratings.add_row("A\ti2\tnot relevant\tIM\t4\tN\tn/a\nA\ti2\tnot relevant\tLV\t0\tN\tY\n");
  ratings.add_row("A\ti3\thalf\tIM\t4\tN\tN\n").add_row("A\ti4\tother\tXX\t4\tN\tN\n");
  CHECK(listed(of, ratings) == std::vector<std::string>{"kept"});
  CHECK(of.log.told.empty());
  CHECK(of.log.counts.at(0).rows == 10);
  CHECK(of.log.counts.at(0).taken() == 4);
}

TEST_CASE("the first of several ratings of one thing counts") {
  few_occupations of(1);
  auto const ratings = rating_table().add('A', "x", 3, 2).add('A', "x", 4, 6);
  of.tables[onet_file::skills] = ratings.str();
  auto const all = read_rated_skills(of.tables, *of.all, of.log);
  REQUIRE(all[0].size() == 1);
  CHECK(all[0][0].level == 2);
  CHECK(of.log.counts.at(0).taken() == 2);
}

TEST_CASE("a rating past its scale, of nobody or of nothing is told") {
  few_occupations of(1);
  rating_table ratings;
  ratings.add('A', "x", 5.01).add('Z', "x", 3).add('A', "y", 3, 7.01);
  ratings.add_row("A\t\tz\tIM\t4\tN\tN\n").add_row("A\ti\tz\tIM\tmuch\tN\tN\n");
  CHECK(listed(of, ratings).empty());
  CHECK(of.log.told.size() == 6);
}

TEST_CASE("many occupations: the eight and eight are those of a plain count") {
  // the same choice made another way: whole tables of figures, sorted each
  constexpr std::size_t occupations_count = 20;
  constexpr std::size_t elements = 24;
  dice of_seed(29);
  few_occupations of(occupations_count);
  rating_table ratings;
  std::vector<std::vector<double>> importance(occupations_count, std::vector<double>(elements));
  for (std::size_t o = 0; o < occupations_count; ++o)
    for (std::size_t e = 0; e < elements; ++e) {
      importance[o][e] = 1 + of_seed.roll(401) / 100.0;
      ratings.add(static_cast<char>('A' + o), "e" + std::to_string(e), importance[o][e]);
    }
  of.tables[onet_file::skills] = ratings.str();
  auto const all = read_rated_skills(of.tables, *of.all, of.log);
  for (std::size_t o = 0; o < occupations_count; ++o) {
    std::multimap<double, std::size_t, std::greater<>> by_importance;
    std::multimap<double, std::size_t, std::greater<>> by_distance;
    for (std::size_t e = 0; e < elements; ++e) {
      double sum = 0;
      double squares = 0;
      for (auto const& row : importance) sum += row[e];
      auto const mean = sum / occupations_count;
      for (auto const& row : importance) squares += (row[e] - mean) * (row[e] - mean);
      by_importance.emplace(importance[o][e], e);
      if (importance[o][e] >= 2.75)
        by_distance.emplace((importance[o][e] - mean) / std::sqrt(squares / occupations_count), e);
    }
    std::vector<bool> chosen(elements);
    for (auto const* order : {&by_importance, &by_distance}) {
      std::size_t taken = 0;
      for (auto const& [worth, e] : *order)
        if (taken++ < 8) chosen[e] = true;
    }
    auto const listed_here = names(all, static_cast<std::uint32_t>(o));
    CHECK(listed_here.size() == static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), true)));
    for (std::size_t e = 0; e < elements; ++e) CHECK(has(listed_here, "e" + std::to_string(e)) == chosen[e]);
  }
}
