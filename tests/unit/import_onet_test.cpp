#include "career/import_onet.hpp"

#include "career/limits.hpp"
#include "career/pack.hpp"
#include "career/parse.hpp"
#include "career/write.hpp"
#include "catch.hpp"
#include "envelope.hpp"
#include "onet_support.hpp"

using namespace career;
using namespace career::test;

namespace {

/// Tables by name, and the pack that they make.
class importing {
 public:
  importing& with(onet_file which, std::initializer_list<std::string_view> rows) {
    texts_[static_cast<std::size_t>(which)] = table(rows);
    return *this;
  }
  importing& with_raw(onet_file which, std::string text) {
    texts_[static_cast<std::size_t>(which)] = std::move(text);
    return *this;
  }
  importing& facts_only() {
    options_.facts_only = true;
    return *this;
  }

  std::string pack() {
    std::string out;
    answer_ = import_onet(tables(), options_, [&](std::string_view text) {
      out += text;
      return true;
    });
    return out;
  }
  answer<onet_report> const& said() const { return answer_; }

  /// The guide of a title, as JSON.
  json guide(std::string_view title) {
    auto const text = pack();
    auto const read = read_pack(text);
    for (auto const& it : read.result->guides)
      if (it.title == title) return parsed(it.text);
    // a pack of one guide is that guide
    return parsed(text);
  }

  onet_tables tables() const {
    onet_tables out;
    for (std::size_t i = 0; i < onet_files; ++i)
      if (texts_[i]) out.files[i] = *texts_[i];
    return out;
  }

 private:
  std::array<std::optional<std::string>, onet_files> texts_;
  onet_options options_;
  answer<onet_report> answer_;
};

constexpr std::string_view occupation_columns = "O*NET-SOC Code|Title|Description";
constexpr std::string_view zone_columns = "O*NET-SOC Code|Job Zone";
constexpr std::string_view related_columns = "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier";
constexpr std::string_view task_columns = "O*NET-SOC Code|Task|Task Type";
constexpr std::string_view reference_columns = "Job Zone|Education|SVP Range";

importing three() {
  return importing().with(onet_file::occupations,
                          {occupation_columns, "11-1111.00|Bakers|They bake", "11-1112.00|Head Bakers|They lead.",
                           "11-1113.00|Millers|They mill."});
}

}  // namespace

TEST_CASE("each occupation becomes a guide, in the table's order, behind a note") {
  auto from = three();
  auto const pack = from.pack();
  auto const read = read_pack(pack);
  REQUIRE(read.result->guides.size() == 3);
  CHECK(read.result->guides[0].title == "Bakers");
  CHECK(read.result->guides[2].title == "Millers");
  CHECK(read.result->note.find("CC BY 4.0") != std::string_view::npos);
  CHECK(from.said().result->occupations == 3);
  CHECK(from.said().result->guides == 3);
  CHECK(from.guide("Bakers")["about"]["code"] == "11-1111.00");
  CHECK(from.guide("Bakers")["summary"] == "They bake");
}

TEST_CASE("without the occupations there is nothing to import") {
  importing from;
  CHECK(from.pack().empty());
  CHECK(codes(from.said().diagnostics) == std::vector<std::string>{"bad-table"});
}

TEST_CASE("where any table cannot be used nothing is put") {
  auto from = three();
  from.with(onet_file::related, {"From|To"}).with_raw(onet_file::skills, "");
  CHECK(from.pack().empty());
  CHECK_FALSE(from.said().ok());
  CHECK(from.said().diagnostics.size() == 4);
}

TEST_CASE("whoever takes the pack may stop") {
  auto const from = three();
  int times = 0;
  auto const said = import_onet(from.tables(), {}, [&](std::string_view) { return ++times < 3; });
  CHECK(times == 3);
  CHECK(said.result->guides == 1);
}

