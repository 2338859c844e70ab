// How much the splitter finds of real names that were held back when it was fitted, and that what is written clearly
// stays as it is. `scripts/fit-splitter --measure` prints the figures.
#include "catch.hpp"
#include "envelope.hpp"
#include "measure.hpp"

using namespace career;

namespace {

fit::measured measured(list_kind kind, bool listed, int lists = 5000) {
  return fit::measure(CAREER_GUIDE_DATA, kind, lists, listed);
}

std::vector<std::string> texts_of(std::vector<item> const& items) {
  std::vector<std::string> out;
  for (auto const& it : items) out.emplace_back(it.text);
  return out;
}

struct section {
  std::string_view file;
  std::string_view heading;
  std::vector<item> guide::*items;
};

constexpr section sections[] = {
    {"names/employers.txt", "Major Employers", &guide::employers},
    {"names/skills.txt", "Top Skills for Success", &guide::top_skills},
    {"vocabulary/sectors.txt", "Industry Sectors", &guide::sectors},
    {"vocabulary/roles.txt", "Can Lead To", &guide::can_lead_to},
};

}  // namespace

TEST_CASE("of glued employers that nobody knows most ends are found") {
  auto const collected = measured(list_kind::employers, false);
  CHECK(collected.none_known.ends >= 0.93);
  CHECK(collected.none_known.items >= 0.85);
  CHECK(collected.none_known.ends > collected.acronyms.ends + 0.03);
  CHECK(collected.acronyms.ends > collected.letter_case.ends);
  CHECK(measured(list_kind::employers, true).none_known.ends >= 0.955);
}

TEST_CASE("of glued skills that nobody knows most ends are found") {
  auto const collected = measured(list_kind::skills, false);
  CHECK(collected.none_known.ends >= 0.96);
  CHECK(collected.none_known.items >= 0.90);
  CHECK(collected.none_known.ends > collected.acronyms.ends + 0.02);
  CHECK(measured(list_kind::skills, true).none_known.ends >= 0.977);
}

TEST_CASE("of glued names that are known all but all ends are found") {
  for (auto const kind : {list_kind::employers, list_kind::skills})
    for (bool const listed : {false, true}) {
      auto const it = measured(kind, listed, 1000);
      INFO(fit::file_of(kind) << (listed ? ", listed" : ", collected"));
      CHECK(it.all_known.ends >= 0.995);
      CHECK(it.most_known.ends >= 0.985);
    }
}

TEST_CASE("a list of real names, one a line, is read as it is written") {
  for (auto const& [file, heading, items] : sections) {
    auto const all = fit::read_lines(std::string(CAREER_GUIDE_DATA "/") + std::string(file));
    REQUIRE(all.size() > 400);
    test::dice random(11);
    int changed = 0;
    std::string first;
    constexpr int lists = 1250;
    for (int round = 0; round < lists; ++round) {
      std::vector<std::string> wanted;
      std::string text = "Tester\nCareer Guide\nA guide.\n" + std::string(heading) + "\n";
      for (auto n = 2 + random.roll(11); n > 0; --n) {
        wanted.push_back(all[random.roll(static_cast<std::uint32_t>(all.size()))]);
        text += wanted.back() + "\n";
      }
      text += "Recommended Next Steps\n1. Practice daily\n";
      auto const answer = parse(text);
      REQUIRE(answer.ok());
      if (auto const got = texts_of((*answer.result).*items); got != wanted && changed++ == 0)
        first = text + "is read as\n" + test::json(got).dump(1);
    }
    INFO(file << ": " << changed << " of " << lists << " lists are changed, the first:\n" << first);
    CHECK(changed == 0);
  }
}
