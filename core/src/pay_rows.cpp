#include "pay_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "grammar/grammar.hpp"
#include "letters.hpp"

namespace career {

namespace {

/// What a cell of a pay section is: money, or a text that may be a level.
struct cell {
  std::string_view text;  ///< without marks; of money, as it is written
  std::string_view raw;   ///< from where the cell begins
  std::optional<grammar::pay> pay;
  std::size_t line = 0;
  bool is_marked = false;  ///< its line begins with a bullet or a number
  bool is_glued = false;   ///< nothing stands between it and the pay before it
  bool is_head = false;
};

bool says_something(std::string_view text) noexcept { return std::any_of(text.begin(), text.end(), is_word); }

/// The length of a mark at one end of a text that belongs to the layout and not to the text; 0 where none is there.
template <bool at_end>
std::size_t mark_of(std::string_view text) noexcept {
  static constexpr std::string_view signs[] = {"–", "—", "‐", "‑", "−", "→", "·", "•",
                                               "…", "“", "”", "†", "‡", "¹", "²", "³"};
  constexpr std::string_view marks = at_end ? " \t\r\n\f#*=_|:\\\"',;~-/{}([" : " \t\r\n\f#*=_|:\\\"',;~-/{})]!&.+";
  if (text.empty()) return 0;
  if (marks.find(at_end ? text.back() : text.front()) != std::string_view::npos) return 1;
  for (auto const sign : signs)
    if (at_end ? text.ends_with(sign) : text.starts_with(sign)) return sign.size();
  // a footnote: `[1]`
  if (at_end ? text.back() == ']' : text.front() == '[') {
    auto const other = at_end ? text.rfind('[') : text.find(']');
    if (other == std::string_view::npos) return 0;
    auto const note = at_end ? text.substr(other + 1, text.size() - other - 2) : text.substr(1, other - 1);
    if (note.size() < 4 && std::all_of(note.begin(), note.end(), is_digit)) return note.size() + 2;
  }
  // a row of dots that leads to the figure
  if (!at_end || text.back() != '.') return 0;
  auto const dots = text.size() - text.find_last_not_of('.') - 1;
  return dots > 1 || dots == text.size() || is_blank(text[text.size() - 2]) ? dots : 0;
}

/// Without the marks around it.
std::string_view bare(std::string_view text) noexcept {
  while (auto const size = mark_of<false>(text)) text.remove_prefix(size);
  while (auto const size = mark_of<true>(text)) text.remove_suffix(size);
  if (text.starts_with("and ")) text.remove_prefix(4);
  return trimmed(text);
}

/// `(Junior)` is `Junior`.
std::string_view without_brackets(std::string_view text) noexcept {
  if (text.size() > 2 && text.front() == '(' && text.find(')') == text.size() - 1)
    return trimmed(text.substr(1, text.size() - 2));
  return text;
}

bool is_sentence(std::string_view text) noexcept {
  return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?') &&
         text.find(' ') != std::string_view::npos;
}

/// Where the cell that `text` begins with ends, and how much parts it from the next: a bar, a tab, `!!`, a tag.
std::pair<std::size_t, std::size_t> end_of_cell(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|' || text[i] == '\t') return {i, 1};
    if (text.substr(i, 2) == "!!") return {i, 2};
    if (text[i] != '<' || i + 1 == text.size() || (!is_letter(text[i + 1]) && text[i + 1] != '/')) continue;
    auto const tag = text.substr(i, 40);
    if (auto const end = tag.find('>'); end != std::string_view::npos) return {i, end + 1};
  }
  return {text.size(), 0};
}

class rows_reader {
 public:
  explicit rows_reader(std::span<grammar::line const> lines) {
    cells_.reserve(2 * lines.size());
    for (std::size_t begin = 0; begin < lines.size();) {
      // pay may go on over lines that no list parts
      std::size_t end = begin + 1;
      while (end < lines.size() && !(is_marked(lines[end]) && is_marked(lines[begin]))) ++end;
      read_lines(lines, begin, end);
      begin = end;
    }
    settle_currencies();
  }

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
  static bool is_marked(grammar::line const& it) noexcept { return it.bullet || it.number.has_value(); }

  void read_lines(std::span<grammar::line const> lines, std::size_t begin, std::size_t end) {
    auto const* const last = lines[end - 1].end();
    auto const* read_to = lines[begin].text.data();
    for (auto i = begin; i < end; ++i) {
      auto const& line = lines[i];
      if (line.end() <= read_to || line.text.starts_with("{|")) continue;
      bool after_pay = read_to > line.text.data();  // pay of the line before went on into this one
      auto const* at = std::max(read_to, line.text.data());
      while (at < line.end()) {
        auto rest = between(at, last);
        auto const pay = grammar::read_pay(rest);
        if (!pay) break;
        add_texts(pay->level, i, is_marked(line), after_pay);
        cells_.push_back({pay->written, pay->written, pay, i, is_marked(line)});
        at = rest.data();
        after_pay = true;
      }
      if (at < line.end()) add_texts(between(at, line.end()), i, is_marked(line), after_pay);
      read_to = std::max(at, line.end());
    }
  }

  void add_texts(std::string_view text, std::size_t line, bool marked, bool after_pay) {
    bool glued = after_pay && !text.empty() && is_word(text.front());
    while (!text.empty()) {
      auto const [end, mark] = end_of_cell(text);
      if (auto const it = bare(text.substr(0, end)); says_something(it)) {
        cell one{it, text, std::nullopt, line, marked, glued};
        auto const hint = grammar::read_pay_hint(it);
        one.is_head = hint.is_head && !hint.other;
        cells_.push_back(one);
        if (one.is_head)
          head_ = {true, false, hint.currency.empty() ? head_.currency : hint.currency,
                   hint.per ? hint.per : head_.per};
        if (!hint.currency.empty()) show(said_, hint.currency);
      }
      text.remove_prefix(end + mark);
      glued = false;
    }
  }

