#include "seams.hpp"

#include "catch.hpp"

using namespace career;

namespace {

/// Where an item may end, as `|` in the text.
std::string marked(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool const is_within = at > 0 && text[at] != ' ' && text[at - 1] != ' ';
    if (is_within && seams::may_end(text, at)) out += '|';
    out += text[at];
  }
  return out;
}

}  // namespace

TEST_CASE("an item may end where letters change their shape") {
  CHECK(marked("CachingMessage Queues") == "Caching|Message Queues");
  CHECK(marked("OracleIBMStripe") == "Oracle|IBM|Stripe");
  CHECK(marked("(AWS)Microsoft") == "(AWS)|Microsoft");
  CHECK(marked("C++Go") == "C++|Go");
  CHECK(marked("C#iOS") == "C#|i|OS");
  CHECK(marked("OAuth2Web3Caching") == "O|Auth|2|Web|3|Caching");
  CHECK(marked("caching") == "caching");
  CHECK(marked("IBM") == "IBM");
  CHECK(marked("R&D") == "R&D");
}

TEST_CASE("the words beside a seam are what would end and begin items") {
  std::string_view const text = "Message QueuesIBMStripe Inc";
  CHECK(seams::word_before(text, 14) == "Queues");
  CHECK(seams::word_after(text, 14) == "IBM");
  CHECK(seams::word_before(text, 17) == "IBM");
  CHECK(seams::word_after(text, 17) == "Stripe");
  std::string_view const edge = "aB";
  CHECK(seams::word_before(edge, 1) == "a");
  CHECK(seams::word_after(edge, 1) == "B");
  std::string const endless(100, 'a');
  CHECK(seams::word_before(endless, 50).size() == seams::longest_word);
  CHECK(seams::word_after(endless, 50).size() == seams::longest_word);
}

TEST_CASE("every feature is one of the weights, of any bytes") {
  std::string text;
  for (int round = 0; round < 4; ++round)
    for (int c = 0; c < 256; ++c) text += static_cast<char>((c * 37 + round) % 256);
  for (std::size_t at = 1; at < text.size(); ++at) {
    std::size_t count = 0;
    seams::each_feature(text, at, [&](std::size_t index) {
      REQUIRE(index < seams::weights);
      ++count;
    });
    REQUIRE(count == 2 * seams::reach + 5);
  }
}

TEST_CASE("what is far from a place says nothing of it") {
  std::string_view const one = "Kneading BreadMessage Queues and more";
  std::string_view const other = "Making a BreadMessage Quarrels";
  for (auto const kind : {list_kind::skills, list_kind::employers})
    CHECK(seams::log_odds(one, 14, kind) == seams::log_odds(other, 14, kind));
}

TEST_CASE("lengths have a cost each, the long ones together") {
  CHECK(seams::index_of_length(1) == 1);
  CHECK(seams::index_of_length(11) == 11);
  for (std::size_t length = 1; length < 200; ++length) {
    CHECK(seams::index_of_length(length) <= seams::index_of_length(length + 1));
    CHECK(seams::index_of_length(length + 1) <= seams::index_of_length(length) + 1);
    CHECK(seams::index_of_length(length) < seams::lengths);
  }
  for (auto const& oddness : seams::oddness_of_length) {
    CHECK(oddness[1] > oddness[8]);    // one letter is no usual name
    CHECK(oddness[17] > oddness[14]);  // nor are forty
  }
}
