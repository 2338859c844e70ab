/// @file near_names.hpp
/// @brief Names without their blanks, and names that a slip of the hand makes of each other.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "name_ids.hpp"

namespace career {

/// A folded name without blanks, and without the points inside it: `java script` and `javascript` are one.
std::string run_together(std::string_view folded);

/// What it takes to make one word of another, in quarters of a slip: a letter too many or too few is one slip, two letters
/// changed in order, one letter doubled, or the key beside it, are a little less, any other letter is a little more; so is
/// anything about the first letter. More than `most`, it is only known to be more. Cost: linear in the longer one.
int slips_between(std::string_view typed, std::string_view meant, int most) noexcept;

/// The most that is taken for a slip, in quarters of one: nothing below 4 letters, one slip up to 7, two beyond.
constexpr int most_slips(std::size_t letters) noexcept { return letters < 4 ? 0 : letters < 8 ? 4 : 8; }

/// Whether each word of a folded name of less than 4 letters stands in a name run together: a slip in so short a word
/// cannot be told from another word (`Java EE`, `Java SE`). Cost: bounded by the product of two short names.
bool keeps_short_words(std::string_view folded, std::string_view together) noexcept;

class near_names {
 public:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  /// A folded name and what it names; of two things with one name run together it names neither. Where a letter or digit of
  /// it stands alone, a slip does not lead to it: `Skill` is none of `Skill K`.
  void add(std::string_view folded, std::uint32_t what);
  /// To be called when all are added. Cost: linear.
  void settle();

  /// What is called so but for blanks; `none` where nothing or more than one thing is. Cost: linear in the name.
  std::uint32_t find(std::string_view together) const noexcept;

  /// Calls `found(what, slips, name)` for each name within `most_slips` of one run together; `what` is `none` where the
  /// name is several things'. Cost: a look at the length and the letters of each name about as long, and a comparison with
  /// the few that may be near.
  template <typename Found>
  void each_near(std::string_view together, Found found) const {
    auto const most = most_slips(together.size());
    if (most == 0 || together.size() >= longest) return;
    auto const letters = letters_of(together);
    auto const reach = static_cast<std::size_t>(most) / 3;  // the cheapest slip is three quarters
    auto const first = together.size() - std::min(reach, together.size() - 1);
    auto const last = std::min(together.size() + reach, longest - 1);
    for (auto i = starts_[first]; i < starts_[last + 1]; ++i) {
      auto const& it = by_length_[i];
      if (!may_be_near(letters, it.letters, static_cast<int>(reach))) continue;
      if (auto const slips = slips_between(together, names_.name(it.name), most); slips <= most)
        found(what_[it.name], slips, names_.name(it.name));
    }
  }

 private:
  static constexpr std::size_t longest = 64;
  struct entry {
    std::uint32_t letters = 0;
    std::uint32_t name = 0;
  };
  static std::uint32_t letters_of(std::string_view name) noexcept;
  static bool may_be_near(std::uint32_t a, std::uint32_t b, int reach) noexcept;

  name_ids names_;
  std::vector<std::uint32_t> what_;
  std::vector<char> is_exact_;  // of each name: no slip leads to it
  std::vector<entry> by_length_;
  std::array<std::uint32_t, longest + 1> starts_{};  // of each length
};

}  // namespace career
