#include <string>

#include "onet_skills.hpp"

namespace career {

namespace {

constexpr std::size_t most_technologies = 6;
constexpr std::size_t most_percent = 15;  // of all occupations

enum class call : std::uint8_t { in_demand, hot, neither };

struct use {
  std::uint32_t of = 0;
  std::uint32_t technology = 0;
  call how = call::neither;
};

}  // namespace

for_each_occupation<std::string_view> read_technologies(onet_tables const& tables, occupations const& of,
                                                        import_log& log) {
  constexpr std::array<std::string_view, 4> columns{"O*NET-SOC Code", "Example", "Hot Technology", "In Demand"};
  for_each_occupation<std::string_view> out;
  auto const& text = tables[onet_file::technologies];
  if (!text) return out;
  table_rows rows({name_of(onet_file::technologies), *text}, table_rows::parted_by::tab);
  std::unordered_map<std::string_view, std::uint32_t> by_name;
  std::vector<std::string_view> names;
  std::vector<use> uses;
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const which = of.of_row(rows, rows[0]);
      if (!which) continue;
      if (rows[1].empty()) {
        rows.misread("This technology has no name.");
        continue;
      }
      auto const [it, is_new] = by_name.emplace(rows[1], static_cast<std::uint32_t>(names.size()));
      if (is_new) names.push_back(rows[1]);
      uses.push_back({*which, it->second,
                      rows[3] == "Y"   ? call::in_demand
                      : rows[2] == "Y" ? call::hot
                                       : call::neither});
    }
  }
  // One use a technology, under whichever of its kinds it is called most.
  std::ranges::sort(uses, [](use const& a, use const& b) {
    return a.of != b.of ? a.of < b.of : a.technology != b.technology ? a.technology < b.technology : a.how < b.how;
  });
  // not of std::ranges: its answer is more than clang 14 can compile with this library
  auto const again = std::unique(uses.begin(), uses.end(), [](use const& a, use const& b) {
    return a.of == b.of && a.technology == b.technology;
  });
  rows.leave_out("given twice, under several kinds", static_cast<std::size_t>(uses.end() - again));
  uses.erase(again, uses.end());

  std::vector<std::size_t> shared_by(names.size());
  for (auto const& it : uses) ++shared_by[it.technology];
  std::erase_if(uses, [&](use const& it) {
    bool const is_common = shared_by[it.technology] * 100 > of.all().size() * most_percent;
    if (is_common) rows.leave_out("shared by more than 15 % of occupations");
    if (!is_common && it.how == call::neither) rows.leave_out("neither in demand nor hot");
    return is_common || it.how == call::neither;
  });
  std::ranges::sort(uses, [&](use const& a, use const& b) {
    if (a.of != b.of) return a.of < b.of;
    if (a.how != b.how) return a.how < b.how;
    auto const of_a = shared_by[a.technology];
    auto const of_b = shared_by[b.technology];
    return of_a != of_b ? of_a > of_b : names[a.technology] < names[b.technology];
  });
  std::size_t taken = 0;  // of the occupation at hand
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (i == 0 || uses[i - 1].of != uses[i].of) taken = 0;
    if (taken == most_technologies) {
      rows.leave_out("past the sixth of an occupation");
    } else {
      out.add(uses[i].of, names[uses[i].technology]);
      ++taken;
    }
  }
  out.sort();
  rows.finish(log.told, log.counts);
  return out;
}

}  // namespace career
