// No text takes much longer to read, byte for byte, than an ordinary one.
//
// Two ways to see what is not linear: eight times as much of it takes far more than eight times as long; and a MiB of it
// takes a hundred times as long a byte as the reference guide does, where mere constants come to some twenty-five
// (a line of one letter is a whole line).
#include <algorithm>
#include <ctime>
#include <functional>

#include "career/excerpt.hpp"
#include "career/limits.hpp"
#include "career/pack.hpp"
#include "career/split.hpp"
#include "career/write.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

using reader = std::function<void(std::string_view)>;

/// Of this process alone: a busy machine does not count.
double seconds_of(reader const& read, std::string_view text) {
  auto const start = std::clock();
  read(text);
  return static_cast<double>(std::max<std::clock_t>(1, std::clock() - start)) / CLOCKS_PER_SEC;
}

void read_guide(std::string_view text) {
  std::string out;
  write_json(out, parse(text), true);
}

/// Seconds a byte for the reference guide.
double ordinary() {
  static double const per_byte = [] {
    double least = 1;
    for (int i = 0; i < 20; ++i) least = std::min(least, seconds_of(read_guide, test::reference_text()));
    return least / static_cast<double>(test::reference_text().size());
  }();
  return per_byte;
}

/// A head and units up to a size; a `%` in a unit is a running number, so that all units differ.
std::string filled(std::string_view head, std::string_view unit, std::size_t size) {
  std::string text(head);
  for (std::uint32_t i = 0; text.size() + unit.size() + 8 <= size; ++i)
    for (char c : unit) c == '%' ? text += std::to_string(i) : text += c;
  return text;
}

std::string shown(std::string_view text) {
  return test::json(std::string(text)).dump(-1, ' ', true, test::json::error_handler_t::replace);
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
  INFO("after " << shown(head) << " many of " << shown(unit) << ": 8 times as much takes " << growth
                << " times as long");
  CHECK(growth < 40);  // in proportion it is 8, with the square 64
}

void check_whole_mebibyte(std::string_view head, std::string_view unit, reader const& read) {
  auto const text = filled(head, unit, limits::guide_bytes);
  auto const taken = seconds_of(read, text) / static_cast<double>(text.size());
  INFO("after " << shown(head) << " a MiB of " << shown(unit) << " takes " << taken / ordinary()
                << " times as long a byte as the reference guide");
  CHECK(taken < 100 * ordinary());
}

constexpr std::string_view start = "T\nCareer Guide\n";

}  // namespace

TEST_CASE("eight times as much of one thing takes not much more than eight times as long, under any heading") {
  for (std::string const heading :
       {"", "Top Skills for Success\n", "Recommended Next Steps\n", "Median Salary Range\n"})
    for (std::string_view const unit : {"(",
                                        ")",
                                        "[",
                                        "A",
                                        "a",
                                        "aA",
                                        "aAAa",
                                        "\n",
                                        " ",
                                        "1",
                                        "1\n",
                                        "-\n",
                                        "- ",
                                        "1. ",
                                        "a,",
                                        "(a,",
                                        ". ",
                                        "A. ",
                                        "#",
                                        "*",
                                        "$1 to ",
                                        "USD ",
                                        "9,",
                                        "9 999 ",
                                        "from ",
                                        "\xFF"
                                        "a",
                                        "\xC2\xA0",
                                        "Top Skills\n",
                                        "Top Skills",
                                        "A\n",
                                        "a-\n"})
      check_growth(std::string(start) + heading, unit, read_guide);
}

TEST_CASE("eight times as many different items take not much more than eight times as long") {
  for (std::string_view const unit :
       {"- Skill% [1/2]\n", "Skill%\n", "Skill%Thing", "Skill%, ", "Word%\nStep %\n", "Level% USD 1 to 2\n"})
    for (std::string const heading : {"Top Skills for Success\n", "Recommended Next Steps\n", "Median Salary Range\n"})
      check_growth(std::string(start) + heading, unit, read_guide);
  check_growth(std::string(start) + "About This Guide\n", "Source: %\n", read_guide);
  check_growth(std::string(start) + "About This Guide\nAlso Called: ", "Title%; ", read_guide);
  check_growth(std::string(start) + "Development Suggestions\n", "Sentence %. ", read_guide);
}