TEST_CASE("related occupations lead up or across, by Job Zone, and never down") {
  auto from = three();
  from.with(onet_file::job_zones, {zone_columns, "11-1111.00|2", "11-1112.00|4", "11-1113.00|2"})
      .with(onet_file::related,
            {related_columns, "11-1111.00|11-1113.00|Primary-Short", "11-1111.00|11-1112.00|Primary-Long",
             "11-1111.00|11-1113.00|Primary-Long", "11-1111.00|11-1111.00|Primary-Long",
             "11-1112.00|11-1111.00|Primary-Short", "11-1113.00|11-1112.00|Supplemental"});
  auto const baker = from.guide("Bakers")["progression"];
  CHECK(baker["canLeadTo"] == json{"Head Bakers"});
  CHECK(baker["transitions"] == json{"Millers"});
  CHECK(from.guide("Head Bakers")["progression"]["transitions"].empty());
  CHECK(from.guide("Millers")["progression"]["canLeadTo"].empty());
  CHECK(from.said().result->tables.at(2).taken() == 2);
  CHECK(from.said().result->with_progression == 1);
}

TEST_CASE("a related occupation whose preparation is not known is left out") {
  auto from = three();
  from.with(onet_file::job_zones, {zone_columns, "11-1111.00|2"})
      .with(onet_file::related, {related_columns, "11-1111.00|11-1113.00|Primary-Short"});
  CHECK(from.guide("Bakers")["progression"]["transitions"].empty());
}

TEST_CASE("the first twelve core tasks are the responsibilities, and no others beside them") {
  auto from = three();
  std::string tasks = table({task_columns, "11-1111.00|Sweep.|Supplemental", "11-1111.00|Dust.|n/a"});
  for (int i = 0; i < 14; ++i) tasks += table({"11-1111.00|Bake batch " + std::to_string(i) + ".|Core"});
  tasks += table({"11-1112.00|Lead.|n/a"});
  from.with_raw(onet_file::tasks, tasks);
  auto const baker = from.guide("Bakers")["responsibilities"];
  CHECK(baker.size() == 12);
  CHECK(baker[0] == "Bake batch 0.");
  CHECK(baker[11] == "Bake batch 11.");
  CHECK(from.guide("Head Bakers")["responsibilities"] == json{"Lead."});
  from.facts_only();
  CHECK(from.guide("Bakers")["responsibilities"].empty());
  CHECK(from.guide("Bakers")["summary"] == "");
}

TEST_CASE("how much preparation is asked for is a sentence of ours behind the description") {
  auto from = three();
  from.with(onet_file::job_zones, {zone_columns, "11-1111.00|4", "11-1112.00|5"})
      .with(onet_file::job_zone_reference, {reference_columns, "4|Mostly a bachelor's degree.|(7.0 to < 8.0)",
                                            "5|Other words than ours were written for.|(8.0 and above)"});
  CHECK(from.guide("Bakers")["summary"] ==
        "They bake. Usually asks for a bachelor's degree and several years of experience or training.");
  CHECK(from.guide("Head Bakers")["summary"] == "They lead.");
  CHECK(codes(from.said().diagnostics) == std::vector<std::string>{"unread-text"});
}

TEST_CASE("a Job Zone is a number from 1 to 5") {
  auto from = three();
  from.with(onet_file::job_zones,
            {zone_columns, "11-1111.00|6", "11-1111.00|0", "11-1111.00|two", "11-1111.00|", "11-1111.00|44"});
  from.pack();
  CHECK(from.said().diagnostics.size() == 5);
  CHECK(from.said().result->tables.at(1).taken() == 0);
}

TEST_CASE("other titles are the reported ones, those shown to people first, else the alternate ones") {
  auto from = three();
  from.with(onet_file::reported_titles,
            {"O*NET-SOC Code|Reported Job Title|Shown in My Next Move", "11-1111.00|Kneader|N", "11-1111.00|Baker|Y",
             "11-1111.00|Kneader|N", "11-1111.00|Bakers|Y"});
  std::string alternate = table({"O*NET-SOC Code|Alternate Title", "11-1111.00|Roller"});
  for (char c = 'a'; c < 'n'; ++c) alternate += table({std::string("11-1112.00|Chief ") + c});
  from.with_raw(onet_file::alternate_titles, alternate);
  CHECK(from.guide("Bakers")["about"]["alsoCalled"] == json{"Baker", "Kneader"});
  CHECK(from.guide("Head Bakers")["about"]["alsoCalled"].size() == 10);
  CHECK(from.guide("Millers")["about"]["alsoCalled"].empty());
}

