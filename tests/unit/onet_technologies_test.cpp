#include "catch.hpp"
#include "onet_support.hpp"

using namespace career;
using namespace career::test;

namespace {

using names = std::vector<std::string>;

/// The technologies of A among twenty occupations, so that three may share one and four may not.
names listed(std::string const& rows, import_log* log = nullptr) {
  few_occupations of(20);
  auto const text = table({"O*NET-SOC Code|Example|Hot Technology|In Demand"}) + rows;
  of.tables[onet_file::technologies] = text;
  auto const all = read_technologies(of.tables, *of.all, of.log);
  if (log != nullptr) *log = std::move(of.log);
  return texts(all, 0);
}

}  // namespace

TEST_CASE("technologies in demand come first, then hot ones, and no others") {
  CHECK(listed(table({"A|Plain|N|N", "A|Hot|Y|N", "A|Wanted|N|Y", "A|Both|Y|Y"})) == names{"Both", "Wanted", "Hot"});
}

TEST_CASE("of one kind, those that more occupations share come first, then by name") {
  CHECK(listed(table({"A|One|Y|N", "A|Two|Y|N", "A|Alone|Y|N", "B|Two|N|N"})) == names{"Two", "Alone", "One"});
}

TEST_CASE("a technology that more than 15 % of occupations share is not listed") {
  CHECK(listed(table({"A|Common|Y|Y", "B|Common|N|N", "C|Common|N|N"})) == names{"Common"});
  CHECK(listed(table({"A|Common|Y|Y", "B|Common|N|N", "C|Common|N|N", "D|Common|N|N"})).empty());
}

TEST_CASE("at most six are listed") {
  std::string rows;
  for (char c = 'a'; c < 'k'; ++c) rows += table({std::string("A|") + c + "|Y|N"});
  import_log log;
  CHECK(listed(rows, &log) == names{"a", "b", "c", "d", "e", "f"});
  CHECK(log.counts.at(0).taken() == 6);
}

TEST_CASE("a technology under several kinds is one, and in demand where any of them is") {
  import_log log;
  CHECK(listed(table({"A|Twice|Y|N", "A|Hot|Y|N", "A|Twice|N|Y"}), &log) == names{"Twice", "Hot"});
  CHECK(log.counts.at(0).taken() == 2);
}

TEST_CASE("a technology without a name, or of nobody, is told") {
  import_log log;
  CHECK(listed(table({"A||Y|Y", "Z|x|Y|Y"}), &log).empty());
  CHECK(log.told.size() == 2);
}
