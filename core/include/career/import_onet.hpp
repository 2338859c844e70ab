/// @file import_onet.hpp
/// @brief The published tables of O*NET, and of BLS beside them, as career guides: one for each occupation.
///
/// Of an occupation a guide takes the title, up to twelve core tasks, some sixteen rated skills with the level out of 7 and
/// six technologies, the related occupations that ask for as much preparation or more, other titles, its code and, where
/// the tables of BLS are given, pay and growth. docs/onet.md has the formulae and says why. In a library of its own,
/// `career_guide_import`, so that whoever needs none links none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"

namespace career {

/// The tables of O*NET's text release that are read. Columns are found by their names, in any order.
enum class onet_file : std::uint8_t {
  occupations,  ///< the only one that must be there
  tasks,
  skills,
  knowledge,
  technologies,
  related,
  job_zones,
  job_zone_reference,
  reported_titles,
  alternate_titles,
  read_me,  ///< says which release it is
};
inline constexpr std::size_t onet_files = 11;

/// As it is published: `Occupation Data.txt`.
std::string_view name_of(onet_file which) noexcept;

struct named_text {
  std::string_view name;  ///< what diagnostics call it
  std::string_view text;
};

/// The tables' bytes. What is not there is not known: no skills without ratings, no pay without wages.
struct onet_tables {
  std::array<std::optional<std::string_view>, onet_files> files{};
  std::optional<named_text> wages;  ///< comma-separated, with OEWS's columns OCC_CODE, O_GROUP, A_PCT10 … A_PCT90
  std::optional<named_text> projections;  ///< comma-separated: soc, change_pct, and emp_YEAR of two years

  std::optional<std::string_view>& operator[](onet_file which) { return files[static_cast<std::size_t>(which)]; }
  std::optional<std::string_view> const& operator[](onet_file which) const {
    return files[static_cast<std::size_t>(which)];
  }
};

struct onet_options {
  bool facts_only = false;         ///< leave out the sentences that others wrote: tasks and descriptions
  std::string_view wages_release;  ///< `May 2024`, which the table itself does not say; may be empty
};

/// What became of a table's rows: those taken and those left out, by reason, are all of them.
struct table_count {
  struct left_out {
    std::string_view why;
    std::size_t rows = 0;
  };
  std::string name;
  std::size_t rows = 0;  ///< the header and empty lines do not count
  std::vector<left_out> without;

  std::size_t taken() const noexcept;
};

/// What went in and what came out.
struct onet_report {
  std::size_t occupations = 0;  ///< of the table
  std::size_t guides = 0;       ///< given to `put`: as many, unless it said stop
  std::size_t rated = 0;        ///< of these, with rated skills
  std::size_t with_tasks = 0;   ///< with responsibilities
  std::size_t with_technologies = 0;
  std::size_t with_progression = 0;
  std::size_t with_other_titles = 0;
  std::size_t with_preparation = 0;
  std::size_t with_pay = 0;
  std::size_t with_growth = 0;
  std::vector<table_count> tables;
};

/// Takes a piece of the pack, in order; false stops.
using put_text = std::function<bool(std::string_view)>;

/// Writes a pack: its note (whose it is, which licence, what was changed), then a canonical guide for each occupation in
/// the order of `Occupation Data.txt`, each given to `put` when it is made.
/// Errors, before anything is put: `bad-table` where a table is empty or lacks a column, or the occupations are not there;
/// `input-too-large` past `limits::table_bytes`. Warnings: `unread-text` for a row that cannot be read and is left out,
/// `invalid-utf8` for one whose bytes are not UTF-8, `truncated` past `limits::guides` occupations.
/// Cost: one pass over each table and sorts of the rows kept, n log n; memory: some 30 bytes a row, no text is copied.
answer<onet_report> import_onet(onet_tables const& tables, onet_options const& options, put_text const& put);

}  // namespace career
