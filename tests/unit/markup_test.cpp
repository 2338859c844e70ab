#include "markup.hpp"

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;
using test::json;

namespace {

struct stripped {
  explicit stripped(std::string_view source) : of(source) {
    std::vector<diagnostic> diagnostics;
    text = decode(of, store, diagnostics, "text");
    strip_markup(text, store);
  }
  /// The runs of the source that a piece of the text was made of.
  std::vector<std::string> runs(std::string_view piece) const {
    std::vector<std::string> out;
    auto const begin = text.text.find(piece);
    REQUIRE(begin != std::string_view::npos);
    text.positions.each_run(begin, begin + piece.size(), [&](std::uint32_t offset, std::uint32_t length) {
      out.push_back(of.substr(offset, length));
    });
    return out;
  }

  std::string of;
  text_store store;
  decoded_text text;
};

std::string strip(std::string_view source) { return std::string(stripped(source).text.text); }
bool stays(std::string_view source) { return strip(source) == source; }

using runs = std::vector<std::string>;

}  // namespace

TEST_CASE("a text without markup is not copied") {
  std::string const source = "Tester\n- C++ <3 [x] a*b_c 'quoted'\n";
  text_store store;
  std::vector<diagnostic> diagnostics;
  auto text = decode(source, store, diagnostics, "text");
  strip_markup(text, store);
  CHECK(text.text.data() == source.data());
}

TEST_CASE("a tag within a line leaves nothing") {
  CHECK(strip("<b>SQL</b>") == "SQL");
  CHECK(strip("<span class=\"chip\">SQL</span> and <a href='x'>Git</a>") == "SQL and Git");
  CHECK(strip("S<wbr>Q<WBR/>L") == "SQL");
  CHECK(strip("<!-- a remark -->SQL") == "SQL");
}

TEST_CASE("a tag that a page sets on a line of its own ends the line, once") {
  CHECK(strip("SQL<br>Git<br/>Go") == "SQL\nGit\nGo");
  CHECK(strip("<ul><li>SQL</li><li>Git</li></ul>") == "SQL\nGit\n");
  CHECK(strip("<TD>Entry</TD><td align=right>$1</td>") == "Entry\n$1\n");
}

TEST_CASE("what is no tag of HTML is text") {
  for (auto const* text : {"List<int>", "a < b > c", "<3", "<name>", "<bold>", "Vector<T>", "<", "<b", "</", "<!"})
    CHECK(stays(text));
}

TEST_CASE("a link leaves its text, and a picture the text that stands for it") {
  CHECK(strip("[Git](https://git-scm.com)") == "Git");
  CHECK(strip("- [Git](https://x.org/a_b), [SQL](#sql)") == "- Git, SQL");
  CHECK(strip("![Logo](logo.png)") == "Logo");
  CHECK(strip("[Git]{.chip}") == "Git");
  CHECK(strip("[**Git**](x)") == "Git");
}

TEST_CASE("a link of Org or of a wiki leaves its text") {
  CHECK(strip("- [[https://git-scm.com][Git]]") == "- Git");
  CHECK(strip("* [[guides|Career guides]], [[|Home]]") == "* Career guides, Home");
  CHECK(stays("[[anchor]]"));
  CHECK(stripped("[[x][Unit Testing]]").runs("Unit Testing") == runs{"Unit Testing"});
}

TEST_CASE("brackets that are no link are text") {
  for (auto const* text : {"SQL [3/5]", "[x] done", "[Git] (a tool)", "[Git](open", "[a[b](c)", "![", "[]", "]("}) {
    INFO(text);
    if (std::string_view(text) == "[a[b](c)")
      CHECK(strip(text) == "[ab");
    else
      CHECK(stays(text));
  }
}

TEST_CASE("emphasis at the edge of a word leaves nothing, and elsewhere it is text") {
  CHECK(strip("Learn **SQL** first") == "Learn SQL first");
  CHECK(strip("Learn ***SQL*** first, (**now**), **Go:**") == "Learn SQL first, (now), Go:");
  CHECK(strip("Learn __SQL__ first") == "Learn SQL first");
  CHECK(strip("Learn '''SQL''' first") == "Learn SQL first");
  for (auto const* text : {"2 ** 3", "a__b", "x***y", "it''s", "****x****"}) CHECK(stays(text));
}

TEST_CASE("after a backslash a sign is text, and the backslash is not") {
  CHECK(strip("C\\# and R\\&D, 1\\. x") == "C# and R&D, 1. x");
  CHECK(strip("\\*\\*Not bold\\*\\*") == "**Not bold**");
  CHECK(strip("\\[Git\\](x)") == "[Git](x)");
  CHECK(stays("C:\\new \\ x\\"));
}

TEST_CASE("a piece that markup stands within has a place for each part") {
  CHECK(stripped("Learn **SQL** first").runs("SQL") == runs{"SQL"});
  CHECK(stripped("Learn **SQL** first").runs("Learn SQL first") == runs{"Learn ", "SQL", " first"});
  CHECK(stripped("<b>Unit</b> <i>Testing</i>").runs("Unit Testing") == runs{"Unit", " ", "Testing"});
  CHECK(stripped("[Unit Testing](x)").runs("Unit Testing") == runs{"Unit Testing"});
  CHECK(stripped("C\\#").runs("C#") == runs{"C", "#"});
}

TEST_CASE("the places hold where characters were mended before markup was left out") {
  CHECK(stripped("\xEF\xBB\xBF<b>R&amp;D</b>").runs("R&D") == runs{"R&amp;D"});
  CHECK(stripped("<b>Micro\xC2\xADsoft</b>").runs("Microsoft") == runs{"Micro", "soft"});
  CHECK(stripped("L<b>&rsquo;Or</b>&eacute;al").runs("L’Oréal") == runs{"L", "&rsquo;Or", "&eacute;al"});
}

TEST_CASE("a guide left in the markup of a page is read, and each item tells where it stands") {
  std::string const text =
      "<h1>Tester</h1><p>Career Guide</p><h2>Top Skills for Success</h2>\n"
      "<ul><li>SQL</li><li>Unit <b>Testing</b></li></ul><h2>Major Employers</h2><p>Acme<br>AT&amp;T</p>";
  auto const answer = parse(text);
  REQUIRE(answer.ok());
  auto const& it = *answer.result;
  CHECK(it.title.text == "Tester");
  REQUIRE(it.top_skills.size() == 2);
  CHECK(it.top_skills[1].text == "Unit Testing");
  CHECK(test::pieces_of(text, it, it.top_skills[1]) == runs{"Unit ", "Testing"});
  REQUIRE(it.employers.size() == 2);
  CHECK(test::pieces_of(text, it, it.employers[1]) == runs{"AT&amp;T"});
}

TEST_CASE("a diagnostic after markup tells its place in the source") {
  std::string const text = "Tester\nCareer Guide\n<p><b>Median</b> Salary Range</p>\n<p>Ask <b>us</b> soon.</p>\n";
  auto const answer = parse(text);
  CHECK(test::marked_by(text, test::first_of(answer.diagnostics, code::unread_text)) == "Ask <b>us</b> soon.");
}
