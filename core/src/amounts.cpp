#include "amounts.hpp"

#include "letters.hpp"

namespace career {

std::optional<std::int64_t> whole_units(grammar::amount const& written) noexcept {
  auto const text = written.digits;
  auto const last_mark = text.find_last_of(".,");
  auto const after_mark = last_mark == std::string_view::npos ? 0 : text.size() - last_mark - 1;
  bool const has_decimals = last_mark != std::string_view::npos && (after_mark != 3 || written.thousands);
  auto const whole = has_decimals ? text.substr(0, last_mark) : text;

  std::int64_t units = 0;
  int digits = 0;
  for (char c : whole)
    if (is_digit(c)) {
      if (++digits > 15) return std::nullopt;
      units = units * 10 + (c - '0');
    }
  std::int64_t thousandths = 0;
  if (has_decimals) {
    std::int64_t scale = 100;
    for (char c : text.substr(last_mark + 1, 3)) {
      thousandths += (c - '0') * scale;
      scale /= 10;
    }
  }
  if (written.thousands) return digits > 12 ? std::nullopt : std::optional(units * 1000 + thousandths);
  units += thousandths >= 500 ? 1 : 0;
  constexpr std::int64_t most = 999'999'999'999'999;
  return units > most ? std::nullopt : std::optional(units);
}

}  // namespace career
