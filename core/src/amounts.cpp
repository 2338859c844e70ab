#include "amounts.hpp"

#include <algorithm>
#include <utility>

#include "letters.hpp"

namespace career {

namespace {

/// A figure as it is written, told apart.
struct parts {
  std::string_view whole;
  std::string_view decimals;
  bool is_one_mark = false;  ///< `45.000`: three digits after the only mark
};

parts parts_of(grammar::amount const& written) noexcept {
  auto const text = written.digits;
  auto const last = text.find_last_of(".,");
  if (last == std::string_view::npos) return {text, {}};
  auto const after = text.substr(last + 1);
  auto const other_mark = text[last] == '.' ? ',' : '.';
  bool const is_first = text.find(text[last]) == last;
  // a line may have ended at the mark
  auto const digits = std::count_if(after.begin(), after.end(), is_digit);
  bool const two_sorts = is_first && text.find(other_mark) != std::string_view::npos;
  bool const parts_thousands = digits == 3 && written.exponent == 0 && !two_sorts;
  if (!parts_thousands) return {text.substr(0, last), after};
  return {text, {}, is_first && last <= 3};
}

/// Digits of `it`, times a power of ten, rounded.
std::optional<std::int64_t> value_of(parts const& it, int exponent) noexcept {
  constexpr int most_digits = 15;
  std::int64_t units = 0;
  int digits = exponent;
  for (char const c : it.whole)
    if (is_digit(c)) {
      if (++digits > most_digits) return std::nullopt;
      units = units * 10 + (c - '0');
    }
  auto decimal = it.decimals.begin();
  for (; exponent > 0; --exponent) {
    units *= 10;
    if (decimal != it.decimals.end()) units += *decimal++ - '0';
  }
  return units + (decimal != it.decimals.end() && *decimal >= '5' ? 1 : 0);
}

bool is_among(std::string_view codes, std::string_view currency) noexcept {
  auto const at = codes.find(currency);
  return at != std::string_view::npos && at % 3 == 0;
}

}  // namespace

std::optional<std::int64_t> whole_units(grammar::amount const& written) noexcept {
  return value_of(parts_of(written), written.exponent);
}

amount_reading read_amount(grammar::amount const& written, std::string_view currency, period per) noexcept {
  // where a point parts thousands; elsewhere it begins decimals
  constexpr std::string_view point_countries = "EURSEKNOKDKKISKPLNCZKHUFRONBGNTRYBRLIDRVNDARSCLPCOPUAHRUB";
  // where a thousand is little
  constexpr std::string_view small_units = "JPYINRKRWIDRVNDHUFCLPCOPARSNGNKESPKRPHPRUBCZKTWDTHBEGPLKRBDTUAHISK";
  constexpr std::int64_t thousand = 1000;
  auto const it = parts_of(written);
  amount_reading out{value_of(it, written.exponent), std::nullopt};
  if (!out.units || written.exponent > 0) return out;
  if (!it.is_one_mark) {
    auto const least = per == period::year ? thousand : per == period::month ? thousand / 10 : 0;
    if (*out.units > 0 && *out.units < least) out.other = *out.units * thousand;
    return out;
  }
  auto const mark = written.digits.find_last_of(".,");
  bool const is_odd_point = written.digits[mark] == '.' && !is_among(point_countries, currency);
  bool const is_odd_wage = per == period::hour && !is_among(small_units, currency);
  if (!is_odd_point && !is_odd_wage) return out;
  out.other = value_of({written.digits.substr(0, mark), written.digits.substr(mark + 1)}, 0);
  if (is_odd_wage && *out.other >= 5) std::swap(out.units, out.other);
  return out;
}

}  // namespace career
