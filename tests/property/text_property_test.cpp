// What holds for any text that is read as a guide: its items stand where they are said to stand, and nothing is lost.
#include <algorithm>

#include "career/limits.hpp"
#include "catch.hpp"
#include "letters.hpp"
#include "support.hpp"

using namespace career;

namespace {

constexpr std::uint32_t seed = 27182;

constexpr std::string_view headings[] = {
    "Key Responsibilities", "Top Skills for Success",  "Can Lead To",        "Transition Opportunities",
    "Often Missing Skills", "Development Suggestions", "Growth Trend",       "Major Employers",
    "Industry Sectors",     "Recommended Next Steps",  "Career Progression", "Common Skill Gaps",
    "Companies Hiring"};
constexpr std::string_view lines[] = {"Caching",
                                      "- Caching",
                                      "* Unit Testing",
                                      "1. Practice",
                                      "2) Learn more",
                                      "(3) Rest a while",
                                      "SQL, Git, Go",
                                      "System DesignCachingSQL",
                                      "A sentence of words. And another one.",
                                      "a line that goes",
                                      "on and on",
                                      "----",
                                      "",
                                      "",
                                      "7",
                                      "Programming (Python, Go, or similar)",
                                      "one; two; three",
                                      "Cookies help us to serve you",
                                      "x",
                                      "SQL [3/5]",
                                      "Ends with a figure 2",
                                      "| cell | cell |",
                                      "Strong",
                                      "con-",
                                      "tinued",
                                      "To be: or not",
                                      "\xE2\x80\xA2 Item",
                                      "o Item",
                                      "Page 3 of 7",
                                      "**Bold words**",
                                      "Level  Range",
                                      "and",
                                      "or more."};

std::string random_text(test::dice& random) {
  std::string text;
  if (random.chance(2)) text += "Noise before\n";
  text += "Tester\nCareer Guide\n";
  for (auto sections = random.roll(6); sections > 0; --sections) {
    text += headings[random.roll(std::size(headings))];
    text += random.chance(6) ? "" : "\n";
    for (auto n = random.roll(6); n > 0; --n) text.append(lines[random.roll(std::size(lines))]) += '\n';
  }
  return text;
}

template <typename Visit>
void each_item(guide const& it, Visit const& visit) {
  visit(it.title);
  visit(it.summary);
  visit(it.growth_trend);
  visit(it.about.code);
  for (auto const* list :
       {&it.responsibilities, &it.top_skills, &it.can_lead_to, &it.transitions, &it.often_missing, &it.suggestions,
        &it.employers, &it.sectors, &it.next_steps, &it.about.also_called, &it.about.sources})
    for (auto const& one : *list) visit(one);
  for (auto const& band : it.salary) visit(band.level);
}

void check_places(std::string_view text) {
  auto const answer = parse(text);
  if (!answer.ok()) return;
  guide const& it = *answer.result;
  each_item(it, [&](item const& one) {
    auto const places = it.places_of(one);
    if (one.empty()) return;
    REQUIRE_FALSE(places.empty());
    for (std::size_t i = 0; i < places.size(); ++i) {
      REQUIRE(places[i].offset + places[i].length <= text.size());
      if (i > 0) REQUIRE(places[i - 1].offset + places[i - 1].length <= places[i].offset);
    }
    auto const cut = text.substr(places[0].offset, places[0].length);
    // a skill with a level goes without it
    if (places.size() == 1) REQUIRE((cut == one.text || (cut.starts_with(one.text) && cut.ends_with(']'))));
  });
}

void cover(std::vector<bool>& covered, std::size_t offset, std::size_t length) {
  std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(offset), length, true);
}

/// What of an ASCII text is neither in the guide nor named by a diagnostic: letters alone, as marks and numbers of items
/// are layout.
std::string lost(std::string_view text) {
  auto const answer = parse(text);
  if (!answer.ok()) return {};
  std::vector<bool> covered(text.size());
  auto const cover_all = [&](std::string_view heading) {
    for (auto at = text.find(heading); at != std::string_view::npos; at = text.find(heading, at + 1))
      cover(covered, at, heading.size());
  };
  cover_all("Career Guide");
  for (auto const heading : headings) cover_all(heading);
  for (auto const heading : {"Salary & Demand", "Median Salary Range"}) cover_all(heading);
  each_item(*answer.result, [&](item const& one) {
    for (auto const& at : answer.result->places_of(one)) cover(covered, at.offset, at.length);
  });
  std::size_t unread = 0;
  for (auto const& it : answer.diagnostics) {
    cover(covered, it.at.offset, it.at.length);
    unread += it.what == code::unread_text ? 1 : 0;
  }
  if (unread >= limits::same_diagnostics) return {};  // the rest are only counted
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_letter(text[i]) && !covered[i]) out += text[i];
  return out;
}

}  // namespace

TEST_CASE("an item cut out of the source at its place is the item's text") {
  check_places(test::reference_text());
  test::dice random(seed);
  for (int round = 0; round < 2000; ++round) {
    auto const text = random_text(random);
    INFO("round " << round << " of seed " << seed << "\n" << text);
    check_places(text);
  }
}

TEST_CASE("every letter of a text is in the guide or named by a diagnostic") {
  CHECK(lost(test::reference_text()).find_first_not_of("USDto") == std::string::npos);  // pay is figures, not text
  test::dice random(seed + 1);
  for (int round = 0; round < 2000; ++round) {
    auto text = random_text(random);
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }),
               text.end());
    INFO("round " << round << " of seed " << seed + 1 << "\n" << text);
    auto const missing = lost(text);
    // a bullet of its own, `o`, is layout
    REQUIRE(missing.find_first_not_of('o') == std::string::npos);
  }
}

TEST_CASE("reading a text twice gives the same bytes") {
  test::dice random(seed + 2);
  for (int round = 0; round < 200; ++round) {
    auto const text = random_text(random);
    std::string first;
    std::string second;
    write_json(first, parse(text), true);
    write_json(second, parse(std::string(text)), true);
    REQUIRE(first == second);
  }
}
