#include "role_pay.hpp"

#include <algorithm>
#include <string>

#include "letters.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// `Entry Level` and `Entry` are one level.
std::string level_key(std::string_view level) {
  auto key = folded(level);
  if (key.ends_with(" level")) key.resize(key.size() - 6);
  return key;
}

std::optional<std::int64_t> figure(std::int64_t kept) noexcept {
  return kept == kept_band::missing ? std::nullopt : std::optional(kept);
}

std::string_view source_name(std::string_view basis) noexcept { return trimmed(basis.substr(0, basis.find(';'))); }

}  // namespace

kept_band const* band_at(catalogue_data const& in, role_id role, std::string_view level) {
  auto const bands = in.bands_of(role);
  if (level.empty()) return bands.empty() ? nullptr : &bands.front();
  auto const key = level_key(level);
  for (auto const& it : bands)
    if (level_key(in.words.name(it.level)) == key) return &it;
  return nullptr;
}

pay_of_role pay_of(catalogue_data const& in, role_id role, kept_band const& band) {
  return {in.words.name(band.level),
          in.words.name(band.currency_and_period >> 2u),
          figure(band.low),
          figure(band.high),
          static_cast<period>(band.currency_and_period & 3u),
          in.words.name(in.roles[role].basis),
          std::nullopt};
}

std::optional<pay_of_role> pay_after(catalogue_data const& in, role_id from, kept_band const* at, role_id to,
                                     move_kind kind) {
  if (at == nullptr) return std::nullopt;
  auto const* looked_at = at;
  if (kind == move_kind::promotion && at != &in.bands_of(from).back()) looked_at = at + 1;
  auto const* there = band_at(in, to, in.words.name(looked_at->level));
  if (there == nullptr && looked_at != at) there = band_at(in, to, in.words.name(at->level));
  if (there == nullptr) return std::nullopt;
  auto pay = pay_of(in, to, *there);
  auto const before = pay_of(in, from, *at);
  if (before.low && before.high && pay.low && pay.high && at->currency_and_period == there->currency_and_period) {
    // of a list: minmax of two values gives references, here to what is gone
    auto const [low, high] = std::minmax({*pay.low - *before.low, *pay.high - *before.high});
    pay.change = pay_change{before.level, low, high, source_name(before.basis) == source_name(pay.basis)};
  }
  return pay;
}

}  // namespace career
