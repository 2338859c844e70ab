/// Other people's formats as guides: import-onet.
#include <array>
#include <cerrno>
#include <deque>
#include <string>

#include "career/import_onet.hpp"
#include "career/limits.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "report.hpp"

namespace career::cli {

namespace {

/// `May 2024` of a name with `may2024` or `M2024` in it, as BLS names its files; the table itself does not say.
std::string release_in(std::string const& path) {
  auto const name = path.substr(path.find_last_of("/\\") + 1);
  for (std::size_t at = 0; at + 4 < name.size(); ++at) {
    if (name[at] != 'm' && name[at] != 'M') continue;
    bool const is_word = name.compare(at + 1, 2, "ay") == 0;
    auto const begin = at + (is_word ? 3 : 1);
    auto const end = std::min(name.find_first_not_of("0123456789", begin), name.size());
    if (end == begin + 4 && name.compare(begin, 2, "20") == 0) return "May " + name.substr(begin, 4);
  }
  return {};
}

std::string grouped(std::size_t n) {
  auto out = std::to_string(n);
  for (auto at = out.size(); at > 3;) out.insert(at -= 3, 1, ',');
  return out;
}

void write_counts(onet_report const& it) {
  std::string out;
  for (auto const& table : it.tables) {
    out += table.name + ": " + grouped(table.rows) + " rows = " + grouped(table.taken()) + " taken";
    for (auto const& [why, rows] : table.without) out.append(" + ").append(grouped(rows)).append(" ").append(why);
    out += "\n";
  }
  out += grouped(it.occupations) + " occupations in, " + grouped(it.guides) + " guides out";
  if (it.occupations > it.guides) out += ", " + grouped(it.occupations - it.guides) + " left out";
  out += ": " + grouped(it.rated) + " with rated skills, " + grouped(it.guides - it.rated) + " without\n";
  auto const with = [&](std::string_view what, std::size_t n) {
    out.append("  ").append(grouped(n)).append(" with ").append(what).append(", ");
    out.append(grouped(it.guides - n)).append(" without\n");
  };
  with("responsibilities", it.with_tasks);
  with("technologies", it.with_technologies);
  with("preparation", it.with_preparation);
  with("progression", it.with_progression);
  with("other titles", it.with_other_titles);
  with("pay", it.with_pay);
  with("growth", it.with_growth);
  write_error(out);
}

}  // namespace

int run_import_onet(options const& with) {
  std::deque<std::string> texts;  // views look into them
  onet_tables tables;
  auto const read = [&](std::string const& path) -> std::optional<std::string_view> {
    errno = 0;
    auto text = read_file(path, limits::table_bytes);
    if (!text) return std::nullopt;
    return texts.emplace_back(std::move(*text));
  };
  for (std::size_t i = 0; i < onet_files; ++i) {
    auto const which = static_cast<onet_file>(i);
    if (which == onet_file::tasks && with.facts_only) continue;
    auto const path = with.files.front() + "/" + std::string(name_of(which));
    tables[which] = read(path);
    if (!tables[which]) return cannot_read(path);
  }
  onet_options how{with.facts_only, {}};
  std::string release;
  if (with.wages) {
    auto const text = read(*with.wages);
    if (!text) return cannot_read(*with.wages);
    tables.wages = named_text{*with.wages, *text};
    release = release_in(*with.wages);
    how.wages_release = release;
  }
  if (with.projections) {
    auto const text = read(*with.projections);
    if (!text) return cannot_read(*with.projections);
    tables.projections = named_text{*with.projections, *text};
  }

  bool is_written = true;
  auto const imported = import_onet(tables, how, [&](std::string_view text) { return is_written = write_out(text); });
  std::string told;
  for (auto const& it : imported.diagnostics) {
    told.append(it.in).append(":").append(std::to_string(it.at.line)).append(": ");
    told.append(name_of(severity_of(it.what))).append("[").append(name_of(it.what)).append("]: ");
    told.append(it.message).append("\n");
  }
  write_error(told);
  if (!imported.ok()) return exit_not_ok;
  if (!is_written) {
    write_error("career-guide: cannot write to standard output\n");
    return exit_usage;
  }
  write_counts(*imported.result);
  return exit_ok;
}

std::string_view import_onet_help() {
  return R"(Usage: career-guide import-onet DIR [--wages OEWS.csv] [--projections EP.csv] [--facts-only]

Prints a pack: a career guide for each occupation of an O*NET database, from the tables of its text release.

  DIR                 the folder with the release's tables: Occupation Data.txt, Task Statements.txt, Skills.txt,
                      Knowledge.txt, Technology Skills.txt, Related Occupations.txt, Job Zones.txt,
                      Job Zone Reference.txt, Sample of Reported Titles.txt, Alternate Titles.txt, Read Me.txt
  --wages FILE        pay: OEWS national wages, with OCC_CODE, O_GROUP and A_PCT10 to A_PCT90, parted by commas. The
                      month they are of is taken from the file's name (…may2024… or …M2024…), since no column has it
  --projections FILE  growth: BLS employment projections, with soc, change_pct, emp_2024 and emp_2034, parted by commas
  --facts-only        without the sentences that others wrote, tasks and descriptions

Rows that cannot be read are left out and told on standard error, as file:line: severity[code]: message. There it also
says what became of all rows, and how many occupations went in and how many guides came out. Where a table is empty or
lacks a column nothing is printed, and the exit status is 1.
)";
}

}  // namespace career::cli
