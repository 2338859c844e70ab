/// The lists that an occupation has in words: tasks, other titles, related occupations.
#include <string>

#include "onet_occupations.hpp"

namespace career {

namespace {

constexpr std::size_t most_tasks = 12;
constexpr std::size_t most_titles = 10;

/// A row that may become an item: what it is of, what it says, how soon it is taken, whether it was.
struct candidate {
  std::uint32_t of = 0;
  std::uint32_t rank = 0;
  std::string_view text;
};

/// By occupation, then by rank, then as the table has them.
void sort(std::vector<candidate>& all) {
  std::ranges::stable_sort(
      all, [](candidate const& a, candidate const& b) { return a.of != b.of ? a.of < b.of : a.rank < b.rank; });
}

}  // namespace

for_each_occupation<std::string_view> read_tasks(onet_tables const& tables, occupations const& of, import_log& log) {
  constexpr std::array<std::string_view, 3> columns{"O*NET-SOC Code", "Task", "Task Type"};
  for_each_occupation<std::string_view> out;
  auto const& text = tables[onet_file::tasks];
  if (!text) return out;
  table_rows rows({name_of(onet_file::tasks), *text}, table_rows::parted_by::tab);
  std::vector<candidate> found;
  std::vector<bool> is_rated(of.all().size());
  constexpr std::uint32_t core = 0;
  constexpr std::uint32_t not_rated = 1;
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const type = rows[2];
      auto const which = of.of_row(rows, rows[0]);
      if (!which) continue;
      bool const is_core = type == "Core";
      if (is_core || type == "Supplemental") is_rated[*which] = true;
      if (rows[1].empty()) {
        rows.misread("This task says nothing.");
      } else if (type == "Supplemental") {
        rows.leave_out("supplemental");
      } else {
        found.push_back({*which, is_core ? core : not_rated, rows[1]});
      }
    }
  }
  sort(found);
  std::size_t taken = 0;  // of the occupation at hand
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const& it = found[i];
    if (i == 0 || found[i - 1].of != it.of) taken = 0;
    if (it.rank == not_rated && is_rated[it.of]) {
      rows.leave_out("of no type, beside tasks with one");
    } else if (taken == most_tasks) {
      rows.leave_out("past the twelfth of an occupation");
    } else {
      out.add(it.of, it.text);
      ++taken;
    }
  }
  out.sort();
  rows.finish(log.told, log.counts);
  return out;
}

for_each_occupation<std::string_view> read_other_titles(onet_tables const& tables, occupations const& of,
                                                        import_log& log) {
  for_each_occupation<std::string_view> out;
  std::vector<bool> is_reported(of.all().size());
  auto const read = [&](onet_file file, std::span<std::string_view const> columns, bool is_of_those_left) {
    auto const& text = tables[file];
    if (!text) return;
    table_rows rows({name_of(file), *text}, table_rows::parted_by::tab);
    std::vector<candidate> found;
    if (rows.want(columns)) {
      while (rows.next()) {
        auto const which = of.of_row(rows, rows[0]);
        if (!which) continue;
        if (rows[1].empty()) {
          rows.misread("This title is empty.");
        } else if (is_of_those_left && is_reported[*which]) {
          rows.leave_out("of an occupation with reported titles");
        } else if (rows[1].find(';') != std::string_view::npos) {
          rows.leave_out("with a semicolon, which parts titles in a guide");
        } else if (rows[1] == of.all()[*which].title) {
          rows.leave_out("the occupation's own title");
        } else {
          bool const is_shown = columns.size() > 2 && rows[2] == "Y";
          found.push_back({*which, is_shown ? 0U : 1U, rows[1]});
        }
      }
    }
    sort(found);
    std::vector<std::string_view> taken;  // of the occupation at hand
    for (std::size_t i = 0; i < found.size(); ++i) {
      auto const& it = found[i];
      if (i == 0 || found[i - 1].of != it.of) taken.clear();
      if (taken.size() == most_titles) {
        rows.leave_out("past the tenth of an occupation");
      } else if (std::ranges::find(taken, it.text) != taken.end()) {
        rows.leave_out("given twice");
      } else {
        out.add(it.of, it.text);
        is_reported[it.of] = is_reported[it.of] || !is_of_those_left;
        taken.push_back(it.text);
      }
    }
    rows.finish(log.told, log.counts);
  };
  constexpr std::array<std::string_view, 3> reported{"O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"};
  constexpr std::array<std::string_view, 2> alternate{"O*NET-SOC Code", "Alternate Title"};
  read(onet_file::reported_titles, reported, false);
  read(onet_file::alternate_titles, alternate, true);
  out.sort();
  return out;
}

for_each_occupation<related_occupation> read_related(onet_tables const& tables, occupations const& of,
                                                     import_log& log) {
  constexpr std::array<std::string_view, 3> columns{"O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier"};
  for_each_occupation<related_occupation> out;
  auto const& text = tables[onet_file::related];
  if (!text) return out;
  table_rows rows({name_of(onet_file::related), *text}, table_rows::parted_by::tab);
  struct edge {
    std::uint32_t from;
    std::uint32_t to;
    std::size_t order;
  };
  std::vector<edge> edges;
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const from = of.of_row(rows, rows[0]);
      auto const to = from ? of.of_row(rows, rows[1]) : from;
      if (!from || !to) continue;
      auto const zone_from = of.all()[*from].zone;
      auto const zone_to = of.all()[*to].zone;
      if (!rows[2].starts_with("Primary")) {
        rows.leave_out("not primary");
      } else if (*from == *to) {
        rows.leave_out("of an occupation to itself");
      } else if (zone_from == 0 || zone_to == 0) {
        rows.leave_out("without a Job Zone");
      } else if (zone_to < zone_from) {
        rows.leave_out("to a lower Job Zone");
      } else {
        edges.push_back({*from, *to, edges.size()});
      }
    }
  }
  std::ranges::sort(edges, [](edge const& a, edge const& b) {
    return a.from != b.from ? a.from < b.from : a.to != b.to ? a.to < b.to : a.order < b.order;
  });
  // not of std::ranges: its answer is more than clang 14 can compile with this library
  auto const again = std::unique(edges.begin(), edges.end(),
                                 [](edge const& a, edge const& b) { return a.from == b.from && a.to == b.to; });
  rows.leave_out("given twice", static_cast<std::size_t>(edges.end() - again));
  edges.erase(again, edges.end());
  std::ranges::sort(edges, {}, &edge::order);
  for (auto const& it : edges) out.add(it.from, {it.to, of.all()[it.to].zone > of.all()[it.from].zone});
  out.sort();
  rows.finish(log.told, log.counts);
  return out;
}

}  // namespace career