TEST_CASE("eight times as much of what pay is written with takes not much more than eight times as long") {
  for (std::string_view const unit : {"1k",
                                      "9'",
                                      "$",
                                      "$1",
                                      "$1 ",
                                      "$1 - ",
                                      "$1\n- ",
                                      "1\n",
                                      "9,\n",
                                      "9 000\n",
                                      "kr ",
                                      "R 1",
                                      "USD",
                                      "usd ",
                                      "k",
                                      "K9",
                                      "- ",
                                      "\xE2\x80\x93 ",
                                      "up to ",
                                      "between ",
                                      "per ",
                                      "$1 a ",
                                      "/",
                                      "+",
                                      "|",
                                      "| ",
                                      "\t",
                                      "$1|",
                                      "a|",
                                      "<",
                                      "<a",
                                      "<a>",
                                      "!!",
                                      "[1]",
                                      "[",
                                      "]",
                                      "(",
                                      "\"",
                                      "..",
                                      "a  ",
                                      "$1 a\n",
                                      "a\n$1\n",
                                      "$1\na\n",
                                      "$1 to\n",
                                      "Level",
                                      "Level\n",
                                      "Senior\nLevel $1",
                                      "a: ",
                                      "E%$1",
                                      "USD 1,%00 to\n2,%00 a year",
                                      "Level %\t$1k\t",
                                      "- a\n- $1k\n"})
    check_growth(std::string(start) + "Median Salary Range\n", unit, read_guide);
}

TEST_CASE("a MiB of one thing is read in linear time") {
  for (std::string_view const unit : {"(", "A", "[", "\n", "1", "Aa", "aA"})
    check_whole_mebibyte(std::string(start) + "Top Skills for Success\n", unit, read_guide);
  check_whole_mebibyte(std::string(start) + "Top Skills for Success\n", "- Skill% [1/2]\n", read_guide);
  check_whole_mebibyte(std::string(start) + "Development Suggestions\n", "A. ", read_guide);
  for (std::string_view const unit :
       {"9,", "USD ", "1", "1k", "$1 ", "$1 - ", "k", "|", "a|", "up to ", "a\n$1\n", "9 999 "})
    check_whole_mebibyte(std::string(start) + "Median Salary Range\n", unit, read_guide);
}

TEST_CASE("eight times as long a profile takes not much more than eight times as long") {
  for (std::string_view const unit :
       {"(", "(a", "=", ",", "a,", "a=1/2,", "a=x,", "[", "{", "\"", "\\", "a", "\xFF", "(,"}) {
    check_growth("", unit, [](std::string_view text) { (void)read_have(text); });
    check_growth("", unit, [](std::string_view text) { (void)read_profile(text); });
  }
}

TEST_CASE("a guide with eight times as much of one thing is written in not much more than eight times the time") {
  auto const write = [](std::string_view text) {
    auto const read = parse(text);
    std::string out;
    if (read.ok()) write_guide(out, *read.result);
    (void)parse(out);
  };
  for (std::string const heading : {"Top Skills for Success\n", "Recommended Next Steps\n", "Median Salary Range\n"})
    for (std::string_view const unit : {"- a.\\Top Skills\n", "- \\\n", "- 1. x\n", "- &amp;amp;\n",
                                        "- X% [1/2] [3/5]\n", "L% USD 1 to 2\n", "%. Step\n", "- x: \n"})
      check_growth(std::string(start) + heading, unit, write);
  for (std::string_view const unit : {"\\", "a.\\Top Skills", "&", "x: ", "\\Top Skills for Success"}) {
    check_growth(std::string(start) + "Top Skills for Success\n- \\", unit, write);
    check_growth(std::string(start) + "Median Salary Range\n\\", unit, write);
  }
}

