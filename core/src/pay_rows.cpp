#include "pay_rows.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "pay_cells.hpp"
#include "pay_marks.hpp"

namespace career {

namespace {

using cell = pay_cell;

/// `Level: Entry Level`, as tables are written on narrow screens, is `Entry Level`.
std::string_view without_label(std::string_view text) {
  auto const colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  auto const label = grammar::read_pay_hint(text.substr(0, colon));
  return label.is_head && !label.other ? trimmed(text.substr(colon + 1)) : text;
}

class rows_reader {
 public:
  explicit rows_reader(pay_cells const& section) : cells_(section.cells), pays_(section.pays) {}

  pay_section read() {
    bool const levels_follow = pay_and_level_by_turns();
    for (std::size_t at = 0; at < cells_.size();) {
      std::size_t const texts = at;
      while (at < cells_.size() && !cells_[at].pay) ++at;
      std::size_t const moneys = at;
      while (at < cells_.size() && cells_[at].pay) ++at;
      bool const has_text_after = moneys < at && moneys + 1 < cells_.size() && is_level(cells_[moneys + 1]);
      if (has_text_after && !has_level(texts, moneys) && (levels_follow || line_ends_with_text(moneys))) {
        give_up(texts, moneys);
        at = add_with_level_after(moneys);
      } else {
        add(texts, moneys, at);
      }
    }
    return std::move(out_);
  }

 private:
  /// Whether the whole section is pay and level by turns, beginning with pay.
  bool pay_and_level_by_turns() const noexcept {
    bool pay_is_next = true;
    for (auto const& it : cells_) {
      if (it.is_head) continue;
      if (it.pay.has_value() != pay_is_next) return false;
      pay_is_next = !pay_is_next;
    }
    return pay_is_next && !cells_.empty();
  }

  bool line_ends_with_text(std::size_t at) noexcept {
    if (line_end_ <= at)
      for (line_end_ = at + 1; line_end_ < cells_.size() && cells_[line_end_].line == cells_[at].line;) ++line_end_;
    return !cells_[line_end_ - 1].pay;
  }

  /// Pay from `at` on, each with the text after it as its level. Gives where what belongs to it ends.
  std::size_t add_with_level_after(std::size_t at) {
    auto const& next = cells_[at + 1];
    out_.rows.push_back({without_brackets(next.text), {}, pay_of(cells_[at]), whole_of(cells_[at], next)});
    return at + 2;
  }

  static std::string_view whole_of(cell const& first, cell const& last) noexcept {
    return first.line == last.line ? between(first.text.data(), last.text.data() + last.text.size())
           : first.pay             ? first.text
                                   : last.text;
  }

  /// Pay, and the texts before it.
  void add(std::size_t texts, std::size_t moneys, std::size_t end) {
    if (moneys == end) return give_up(texts, moneys);
    std::size_t own = moneys;
    while (own > texts && cells_[own - 1].line == cells_[moneys].line) --own;
    // a label of the pay, as `Salary:` under `Entry Level`, is no level
    if (own < moneys && (has_level(own, moneys) || !has_level(texts, own) || goes_on(cells_[own - 1], cells_[own])))
      return add_with_own_level(texts, own, moneys, end);

    auto const before = std::span(cells_).subspan(texts, moneys - texts);
    auto const levels = static_cast<std::size_t>(std::count_if(before.begin(), before.end(), is_level));
    if (levels > 1 && levels == end - moneys) {  // a table by columns
      for (auto const& text : before)
        if (is_level(text)) add_row(text.text, cells_[moneys++]);
      return;
    }
    if (levels == 1 && add_by_wide_gaps(std::find_if(before.begin(), before.end(), is_level)->text, moneys, end))
      return;
    auto level = moneys;
    while (level > texts && !is_level(cells_[level - 1])) --level;
    if (level == texts) {
      level = moneys;  // `Median` on a line of its own
      if (level == texts || is_sentence(cells_[level - 1].text)) {
        give_up(texts, moneys);
        return add_pay({}, {}, moneys, end);
      }
    }
    // `Entry Level`, then `0-2 years`, then its pay
    if (level > texts + 1 && is_digit(cells_[level - 1].text.front()) && is_level(cells_[level - 2])) --level;
    give_up(texts, level - 1);
    give_up(level, moneys);
    add_pay(cells_[level - 1].text, {}, moneys, end);
  }

