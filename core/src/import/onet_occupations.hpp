/// @file onet_occupations.hpp
/// @brief What O*NET tells of its occupations in words: titles, tasks, preparation, and which are related.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "career/import_onet.hpp"
#include "table_rows.hpp"

namespace career {

/// Where the readers of tables say what they came upon.
struct import_log {
  std::vector<diagnostic> told;
  std::vector<table_count> counts;
};

/// Some things of each occupation, in the order in which they were found.
template <typename T>
class for_each_occupation {
 public:
  void add(std::uint32_t occupation, T what) { found_.emplace_back(occupation, what); }

  /// To be called when all is added. Cost: n log n.
  void sort() {
    std::ranges::stable_sort(found_, {}, &std::pair<std::uint32_t, T>::first);
    all_.reserve(found_.size());
    for (auto const& it : found_) {
      while (begins_.size() <= it.first) begins_.push_back(all_.size());
      all_.push_back(it.second);
    }
    found_ = {};
  }

  std::span<T const> operator[](std::uint32_t occupation) const noexcept {
    if (occupation >= begins_.size()) return {};
    auto const end = occupation + 1 < begins_.size() ? begins_[occupation + 1] : all_.size();
    return std::span(all_).subspan(begins_[occupation], end - begins_[occupation]);
  }

 private:
  std::vector<std::pair<std::uint32_t, T>> found_;
  std::vector<std::size_t> begins_;
  std::vector<T> all_;
};

struct occupation {
  std::string_view code;
  std::string_view title;
  std::string_view description;
  std::uint8_t zone = 0;  ///< of preparation, from 1 to 5; 0 where it is not known
};

class occupations {
 public:
  /// Reads `Occupation Data.txt`. Cost: linear.
  occupations(onet_tables const& tables, import_log& log);

  std::span<occupation const> all() const noexcept { return all_; }
  std::size_t rows() const noexcept { return rows_; }
  std::optional<std::uint32_t> find(std::string_view code) const;

  /// The occupation that a row of another table is of; nothing where there is none, and then the row is told.
  std::optional<std::uint32_t> of_row(table_rows& rows, std::string_view code) const;

  /// Reads `Job Zones.txt`.
  void read_zones(onet_tables const& tables, import_log& log);

 private:
  std::vector<occupation> all_;
  std::unordered_map<std::string_view, std::uint32_t> by_code_;
  std::size_t rows_ = 0;
};

/// What a Job Zone usually asks for, a sentence of ours each; empty where `Job Zone Reference.txt` lacks the zone or
/// describes it otherwise than when the sentence was written.
using preparations = std::array<std::string_view, 6>;
preparations read_preparations(onet_tables const& tables, import_log& log);

/// Up to twelve core tasks, the first in the table; tasks that are not yet rated where an occupation has no others.
for_each_occupation<std::string_view> read_tasks(onet_tables const& tables, occupations const& of, import_log& log);

/// Up to ten other titles: reported ones, those first that O*NET shows to people who look for a career; alternate ones
/// where none is reported.
for_each_occupation<std::string_view> read_other_titles(onet_tables const& tables, occupations const& of,
                                                        import_log& log);

/// The primary related occupations that ask for as much preparation, or for more.
struct related_occupation {
  std::uint32_t to = 0;
  bool is_higher = false;
};
for_each_occupation<related_occupation> read_related(onet_tables const& tables, occupations const& of, import_log& log);

}  // namespace career
