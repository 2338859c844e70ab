#include "gluing.hpp"

#include "catch.hpp"
#include "grammar/grammar.hpp"

using namespace career;

namespace {

bool glued(std::string const& text, std::span<known_names const* const> known = {}) {
  std::vector<grammar::line> lines;
  grammar::read_document(text, {}, grammar::parting::lines, lines);
  return are_glued(lines, line_width(text, lines), known);
}

}  // namespace

TEST_CASE("a seam is a capital after a word in small letters or after a bracket") {
  CHECK(plain_seams("CachingMessage QueuesRate Limiting") == 2);
  CHECK(plain_seams("Cloud (AWS)Git") == 1);
  CHECK(plain_seams("Unit Testing, SQL, iOS, GitHub") == 0);
  CHECK(plain_seams("") == 0);
  CHECK(plain_seams("aA") == 0);
}

TEST_CASE("names one a line are not glued, whatever capitals they have within") {
  CHECK_FALSE(glued("JavaScript\nPowerPoint\nGit\n"));
  CHECK_FALSE(glued("Unit Testing\nSystem Design\n"));
}

TEST_CASE("lines that all hold several items are glued") {
  CHECK(glued(
      "CachingMessage QueuesRate Limiting\nDatabase IndexingVersion ControlUnit Testing\nLoggingTracingMetrics\n"));
}

TEST_CASE("a word that is known as a name has no seam") {
  known_names const names({"PowerPoint", "SharePoint"});
  known_names const* const known[] = {&names};
  CHECK(glued("PowerPoint SharePoint\nSharePoint PowerPoint\n"));
  CHECK_FALSE(glued("PowerPoint SharePoint\nSharePoint PowerPoint\n", known));
}

TEST_CASE("many words with capitals and no seams are parted by spaces, a short line is one item") {
  CHECK(are_parted_by_spaces("Unit Testing System Design Version Control Message Queues Caching", {}));
  CHECK_FALSE(are_parted_by_spaces("Unit Testing System Design", {}));
  CHECK_FALSE(are_parted_by_spaces("Unit TestingSystem DesignVersion ControlMessage QueuesCachingLogging", {}));
}

TEST_CASE("a step's number stands at the start or after another step's end") {
  auto const by = grammar::parting::lines;
  CHECK(find_step("1Learn Go", 1, 0, by).text == 1);
  CHECK(find_step("1. Learn Go", 1, 0, by).text == 3);
  auto const second = find_step("1Practice in a database2Add tests", 2, 1, by);
  CHECK(second.at == 23);
  CHECK(second.text == 24);
}

TEST_CASE("a figure within a step is no number of one") {
  auto const by = grammar::parting::lines;
  for (auto const* text : {"Learn Python 2.7", "Use 12 Factors", "Read 1-2 Books", "HTTP/2 And more", "Learn C 2",
                           "3,2 Miles", "use (2Fold) keys"})
    CHECK(find_step(text, 2, 0, by).at == std::string_view::npos);
}

TEST_CASE("sentences are glued where they have a seam, or begin with numbers that count up") {
  CHECK(has_glued_sentences("Practice moreLearn Go"));
  CHECK(has_glued_sentences("1Practice more2Learn Go"));
  CHECK_FALSE(has_glued_sentences("Practice SQL and learn Go"));
  CHECK_FALSE(has_glued_sentences("1 Go and rest"));
}
