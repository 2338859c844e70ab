// What holds for every guide that is read: written as the canonical text and read again it is the same guide, and
// written once more it is the same text.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>

#include "career/limits.hpp"
#include "career/write.hpp"
#include "catch.hpp"
#include "support.hpp"

using namespace career;

namespace {

constexpr std::uint32_t seed = 16180;

constexpr std::string_view headings[] = {"Career Guide",
                                         "Key Responsibilities",
                                         "Top Skills for Success",
                                         "Top Skills",
                                         "Career Progression",
                                         "Can Lead To",
                                         "Transition Opportunities",
                                         "Common Skill Gaps",
                                         "Often Missing Skills",
                                         "Development Suggestions",
                                         "Salary & Demand",
                                         "Median Salary Range",
                                         "Growth Trend",
                                         "Companies Hiring",
                                         "Major Employers",
                                         "Industry Sectors",
                                         "Recommended Next Steps",
                                         "About This Guide",
                                         "Salary Range",
                                         "Outlook"};

std::string meaning(answer<guide>& of) {
  auto const diagnostics = std::move(of.diagnostics);
  of.diagnostics.clear();
  std::string out;
  write_json(out, of);
  of.diagnostics = diagnostics;
  return out;
}

/// Names that make the ordinary reader cut where it would not, and headings of other wordings.
known_terms const& some_terms() {
  static known_terms const terms = [] {
    known_terms it;
    it.of(list_kind::skills) = known_names({"SQL", "Caching", "System Design", "Go", "Foo"});
    it.of(list_kind::employers) = known_names({"Amazon", "3M", "Git Hub"});
    static constexpr heading_wording wordings[] = {
        {"Outlook", "Growth Trend"}, {"What You Do", "Key Responsibilities"}, {"Salary Range", "Median Salary Range"}};
    it.headings = known_headings(wordings);
    return it;
  }();
  return terms;
}

constexpr std::size_t others = 2;  // at the end of the headings: known only to who is told of them

std::string with_marked_headings(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    auto const line = text.substr(0, text.find('\n') + 1);
    for (auto const heading : std::span(headings).first(std::size(headings) - others))
      if (line.size() == heading.size() + 1 && line.starts_with(heading)) out += "## ";
    out += line;
    text.remove_prefix(line.size());
  }
  return out;
}

/// 1 where the text is a guide.
int check_law(std::string_view text, known_terms const* known) {
  parse_options const options{"guide", known};
  auto first = parse(text, options);
  if (!first.ok()) return 0;
  std::string written;
  write_guide(written, *first.result);
  if (written.size() > limits::guide_bytes) return 0;
  INFO("text:\n" << text << "\nwritten:\n" << written);
  auto second = parse(written, options);
  REQUIRE(second.ok());
  REQUIRE(meaning(second) == meaning(first));
  std::string again;
  write_guide(again, *second.result);
  REQUIRE(again == written);
  // where no backslash stands, whoever marks the headings, so that the text is not canonical, gets the same guide
  if (written.find('\\') == std::string::npos) {
    auto const text_with_marks = with_marked_headings(written);
    auto marked = parse(text_with_marks);
    REQUIRE(marked.ok());
    REQUIRE(meaning(marked) == meaning(first));
  }
  // what is known does not matter to a canonical text
  auto third = parse(written, {"guide", known == nullptr ? &some_terms() : nullptr});
  REQUIRE(third.ok());
  REQUIRE(meaning(third) == meaning(first));
  return 1;
}

int check_law(std::string_view text) { return check_law(text, nullptr) + check_law(text, &some_terms()); }

