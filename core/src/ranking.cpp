#include "ranking.hpp"

#include "sorting.hpp"

namespace career {

void sort_by_rank(std::vector<ranked>& all) {
  merge_sort(std::span(all), [](ranked const& a, ranked const& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.index < b.index;
  });
}

}  // namespace career
