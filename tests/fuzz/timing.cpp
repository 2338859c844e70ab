#include "fuzz/timing.hpp"

#include <algorithm>
#include <ctime>

#include "career/limits.hpp"
#include "catch.hpp"
#include "envelope.hpp"

namespace career::test {

double seconds_of(reader const& read, std::string_view text) {
  auto const start = std::clock();
  read(text);
  return static_cast<double>(std::max<std::clock_t>(1, std::clock() - start)) / CLOCKS_PER_SEC;
}

void read_guide(std::string_view text) {
  std::string out;
  write_json(out, parse(text), true);
}

namespace {

/// Seconds a byte, of what is read and of what is written: of four signs an answer may make eighty.
double seconds_a_byte(std::string_view text) {
  std::string out;
  auto const taken = seconds_of([&](std::string_view of) { write_json(out, parse(of), true); }, text);
  return taken / static_cast<double>(text.size() + out.size());
}

/// The same of the reference guide.
double ordinary() {
  static double const least = [] {
    double found = 1;
    for (int i = 0; i < 20; ++i) found = std::min(found, seconds_a_byte(reference_text()));
    return found;
  }();
  return least;
}

}  // namespace

std::string filled(std::string_view head, std::string_view unit, std::size_t size) {
  std::string text(head);
  for (std::uint32_t i = 0; text.size() + unit.size() + 8 <= size; ++i)
    for (char c : unit) c == '%' ? text += std::to_string(i) : text += c;
  return text;
}

std::string shown_whole(std::string_view text) {
  return json(std::string(text)).dump(-1, ' ', true, json::error_handler_t::replace);
}

/// Another program may make a run longer, never shorter; so a bad figure is taken again, and the least counts.
void check_growth(std::string_view head, std::string_view unit, reader const& read) {
  auto const small = filled(head, unit, std::size_t{1} << 13);
  auto const large = filled(head, unit, std::size_t{1} << 16);
  double least_small = 1;
  double least_large = 100;
  double growth = 0;
  for (int attempt = 0; attempt < 5; ++attempt) {
    for (int i = 0; i < 2; ++i) least_small = std::min(least_small, seconds_of(read, small));
    least_large = std::min(least_large, seconds_of(read, large));
    growth = least_large / least_small;
    if (growth < 16) break;
  }
  INFO("after " << shown_whole(head) << " many of " << shown_whole(unit) << ": 8 times as much takes " << growth
                << " times as long");
  CHECK(growth < 40);  // in proportion it is 8, with the square 64
}

// Under the sanitizers a quarter of it tells the same.
constexpr std::size_t whole = under_sanitizers ? limits::guide_bytes / 4 : limits::guide_bytes;

void check_whole_mebibyte(std::string_view head, std::string_view unit) {
  auto const text = filled(head, unit, whole);
  auto const times = seconds_a_byte(text) / ordinary();
  INFO("after " << shown_whole(head) << " a MiB of " << shown_whole(unit) << " takes " << times
                << " times as long a byte as the reference guide");
  CHECK(times < 500);  // with the square some 10,000
}

}  // namespace career::test
