#include "near_names.hpp"

#include <bit>

#include "letters.hpp"

namespace career {

namespace {

constexpr int slip = 4;
constexpr int small_slip = 3;
constexpr int large_slip = 5;

/// Where each letter lies on the keyboard: row and column, in half keys.
struct key_place {
  int row = -9;
  int column = -9;
};
constexpr key_place place_of(char c) noexcept {
  constexpr std::string_view rows[] = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  for (int row = 0; row < 3; ++row)
    for (int column = 0; auto const it : rows[row]) {
      if (it == c) return {row, 2 * column + row};
      ++column;
    }
  return {};
}
constexpr auto key_places = [] {
  std::array<key_place, 26> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = place_of(static_cast<char>('a' + i));
  return all;
}();

bool is_plain(char c) noexcept { return c >= 'a' && c <= 'z'; }

bool are_neighbours(char a, char b) noexcept {
  if (!is_plain(a) || !is_plain(b)) return false;
  auto const& one = key_places[static_cast<std::size_t>(a - 'a')];
  auto const& other = key_places[static_cast<std::size_t>(b - 'a')];
  auto const rows = one.row - other.row;
  auto const columns = one.column - other.column;
  return rows * rows <= 1 && columns * columns <= (rows == 0 ? 4 : 1);
}

/// Digits and signs are not mistyped for one another: `S3` is not `S4`, `C` not `C#`.
int other_letter(char a, char b) noexcept {
  if (!is_letter(a) || !is_letter(b)) return 99;
  return are_neighbours(a, b) ? small_slip : large_slip;
}

int one_more(std::string_view word, std::size_t at) noexcept {
  if (!is_letter(word[at])) return 99;
  return at > 0 && word[at] == word[at - 1] ? small_slip : slip;
}

/// A letter that should not be there: a key hit beside another in passing, or, in a short word, rather another word
/// (`rugby`, `Ruby`).
int one_too_many(std::string_view word, std::size_t at) noexcept {
  auto const cost = one_more(word, at);
  if (cost != slip || word.size() > 6) return cost;
  bool const in_passing = (at > 0 && are_neighbours(word[at], word[at - 1])) ||
                          (at + 1 < word.size() && are_neighbours(word[at], word[at + 1]));
  return in_passing ? slip : large_slip;
}

}  // namespace

std::string run_together(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  for (char const c : folded)
    if (c != ' ' && (c != '.' || out.empty())) out += c;
  return out;
}

int slips_between(std::string_view typed, std::string_view meant, int most) noexcept {
  constexpr int far = 99;
  constexpr std::size_t longest = 64;
  if (typed.size() >= longest || meant.size() >= longest) return far;
  // rows of the table, the two before the one that is filled in
  std::array<std::array<int, longest>, 3> rows;
  auto const reach = static_cast<std::size_t>(most) / 3;
  rows[0].fill(far);
  rows[0][0] = 0;
  for (std::size_t j = 1; j <= meant.size(); ++j) rows[0][j] = std::min(far, rows[0][j - 1] + one_more(meant, j - 1));
  for (std::size_t i = 1; i <= typed.size(); ++i) {
    auto& row = rows[i % 3];
    auto const& before = rows[(i + 2) % 3];
    auto const& two_before = rows[(i + 1) % 3];
    row.fill(far);
    if (i <= reach) row[0] = std::min(far, before[0] + one_more(typed, i - 1));
    int least = row[0];
    auto const first = i > reach ? i - reach : 1;
    for (auto j = std::max<std::size_t>(first, 1); j <= std::min(meant.size(), i + reach); ++j) {
      auto const a = typed[i - 1];
      auto const b = meant[j - 1];
      auto cost = a == b ? before[j - 1] : before[j - 1] + other_letter(a, b);
      cost = std::min(cost, before[j] + one_too_many(typed, i - 1));
      cost = std::min(cost, row[j - 1] + one_more(meant, j - 1));
      if (i > 1 && j > 1 && a != b && a == meant[j - 2] && typed[i - 2] == b && is_letter(a) && is_letter(b))
        cost = std::min(cost, two_before[j - 2] + small_slip);
      row[j] = std::min(cost, far);
      least = std::min(least, row[j]);
    }
    if (least > most) return far;
  }
  auto const sum = rows[typed.size() % 3][meant.size()];
  // the first letter is mostly right
  bool const changed = typed.size() > 1 && meant.size() > 1 && typed[0] == meant[1] && typed[1] == meant[0];
  return sum > 0 && typed[0] != meant[0] && !changed ? sum + 1 : sum;
}

namespace {

/// The next digit from `at` on, moved past it; 0 where none is left.
char next_digit(std::string_view text, std::size_t& at) noexcept {
  while (at < text.size())
    if (char const c = text[at++]; is_digit(c)) return c;
  return 0;
}

bool has_same_digits(std::string_view a, std::string_view b) noexcept {
  std::size_t in_a = 0;
  std::size_t in_b = 0;
  for (;;) {
    auto const digit = next_digit(a, in_a);
    if (digit != next_digit(b, in_b)) return false;
    if (digit == 0) return true;
  }
}

}  // namespace

bool keeps_short_words(std::string_view folded, std::string_view together) noexcept {
  if (!has_same_digits(folded, together)) return false;
  for (std::size_t begin = 0; begin < folded.size();) {
    auto const end = std::min(folded.find(' ', begin), folded.size());
    auto const word = folded.substr(begin, end - begin);
    // a letter alone is a name of its own: `Vitamin C` is no slip of `Vitamin D`
    if (word.size() == 1 && folded.size() > 1) return false;
    if (word.size() < 4 && word.size() < folded.size() && together.find(word) == std::string_view::npos) return false;
    begin = end + 1;
  }
  return true;
}

std::uint32_t near_names::letters_of(std::string_view name) noexcept {
  std::uint32_t letters = 0;
  for (char const c : name)
    letters |= 1u << (is_plain(c) ? static_cast<unsigned>(c - 'a') : 26u + (static_cast<unsigned char>(c) % 6u));
  return letters;
}

bool near_names::may_be_near(std::uint32_t a, std::uint32_t b, int reach) noexcept {
  return std::popcount(a & ~b) <= reach && std::popcount(b & ~a) <= reach;
}

/// Whether a character of a name of several words is a word of its own.
static bool has_one_alone(std::string_view folded) noexcept {
  for (std::size_t begin = 0; folded.size() > 1 && begin < folded.size();) {
    auto const end = std::min(folded.find(' ', begin), folded.size());
    if (end - begin == 1) return true;
    begin = end + 1;
  }
  return false;
}

void near_names::add(std::string_view folded, std::uint32_t what) {
  auto const name = names_.add(run_together(folded));
  if (name == what_.size()) {
    what_.push_back(what);
    is_exact_.push_back(has_one_alone(folded) ? 1 : 0);
  } else if (what_[name] != what) {
    what_[name] = none;
  }
}

void near_names::settle() {
  auto const kept = [&](std::uint32_t name) {
    auto const size = names_.name(name).size();
    return size > 0 && size < longest && is_exact_[name] == 0;
  };
  std::array<std::uint32_t, longest + 1> ends{};
  for (std::uint32_t i = 0; i < names_.size(); ++i)
    if (kept(i)) ++ends[names_.name(i).size()];
  std::uint32_t sum = 0;
  for (std::size_t length = 0; length <= longest; ++length) {
    starts_[length] = sum;
    sum += ends[length];
  }
  by_length_.resize(sum);
  auto next = starts_;
  for (std::uint32_t i = 0; i < names_.size(); ++i)
    if (kept(i)) by_length_[next[names_.name(i).size()]++] = {letters_of(names_.name(i)), i};
}

std::uint32_t near_names::find(std::string_view together) const noexcept {
  auto const name = names_.find(together);
  return name ? what_[*name] : none;
}

}  // namespace career
