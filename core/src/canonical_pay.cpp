/// Pay as a canonical text has it.
#include <algorithm>
#include <iterator>
#include <utility>

#include "canonical.hpp"
#include "grammar/grammar.hpp"
#include "items.hpp"
#include "letters.hpp"

namespace career {

namespace {

bool take(std::string_view& text, std::string_view start) noexcept {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

/// `75,000`: each three digits parted by a comma, no zero before others. At most eighteen digits.
std::optional<std::int64_t> take_figure(std::string_view& text) noexcept {
  constexpr std::size_t longest = 23;
  auto const size = std::min(text.find_first_not_of("0123456789,"), text.size());
  if (size == 0 || size > longest || (text.front() == '0' && size > 1)) return std::nullopt;
  std::int64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    bool const is_comma_here = (size - i) % 4 == 0;
    if ((text[i] == ',') != is_comma_here || (is_comma_here && i == 0)) return std::nullopt;
    if (!is_comma_here) value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(size);
  return value;
}

std::optional<written_pay> read_written_pay(std::string_view money) noexcept {
  written_pay it;
  for (auto const& [ending, per] :
       {std::pair{std::string_view(" per month"), period::month}, {" per hour", period::hour}})
    if (money.ends_with(ending)) {
      it.per = per;
      money.remove_suffix(ending.size());
      break;
    }
  bool const is_most = take(money, "up to ");
  if (money.size() > 4 && is_upper(money[0]) && is_upper(money[1]) && is_upper(money[2]) && money[3] == ' ') {
    it.currency = money.substr(0, 3);
    money.remove_prefix(4);
  }
  it.low = take_figure(money);
  if (!it.low) return std::nullopt;
  if (is_most) {
    it.high = std::exchange(it.low, std::nullopt);
  } else if (money.empty()) {
    it.high = it.low;
  } else if (!take(money, " or more")) {
    if (!take(money, " to ")) return std::nullopt;
    it.high = take_figure(money);
    if (!it.high) return std::nullopt;
  }
  return money.empty() ? std::optional(it) : std::nullopt;
}

/// Whether the figure is one that nobody takes for another: not for thousands, nor for so much an hour.
bool is_usual(std::optional<std::int64_t> figure, period per) noexcept {
  constexpr std::int64_t thousand = 1000;
  constexpr std::int64_t most = thousand * thousand * thousand * thousand;
  if (!figure) return true;
  auto const least = per == period::year ? thousand : per == period::month ? thousand / 10 : 0;
  return *figure >= least && *figure < (per == period::hour ? thousand : most);
}

}  // namespace

level_and_pay split_band(std::string_view line) noexcept {
  level_and_pay it;
  auto const at = line.rfind(canonical::after_level);
  it.level = at == std::string_view::npos ? std::string_view{} : line.substr(0, at);
  it.money = at == std::string_view::npos ? line : line.substr(at + canonical::after_level.size());
  it.pay = read_written_pay(it.money);
  return it;
}

bool is_plain_band(std::string_view line) {
  static constexpr std::string_view levels[] = {"Entry Level", "Junior", "Junior Level", "Mid Level", "Mid-Level",
                                                "Lead",        "Senior", "Senior Level", "Staff",     "Principal"};
  static constexpr std::string_view currencies[] = {"USD", "EUR", "GBP"};
  auto const it = split_band(line);
  if (!it.pay || it.pay->currency.empty() || !is_usual(it.pay->low, it.pay->per) ||
      !is_usual(it.pay->high, it.pay->per))
    return false;
  auto const is_one_of = [](std::string_view text, auto const& all) {
    return std::find(std::begin(all), std::end(all), text) != std::end(all);
  };
  return (is_one_of(it.level, levels) && is_one_of(it.pay->currency, currencies)) || is_read_as_split(it, line);
}

bool is_read_as_split(level_and_pay const& it, std::string_view line) {
  auto rest = line;
  auto const found = grammar::read_pay(rest);
  if (!found || !rest.empty() || found->currency != it.pay->currency) return false;
  if (found->level.data() + found->level.size() != it.money.data()) return false;
  if (it.level.empty()) return it.money.size() == line.size();
  auto const hint = grammar::read_pay_hint(it.level);
  if (hint.per || !hint.currency.empty() || (hint.is_head && !hint.other)) return false;
  auto const is_of_level = [](char c) {
    return is_word(c) || std::string_view(" &-/'").find(c) != std::string_view::npos;
  };
  return is_upper(it.level.front()) && is_word(it.level.back()) &&
         std::all_of(it.level.begin(), it.level.end(), is_of_level);
}

}  // namespace career
