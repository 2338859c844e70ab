#include "ranking.hpp"

#include "sorting.hpp"

namespace career {

void sort_by_rank(std::vector<ranked>& all) {
  merge_sort(std::span(all),
             [](ranked const& a, ranked const& b) { return a.rank != b.rank ? a.rank < b.rank : a.index < b.index; });
}

void best_few::cut() {
  sort_by_rank(few_);
  if (few_.size() < most_) return;
  few_.resize(most_);
  worst_ = few_.empty() ? ranked{INT64_MIN, 0} : few_.back();
}

namespace {

/// Eight bytes of a text as a number that is in order as they are; past its end, zeros.
std::int64_t eight_bytes(std::string_view text, std::size_t from) noexcept {
  std::uint64_t bytes = 0;
  for (std::size_t i = from; i < from + 8; ++i)
    bytes = bytes << 8u | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
  return static_cast<std::int64_t>(bytes ^ std::uint64_t{1} << 63u);
}

}  // namespace

std::vector<std::uint32_t> order_of_texts(std::span<std::string_view const> texts) {
  std::vector<std::uint32_t> order(texts.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  struct run {
    std::size_t begin;
    std::size_t end;
    std::size_t from;  // the bytes before are the same
  };
  std::vector<run> open{{0, order.size(), 0}};
  std::vector<ranked> keyed;
  while (!open.empty()) {
    auto const it = open.back();
    open.pop_back();
    keyed.clear();
    bool any_longer = false;
    for (auto at = it.begin; at < it.end; ++at) {
      keyed.push_back({eight_bytes(texts[order[at]], it.from), order[at]});
      any_longer = any_longer || texts[order[at]].size() > it.from;
    }
    sort_by_rank(keyed);
    for (auto at = it.begin; at < it.end; ++at) order[at] = keyed[at - it.begin].index;
    if (!any_longer) continue;
    for (std::size_t begin = 0; begin < keyed.size();) {
      auto end = begin + 1;
      while (end < keyed.size() && keyed[end].rank == keyed[begin].rank) ++end;
      if (end - begin > 1) open.push_back({it.begin + begin, it.begin + end, it.from + 8});
      begin = end;
    }
  }
  return order;
}

}  // namespace career
