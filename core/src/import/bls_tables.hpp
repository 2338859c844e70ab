/// @file bls_tables.hpp
/// @brief What BLS publishes of an occupation's pay and growth, by SOC code.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "career/guide.hpp"
#include "onet_occupations.hpp"

namespace career {

/// A SOC code as a number: `15-1252` is 151252.
using soc_code = std::uint32_t;

/// The SOC code that a code of SOC or of O*NET begins with; nothing where none does.
std::optional<soc_code> soc_of(std::string_view code) noexcept;
std::string written(soc_code code);

/// A row of a table found for an occupation. `is_wider`: it counts others, too.
template <typename T>
struct found_for {
  T const* row = nullptr;
  soc_code code = 0;
  bool is_wider = false;
  explicit operator bool() const noexcept { return row != nullptr; }
};

template <typename T>
class by_soc {
 public:
  /// False where the code is there already.
  bool add(soc_code code, T row) { return rows_.emplace(code, std::move(row)).second; }
  T const* at(soc_code code) const {
    auto const it = rows_.find(code);
    return it != rows_.end() ? &it->second : nullptr;
  }

  /// The row of the occupation's SOC code, or else that of the broad occupation which it is part of.
  found_for<T> find(std::string_view code) const {
    auto const own = soc_of(code);
    if (!own) return {};
    bool const is_part = code.size() > soc_size && code.substr(soc_size) != ".00";
    if (auto const* const row = at(*own)) return {row, *own, is_part};
    auto const broad = *own / 10 * 10;
    return {at(broad), broad, true};
  }

 private:
  static constexpr std::size_t soc_size = 7;
  std::unordered_map<soc_code, T> rows_;
};

/// Percentiles of pay by the year. At or above the published top, `#`, is more than any figure.
struct wages {
  enum class kind : std::uint8_t { unknown, figure, top };
  struct amount {
    kind is = kind::unknown;
    std::int64_t dollars = 0;
    friend bool operator==(amount const&, amount const&) = default;
  };
  std::array<amount, 5> percentiles{};  ///< the 10th, 25th, 50th, 75th and 90th
  friend bool operator==(wages const&, wages const&) = default;
};
by_soc<wages> read_wages(std::optional<named_text> const& table, import_log& log);

/// Entry, mid and senior level as percentiles of pay: 10 to 25, 25 to 75, 75 to 90; no band without a low figure.
struct pay_band {
  std::string_view level;
  std::int64_t low = 0;
  std::optional<std::int64_t> high;
};
std::vector<pay_band> bands_of(wages const& it);

/// Employment's projected change over some years.
struct growth {
  double percent = 0;
};
struct projections {
  by_soc<growth> rows;
  std::string from;  ///< the first year, and the last
  std::string to;
};
projections read_projections(std::optional<named_text> const& table, import_log& log);

/// One sentence of ours with the figure.
std::string growth_sentence(found_for<growth> const& it, projections const& of);

}  // namespace career
