/// @file onet_support.hpp
/// @brief Small tables of O*NET for tests, and what is read of them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "import/onet_skills.hpp"

namespace career::test {

/// A table with these rows, each `a|b|c`.
inline std::string table(std::initializer_list<std::string_view> rows) {
  std::string out;
  for (auto const row : rows) {
    for (char const c : row) out += c == '|' ? '\t' : c;
    out += '\n';
  }
  return out;
}

/// Occupations A, B, … of a table with nothing else in it.
class few_occupations {
 public:
  explicit few_occupations(std::size_t count) {
    text_ = "O*NET-SOC Code\tTitle\tDescription\n";
    for (std::size_t i = 0; i < count; ++i) {
      auto const letter = static_cast<char>('A' + i);
      ((((text_ += letter) += '\t') += "Title ") += letter) += "\tIt works.\n";
    }
    tables[onet_file::occupations] = text_;
    import_log unused;
    all.emplace(tables, unused);
  }
  few_occupations(few_occupations const&) = delete;
  few_occupations& operator=(few_occupations const&) = delete;

  onet_tables tables;
  std::optional<occupations> all;
  import_log log;

 private:
  std::string text_;
};

template <typename T, typename Show>
std::vector<std::string> shown(for_each_occupation<T> const& all, std::uint32_t of, Show show) {
  std::vector<std::string> out;
  for (auto const& it : all[of]) out.emplace_back(show(it));
  return out;
}

inline std::vector<std::string> texts(for_each_occupation<std::string_view> const& all, std::uint32_t of) {
  return shown(all, of, [](std::string_view it) { return it; });
}

}  // namespace career::test
