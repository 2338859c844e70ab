/// The bands of pay of a guide: item_reader's largest part.
#include <optional>
#include <string_view>
#include <utility>

#include "amounts.hpp"
#include "items.hpp"
#include "letters.hpp"

namespace career {

namespace {

/// One figure alone is both bounds, unless the band is open.
std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>> bounds_of(grammar::pay const& pay) noexcept {
  auto low = pay.low;
  // `$100-125k` means thousands on both sides
  if (pay.high && pay.high->thousands && low.digits.size() <= 3) low.thousands = true;
  auto const first = whole_units(low);
  auto const second = pay.high ? whole_units(*pay.high) : first;
  if (pay.is_most) return {std::nullopt, second};
  if (pay.is_least && !pay.high) return {first, std::nullopt};
  return {first, second};
}

}  // namespace

void item_reader::add_band(grammar::pay const& pay, item level, std::string_view written, std::vector<band>& out) {
  auto const [low, high] = bounds_of(pay);
  if (!low && !high) return unread(written, "The figures of this pay have more than 15 digits, which no pay has.");
  if (low && high && *low > *high)
    report(code::ambiguous_amount, "The first figure of this pay is above the second. Check both.", written);
  out.push_back({level, pay.currency, low, high, pay.per});
}

void item_reader::bands(lines_of_block lines, std::vector<band>& out) {
  out.reserve(out.size() + lines.size());
  std::string_view pending;  // a level on a line of its own, its pay on the next
  auto const is_table_head = [](std::string_view text) {
    return text == "Level" || text == "Range" || (text.starts_with("Level") && text.ends_with("Range"));
  };
  auto const give_up_pending = [&] {
    if (!pending.empty() && !is_table_head(pending))
      unread(pending, "No pay was found in this line. Write it as “Entry Level: USD 75,000 to 105,000”.");
    pending = {};
  };
  for (auto const& line : lines) {
    std::string_view rest = line.text;
    while (!rest.empty()) {
      auto const begin = rest;
      auto const pay = grammar::read_pay(rest);
      if (!pay) break;
      auto level = undecorated(pay->level);
      while (!level.empty() && (level.back() == '-' || is_space(level.back()))) level.remove_suffix(1);
      if (level.empty() && !pending.empty()) level = std::exchange(pending, {});
      add_band(*pay, level.empty() ? item{} : make_item(level), trimmed(begin.substr(0, begin.size() - rest.size())),
               out);
    }
    rest = trimmed(rest);
    if (undecorated(rest).empty()) continue;
    give_up_pending();
    pending = undecorated(rest);
  }
  give_up_pending();
}

}  // namespace career
