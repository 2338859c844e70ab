#include "table_rows.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "letters.hpp"
#include "utf8.hpp"

namespace career {

std::optional<double> number_in(std::string_view cell) noexcept {
  constexpr std::string_view of_numbers = "-.0123456789";  // neither `inf` nor `1e9`
  if (cell.find_first_not_of(of_numbers) != std::string_view::npos) return std::nullopt;
  double value = 0;
  auto const* const end = cell.data() + cell.size();
  auto const [at, error] = std::from_chars(cell.data(), end, value);
  return error == std::errc{} && at == end ? std::optional(value) : std::nullopt;
}

table_rows::table_rows(named_text of, parted_by mark) : of_(of), mark_(mark) {
  count_.name = of.name;
  if (of.text.size() > limits::table_bytes) {
    report(told_, code::input_too_large,
           joined({"This table has more than ", std::to_string(limits::table_bytes),
                   " bytes, the most that is read of one."}),
           of_.name);
    is_usable_ = false;
    at_ = of.text.size();
    return;
  }
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (of.text.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
  if (take_record()) header_.assign(cells_.begin(), cells_.end());
}

bool table_rows::want(std::span<std::string_view const> columns) {
  if (!is_usable_) return false;
  if (header_.empty()) {
    report(told_, code::bad_table, "This table is empty: its first line is to name its columns.", of_.name);
    return is_usable_ = false;
  }
  for (auto const column : columns) {
    auto const found = std::ranges::find(header_, column);
    wanted_.push_back(static_cast<std::size_t>(found - header_.begin()));
    if (found != header_.end()) continue;
    report(told_, code::bad_table, joined({"This table has no column “", column, "”."}), of_.name, {line_, 1, 0, 0});
    is_usable_ = false;
  }
  return is_usable_;
}

bool table_rows::next() {
  if (!is_usable_) return false;
  while (take_record()) {
    ++count_.rows;
    if (!is_closed_) {
      misread("A quotation mark in this row is not closed, or other text follows it.");
    } else if (cells_.size() != header_.size()) {
      misread(joined({"This row has ", std::to_string(cells_.size()), " cells, and the header ",
                      std::to_string(header_.size()), "."}));
    } else if (!is_valid()) {
      misread("This row has bytes that are not UTF-8.", code::invalid_utf8);
    } else {
      return true;
    }
  }
  return false;
}

bool table_rows::take_record() {
  auto const text = of_.text;
  while (at_ < text.size()) {
    auto const begin = at_;
    line_ = ++lines_;
    is_closed_ = true;
    cells_.clear();
    mended_.clear();
    if (mark_ == parted_by::tab) {
      take_tabbed();
    } else {
      is_closed_ = take_commas();
    }
    record_ = text.substr(begin, at_ - begin);
    while (!record_.empty() && (record_.back() == '\n' || record_.back() == '\r')) record_.remove_suffix(1);
    bool const is_empty = cells_.size() == 1 && cells_.front().empty();
    if (!is_empty) return true;
  }
  return false;
}

void table_rows::take_tabbed() {
  auto const end = std::min(of_.text.find('\n', at_), of_.text.size());
  auto const line = of_.text.substr(at_, end - at_);
  for (std::size_t begin = 0; begin <= line.size();) {
    auto const stop = std::min(line.find('\t', begin), line.size());
    cells_.push_back(trimmed(line.substr(begin, stop - begin)));
    begin = stop + 1;
  }
  at_ = std::min(end + 1, of_.text.size());
}

/// A cell in quotation marks, from behind the first one; `at` goes behind the last. False where there is no last one.
bool table_rows::take_quoted(std::size_t& at, std::string_view& cell) {
  auto const text = of_.text;
  auto const begin = at;
  bool is_doubled = false;
  for (; at < text.size(); ++at) {
    if (text[at] == '\n') ++lines_;
    if (text[at] != '"') continue;
    if (at + 1 == text.size() || text[at + 1] != '"') break;
    is_doubled = true;
    ++at;
  }
  cell = text.substr(begin, at - begin);
  bool const is_closed = at < text.size();
  at = std::min(at + 1, text.size());
  if (!is_doubled) return is_closed;
  std::string mended;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    mended += cell[i];
    if (cell[i] == '"') ++i;
  }
  mended_.push_back(std::move(mended));
  cell = {};  // filled in once no other one moves it
  return is_closed;
}

bool table_rows::take_commas() {
  auto const text = of_.text;
  bool is_closed = true;
  std::vector<std::size_t> doubled;  // which cells
  for (auto at = at_;;) {
    std::string_view cell;
    auto const begin = std::min(text.find_first_not_of(" \t", at), text.size());
    if (begin < text.size() && text[begin] == '"') {
      at = begin + 1;
      auto const mended = mended_.size();
      is_closed = take_quoted(at, cell) && is_closed;
      if (mended_.size() > mended) doubled.push_back(cells_.size());
      auto const end = std::min(text.find_first_of(",\n", at), text.size());
      is_closed = is_closed && trimmed(text.substr(at, end - at)).empty();
      at = end;
    } else {
      auto const end = std::min(text.find_first_of(",\n", at), text.size());
      cell = text.substr(at, end - at);
      at = end;
    }
    cells_.push_back(trimmed(cell));
    if (at < text.size() && text[at] == ',') {
      ++at;
      continue;
    }
    at_ = std::min(at + 1, text.size());
    break;
  }
  for (std::size_t i = 0; i < doubled.size(); ++i) cells_[doubled[i]] = trimmed(mended_[i]);
  return is_closed;
}

bool table_rows::is_valid() const noexcept {
  if (look_over(record_).ascii) return true;
  for (auto rest = record_; !rest.empty();) {
    auto const length = utf8_length(rest);
    if (length == 0) return false;
    rest.remove_prefix(length);
  }
  return true;
}

void table_rows::leave_out(std::string_view why, std::size_t rows) {
  if (rows == 0) return;
  auto const found = std::ranges::find(count_.without, why, &table_count::left_out::why);
  if (found != count_.without.end()) {
    found->rows += rows;
  } else {
    count_.without.push_back({why, rows});
  }
}

void table_rows::misread(std::string_view why, code what) {
  leave_out("that cannot be read");
  if (told_.size() == limits::same_diagnostics) {
    ++not_told_;
    return;
  }
  place const at{line_, 1, static_cast<std::uint32_t>(record_.data() - of_.text.data()),
                 static_cast<std::uint32_t>(record_.size())};
  report(told_, what, joined({why, " It is left out."}), of_.name, at);
}

void table_rows::finish(std::vector<diagnostic>& told, std::vector<table_count>& counts) {
  if (not_told_ > 0) told_.back().message += and_more(not_told_);
  for (auto& it : told_) told.push_back(std::move(it));
  told_.clear();
  not_told_ = 0;
  counts.push_back(std::move(count_));
}

}  // namespace career
