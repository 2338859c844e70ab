#include "amounts.hpp"

#include "catch.hpp"

using namespace career;

namespace {

std::optional<std::int64_t> units(std::string_view digits, std::uint8_t exponent = 0) {
  return whole_units({digits, exponent});
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

TEST_CASE("a word after the figure multiplies it") {
  CHECK(units("35", 3) == 35000);
  CHECK(units("37.5", 3) == 37500);
  CHECK(units("37,25", 3) == 37250);
  CHECK(units("1.2", 6) == 1200000);
  CHECK(units("6.5", 5) == 650000);
  CHECK(units("1.23456", 3) == 1235);
}

TEST_CASE("a figure too long for whole units is none") {
  CHECK(units("999999999999999") == 999999999999999);
  CHECK_FALSE(units("1000000000000000").has_value());
  CHECK_FALSE(units("99999999999999999999999999").has_value());
  CHECK_FALSE(units("9999999999999", 3).has_value());
}
