#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "career/import_profile.hpp"
#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "grammar/grammar.hpp"
#include "import/level_words.hpp"
#include "letters.hpp"
#include "profile_checks.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// Goes through a CSV cell by cell.
class csv_cells {
 public:
  explicit csv_cells(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    // the sign that parts the cells is the first of these in the head
    auto const head = text_.substr(at_, text_.find_first_of("\r\n", at_) - at_);
    bool quoted = false;
    for (char const c : head) {
      quoted = quoted != (c == '"');
      if (quoted || (c != ',' && c != ';' && c != '\t')) continue;
      comma_ = c;
      break;
    }
  }

  /// The next cell, and whether it is its row's last. False at the end.
  bool next(std::string& cell, bool& last) {
    if (at_ >= text_.size()) return false;
    cell.clear();
    begin_ = at_;
    if (text_[at_] == '"') {
      for (++at_; at_ < text_.size(); ++at_) {
        if (text_[at_] == '"') {
          if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
            ++at_;
          else
            break;
        }
        cell += text_[at_];
      }
      if (at_ < text_.size()) ++at_;
    }
    for (; at_ < text_.size() && text_[at_] != comma_ && text_[at_] != '\r' && text_[at_] != '\n'; ++at_)
      cell += text_[at_];
    end_ = at_;
    last = at_ == text_.size() || text_[at_] != comma_;
    if (at_ < text_.size()) at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    return true;
  }

  /// Where the last cell stood.
  place where() const noexcept {
    return {1, 1, static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end_ - begin_)};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  char comma_ = ',';
};

struct row {
  std::string name;
  std::string level;
  place name_at;
  place level_at;
};

constexpr auto no_column = static_cast<std::size_t>(-1);

/// Both columns by the head's names.
struct columns {
  std::size_t name = no_column;
  std::size_t level = no_column;

  void note(std::size_t column, std::string_view head) {
    auto const key = folded(head);
    if (name == no_column && (key == "name" || key == "skill" || key == "skill name")) name = column;
    if (level == no_column && (key == "level" || key == "proficiency" || key == "rating")) level = column;
  }
};

/// A plain number of at most six digits, with at most two decimals, in hundredths.
std::optional<std::uint32_t> hundredths(std::string_view text) {
  std::uint32_t out = 0;
  int decimals = -1;
  if (text.empty() || text.size() > 9 || !is_digit(text.front())) return std::nullopt;
  for (char const c : text) {
    if (c == '.' && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!is_digit(c) || decimals == 2) return std::nullopt;
    out = out * 10 + static_cast<std::uint32_t>(c - '0');
    if (decimals >= 0) ++decimals;
  }
  if (decimals < 0) decimals = 0;
  for (; decimals < 2; ++decimals) out *= 10;
  return out;
}

std::optional<skill_level> level_of(std::string_view text, std::uint32_t most) {
  auto const said = trimmed(text);
  if (said.empty()) return skill_level{};
  if (auto const level = grammar::read_level(said)) return level;
  auto const figure = [](std::uint32_t part, std::uint32_t whole) -> std::optional<skill_level> {
    if (part > whole) return std::nullopt;
    return skill_level{skill_level::kind::figure, static_cast<double>(part) / whole};
  };
  if (said.ends_with('%')) {
    auto const part = hundredths(trimmed(said.substr(0, said.size() - 1)));
    return part ? figure(*part, 10'000) : std::nullopt;
  }
  if (auto const part = hundredths(said)) return figure(*part, most);
  if (is_digit(said.front()) || said.front() == '-') return std::nullopt;
  return level_in_words(said);
}

}  // namespace

answer<imported_profile> read_csv_skills(std::string_view text, std::string_view in) {
  if (text.size() > limits::profile_bytes)
    return failed<imported_profile>(code::input_too_large, profile_too_large_message(), in);
  answer<imported_profile> out;
  std::vector<row> rows;
  columns of;
  csv_cells cells(text);
  std::string cell;
  bool last = false;
  bool in_head = true;
  row it;
  std::uint32_t most = 0;
  for (std::size_t column = 0; cells.next(cell, last); column = last ? 0 : column + 1) {
    if (in_head) of.note(column, cell);
    if (!in_head && column == of.name) it.name = trimmed(cell), it.name_at = cells.where();
    if (!in_head && column == of.level) it.level = std::move(cell), it.level_at = cells.where();
    if (!last) continue;
    if (!in_head && !it.name.empty()) {
      most = std::max(most, hundredths(trimmed(it.level)).value_or(0));
      rows.push_back(std::move(it));
    }
    it = {};
    if (std::exchange(in_head, false) && of.name == no_column) {
      report(out.diagnostics, code::bad_profile,
             "A CSV of skills begins with the names of its columns, of which one is “Name” or “Skill”.", in, {});
      return out;
    }
  }
  auto const scale = most <= 500u ? 500u : most <= 1'000u ? 1'000u : 10'000u;
  imported_profile read;
  for (auto& one : rows) {
    if (read.person.skills.size() == limits::profile_skills)
      return failed<imported_profile>(code::input_too_large, too_many_skills_message(), in);
    auto const level = level_of(one.level, scale);
    if (!level) {
      report(out.diagnostics, code::bad_level, bad_level_message(one.level, one.name), in, one.level_at);
      locate(out.diagnostics, text);
      return out;
    }
    read.proofs.push_back({"skills", one.name});
    read.person.skills.push_back({std::move(one.name), *level});
  }
  if (rows.empty() && in_head)
    report(out.diagnostics, code::bad_profile, "This CSV is empty. It begins with the names of its columns.", in, {});
  else
    out.result = std::move(read);
  return out;
}

}  // namespace career
