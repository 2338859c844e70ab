#include "ranking.hpp"

#include <algorithm>

namespace career {

void sort_by_rank(std::vector<ranked>& all) {
  std::sort(all.begin(), all.end(),
            [](ranked const& a, ranked const& b) { return a.rank != b.rank ? a.rank < b.rank : a.index < b.index; });
}

}  // namespace career