  /// `Entry    Senior` over `$75k    $145k`: a row of levels over a row of their pay.
  bool add_by_wide_gaps(std::string_view text, std::size_t moneys, std::size_t end) {
    auto const after_gap = [&](std::size_t from) {
      auto const gap = std::min(text.find("  ", from), text.size());
      return std::pair{gap, std::min(text.find_first_not_of(' ', gap), text.size())};
    };
    std::size_t count = 1;
    for (auto at = after_gap(0).second; at < text.size(); at = after_gap(at).second) ++count;
    if (count < 2 || count != end - moneys) return false;
    for (std::size_t at = 0; moneys < end; ++moneys) {
      auto const [gap, next] = after_gap(at);
      add_row(text.substr(at, gap - at), cells_[moneys]);
      at = next;
    }
    return true;
  }

  static bool is_level(cell const& it) noexcept { return !it.pay && !it.is_head && !is_sentence(it.text); }

  bool has_level(std::size_t begin, std::size_t end) const noexcept {
    while (begin < end && !is_level(cells_[begin])) ++begin;
    return begin < end;
  }

  void add_with_own_level(std::size_t texts, std::size_t own, std::size_t moneys, std::size_t end) {
    auto first = own;
    while (first + 1 < moneys && cells_[first].is_head) ++first;
    auto level = cells_[first].text;
    std::string_view rest;
    if (own > texts && goes_on(cells_[own - 1], cells_[own])) {
      rest = std::exchange(level, cells_[own - 1].text);
      give_up(texts, own - 1);
    } else {
      give_up(texts, own);
    }
    give_up(first + 1, moneys);
    add_pay(without_brackets(level), rest, moneys, end, first);
  }

  /// Whether a level was broken where the line ended: `Senior` / `LevelUSD …`.
  static bool goes_on(cell const& before, cell const& it) noexcept {
    if (it.is_marked || before.is_head || before.line + 1 != it.line || is_sentence(before.text)) return false;
    auto const gap = between(before.text.data() + before.text.size(), it.text.data());
    if (std::count(gap.begin(), gap.end(), '\n') != 1) return false;
    return before.is_glued || it.text == "Level" || (it.text.front() >= 'a' && it.text.front() <= 'z');
  }

  static bool is_single(grammar::pay const& it, grammar::opening other) noexcept {
    return !it.high && (it.open == grammar::opening::none || it.open == grammar::opening::about || it.open == other);
  }

  grammar::pay const& pay_of(cell const& it) const noexcept { return pays_[*it.pay]; }

  bool is_alike(cell const& one, cell const& other) const noexcept {
    return pay_of(one).currency == pay_of(other).currency && pay_of(one).per == pay_of(other).per;
  }

  /// Whether all of them are one pay: `$75,000 | $105,000`, its least and its most in cells of their own.
  bool is_one_range(std::size_t begin, std::size_t end) const noexcept {
    if (end - begin < 2 || end - begin > 3) return false;
    for (auto at = begin; at < end; ++at) {
      auto const& it = cells_[at];
      if (!is_single(pay_of(it), at == begin ? grammar::opening::least : grammar::opening::most) ||
          !is_alike(it, cells_[begin]))
        return false;
      if (at > begin && it.is_marked && it.line != cells_[begin].line) return false;
    }
    return true;
  }

  void add_pay(std::string_view level, std::string_view rest, std::size_t begin, std::size_t end,
               std::optional<std::size_t> own = std::nullopt) {
    level = without_label(level);
    auto whole = own ? whole_of(cells_[*own], cells_[begin]) : cells_[begin].text;
    if (!level.empty() && is_one_range(begin, end)) {
      auto pay = pay_of(cells_[begin]);
      pay.high = pay_of(cells_[end - 1]).low;
      pay.open = grammar::opening::none;
      out_.rows.push_back({level, rest, pay, whole});
      return;
    }
    for (auto at = begin; at < end; ++at) {
      auto const& it = cells_[at];
      bool const same_level = at == begin || (it.line == cells_[begin].line && !is_alike(it, cells_[begin]));
      out_.rows.push_back({same_level ? level : std::string_view{}, same_level ? rest : std::string_view{}, pay_of(it),
                           at == begin ? whole : it.text});
    }
  }

  void add_row(std::string_view level, cell const& money) {
    out_.rows.push_back({without_label(level), {}, pay_of(money), money.text});
  }

  void give_up(std::size_t begin, std::size_t end) {
    for (auto at = begin; at < end; ++at)
      if (!cells_[at].is_head) out_.unread.push_back(cells_[at].text);
  }

  std::vector<cell> const& cells_;
  std::vector<grammar::pay> const& pays_;
  pay_section out_;
  std::size_t line_end_ = 0;  // of the line looked at last, its last cell's next
};

}  // namespace

pay_section read_pay_section(std::span<grammar::line const> lines) {
  auto const cells = read_pay_cells(lines);
  return rows_reader(cells).read();
}

}  // namespace career
