#include "word_forms.hpp"

#include "catch.hpp"
#include "skill_names.hpp"

using namespace career;

namespace {

void alike(std::string_view a, std::string_view b) {
  INFO(a << " / " << b << ": " << folded(a) << " / " << folded(b));
  CHECK(folded(a) == folded(b));
}

}  // namespace

TEST_CASE("accents make no difference, whole or of two characters") {
  alike("caf\xC3\xA9", "cafe");
  alike("cafe\xCC\x81", "cafe");
  alike(
      "\xC3\x9C"
      "bersetzung",
      "ubersetzung");
  alike("gar\xC3\xA7on", "garcon");
  alike(
      "stra\xC3\x9F"
      "e",
      "strasse");
}

TEST_CASE("signs past ASCII part words as their likes in ASCII do") {
  alike("problem\xE2\x80\x91solving", "problem solving");
  alike("problem\xC2\xA0solving", "problem solving");
  alike("driver\xE2\x80\x99s", "driver's");
  alike("SQL\xE2\x80\xA2Go", "SQL Go");
}

TEST_CASE("plurals in -ies, -es and -s are their singulars") {
  alike("technologies", "technology");
  alike("cookies", "cookie");
  alike("processes", "process");
  alike("caches", "cache");
  alike("branches", "branch");
  alike("boxes", "box");
  alike("databases", "database");
  CHECK(folded("series") == folded("Series"));
  CHECK(folded("business") == "business");
}

TEST_CASE("British and American spellings are one") {
  alike("data modelling", "data modeling");
  alike("organisation", "organization");
  alike("optimised", "optimized");
  alike("analyse", "analyze");
  alike("behavioural", "behavioral");
  alike("colours", "colors");
  alike("data centre", "data center");
  alike("data centres", "data centers");
  alike("catalogue", "catalog");
  alike("programme management", "program management");
  alike("licences", "license");
  alike("paediatric nursing", "pediatric nursing");
  alike("anaesthesia", "anesthesia");
  alike("labelling", "labeling");
  alike("counselling", "counseling");
  alike("defence", "defense");
}

TEST_CASE("words that only look like another spelling stay apart") {
  CHECK(folded("four") == "four");
  CHECK(folded("resource") == "resource");
  CHECK(folded("filling") != folded("filing"));
  CHECK(folded("tourism") == "tourism");
  CHECK(folded("aerospace") == "aerospace");
  CHECK(folded("size") == "size");
}

TEST_CASE("a word's place is where it stands, in bytes, and what is before it is told") {
  word_reader reader("\xC3\x89t\xC3\xA9, a-b.\nC");
  std::string out;
  word_place it;
  REQUIRE(reader.next(out, it));
  CHECK(out == "ete");
  CHECK(it.begin == 0);
  CHECK(it.end == 5);
  CHECK(it.before == parting_sign::stop);
  REQUIRE(reader.next(out, it));
  CHECK(it.before == parting_sign::list);
  REQUIRE(reader.next(out, it));
  CHECK(it.before == parting_sign::dash);
  REQUIRE(reader.next(out, it));
  CHECK(it.before == parting_sign::stop);
  CHECK(it.begin == 12);
  CHECK_FALSE(reader.next(out, it));
}

TEST_CASE("bytes that are no UTF-8 part words and are never looked past") {
  for (std::string_view text : {"\xFF", "a\xC3", "\xE2\x80", "\xF0\x9F\x98", "a\xCC", "\x80\x80"})
    CHECK(folded(text).size() <= 1);
}
