/// @file guide.hpp
/// @brief What a career guide is: one role, what it asks for, what it pays and where it leads.
///
/// A guide's texts are views: into the source that it was read from, where the text stood there whole, and into the
/// guide's own store where it had to be mended (a wrapped sentence, a byte that was not UTF-8). Whoever holds a guide
/// keeps its source alive. Every text is valid UTF-8. A guide is moved, not copied; a move leaves all views right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace career {

/// A run of bytes of the source.
struct fragment {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;

  friend bool operator==(fragment const&, fragment const&) = default;
};

/// One text of a guide and where it came from: `guide::places_of(item)` gives the fragments.
struct item {
  std::string_view text;
  std::uint32_t first_fragment = 0;
  std::uint32_t fragments = 0;

  bool empty() const noexcept { return text.empty(); }
};

enum class period : std::uint8_t { year, month, hour };

/// What one level of the role pays, in whole units of `currency`.
struct band {
  item level;                        ///< as written: `Entry Level`; empty where the guide names none
  std::string_view currency;         ///< ISO 4217 code
  std::optional<std::int64_t> low;   ///< none for `up to …`
  std::optional<std::int64_t> high;  ///< none for `… or more`
  period per = period::year;
};

/// How much of a skill the role needs, where the guide states it: `SQL [3/5]`. 0 < level <= of.
struct stated_need {
  std::string_view skill;  ///< the skill's name, without the level
  double level = 1;
  double of = 1;
};

/// The closing section that most guides lack.
struct about_guide {
  std::vector<item> also_called;  ///< other titles of the role
  item code;                      ///< the occupation's code: `15-1252.00`
  std::vector<item> sources;      ///< one source a line; the one for pay begins `Pay: `
};

/// Holds the texts that stand nowhere in the source as they are. Views into it stay right when it grows or moves.
class text_store {
 public:
  /// Room for `size` characters, to be filled at once. Cost: amortised constant.
  std::span<char> take(std::size_t size);

 private:
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::span<char> free_;
};

struct guide {
  item title;
  item summary;
  std::vector<item> responsibilities;
  std::vector<item> top_skills;
  std::vector<item> can_lead_to;
  std::vector<item> transitions;
  std::vector<item> often_missing;
  std::vector<item> suggestions;
  std::vector<band> salary;
  item growth_trend;
  std::vector<item> employers;
  std::vector<item> sectors;
  std::vector<item> next_steps;
  std::vector<stated_need> needs;
  about_guide about;

  std::vector<fragment> fragments;  ///< of all items, each item's in a row
  text_store store;

  std::span<fragment const> places_of(item const& of) const noexcept {
    return std::span{fragments}.subspan(of.first_fragment, of.fragments);
  }
};

}  // namespace career
