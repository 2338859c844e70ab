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

  enum class oddness : std::uint8_t { none, misspelt_heading, unknown_heading, unknown_subheading };
  oddness odd = oddness::none;  ///< what find_headings makes of it

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

/// What keeps the parts of a text from one another.
enum class parting : std::uint8_t {
  lines,   ///< ends of lines; some parts may be glued to one another
  spaces,  ///< nothing but single spaces, as between words
};

/// An amount as it was written: `75,000`, `35k`.
struct amount {
  std::string_view digits;
  std::uint8_t exponent = 0;  ///< what a word after it multiplies by, as a power of ten: 3 for `k`
};

/// What a word before pay says of it.
enum class opening : std::uint8_t { least, most, about, between, none };

/// Pay as it was written.
struct pay {
  std::string_view level;     ///< what stands before it on its line, marks included
  std::string_view written;   ///< all of it but the level
  std::string_view currency;  ///< ISO 4217 code; empty where none is shown
  std::string_view unsure;    ///< the sign, where it is that of several currencies: `kr`
  amount low;                 ///< the only one where there is one
  std::optional<amount> high;
  opening open = opening::none;  ///< `from …`, `… or more`, `up to …`
  std::optional<period> per;     ///< none where the text is silent
  bool other_period = false;     ///< by the day or the week, which no band can hold
};

/// What a text without pay says of the pay near it.
struct pay_hint {
  bool is_head = false;  ///< has a word that heads of tables are made of: `Level`, `Salary Range (USD)`
  bool other = false;    ///< and words or digits that they are not made of
  std::string_view currency;
  std::optional<period> per;
};

/// What practice does not replace.
enum class gate_kind : std::uint8_t { licence, degree, experience, clearance };

/// One entry of the short form of a profile.
struct said {
  std::string_view name;
  std::optional<std::string_view> level;
};

}  // namespace career::grammar
