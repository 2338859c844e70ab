// A guide that is cut at any byte still has every section that stood in it whole.
#include <algorithm>

#include "catch.hpp"
#include "envelope.hpp"
#include "property/oracle.hpp"

using namespace career;

namespace {

using test::json;

json const& field_of(json const& guide, std::string_view heading) {
  struct {
    std::string_view heading;
    char const* pointer;
  } static const fields[] = {{"Career Guide", "/summary"},
                             {"Key Responsibilities", "/responsibilities"},
                             {"Top Skills for Success", "/topSkills"},
                             {"Can Lead To", "/progression/canLeadTo"},
                             {"Transition Opportunities", "/progression/transitions"},
                             {"Often Missing Skills", "/skillGaps/oftenMissing"},
                             {"Development Suggestions", "/skillGaps/suggestions"},
                             {"Median Salary Range", "/salary"},
                             {"Growth Trend", "/growthTrend"},
                             {"Major Employers", "/employers"},
                             {"Industry Sectors", "/sectors"},
                             {"Recommended Next Steps", "/nextSteps"}};
  static json const nothing;
  for (auto const& it : fields)
    if (it.heading == heading) return guide[json::json_pointer(it.pointer)];
  return nothing;
}

struct section {
  std::string_view name;
  std::size_t begin = 0;
  std::size_t end = 0;  ///< of the heading
};

/// The headings as they stand in a text, in their order, each where it was found first after the one before.
std::vector<section> sections_of(std::string_view text) {
  std::vector<section> out;
  std::size_t from = 0;
  for (auto const name : test::section_names)
    if (auto const at = text.find(name, from); at != std::string_view::npos) {
      from = at + name.size();
      out.push_back({name, at, from});
    }
  return out;
}

/// What of the sections that are whole differs, the first of it. A section is whole when the line after it is, which is
/// the next heading's.
std::string lost_by_cuts(std::string_view text, std::size_t step) {
  auto const all = test::envelope(parse(text))["result"];
  auto const sections = sections_of(text);
  REQUIRE(sections.size() > 10);
  for (std::size_t size = 0; size < text.size(); size += step) {
    auto const cut = text.substr(0, size);
    if (sections.front().end > size) continue;
    auto const answer = parse(cut);
    if (!answer.ok()) return "no guide at " + std::to_string(size);
    auto const part = test::envelope(answer)["result"];
    for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
      if (sections[i + 1].end > size) break;
      auto const name = sections[i].name;
      if (field_of(part, name) != field_of(all, name))
        return std::string(name) + " at " + std::to_string(size) + ": " + field_of(part, name).dump() + " and not " +
               field_of(all, name).dump();
    }
  }
  return {};
}

}  // namespace

TEST_CASE("the reference guide cut at any byte has every section that is whole") {
  CHECK(lost_by_cuts(test::reference_text(), 1) == "");
}

TEST_CASE("a guide of each layout cut anywhere has every section that is whole") {
  for (auto const* name : {"welder/table.lynx", "chef/table.pandoc-gfm", "data-scientist/chips.innertext",
                           "paralegal/semantic.pdftotext", "pharmacist/table.html2text"}) {
    auto const text = test::extracts_file("texts/" + std::string(name) + ".txt");
    INFO(name);
    CHECK(lost_by_cuts(text, 1) == "");
  }
}
