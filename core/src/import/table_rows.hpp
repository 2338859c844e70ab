/// @file table_rows.hpp
/// @brief Reads a table row by row: tabs between cells as O*NET has them, or commas and quotation marks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/import_onet.hpp"

namespace career {

/// A cell's decimal number, where it is nothing else: `4.12`, `-3`. Cost: linear.
std::optional<double> number_in(std::string_view cell) noexcept;

class table_rows {
 public:
  enum class parted_by : std::uint8_t { tab, comma };

  /// Reads the header. A byte order mark before it is passed over, and so are carriage returns and blanks around cells.
  table_rows(named_text of, parted_by mark);

  std::span<std::string const> header() const noexcept { return header_; }

  /// The columns to be read, which `operator[]` then numbers from 0. False where one is not there, or the table is empty
  /// or too large: an error then says so, and there are no rows.
  bool want(std::span<std::string_view const> columns);

  /// Goes to the next row that can be read; one with another number of cells than the header is told and passed over.
  bool next();

  /// A cell of the row, without the blanks around it. A cell with doubled quotation marks lives until the next row, every
  /// other one as long as the table.
  std::string_view operator[](std::size_t column) const noexcept { return cells_[wanted_[column]]; }

  /// Counts the row, or `rows` of those taken before, among those that are not taken.
  void leave_out(std::string_view why, std::size_t rows = 1);
  /// Warns about the row and counts it so.
  void misread(std::string_view why, code what = code::unread_text);

  /// Adds what there was to tell to `told`, and the count to `counts`.
  void finish(std::vector<diagnostic>& told, std::vector<table_count>& counts);

 private:
  /// Takes one record into `cells_`. False at the end.
  bool take_record();
  void take_tabbed();
  bool take_quoted(std::size_t& at, std::string_view& cell);
  bool take_commas();
  bool is_valid() const noexcept;

  named_text of_;
  parted_by mark_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 0;   // where the record begins
  std::uint32_t lines_ = 0;  // that have begun
  std::string_view record_;
  bool is_closed_ = true;  // every quotation mark of the record
  std::vector<std::string_view> cells_;
  std::vector<std::string> mended_;  // cells with doubled quotation marks
  std::vector<std::string> header_;
  std::vector<std::size_t> wanted_;
  bool is_usable_ = true;
  std::vector<diagnostic> told_;
  std::size_t not_told_ = 0;
  table_count count_;
};

}  // namespace career
