#include "onet_occupations.hpp"

#include <string>

#include "career/limits.hpp"
#include "diagnostics.hpp"

namespace career {

std::size_t table_count::taken() const noexcept {
  std::size_t all = rows;
  for (auto const& it : without) all -= it.rows;
  return all;
}

std::string_view name_of(onet_file which) noexcept {
  constexpr std::array<std::string_view, onet_files> names{
      "Occupation Data.txt",           "Task Statements.txt",     "Skills.txt",    "Knowledge.txt",
      "Technology Skills.txt",         "Related Occupations.txt", "Job Zones.txt", "Job Zone Reference.txt",
      "Sample of Reported Titles.txt", "Alternate Titles.txt",    "Read Me.txt"};
  return names[static_cast<std::size_t>(which)];
}

occupations::occupations(onet_tables const& tables, import_log& log) {
  constexpr std::array<std::string_view, 3> columns{"O*NET-SOC Code", "Title", "Description"};
  auto const& text = tables[onet_file::occupations];
  auto const name = name_of(onet_file::occupations);
  if (!text) {
    report(log.told, code::bad_table, "This table is not there, and nothing can be read without it.", name);
    return;
  }
  table_rows rows({name, *text}, table_rows::parted_by::tab);
  if (rows.want(columns)) {
    while (rows.next()) {
      occupation const it{rows[0], rows[1], rows[2]};
      if (it.code.empty() || it.title.empty()) {
        rows.misread("This occupation has no code or no title.");
      } else if (all_.size() == limits::guides) {
        rows.misread(joined({"There are more than ", std::to_string(limits::guides), " occupations."}),
                     code::truncated);
      } else if (!by_code_.emplace(it.code, static_cast<std::uint32_t>(all_.size())).second) {
        rows.misread(joined({"The code ", it.code, " stands twice; the first counts."}));
      } else {
        all_.push_back(it);
      }
    }
  }
  rows.finish(log.told, log.counts);
  rows_ = log.counts.back().rows;
}

std::optional<std::uint32_t> occupations::find(std::string_view code) const {
  auto const found = by_code_.find(code);
  return found != by_code_.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<std::uint32_t> occupations::of_row(table_rows& rows, std::string_view code) const {
  auto const found = find(code);
  if (!found) rows.misread(joined({"There is no occupation “", code, "” in ", name_of(onet_file::occupations), "."}));
  return found;
}

void occupations::read_zones(onet_tables const& tables, import_log& log) {
  constexpr std::array<std::string_view, 2> columns{"O*NET-SOC Code", "Job Zone"};
  auto const& text = tables[onet_file::job_zones];
  if (!text) return;
  table_rows rows({name_of(onet_file::job_zones), *text}, table_rows::parted_by::tab);
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const zone = rows[1];
      if (zone.size() != 1 || zone.front() < '1' || zone.front() > '5') {
        rows.misread(joined({"“", zone, "” is no Job Zone: those are 1 to 5."}));
      } else if (auto const which = of_row(rows, rows[0])) {
        if (all_[*which].zone != 0) {
          rows.leave_out("given twice");
        } else {
          all_[*which].zone = static_cast<std::uint8_t>(zone.front() - '0');
        }
      }
    }
  }
  rows.finish(log.told, log.counts);
}

preparations read_preparations(onet_tables const& tables, import_log& log) {
  // What the table says of a zone, for whoever wants to know whether the sentence is still true of it.
  struct written_for {
    std::string_view years;      // of preparation, as the table codes them
    std::string_view education;  // words of the table
    std::string_view sentence;
  };
  constexpr std::array<written_for, 6> zones{{
      {},
      {"(Below 4.0)", "high school diploma",
       "Usually asks for little or no preparation, with training on the job for a few days to a few months."},
      {"(4.0 to < 6.0)", "high school diploma",
       "Usually asks for a high school diploma, with training on the job for a few months to a year."},
      {"(6.0 to < 7.0)", "associate's degree",
       "Usually asks for vocational training, related experience or an associate's degree, with one or two years of "
       "training on the job."},
      {"(7.0 to < 8.0)", "bachelor's degree",
       "Usually asks for a bachelor's degree and several years of experience or training."},
      {"(8.0 and above)", "graduate school",
       "Usually asks for a graduate degree, and often for more than five years of experience."},
  }};
  constexpr std::array<std::string_view, 3> columns{"Job Zone", "Education", "SVP Range"};
  preparations out{};
  auto const& text = tables[onet_file::job_zone_reference];
  if (!text) return out;
  table_rows rows({name_of(onet_file::job_zone_reference), *text}, table_rows::parted_by::tab);
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const zone = rows[0];
      auto const number = zone.size() == 1 && zone.front() >= '1' && zone.front() <= '5' ? zone.front() - '0' : 0;
      auto const& it = zones[static_cast<std::size_t>(number)];
      if (number == 0 || rows[2] != it.years || rows[1].find(it.education) == std::string_view::npos) {
        rows.misread(joined({"Job Zone “", zone, "” is described otherwise than our sentence on it."}));
      } else {
        out[static_cast<std::size_t>(number)] = it.sentence;
      }
    }
  }
  rows.finish(log.told, log.counts);
  return out;
}

}  // namespace career
