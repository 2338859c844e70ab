#include "ranking.hpp"

#include <algorithm>

namespace career {

// A heap sort: std::sort brings four more, a kilobyte of the module, and no order here is long or left to chance.
void sort_by_rank(std::vector<ranked>& all) {
  std::partial_sort(all.begin(), all.end(), all.end(), [](ranked const& a, ranked const& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.index < b.index;
  });
}

}  // namespace career
