#include <cmath>
#include <limits>
#include <string>

#include "onet_skills.hpp"

namespace career {

namespace {

constexpr std::size_t most_by_each = 8;
constexpr double least_importance = 2.75;
constexpr double most_importance = 5;

/// What is rated: a skill or a field of knowledge, and how important all occupations find it.
struct element {
  std::string_view name;
  std::size_t occupations = 0;
  double mean = 0;
  double squares = 0;  // of the distances from the mean, summed as they come in
  double deviation() const { return occupations > 0 ? std::sqrt(squares / static_cast<double>(occupations)) : 0; }
};

struct rating {
  std::uint32_t of = 0;
  std::uint32_t element = 0;
  double importance = 0;
  double level = 0;
};

/// The ratings as the tables' rows give them, importance and level apart.
class ratings {
 public:
  explicit ratings(occupations const& of) : of_(of) {}

  void read(onet_tables const& tables, onet_file file, import_log& log) {
    constexpr std::array<std::string_view, 7> columns{
        "O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant"};
    auto const& text = tables[file];
    if (!text) return;
    table_rows rows({name_of(file), *text}, table_rows::parted_by::tab);
    auto const before = halves_.size();
    if (rows.want(columns))
      while (rows.next()) take(rows);
    merge(rows, before);
    rows.finish(log.told, log.counts);
  }

  /// By occupation, each occupation's by element.
  std::vector<rating>& all() noexcept { return all_; }
  std::span<element const> elements() const noexcept { return elements_; }

 private:
  struct half {
    std::uint32_t of;
    std::uint32_t element;
    bool is_level;
    double value;
  };

  void take(table_rows& rows) {
    bool const is_importance = rows[3] == "IM";
    auto const value = number_in(rows[4]);
    if (!is_importance && rows[3] != "LV") return rows.leave_out("of another scale");
    auto const which = of_.of_row(rows, rows[0]);
    if (!which) return;
    if (rows[1].empty() || rows[2].empty()) return rows.misread("This rating says not of what.");
    if (!value || *value < 0 || *value > (is_importance ? most_importance : rated_skill::of))
      return rows.misread(is_importance ? "Importance is a number from 0 to 5." : "A level is a number from 0 to 7.");
    if (rows[6] == "Y") return rows.leave_out("not relevant, as the table says");
    if (rows[5] == "Y") return rows.leave_out("to be suppressed, as the table says");
    auto const [it, is_new] = by_id_.emplace(rows[1], static_cast<std::uint32_t>(elements_.size()));
    if (is_new) elements_.push_back({rows[2]});
    halves_.push_back({*which, it->second, !is_importance, *value});
  }

  /// Importance and level of one thing become one; those without the other are not taken.
  void merge(table_rows& rows, std::size_t from) {
    auto const mine = std::span(halves_).subspan(from);
    std::ranges::stable_sort(mine, [](half const& a, half const& b) {
      return a.of != b.of ? a.of < b.of : a.element != b.element ? a.element < b.element : a.is_level < b.is_level;
    });
    for (std::size_t i = 0; i < mine.size();) {
      auto const& first = mine[i];
      std::size_t end = i + 1;
      while (end < mine.size() && mine[end].of == first.of && mine[end].element == first.element) ++end;
      auto const level = std::ranges::find(mine.subspan(i, end - i), true, &half::is_level) - mine.begin();
      auto const at = static_cast<std::size_t>(level);
      bool const has_level = at < end;
      if (!first.is_level) count(elements_[first.element], first.value);
      if (!first.is_level && has_level) {
        all_.push_back({first.of, first.element, first.value, mine[at].value});
        rows.leave_out("given twice", end - i - 2);
      } else {
        rows.leave_out("of importance or level alone", end - i);
      }
      i = end;
    }
  }

  /// Welford's way: exact enough for any number of ratings, in one pass.
  static void count(element& it, double importance) {
    ++it.occupations;
    auto const off = importance - it.mean;
    it.mean += off / static_cast<double>(it.occupations);
    it.squares += off * (importance - it.mean);
  }

  occupations const& of_;
  std::unordered_map<std::string_view, std::uint32_t> by_id_;
  std::vector<element> elements_;
  std::vector<half> halves_;
  std::vector<rating> all_;
};

/// Which of an occupation's ratings are listed, by importance.
class selection {
 public:
  explicit selection(std::span<element const> elements) : elements_(elements) {}

  std::vector<rating> const& of(std::span<rating const> all) {
    chosen_.clear();
    take(all, [](rating const& it) { return it.importance; });
    take(all, [&](rating const& it) {
      constexpr auto never = -std::numeric_limits<double>::infinity();
      auto const& other = elements_[it.element];
      auto const deviation = other.deviation();
      if (it.importance < least_importance) return never;
      return deviation > 0 ? (it.importance - other.mean) / deviation : 0;
    });
    std::ranges::stable_sort(chosen_, [](rating const& a, rating const& b) {
      return a.importance != b.importance ? a.importance > b.importance : a.element < b.element;
    });
    return chosen_;
  }

 private:
  template <typename Worth>
  void take(std::span<rating const> all, Worth worth) {
    order_.clear();
    for (auto const& it : all)
      if (it.level > 0 && std::isfinite(worth(it))) order_.push_back({worth(it), it});
    std::ranges::stable_sort(order_, std::ranges::greater{}, &ranked::worth);
    if (order_.size() > most_by_each) order_.resize(most_by_each);
    for (auto const& [worth_of_it, it] : order_)
      if (std::ranges::find(chosen_, it.element, &rating::element) == chosen_.end()) chosen_.push_back(it);
  }

  struct ranked {
    double worth = 0;
    rating it;
  };
  std::span<element const> elements_;
  std::vector<ranked> order_;
  std::vector<rating> chosen_;
};

}  // namespace

for_each_occupation<rated_skill> read_rated_skills(onet_tables const& tables, occupations const& of, import_log& log) {
  ratings all(of);
  all.read(tables, onet_file::skills, log);
  all.read(tables, onet_file::knowledge, log);
  std::ranges::stable_sort(all.all(), {}, &rating::of);
  for_each_occupation<rated_skill> out;
  selection select(all.elements());
  std::span<rating const> rest = all.all();
  std::vector<rated_skill> listed;
  while (!rest.empty()) {
    auto const which = rest.front().of;
    auto const size = static_cast<std::size_t>(
        std::ranges::find_if(rest, [&](rating const& it) { return it.of != which; }) - rest.begin());
    listed.clear();
    for (auto const& it : select.of(rest.first(size))) {
      auto const name = all.elements()[it.element].name;
      // Mathematics is a skill and a field of knowledge: one name, and the higher level
      auto const same = std::ranges::find(listed, name, &rated_skill::name);
      if (same != listed.end()) {
        same->level = std::max(same->level, it.level);
      } else {
        listed.push_back({name, it.level});
      }
    }
    for (auto const& it : listed) out.add(which, it);
    rest = rest.subspan(size);
  }
  out.sort();
  return out;
}

}  // namespace career
