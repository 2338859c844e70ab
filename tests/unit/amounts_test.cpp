#include "amounts.hpp"

#include "catch.hpp"

using namespace career;

namespace {

std::optional<std::int64_t> units(std::string_view digits, bool thousands = false) {
  return whole_units({digits, thousands});
}

}  // namespace

TEST_CASE("marks between thousands are read as such, whatever the mark") {
  CHECK(units("75000") == 75000);
  CHECK(units("75,000") == 75000);
  CHECK(units("45.000") == 45000);
  CHECK(units("1,200,000") == 1200000);
  CHECK(units("1.200.000") == 1200000);
  CHECK(units("1 200 000") == 1200000);
  CHECK(units("75'000") == 75000);
  CHECK(units("0") == 0);
}

TEST_CASE("one or two last digits after a mark are decimals, and are rounded") {
  CHECK(units("18.50") == 19);
  CHECK(units("18.49") == 18);
  CHECK(units("18,5") == 19);
  CHECK(units("1,234.56") == 1235);
}

TEST_CASE("k is a thousand") {
  CHECK(units("35", true) == 35000);
  CHECK(units("37.5", true) == 37500);
  CHECK(units("37,25", true) == 37250);
}

TEST_CASE("a figure too long for whole units is none") {
  CHECK(units("999999999999999") == 999999999999999);
  CHECK_FALSE(units("1000000000000000").has_value());
  CHECK_FALSE(units("99999999999999999999999999").has_value());
  CHECK_FALSE(units("9999999999999", true).has_value());
}
