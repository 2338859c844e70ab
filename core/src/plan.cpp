#include "plan.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>

#include "career/limits.hpp"
#include "ranking.hpp"

namespace career {

namespace {

using candidate_set = std::uint32_t;  // one bit a candidate
static_assert(limits::plan_candidates <= 32);

/// Skills that the same candidates close are one.
struct target {
  candidate_set by = 0;
  std::int64_t worth = 0;
};

class search {
 public:
  search(std::vector<target> targets, std::uint32_t count) : targets_(std::move(targets)), count_(count) {
    for (auto const& it : targets_) {
      all_ += it.worth;
      for (std::uint32_t i = 0; i < count_; ++i)
        if ((it.by >> i & 1u) != 0) alone_[i] += it.worth;
    }
    // at_best_[first][left]: what the best `left` of the candidates from `first` on are worth, each alone
    for (std::uint32_t first = 0; first <= count_; ++first) {
      std::vector<ranked> worths;
      for (auto i = first; i < count_; ++i) worths.push_back({-alone_[i], i});
      sort_by_rank(worths);
      for (std::size_t left = 1; left < at_best_[first].size(); ++left)
        at_best_[first][left] = at_best_[first][left - 1] - (left <= worths.size() ? worths[left - 1].rank : 0);
    }
  }

  /// The best set; nothing where the search went past its limit.
  std::optional<candidate_set> best(std::uint32_t most) {
    if (all_ == 0) return 0;
    // the fewest that reach everything, if so many are enough
    best_worth_ = all_ - 1;
    for (std::uint32_t size = 1; size <= most && best_worth_ < all_; ++size) choose(0, 0, 0, size);
    if (looks_left_ < 0) return std::nullopt;
    if (best_worth_ == all_) return best_;
    // else the most that so many reach, the fewest that do
    best_worth_ = 0;
    for (std::uint32_t size = 1; size <= most; ++size) choose(0, 0, 0, size);
    if (looks_left_ < 0) return std::nullopt;
    return best_;
  }

 private:
  std::int64_t worth_of(candidate_set set) noexcept {
    looks_left_ -= static_cast<std::int64_t>(targets_.size());
    std::int64_t sum = 0;
    for (auto const& it : targets_)
      if ((it.by & set) != 0) sum += it.worth;
    return sum;
  }

  void choose(std::uint32_t first, candidate_set set, std::int64_t worth, std::uint32_t left) {
    if (left == 0) {
      if (worth > best_worth_) {
        best_worth_ = worth;
        best_ = set;
      }
      return;
    }
    for (auto i = first; i + left <= count_; ++i) {
      if (looks_left_ < 0 || best_worth_ == all_ || worth + at_best_[i][left] <= best_worth_) return;
      auto const with = set | (1u << i);
      choose(i + 1, with, worth_of(with), left - 1);
    }
  }

  std::vector<target> targets_;
  std::uint32_t count_;
  std::int64_t all_ = 0;
  std::array<std::int64_t, limits::plan_candidates> alone_{};
  std::array<std::array<std::int64_t, limits::plan_candidates + 1>, limits::plan_candidates + 1> at_best_{};
  std::int64_t best_worth_ = 0;
  candidate_set best_ = 0;
  std::int64_t looks_left_ = limits::plan_looks;
};

/// Nothing where the search would take too long.
std::optional<chosen_actions> choose_exactly(std::vector<closable> const& skills, std::uint32_t count,
                                             std::uint32_t most) {
  std::vector<target> targets;
  for (auto const& skill : skills) {
    candidate_set by = 0;
    for (auto const i : skill.by) by |= 1u << i;
    if (by == 0) continue;
    auto const same = std::find_if(targets.begin(), targets.end(), [&](target const& it) { return it.by == by; });
    if (same == targets.end())
      targets.push_back({by, skill.worth});
    else
      same->worth += skill.worth;
  }
  auto const found = search(std::move(targets), count).best(std::min(most, count));
  if (!found) return std::nullopt;
  chosen_actions out;
  for (auto set = *found; set != 0; set &= set - 1)
    out.candidates.push_back(static_cast<std::uint32_t>(std::countr_zero(set)));
  return out;
}

chosen_actions choose_greedily(std::vector<closable> const& skills, std::uint32_t count, std::uint32_t most) {
  std::vector<std::int64_t> worths(count);
  for (auto const& skill : skills)
    for (auto const i : skill.by) worths[i] += skill.worth;
  std::vector<char> closed(skills.size());
  chosen_actions out{{}, false};
  while (out.candidates.size() < most) {
    auto const best = std::max_element(worths.begin(), worths.end());
    if (best == worths.end() || *best <= 0) break;
    auto const chosen = static_cast<std::uint32_t>(best - worths.begin());
    out.candidates.push_back(chosen);
    for (std::size_t s = 0; s < skills.size(); ++s) {
      if (closed[s] != 0 || !std::binary_search(skills[s].by.begin(), skills[s].by.end(), chosen)) continue;
      closed[s] = 1;
      for (auto const i : skills[s].by) worths[i] -= skills[s].worth;
    }
  }
  std::partial_sort(out.candidates.begin(), out.candidates.end(), out.candidates.end());
  return out;
}

}  // namespace

chosen_actions choose_actions(std::vector<closable> const& skills, std::uint32_t count,
                              std::optional<std::uint32_t> most) {
  auto const limit = most.value_or(count);
  if (count <= limits::plan_candidates)
    if (auto exact = choose_exactly(skills, count, limit)) return *std::move(exact);
  return choose_greedily(skills, count, limit);
}

}  // namespace career