TEST_CASE("eight times as long a list takes not much more than eight times as long") {
  for (std::string_view const unit : {"aA", "a,", "- a\n", "Top Skills\n", "Skill%Thing"})
    check_growth("", unit, [](std::string_view text) { (void)split_list(text, list_kind::skills); });
}

TEST_CASE("an excerpt costs the same, however long the line") {
  auto const show = [](std::string_view text) {
    std::string out;
    for (std::uint32_t i = 0; i < 1000; ++i)
      write_excerpt(out, text, {1, 1, static_cast<std::uint32_t>(text.size() / 2), 5});
  };
  for (std::string_view const unit : {"a", "\xCC\x81", "\x80", "\n"}) check_growth("", unit, show);
}

TEST_CASE("a pack of 16 MiB takes as long a byte as one of 1 MiB") {
  std::string guide;
  write_guide(guide, *parse(test::reference_text()).result);
  auto const packed = [&](std::size_t size) {
    std::string text = "A note.\n\n";
    while (text.size() + guide.size() < size) text += guide;
    return text;
  };
  auto const small = packed(std::size_t{1} << 20);
  auto const large = packed(std::size_t{1} << 24);
  auto const read = [](std::string_view text) {
    auto const all = read_pack(text);
    for (auto const& it : all.result->guides) (void)parse(it.text);
  };
  auto const part = [](std::string_view text) { (void)read_pack(text); };
  for (auto const& what : {reader(part), reader(read)}) {
    double least_small = 100;
    double least_large = 100;
    double growth = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
      for (int i = 0; i < 3; ++i) least_small = std::min(least_small, seconds_of(what, small));
      least_large = std::min(least_large, seconds_of(what, large));
      growth = least_large / static_cast<double>(large.size()) / (least_small / static_cast<double>(small.size()));
      if (growth < 2) break;
    }
    INFO("a byte of a pack of 16 MiB takes " << growth << " times as long as one of a pack of 1 MiB");
    CHECK(growth < 4);
  }
  CHECK(read_pack(large).result->guides.size() == (large.size() - 9) / guide.size());
}

TEST_CASE("a pack of nothing but heads is parted in linear time") {
  for (std::string_view const unit :
       {"Career Guide\n", "A\nCareer Guide\nGrowth Trend\n", "\n", "Career Guide\nGrowth Trend\n", " ", "A"})
    check_growth("", unit, [](std::string_view text) { (void)read_pack(text); });
}
namespace {

/// Seconds a byte of a list that people write: real employers, one a line, as much as a guide may have.
double ordinary_list() {
  static double const per_byte = [] {
    auto text = std::string(start) + "Major Employers\n" + test::data_file("names/employers.txt");
    text.resize(std::min(text.size(), limits::guide_bytes));
    double least = 100;
    for (int i = 0; i < 3; ++i) least = std::min(least, seconds_of(read_guide, text));
    return least / static_cast<double>(text.size());
  }();
  return per_byte;
}

/// The time of a whole MiB of it in a list of employers, by the byte, in that of an ordinary list.
double times_ordinary(std::string_view unit) {
  auto const text = filled(std::string(start) + "Major Employers\n", unit, limits::guide_bytes);
  double least = 100;
  for (int i = 0; i < 3; ++i) least = std::min(least, seconds_of(read_guide, text));
  return least / static_cast<double>(text.size()) / ordinary_list();
}

}  // namespace

TEST_CASE("a list of one endless line takes no longer a byte than a few ordinary ones") {
  std::string names = test::data_file("names/employers.txt");
  names.erase(std::remove(names.begin(), names.end(), '\n'), names.end());
  struct {
    std::string_view unit;
    std::string_view what;
  } const cases[] = {
      {names, "names"}, {"ABCDEF", "capitals"}, {"((((AB))))", "nested brackets"}, {"(", "open brackets"}};
  for (auto const& [unit, what] : cases) {
    auto const times = times_ordinary(unit);
    INFO(what << ": " << times << " times as long a byte as names one a line");
    CHECK(times < 2);
  }
}
