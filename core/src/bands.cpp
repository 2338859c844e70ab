/// The bands of pay of a guide: item_reader's largest part.
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "amounts.hpp"
#include "diagnostics.hpp"
#include "items.hpp"
#include "letters.hpp"
#include "pay_rows.hpp"

namespace career {

namespace {

using grammar::opening;

/// `$100-125k` means thousands on both sides, and so does `£35k-48`.
void share_thousands(grammar::amount& low, grammar::amount& high) noexcept {
  auto const is_short = [](grammar::amount const& it) {
    return it.exponent == 0 && whole_units(it).value_or(1000) < 1000;
  };
  auto& from = is_short(low) ? high : low;
  auto& to = is_short(low) ? low : high;
  if (from.exponent == 0 || !is_short(to)) return;
  auto raised = to;
  raised.exponent = from.exponent;
  if (is_short(low) ? whole_units(raised) <= whole_units(high) : whole_units(high) < whole_units(low)) to = raised;
}

/// The only period that a section states, or none.
std::optional<period> stated_period(pay_section const& section) noexcept {
  std::optional<period> only;
  for (auto const& row : section.rows) {
    if (only && row.pay.per && *only != *row.pay.per) return std::nullopt;
    if (row.pay.per) only = row.pay.per;
  }
  return only;
}

/// `$100-120,000` is 100,000 to 120,000.
void take_likelier(amount_reading& it, amount_reading const& beside) noexcept {
  constexpr std::int64_t thousand = 1000;
  if (!it.other || beside.other || !beside.units || *it.units * thousand > 2 * *beside.units ||
      *it.units * 2 * thousand < *beside.units)
    return;
  std::swap(it.units, it.other);
}

}  // namespace

// Not inlined: the module is a kilobyte smaller so.
[[gnu::noinline]] void item_reader::bands(lines_of_block lines, std::vector<band>& out) {
  auto section = read_pay_section(lines);
  auto const stated = stated_period(section);
  make_room(out, section.rows.size());
  for (auto& [level, level_rest, pay, whole] : section.rows) {
    band it;
    if (!level_rest.empty())
      it.level = join(std::array{level, level_rest});
    else if (!level.empty())
      it.level = make_item(level);
    it.currency = pay.currency;
    it.per = pay.per.value_or(grammar::read_pay_hint(level).per.value_or(period::year));

    if (pay.high) share_thousands(pay.low, *pay.high);
    auto low = read_amount(pay.low, it.currency, it.per);
    if (low.other && !pay.per && it.per == period::year && stated) {  // `$45` where others say `per hour`
      it.per = *stated;
      low = read_amount(pay.low, it.currency, it.per);
    }
    auto high = pay.high ? read_amount(*pay.high, it.currency, it.per) : low;
    if (pay.high) {
      take_likelier(low, high);
      take_likelier(high, low);
    }
    if (pay.high || pay.open != opening::most) it.low = low.units;
    if (pay.high || (pay.open != opening::least)) it.high = high.units;

    if (!it.low && !it.high) {
      unread(trimmed(whole), "The figures of this pay have more than 15 digits, which no pay has.");
      continue;
    }
    auto const& odd = !low.other && pay.high ? high : low;
    if (!pay.unsure.empty()) {
      report(code::ambiguous_amount,
             joined({"“", pay.unsure, "” may be SEK, NOK or DKK. It was read as ", it.currency,
                     "; write the code to settle it."}),
             pay.unsure);
    } else if (odd.other) {
      auto const figure = (&odd == &low ? pay.low : *pay.high).digits;
      report(code::ambiguous_amount,
             joined({"“", figure, "” may be ", std::to_string(*odd.units), " or ", std::to_string(*odd.other),
                     ". It was read as the first; write the figure in full and without marks to settle it."}),
             figure);
    } else if (it.low && it.high && *it.low > *it.high) {
      report(code::ambiguous_amount, "The first figure of this pay is above the second. Check both.", trimmed(whole));
    }
    out.push_back(it);
  }
  for (auto const text : section.unread)
    unread(text, "No pay was found in this line. Write it as “Entry Level: USD 75,000 to 105,000”.");
}

}  // namespace career
