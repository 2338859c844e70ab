#include "role_pay.hpp"

#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::shelf;

TEST_CASE("a band is found by its level, with or without the word, and an empty level is the first") {
  shelf all;
  guide_text text;
  text.pay = {"Entry Level: USD 40,000 to 60,000", "Senior: USD 90,000 or more"};
  all.add(text);
  auto const& in = (*all).data();
  auto const level_at = [&](std::string_view level) {
    auto const* it = band_at(in, 0, level);
    return it == nullptr ? std::string_view("none") : pay_of(in, 0, *it).level;
  };
  CHECK(level_at("") == "Entry Level");
  CHECK(level_at("entry") == "Entry Level");
  CHECK(level_at("Senior Level") == "Senior");
  CHECK(level_at("Mid") == "none");
  auto const senior = pay_of(in, 0, *band_at(in, 0, "senior"));
  CHECK(senior.low == 90000);
  CHECK_FALSE(senior.high.has_value());
  CHECK(senior.currency == "USD");
  CHECK(senior.per == period::year);
  CHECK_FALSE(senior.change.has_value());
}
