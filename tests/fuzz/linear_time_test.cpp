// No text takes much longer to read, byte for byte, than an ordinary one: fuzz/timing.hpp has the two ways to see it.
#include <algorithm>

#include "career/excerpt.hpp"
#include "career/limits.hpp"
#include "career/pack.hpp"
#include "career/split.hpp"
#include "career/write.hpp"
#include "catch.hpp"
#include "fuzz/timing.hpp"
#include "support.hpp"

using namespace career;
using namespace career::test;

namespace {

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
    check_whole_mebibyte(std::string(start) + "Top Skills for Success\n", unit);
  check_whole_mebibyte(std::string(start) + "Top Skills for Success\n", "- Skill% [1/2]\n");
  check_whole_mebibyte(std::string(start) + "Development Suggestions\n", "A. ");
  for (std::string_view const unit :
       {"9,", "USD ", "1", "1k", "$1 ", "$1 - ", "k", "|", "a|", "up to ", "a\n$1\n", "9 999 "})
    check_whole_mebibyte(std::string(start) + "Median Salary Range\n", unit);
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
