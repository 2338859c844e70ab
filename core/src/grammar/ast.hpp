/// @file ast.hpp
/// @brief What the grammars give: views into the text, nothing copied.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "career/profile.hpp"
#include "letters.hpp"

namespace career::grammar {

/// The headings of a guide. A group heading, such as `Career Progression`, stands over others.
enum class heading : std::uint8_t {
  none,  ///< what stands before the first heading
  career_guide,
  responsibilities,
  top_skills,
  progression,
  can_lead_to,
  transitions,
  skill_gaps,
  often_missing,
  suggestions,
  salary_and_demand,
  salary,
  growth_trend,
  companies,
  employers,
  sectors,
  next_steps,
  about,
};
inline constexpr std::size_t headings = static_cast<std::size_t>(heading::about) + 1;

/// One line of a text, or what of a line is glued to a heading: a heading, or an item without what marks it as one. A
/// line of nothing but a number has an empty text; empty lines and rules are left out.
struct line {
  char const* begin = nullptr;    ///< its marks included
  heading which = heading::none;  ///< none: an item
  bool bullet = false;
  std::optional<std::uint32_t> number;
  std::string_view text;  ///< of an item

  char const* end() const noexcept { return text.data() + text.size(); }
};

/// A piece of markup.
struct mark {
  enum kind : std::uint8_t {
    nothing,       ///< it leaves nothing: a tag within a line
    line_end,      ///< a line ends with it: `<br>`, `</td>`
    text_of_link,  ///< it leaves `text`
    emphasis,      ///< `**`: nothing, where it stands at the edge of a word
    escape,        ///< a backslash: the sign after it is text
  };
  kind which = nothing;
  std::string_view text;
  std::size_t size = 0;  ///< of the mark
};

/// Pay as it was written. Amounts are texts still: `75,000`, `35k`.
struct amount {
  std::string_view digits;
  bool thousands = false;  ///< a `k` follows
};

struct pay {
  std::string_view level;
  std::string_view currency;
  amount low;  ///< the only one where there is one
  std::optional<amount> high;
  bool is_least = false;  ///< `from …`, `… or more`
  bool is_most = false;   ///< `up to …`
  period per = period::year;
};

/// One entry of the short form of a profile.
struct said {
  std::string_view name;
  std::optional<std::string_view> level;
};

}  // namespace career::grammar
