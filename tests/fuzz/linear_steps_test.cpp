// What is made to slow a single step of reading down takes no longer, byte for byte, than ordinary text by more than a
// constant: markup, characters written out, page marks, headings, layout, glued lists.
#include <algorithm>
#include <sstream>

#include "career/limits.hpp"
#include "catch.hpp"
#include "fuzz/timing.hpp"
#include "support.hpp"

using namespace career;
using namespace career::test;

namespace {

constexpr std::string_view start = "T\nCareer Guide\n";

/// Units, each of which one step or other looks at long.
constexpr std::string_view units[] = {
    // markup
    "<",
    "<a",
    "<b>",
    "</li>",
    "<!",
    "<a ",
    "[",
    "](",
    "[a](",
    "[a](b)",
    "[a]{",
    "[[",
    "[[a|",
    "[[a][b]]",
    "![",
    "**",
    "***",
    "__",
    "'''",
    "**a",
    "\\",
    "\\*",
    // characters
    "&",
    "&#",
    "&#x",
    "&amp;",
    "&am",
    "\xC2\xAD\n",
    "\xC2\xAD",
    "a\xC2\xAD\n",
    "\xEF\xBB\xBF",
    "\xEF\xAC\x83",
    // pages
    "\f",
    "a\f",
    "1/2\n",
    "Page 1\n",
    "Page %\n",
    "%\n\f",
    "a\n\f",
    "a%\n\f",
    "- % -\n",
    "p\n",
    "Page\n",
    // headings
    "S k i l l s\n",
    "S k i l l s ",
    "T o p  S k i l l s\n",
    "Top\nSkills\n",
    "Top\n",
    "## x\n",
    "## X\n",
    "## X%\n",
    "X\n---\n",
    "Major Emploeyrs\n",
    "Major Employer",
    "Recommended Nxt Stps\n",
    "Top Skills\n- a\n",
    "Growth Trend\na\nTop Skills\n- a\n",
    "- a\n\nTools\n- b\n",
    // layout and lists
    "word\n",
    "a\nA line that is much longer than the one before it and than most\n",
    "A B\n",
    "A long line that ends with a word and goes on in the\nnext, ",
    "AaAaAa",
    "AaAaAa ",
    "Aa Aa\n",
    "aAAA",
    "a(b)C",
    "x1Y",
    "iOS",
    "a, b\n",
    "a;",
    "(a)\n",
    "(a,\n",
    "1Aa2Bb",
    "1. Aa ",
    "2Add",
    "end-\n",
    "a/\nb",
    "\xC2\xA9",
    "Copyright \n",
    "Also Called:",
    "Code:\n",
};

}  // namespace

TEST_CASE("eight times as much of what a single step looks at takes not much more than eight times as long") {
  for (std::string const heading : {"", "Top Skills for Success\n", "Recommended Next Steps\n"})
    for (auto const unit : units) check_growth(std::string(start) + heading, unit, read_guide);
}

TEST_CASE("a MiB of what a single step looks at is read in linear time") {
  for (auto const unit : units) check_whole_mebibyte(std::string(start) + "Top Skills for Success\n", unit);
}

namespace {

/// Guides that list a dozen real employers each, glued together as pages glue them: the ordinary list of its kind.
std::vector<std::string> ordinary_lists() {
  std::vector<std::string> texts;
  std::istringstream lines(data_file("names/employers.txt"));
  std::string line;
  for (int i = 0; i < 3000 && std::getline(lines, line); ++i) {
    if (i % 12 == 0) texts.push_back(std::string(start) + "Major Employers\n");
    texts.back() += line;
  }
  return texts;
}

double seconds_a_byte(std::vector<std::string> const& texts) {
  std::size_t bytes = 0;
  for (auto const& text : texts) bytes += text.size();
  auto const read_all = [&](std::string_view) {
    for (auto const& text : texts) read_guide(text);
  };
  return seconds_of(read_all, {}) / static_cast<double>(bytes);
}

/// The time of a whole MiB of it in a list of employers, by the byte, in that of ordinary lists. Both are taken by turns,
/// again where the figure is bad: another program may make a run longer, never shorter.
double times_ordinary(std::string_view unit, double most) {
  auto const ordinary = ordinary_lists();
  auto const text = filled(std::string(start) + "Major Employers\n", unit, limits::guide_bytes);
  double least = 100;
  double least_ordinary = 100;
  double times = 0;
  for (int attempt = 0; attempt < 6; ++attempt) {
    least_ordinary = std::min(least_ordinary, seconds_a_byte(ordinary));
    least = std::min(least, seconds_of(read_guide, text) / static_cast<double>(text.size()));
    times = least / least_ordinary;
    if (attempt > 0 && times < most) break;
  }
  return times;
}

}  // namespace

TEST_CASE("a list of one endless line takes no longer a byte than ordinary ones") {
  std::string names = data_file("names/employers.txt");
  names.erase(std::remove(names.begin(), names.end(), '\n'), names.end());
  struct {
    std::string_view unit;
    std::string_view what;
  } const cases[] = {
      {names, "names"}, {"ABCDEF", "capitals"}, {"((((AB))))", "nested brackets"}, {"(", "open brackets"}};
  for (auto const& [unit, what] : cases) {
    double const most = under_sanitizers ? 4 : 2;
    auto const times = times_ordinary(unit, most);
    INFO(what << ": " << times << " times as long a byte as ordinary lists");
    CHECK(times < most);
  }
}
