#include "split.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "letters.hpp"
#include "seams.hpp"

namespace career {

namespace {

constexpr std::size_t seams_within = 12;  // an item holds at most so many places where the letters' shape changes
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

// Costs are whole numbers, so that native and wasm agree to the bit: 256 to the nat.
constexpr std::int32_t nats(double n) noexcept { return static_cast<std::int32_t>(n * 256); }

// docs/splitting.md has what each was measured to be worth.
constexpr auto of_name_within_word = nats(4);  // a known name that ends where the letters allow no end
constexpr auto of_odd_start = nats(4);         // an unknown item that begins with a small letter
constexpr auto of_stay_at_space = nats(0.1);   // in a list with spaces between its items
constexpr auto of_cut_at_space = nats(2.5);
constexpr auto out_of_the_question = nats(20);
// Names as guides list them are a little shorter than those that were fitted on: 0.0012 of their F1.
constexpr std::int32_t in_favour_of_a_cut = seams::nat / 4;
constexpr auto most_doubtful = nats(0.5);  // of what is told, one in two is wrong

/// e^-x for x >= 0, and log (1 + x) for 0 <= x <= 1, exact enough for a table that is made while compiling.
consteval double exp_of_minus(double x) {
  double term = 1, sum = 1;
  for (int i = 1; i < 60; ++i) sum += term *= x / i;
  return 1 / sum;
}
consteval double log_of_one_and(double x) {
  double const y = x / (2 + x);
  double power = y, sum = 0;
  for (int i = 1; i < 60; i += 2, power *= y * y) sum += power / i;
  return 2 * sum;
}

constexpr std::size_t steps_of_tail = 8 * seams::nat;
consteval std::array<std::uint8_t, steps_of_tail> make_tail() {
  std::array<std::uint8_t, steps_of_tail> all{};
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] = static_cast<std::uint8_t>(256 * log_of_one_and(exp_of_minus(static_cast<double>(i) / seams::nat)) + 0.5);
  return all;
}
constexpr auto tail = make_tail();

/// log (1 + e^odds): what it costs to act against the odds.
std::int32_t cost_against(std::int32_t odds) noexcept {
  auto const size = static_cast<std::size_t>(odds < 0 ? -odds : odds);
  return (odds > 0 ? odds * (256 / seams::nat) : 0) + (size < tail.size() ? tail[size] : 0);
}

/// A known name is the better evidence the longer it is: `Go` is a chance hit, `Data Modeling` none.
std::int32_t worth_of_name(std::size_t length) noexcept {
  constexpr std::size_t most = 11;
  return nats(static_cast<double>(std::min(length, most) - 1));
}

/// What an unknown item costs for its first letter and its length.
std::int32_t cost_of_unknown(std::string_view item, list_kind kind) noexcept {
  auto const oddness = seams::oddness_of_length[seams::model_of(kind)][seams::index_of_length(item.size())];
  return oddness * (256 / seams::nat) + (is_lower(item.front()) ? of_odd_start : 0);
}

}  // namespace

void glue_splitter::find_seams(std::string_view text, list_kind kind, gluing how) {
  seams_.clear();
  std::int32_t stays = 0;
  auto const add = [&](std::size_t at, std::int32_t cut, std::int32_t stay) {
    seams_.push_back({static_cast<std::uint32_t>(at), cut, stays});
    stays += stay;
  };
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (is_space(text[at])) continue;
    if (is_space(text[at - 1])) {
      if (how == gluing::spaced && !is_lower(text[at])) add(at, of_cut_at_space, of_stay_at_space);
    } else if (seams::may_end(text, at)) {
      auto const odds = seams::log_odds(text, at, kind) + in_favour_of_a_cut;
      add(at, cost_against(-odds), cost_against(odds));
    }
  }
  add(text.size(), 0, 0);
}

