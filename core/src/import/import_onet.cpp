#include "career/import_onet.hpp"

#include <algorithm>

#include "career/parse.hpp"
#include "career/write.hpp"
#include "diagnostics.hpp"
#include "letters.hpp"
#include "onet_guide.hpp"

namespace career {

namespace {

/// `O*NET 29.2` of `O*NET 29.2 Database`, the first line of the release's `Read Me.txt`; without it, `O*NET`.
std::string release_of(onet_tables const& tables) {
  constexpr std::string_view name = "O*NET";
  std::string out(name);
  auto line = tables[onet_file::read_me].value_or(std::string_view{});
  line = trimmed(line.substr(0, line.find('\n')));
  auto const at = line.find(name);
  if (at == std::string_view::npos) return out;
  line = trimmed(line.substr(at + name.size()));
  auto const version = line.substr(0, line.find_first_not_of("0123456789."));
  return version.empty() ? out : out.append(" ").append(version);
}

onet_facts read_facts(onet_tables const& tables, onet_options const& options, import_log& log) {
  occupations all(tables, log);
  all.read_zones(tables, log);
  auto const asks = read_preparations(tables, log);
  auto tasks = options.facts_only ? for_each_occupation<std::string_view>{} : read_tasks(tables, all, log);
  auto skills = read_rated_skills(tables, all, log);
  auto technologies = read_technologies(tables, all, log);
  auto related = read_related(tables, all, log);
  auto other_titles = read_other_titles(tables, all, log);
  auto pay = read_wages(tables.wages, log);
  auto growth = read_projections(tables.projections, log);
  auto wages_release = std::string("BLS OEWS");
  if (!options.wages_release.empty()) wages_release.append(" ").append(options.wages_release);
  return {release_of(tables),      std::move(wages_release), std::move(all),          asks,
          std::move(tasks),        std::move(skills),        std::move(technologies), std::move(related),
          std::move(other_titles), std::move(pay),           std::move(growth)};
}

/// The guide as text, such that reading and writing it gives the same bytes: a cell such as `Ledger[3/5]` is a skill with
/// a level to whoever reads it, and is then written so.
std::string canonical_text(guide const& it) {
  std::string text;
  write_guide(text, it);
  auto const read = parse(text);
  if (!read.ok()) return text;
  std::string again;
  write_guide(again, *read.result);
  return again;
}

void count(onet_report& into, guide const& it, bool is_rated, bool has_technologies, bool has_preparation) {
  ++into.guides;
  into.rated += is_rated;
  into.with_technologies += has_technologies;
  into.with_preparation += has_preparation;
  into.with_tasks += !it.responsibilities.empty();
  into.with_progression += !it.can_lead_to.empty() || !it.transitions.empty();
  into.with_other_titles += !it.about.also_called.empty();
  into.with_pay += !it.salary.empty();
  into.with_growth += !it.growth_trend.empty();
}

}  // namespace

answer<onet_report> import_onet(onet_tables const& tables, onet_options const& options, put_text const& put) {
  answer<onet_report> out;
  import_log log;
  auto const facts = read_facts(tables, options, log);
  out.diagnostics = std::move(log.told);
  auto const is_error = [](diagnostic const& it) { return severity_of(it.what) == severity::error; };
  if (std::ranges::any_of(out.diagnostics, is_error)) return out;

  onet_report& report = out.result.emplace();
  report.occupations = facts.all.rows();
  report.tables = std::move(log.counts);
  if (!put(pack_note(facts, tables, options))) return out;
  std::string text;
  for (std::uint32_t i = 0; i < facts.all.all().size(); ++i) {
    auto const it = guide_of(facts, i, options.facts_only);
    text.assign(1, '\n').append(canonical_text(it));
    if (!put(text)) return out;
    count(report, it, !facts.skills[i].empty(), !facts.technologies[i].empty(),
          !facts.asks[facts.all.all()[i].zone].empty());
  }
  return out;
}

}  // namespace career
