#include "bls_tables.hpp"

#include <cmath>
#include <utility>

#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

constexpr std::size_t size_of_soc = 7;

/// `29,990`, `29990`, `#`, `*`; nothing where the cell is none of these.
std::optional<wages::amount> amount_in(std::string_view cell) {
  if (cell == "#") return wages::amount{wages::kind::top, 0};
  if (cell.empty() || cell == "*" || cell == "**") return wages::amount{};
  std::int64_t value = 0;
  constexpr std::int64_t most = 1'000'000'000;
  for (char const c : cell) {
    if (c == ',') continue;
    if (!is_digit(c) || value >= most) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return wages::amount{wages::kind::figure, value};
}

/// `16`, `-3`, `0.5`: as few digits as say the same.
std::string figure(double value) {
  auto const tenths = std::llround(std::fabs(value) * 10);
  auto out = std::to_string(tenths / 10);
  if (tenths % 10 != 0) out.append(".").append(std::to_string(tenths % 10));
  return out;
}

}  // namespace

std::optional<soc_code> soc_of(std::string_view code) noexcept {
  if (code.size() < size_of_soc || code[2] != '-') return std::nullopt;
  if (code.size() > size_of_soc && code[size_of_soc] != '.') return std::nullopt;
  soc_code out = 0;
  for (std::size_t i = 0; i < size_of_soc; ++i) {
    if (i == 2) continue;
    if (!is_digit(code[i])) return std::nullopt;
    out = out * 10 + static_cast<soc_code>(code[i] - '0');
  }
  return out;
}

std::string written(soc_code code) {
  std::string out(size_of_soc, '-');
  for (auto at = size_of_soc; at-- > 0;) {
    if (at == 2) continue;
    out[at] = static_cast<char>('0' + code % 10);
    code /= 10;
  }
  return out;
}

by_soc<wages> read_wages(std::optional<named_text> const& table, import_log& log) {
  constexpr std::array<std::string_view, 7> columns{"OCC_CODE", "O_GROUP", "A_PCT10", "A_PCT25",
                                                    "A_MEDIAN", "A_PCT75", "A_PCT90"};
  by_soc<wages> out;
  if (!table) return out;
  table_rows rows(*table, table_rows::parted_by::comma);
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const code = soc_of(rows[0]);
      if (rows[1] != "detailed" && rows[1] != "broad") {
        rows.leave_out("of groups of occupations");
        continue;
      }
      wages it;
      bool is_right = code && rows[0].size() == size_of_soc;
      for (std::size_t i = 0; i < it.percentiles.size(); ++i) {
        auto const amount = amount_in(rows[i + 2]);
        is_right = is_right && amount;
        if (amount) it.percentiles[i] = *amount;
      }
      if (!is_right) {
        rows.misread("This row has a code or a wage that is none.");
      } else if (out.add(*code, it)) {
        continue;
      } else if (*out.at(*code) == it) {
        rows.leave_out("given twice");
      } else {
        rows.misread(joined({"There are other wages of ", rows[0], " before; those count."}));
      }
    }
  }
  rows.finish(log.told, log.counts);
  return out;
}

std::vector<pay_band> bands_of(wages const& it) {
  struct part {
    std::string_view level;
    std::size_t low;
    std::size_t high;
  };
  constexpr std::array<part, 3> parts{{{"Entry Level", 0, 1}, {"Mid Level", 1, 3}, {"Senior Level", 3, 4}}};
  std::vector<pay_band> out;
  for (auto const& [level, low_at, high_at] : parts) {
    auto const& low = it.percentiles[low_at];
    auto const& high = it.percentiles[high_at];
    if (low.is != wages::kind::figure || high.is == wages::kind::unknown) continue;
    if (high.is == wages::kind::top) {
      out.push_back({level, low.dollars, std::nullopt});
    } else if (low.dollars <= high.dollars) {
      out.push_back({level, low.dollars, high.dollars});
    }
  }
  return out;
}

projections read_projections(std::optional<named_text> const& table, import_log& log) {
  projections out;
  if (!table) return out;
  table_rows rows(*table, table_rows::parted_by::comma);
  constexpr std::string_view employment = "emp_";
  constexpr std::size_t size_of_year = 4;
  for (auto const& column : rows.header()) {
    if (!column.starts_with(employment) || column.size() != employment.size() + size_of_year) continue;
    auto const year = column.substr(employment.size());
    if (!std::ranges::all_of(year, is_digit)) continue;
    if (out.from.empty() || year < out.from) out.from = year;
    if (out.to.empty() || year > out.to) out.to = year;
  }
  // where a year is missing, the columns that say it are asked for, so that the message names them
  std::vector<std::string_view> columns{"soc", "change_pct"};
  if (out.from == out.to) columns.insert(columns.end(), {"emp_YEAR of the first year", "emp_YEAR of the last year"});
  if (rows.want(columns)) {
    while (rows.next()) {
      auto const code = soc_of(rows[0]);
      auto const percent = number_in(rows[1]);
      if (!code || rows[0].size() != size_of_soc || !percent || std::fabs(*percent) > 10'000) {
        rows.misread("This row has a code or a change in percent that is none.");
      } else if (!out.rows.add(*code, {*percent})) {
        rows.leave_out("given twice");
      }
    }
  }
  rows.finish(log.told, log.counts);
  return out;
}

std::string growth_sentence(found_for<growth> const& it, projections const& of) {
  auto const percent = figure(it.row->percent);
  auto const of_what = it.is_wider ? joined({"Employment in SOC ", written(it.code), " as a whole"}) : "Employment";
  auto const years = joined({" % from ", of.from, " to ", of.to, "."});
  if (percent == "0") return joined({of_what, " is projected to change by about 0", years});
  return joined({of_what, it.row->percent > 0 ? " is projected to grow " : " is projected to fall ", percent, years});
}

}  // namespace career