  /// The currencies of a section, as far as it matters: none, one, or several.
  struct shown {
    std::string_view one;
    bool several = false;
  };
  static void show(shown& in, std::string_view currency) noexcept {
    if (in.one.empty()) in.one = currency;
    in.several = in.several || in.one != currency;
  }

  /// Gives figures without a currency that of the section; those that cannot have one, and pay by the day, are texts.
  void settle_currencies() {
    shown with_figures;
    shown krone;
    for (auto const& it : cells_) {
      if (!it.pay || it.pay->currency.empty() || !it.pay->unsure.empty()) continue;
      show(with_figures, it.pay->currency);
      if (it.pay->currency == "NOK" || it.pay->currency == "SEK" || it.pay->currency == "DKK")
        show(krone, it.pay->currency);
    }
    auto const& section = with_figures.one.empty() ? said_ : with_figures;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      auto it = cells_[i];
      if (it.pay) {
        auto& pay = *it.pay;
        if (pay.currency.empty() && !section.several) pay.currency = section.one;
        if (!pay.unsure.empty() && !krone.one.empty() && !krone.several) pay.currency = krone.one, pay.unsure = {};
        if (!pay.per) pay.per = head_.per;
        if (pay.currency.empty() || pay.other_period) it.pay.reset();
      }
      bool const goes_on =
          !it.pay && kept > 0 && !cells_[kept - 1].pay && cells_[kept - 1].line == it.line && cells_[i].pay;
      if (goes_on)
        cells_[kept - 1].text = between(cells_[kept - 1].text.data(), it.text.data() + it.text.size());
      else
        cells_[kept++] = it;
    }
    cells_.resize(kept);
  }

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

  bool line_ends_with_text(std::size_t at) const noexcept {
    auto const line = cells_[at].line;
    while (at + 1 < cells_.size() && cells_[at + 1].line == line) ++at;
    return !cells_[at].pay;
  }

  /// Pay from `at` on, each with the text after it as its level. Gives where what belongs to it ends.
  std::size_t add_with_level_after(std::size_t at) {
    auto const& next = cells_[at + 1];
    out_.rows.push_back({without_brackets(next.text), {}, *cells_[at].pay, whole_of(cells_[at], next)});
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
    if (own < moneys) return add_with_own_level(texts, own, moneys, end);

    auto const levels =
        static_cast<std::size_t>(std::count_if(cells_.begin() + static_cast<std::ptrdiff_t>(texts),
                                               cells_.begin() + static_cast<std::ptrdiff_t>(moneys), is_level));
    if (levels > 1 && levels == end - moneys) {  // a table by columns
      for (auto text = texts; text < moneys; ++text) {
        if (!is_level(cells_[text])) continue;
        out_.rows.push_back({cells_[text].text, {}, *cells_[moneys].pay, cells_[moneys].text});
        ++moneys;
      }
      return;
    }
    auto level = moneys;
    while (level > texts && !is_level(cells_[level - 1])) --level;
    if (level == texts) {
      level = moneys;  // `Median` on a line of its own
      if (level == texts || is_sentence(cells_[level - 1].text)) {
        give_up(texts, moneys);
        return add_pay({}, {}, moneys, end);
      }
    }
    give_up(texts, level - 1);
    give_up(level, moneys);
    add_pay(cells_[level - 1].text, {}, moneys, end);
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

  static bool is_single(cell const& it) noexcept {
    return !it.pay->high && (it.pay->open == grammar::opening::none || it.pay->open == grammar::opening::about);
  }

  /// Whether all of them are one pay: `$75,000 | $105,000`, its least and its most in cells of their own.
  bool is_one_range(std::size_t begin, std::size_t end) const noexcept {
    if (end - begin < 2 || end - begin > 3) return false;
    for (auto at = begin; at < end; ++at) {
      auto const& it = cells_[at];
      if (!is_single(it) || it.pay->currency != cells_[begin].pay->currency || it.pay->per != cells_[begin].pay->per)
        return false;
      if (at > begin && it.is_marked && it.line != cells_[begin].line) return false;
    }
    return true;
  }

  void add_pay(std::string_view level, std::string_view rest, std::size_t begin, std::size_t end,
               std::optional<std::size_t> own = std::nullopt) {
    auto whole = own ? whole_of(cells_[*own], cells_[begin]) : cells_[begin].text;
    if (!level.empty() && is_one_range(begin, end)) {
      auto pay = *cells_[begin].pay;
      pay.high = cells_[end - 1].pay->low;
      out_.rows.push_back({level, rest, pay, whole});
      return;
    }
    for (auto at = begin; at < end; ++at) {
      auto const& it = cells_[at];
      bool const same_level =
          at == begin || (it.line == cells_[begin].line &&
                          (it.pay->currency != cells_[begin].pay->currency || it.pay->per != cells_[begin].pay->per));
      out_.rows.push_back({same_level ? level : std::string_view{}, same_level ? rest : std::string_view{}, *it.pay,
                           at == begin ? whole : it.text});
    }
  }

  void give_up(std::size_t begin, std::size_t end) {
    for (auto at = begin; at < end; ++at)
      if (!cells_[at].is_head) out_.unread.push_back(cells_[at].text);
  }

  std::vector<cell> cells_;
  pay_section out_;
  grammar::pay_hint head_;
  shown said_;
};

}  // namespace

pay_section read_pay_section(std::span<grammar::line const> lines) { return rows_reader(lines).read(); }

}  // namespace career