constexpr std::string_view pieces[] = {"Career Guide",
                                       "Top Skills",
                                       "Major Employers",
                                       "CAREER GUIDE",
                                       "career guide",
                                       "Outlook",
                                       "Salary Range",
                                       "- x",
                                       "-",
                                       "- ",
                                       "* y",
                                       "** y **",
                                       "1. Foo",
                                       "2. Bar",
                                       "(1) Foo",
                                       "1",
                                       "2",
                                       "12",
                                       "1.",
                                       "3)",
                                       "3M",
                                       "3D Modeling",
                                       "o",
                                       "o x",
                                       "\xE2\x80\xA2 z",
                                       "\xE2\x80\x93",
                                       "About This Guide: x",
                                       "ends in-",
                                       "con-",
                                       "tinued",
                                       "cross-",
                                       "a; b",
                                       "a, b",
                                       "SQL, Git and Go",
                                       "One. Two! Three?",
                                       "No stop",
                                       "e.g. this",
                                       "A sentence.",
                                       "## Title",
                                       "====",
                                       "----",
                                       "| a | b |",
                                       "Level",
                                       "Level: USD 5 to 6",
                                       "USD 5",
                                       "Entry LevelUSD 75,000 to 105,000",
                                       "Lead-: $90k+ per hour",
                                       "up to 45,000 EUR",
                                       "from $90k a month",
                                       "Foo:-",
                                       "USD 1234567890123456",
                                       "USD 999999999999999.5",
                                       "$9 to $3",
                                       "USD 1234567890123456 to 7",
                                       "Also Called: A; B;C",
                                       "Code: 15-1252.00",
                                       "Source: Pay: N; d",
                                       "Source:",
                                       "Code: 7",
                                       "SQL [3/5]",
                                       "SQL [4/5]",
                                       "SQL [5/3]",
                                       "X [1/2] [3/5]",
                                       "X [1/2]",
                                       "Go [2.5/10]",
                                       "Go [0.25/0.5]",
                                       "SQL",
                                       "Go",
                                       "GitHubCaching",
                                       "System DesignCachingSQL",
                                       "\\",
                                       "\\Career Guide",
                                       "\\\\Top Skills",
                                       "x\\Top Skills",
                                       "foo.Career Guide",
                                       "foo.Career  Guide",
                                       "foo bar-",
                                       "Top",
                                       "Skills",
                                       "Skills for Success",
                                       "Guide",
                                       "Career",
                                       "a database2",
                                       "Add unit tests3",
                                       "1Foo2Bar",
                                       "Practice things wellThen do more",
                                       "&amp; more",
                                       "R&D;",
                                       "C&#39;s",
                                       "\tTab\tbed",
                                       "two  blanks",
                                       "\xC2\xA0nbsp\xC2\xA0x",
                                       "\xC2\xADsoft\xC2\xADhyphen",
                                       "Caf\xC3\xA9",
                                       "\xF0\x9F\x9A\x80 Rocket",
                                       "\xE6\x97\xA5\xE6\x9C\xAC",
                                       "\xFF bad",
                                       "\xEF\xBB\xBF",
                                       "\x01 control",
                                       "(Python, Go, or similar)",
                                       "\"Quoted\"",
                                       "\xE2\x80\x9CQuoted\xE2\x80\x9D",
                                       "It is a long line of many words that goes on and on until it is full, and then",
                                       "**Bold**",
                                       "`code`",
                                       "[link](x)",
                                       "<b>x</b>",
                                       "&",
                                       "C#",
                                       "C++",
                                       ".NET",
                                       "#",
                                       "x*",
                                       "x_",
                                       "x |",
                                       "Strong",
                                       "\r",
                                       "Also Called: foo.Top Skills",
                                       "Salary & Demand",
                                       "&amp;amp; x",
                                       "&#8203;zero&#8203;",
                                       "&#8232;",
                                       "&#8195;em",
                                       "&#xFB01;n",
                                       "R&lt",
                                       "lt; x",
                                       "&#38;lt;",
                                       "&#92;- x",
                                       "<b>Git</b>",
                                       "use **SQL** daily",
                                       "[text](http://x)",
                                       "\\[x\\]",
                                       "Page 3",
                                       "3 -",
                                       "3/4",
                                       "\fNext page",
                                       "- 7 -",
                                       "&#13;",
                                       "&#x202E;x"};

constexpr std::string_view joints[] = {"\n", "\n",    "\n",    "\n",   "\n- ", "\n- ", "\n* ", "\n\n", " ",
                                       "",   "\n1. ", "\n2. ", "\n  ", ", ",   "; ",   "\r\n", ".",    ": "};

template <std::size_t N>
std::string_view any(std::string_view const (&of)[N], test::dice& random) {
  return of[random.roll(N)];
}

std::string random_text(test::dice& random) {
  std::string text;
  if (!random.chance(4)) {
    text += any(pieces, random);
    text += random.chance(6) ? any(joints, random) : "\n";
    if (!random.chance(4)) text += "Career Guide\n";
  }
  for (auto sections = 1 + random.roll(5); sections > 0; --sections) {
    text += any(headings, random);
    text += random.chance(8) ? any(joints, random) : "\n";
    auto const joint = random.chance(2) ? std::string_view{} : any(joints, random);
    if (joint == "\n- " || joint == "\n1. ") text += joint.substr(1);
    for (auto n = random.roll(5); n > 0; --n) {
      text += any(pieces, random);
      text += joint.empty() || random.chance(5) ? any(joints, random) : joint;
      if (random.chance(4)) text += any(pieces, random);
    }
    text += '\n';
  }
  return text;
}

std::string file(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// How many of the texts below a folder are guides; each `step`th is looked at.
int check_folder(std::filesystem::path const& folder, std::string_view extension, std::size_t step) {
  std::vector<std::filesystem::path> paths;
  for (auto const& it : std::filesystem::recursive_directory_iterator(folder))
    if (it.is_regular_file() && it.path().extension() == extension) paths.push_back(it.path());
  std::sort(paths.begin(), paths.end());
  int guides = 0;
  for (std::size_t i = 0; i < paths.size(); i += step) guides += check_law(file(paths[i]));
  return guides;
}

}  // namespace

TEST_CASE("a guide of any pieces is read as itself from the text that is written of it") {
  test::dice random(seed);
  int guides = 0;
  for (int i = 0; i < 40'000; ++i) guides += check_law(random_text(random));
  CHECK(guides > 40'000);
}

TEST_CASE("each piece alone under each heading is read as itself from the text that is written of it") {
  int guides = 0;
  for (auto const heading : headings)
    for (auto const piece : pieces)
      for (std::string_view const mark : {"", "- ", "1. ", "\\", "- \\", "Foo: "}) {
        std::string text = "Tester\nCareer Guide\n";
        text.append(heading).append("\n").append(mark).append(piece).append("\n");
        guides += check_law(text);
        guides += check_law(std::string(piece) + "\nCareer Guide\n" + std::string(piece));
      }
  CHECK(guides > 10'000);
}

TEST_CASE("texts of every kind are read as themselves from the text that is written of them") {
  CHECK(check_folder(CAREER_GUIDE_DATA "/guides", ".txt", 1) > 0);
  CHECK(check_folder(CAREER_GUIDE_GOLDEN, ".input", 1) > 0);
  CHECK(check_folder(CAREER_GUIDE_GOLDEN "/../extracts/texts", ".txt", 5) > 500);
}
