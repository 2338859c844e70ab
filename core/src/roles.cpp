#include "roles.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "skill_names.hpp"

namespace career {

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

std::string role_key(std::string_view title) {
  auto const plain = folded(title);
  std::string key;
  for (std::size_t begin = 0; begin < plain.size();) {
    auto const end = std::min(plain.find(' ', begin), plain.size());
    auto const word = std::string_view(plain).substr(begin, end - begin);
    if (!key.empty()) key += ' ';
    key += word == "developer" ? std::string_view("engineer")
           : word == "sre"     ? std::string_view("site reliability engineer")
                               : word;
    begin = end + 1;
  }
  return key;
}

}  // namespace career
