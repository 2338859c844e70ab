#include "layout.hpp"

#include "catch.hpp"
#include "grammar/grammar.hpp"

using namespace career;

namespace {

/// The lines of a text that has no headings, and how far they reach.
struct laid_out {
  explicit laid_out(std::string of) : text(std::move(of)), lines(read(text)), width(text, lines) {}

  static std::vector<grammar::line> read(std::string const& text) {
    std::vector<grammar::line> out;
    grammar::read_document(text, {}, grammar::parting::lines, out);
    return out;
  }
  bool is_full(std::size_t line) const { return width.is_full(lines[line], lines[line + 1]); }

  std::string text;
  std::vector<grammar::line> lines;
  line_width width;
};

}  // namespace

TEST_CASE("where a text wraps is told by the lines that go on with a small letter") {
  laid_out const it(
      "The quick brown fox jumps over the lazy dog while\n"
      "the other dogs of the neighbourhood look on, and\n"
      "nobody says a word.\n"
      "Baking\n"
      "Another paragraph begins and goes on until it is\n"
      "over as well.\n");
  CHECK(it.width.is_told());
  CHECK(it.is_full(0));
  CHECK(it.is_full(1));
  CHECK_FALSE(it.is_full(2));  // ended by its author
  CHECK_FALSE(it.is_full(3));
  CHECK(it.is_full(4));
}

TEST_CASE("a text of short lines tells no width, and none of its lines is full") {
  laid_out const it("Baking\nKneading Bread\nFood Safety\n");
  CHECK_FALSE(it.width.is_told());
  for (std::size_t i = 0; i + 1 < it.lines.size(); ++i) {
    CHECK_FALSE(it.is_full(i));
    CHECK_FALSE(it.width.is_nearly_full(it.lines[i], it.lines[i + 1]));
  }
}

TEST_CASE("a text with lines too long for any tool that wraps has no full lines") {
  laid_out const it(std::string(200, 'x') + " and\nso on until the end of this line that goes on\nand on.\n");
  for (std::size_t i = 0; i + 1 < it.lines.size(); ++i) CHECK_FALSE(it.is_full(i));
  CHECK_FALSE(it.width.are_wrapped(it.lines));
}

TEST_CASE("lines are wrapped among themselves where all but the last are full") {
  CHECK(laid_out("Kneading BreadBaking CakesFood\nSafetyOven MaintenanceStock\nKeeping\n")
            .width.are_wrapped(laid_out("").lines));  // none: nothing contradicts
  laid_out const run("Kneading BreadBaking CakesFood\nSafetyKnives and ScalesKeeping\nStock\n");
  CHECK(run.width.are_wrapped(run.lines));
  laid_out const list("Kneading Bread\nBaking\nFood Safety and Hygiene\n");
  CHECK_FALSE(list.width.are_wrapped(list.lines));
}

TEST_CASE("only a line without a blank, as wide as any, is broken within a word") {
  laid_out const it(
      "KneadingBreadBakingCakesFoodSafetyOvenMaintenanceStock\n"
      "KeepingKnivesScalesKneadingBreadBakingCakesFoodSafetyO\n"
      "venMaintenance\n");
  CHECK(it.width.breaks_word(it.lines[0]));
  CHECK(it.width.breaks_word(it.lines[1]));
  CHECK_FALSE(it.width.breaks_word(it.lines[2]));
  laid_out const spaced("Kneading Bread and Baking Cakes and Food Safety in Bakeries\nKeeping\n");
  CHECK_FALSE(spaced.width.breaks_word(spaced.lines[0]));
}

TEST_CASE("blank lines part") {
  laid_out const it("Baking\nKneading\n\nFood Safety\n");
  CHECK_FALSE(are_parted(it.lines[0], it.lines[1]));
  CHECK(are_parted(it.lines[1], it.lines[2]));
}

TEST_CASE("a small word at either end tells that a line goes on") {
  CHECK(ends_within("Department of"));
  CHECK(ends_within("Food and"));
  CHECK_FALSE(ends_within("Food Safety"));
  CHECK(begins_within("and Hygiene"));
  CHECK_FALSE(begins_within("Hygiene"));
}

TEST_CASE("what closes a bracket goes on") {
  CHECK(closes_bracket_of("Cloud Services (AWS,", "Azure) and more"));
  CHECK_FALSE(closes_bracket_of("Cloud Services (AWS)", "Azure)"));
  CHECK_FALSE(closes_bracket_of("Cloud Services (AWS,", "Azure"));
}