void glue_splitter::relax(std::size_t from, std::size_t to, std::int32_t cost, bool is_known) noexcept {
  if (auto const total = best_[from].cost + cost; total < best_[to].cost)
    best_[to] = {total, static_cast<std::uint32_t>(from), is_known};
}

void glue_splitter::find_best(std::string_view text, list_kind kind, std::span<known_names const* const> known,
                              gluing how) {
  best_.assign(text.size() + 1, {never, 0, false});
  best_[0].cost = 0;
  std::size_t next = 0;  // the first seam after the byte
  for (std::size_t at = 0; at < text.size(); ++at) {
    while (seams_[next].at <= at) ++next;
    if (best_[at].cost == never) continue;
    auto const stays = seams_[next].stays_before;
    for (auto const* names : known)
      names->each_beginning(text.substr(at), [&](std::size_t length) {
        auto end = at + length;
        while (end < text.size() && is_space(text[end])) ++end;
        if (end > at + length && how == gluing::close) return;
        auto const it = std::lower_bound(seams_.begin() + static_cast<std::ptrdiff_t>(next), seams_.end(), end,
                                         [](seam const& s, std::size_t place) { return s.at < place; });
        auto const cut = it->at == end ? std::min(it->cut, of_name_within_word) : of_name_within_word;
        relax(at, end, cut - worth_of_name(length), true);
      });
    auto const last = std::min(next + seams_within, seams_.size());
    for (auto i = next; i < last; ++i) {
      auto const& it = seams_[i];
      auto const inner = it.stays_before - stays;
      if (best_[at].cost + inner >= best_[it.at].cost && inner > out_of_the_question) break;
      relax(at, it.at, inner + it.cut + cost_of_unknown(text.substr(at, it.at - at), kind), false);
    }
  }
}

std::int32_t glue_splitter::cost_of_cut(std::string_view text, list_kind kind, std::size_t begin, std::size_t at_seam,
                                        std::size_t end) const noexcept {
  auto const& it = seams_[at_seam];
  auto const cost = [&](std::size_t from, std::size_t to) {
    return cost_of_unknown(text.substr(from, to - from), kind);
  };
  auto const stay = seams_[at_seam + 1].stays_before - it.stays_before;
  return it.cut - stay + cost(begin, it.at) + cost(it.at, end) - cost(begin, end);
}

void glue_splitter::split(std::string_view text, list_kind kind, std::span<known_names const* const> known,
                          std::vector<glued_item>& out, gluing how) {
  out.clear();
  text = trimmed(text);
  if (text.empty()) return;
  find_seams(text, kind, how);
  find_best(text, kind, known, how);

  cuts_.clear();
  for (auto at = text.size(); at != 0; at = best_[at].from) cuts_.push_back(static_cast<std::uint32_t>(at));
  cuts_.push_back(0);

  auto const piece = [&](std::size_t begin, std::size_t end) { return trimmed(text.substr(begin, end - begin)); };
  std::size_t next = 0;
  for (auto i = cuts_.size() - 1; i > 0; --i) {
    auto const begin = cuts_[i];
    auto const end = cuts_[i - 1];
    glued_item it{piece(begin, end), glued_item::doubt::none, {}};
    bool const is_known = best_[end].is_known;
    bool const may_go_on = i > 1 && !is_known && !best_[cuts_[i - 2]].is_known;
    for (; seams_[next].at <= end && next + 1 < seams_.size(); ++next) {
      if (is_known) continue;
      if (seams_[next].at < end) {
        if (cost_of_cut(text, kind, begin, next, end) >= most_doubtful) continue;
        it.end = glued_item::doubt::may_end_before;
        it.other_reading = piece(begin, seams_[next].at);
      } else if (it.end == glued_item::doubt::none && may_go_on &&
                 cost_of_cut(text, kind, begin, next, cuts_[i - 2]) > -most_doubtful) {
        it.end = glued_item::doubt::may_go_on;
        it.other_reading = piece(begin, cuts_[i - 2]);
      }
    }
    out.push_back(it);
  }
}

}  // namespace career