TEST_CASE("an occupation without a code or a title, or with a code that was there, is left out") {
  importing from;
  from.with(onet_file::occupations,
            {occupation_columns, "|Nobody|x", "11-1111.00||x", "11-1111.00|Bakers|x", "11-1111.00|Others|x"});
  from.pack();
  CHECK(from.said().diagnostics.size() == 3);
  CHECK(from.said().result->occupations == 4);
  CHECK(from.said().result->guides == 1);
}

TEST_CASE("the release is that of the read-me, and none is made up") {
  auto from = three();
  CHECK(from.guide("Bakers")["about"]["sources"][0] ==
        "Titles, skills and related roles: O*NET; CC BY 4.0, selected and changed");
  from.with_raw(onet_file::read_me, "O*NET 31.0.1 Database\nMay 2031");
  CHECK(from.guide("Bakers")["about"]["sources"][0].get<std::string>().find("O*NET 31.0.1;") != std::string::npos);
  from.with_raw(onet_file::read_me, "Something else");
  CHECK(from.guide("Bakers")["about"]["sources"][0].get<std::string>().find("O*NET;") != std::string::npos);
}

TEST_CASE("every guide of whatever cells reads back as it was written") {
  constexpr std::string_view parts[] = {"Bake",
                                        " ",
                                        "  ",
                                        "\xC2\xA0",
                                        "&amp;",
                                        "&",
                                        "- ",
                                        "1. ",
                                        "Career Guide",
                                        "Top Skills for Success",
                                        "[3/7]",
                                        "\x01",
                                        "\xC2\xAD",
                                        ";",
                                        ",",
                                        "*",
                                        "_",
                                        "\\",
                                        "#",
                                        "é",
                                        ".",
                                        "(",
                                        "\"",
                                        "=",
                                        "/",
                                        "o "};
  dice random(6);
  auto const cell = [&] {
    std::string out = random.chance(20) ? "" : "x";
    for (auto n = random.roll(6); n-- > 0;) out += parts[random.roll(std::size(parts))];
    return random.chance(2) ? out.substr(std::min<std::size_t>(1, out.size())) : out;
  };
  for (int round = 0; round < 200; ++round) {
    importing from;
    std::string rows = table({occupation_columns});
    std::string tasks = table({task_columns});
    std::string technologies = table({"O*NET-SOC Code|Example|Hot Technology|In Demand"});
    std::string titles = table({"O*NET-SOC Code|Alternate Title"});
    for (int i = 1; i < 8; ++i) {
      auto const code = "11-111" + std::to_string(i) + ".00";
      rows += table({code + "|" + cell() + "|" + cell()});
      for (auto n = random.roll(4); n-- > 0;) tasks += table({code + "|" + cell() + "|Core"});
      for (auto n = random.roll(4); n-- > 0;) technologies += table({code + "|" + cell() + "|Y|N"});
      for (auto n = random.roll(4); n-- > 0;) titles += table({code + "|" + cell()});
    }
    from.with_raw(onet_file::occupations, rows).with_raw(onet_file::tasks, tasks);
    from.with_raw(onet_file::technologies, technologies).with_raw(onet_file::alternate_titles, titles);
    auto const tables = from.tables();
    import_onet(tables, {}, [&, is_note = true](std::string_view text) mutable {
      if (is_note) {
        is_note = false;
        return true;
      }
      text.remove_prefix(1);  // the empty line
      auto const read = parse(text);
      REQUIRE(read.ok());
      INFO(text);
      CHECK(codes(read.diagnostics).empty());
      std::string again;
      write_guide(again, *read.result);
      CHECK(again == text);
      return true;
    });
  }
}

TEST_CASE("an import takes time and rows in proportion", "[import]") {
  // a table of many occupations with one code in all related rows: nothing is looked through again and again
  std::string rows = table({occupation_columns});
  std::string related = table({related_columns});
  std::string zones = table({zone_columns});
  constexpr int many = 20'000;
  for (int i = 0; i < many; ++i) {
    auto const code = std::to_string(i);
    rows += table({code + "|Title " + code + "|x"});
    zones += table({code + "|1"});
    related += table({"0|" + code + "|Primary-Short"});
  }
  importing from;
  from.with_raw(onet_file::occupations, rows)
      .with_raw(onet_file::job_zones, zones)
      .with_raw(onet_file::related, related);
  auto const pack = from.pack();
  CHECK(from.said().result->guides == many);
  CHECK(from.said().result->tables.at(2).taken() == many - 1);
}
