/// @file catalogue.hpp
/// @brief Many guides at once, for questions that span them: what a role leads to, which role is near.
///
/// A guide is read once; of it the catalogue keeps its text and, as numbers, what such questions need: titles, skills,
/// edges, pay, sectors. Equal names are one number, so that afterwards numbers are compared and never texts. Measured
/// over packs of ordinary guides it takes less than twice the memory of their texts (tests/bench/catalogue.mjs).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"
#include "career/known_skills.hpp"
#include "career/known_terms.hpp"

namespace career {

/// What reading a text into a catalogue did.
struct catalogue_change {
  std::string note;                   ///< the pack's own, of a pack
  std::uint32_t added = 0;            ///< guides, those that stand in the place of another included
  std::uint32_t left_out = 0;         ///< guides that could not be read, each with a warning `broken-guide`
  std::vector<std::string> replaced;  ///< titles of guides that were there before
};

/// A role's titles, for a search. Views into the catalogue, until it changes.
struct role_titles {
  std::string_view title;
  std::vector<std::string_view> also_called;
  std::string_view in;  ///< what the text that its guide came from is called
};

struct catalogue_data;

/// Moved, not copied. Of several guides of one title the last counts; titles are one as roles.hpp compares them. The
/// first question after a change puts its tables in order, so no two threads may ask it at once then.
class catalogue {
 public:
  /// What is known is looked at while guides are read and questions are answered, and outlives the catalogue.
  explicit catalogue(known_skills const* skills = nullptr, known_terms const* terms = nullptr);
  catalogue(catalogue&&) noexcept;
  catalogue& operator=(catalogue&&) noexcept;
  ~catalogue();

  /// Reads a pack, or a text with one guide, and keeps the text. `in` is what diagnostics call it.
  /// Error: `input-too-large`. Warnings: those of the pack and of its guides; `broken-guide` for a guide that cannot be
  /// read, and for one that takes the place of another; `truncated` past `limits::guides`.
  /// Cost: linear in the text.
  answer<catalogue_change> add(std::string text, std::string_view in = "guides");

  /// False where no guide bears the title. Cost: constant; but when more text was removed than is left, what is left is
  /// read again, and what was removed takes no more room.
  bool drop(std::string_view title);
  /// Removes all that came from a text; how many. Cost: a look at each guide, and as above.
  std::uint32_t drop_all_of(std::string_view in);

  /// From here on other names are known. Cost: all guides are read again.
  void know(known_skills const* skills, known_terms const* terms);

  std::uint32_t size() const noexcept;  ///< guides

  /// A guide's text, to read it whole; nothing for a title that no guide or several may mean.
  std::optional<std::string_view> text_of(std::string_view title) const;
  /// In the order of their adding. Cost: linear in the titles.
  std::vector<role_titles> titles() const;

  catalogue_data const& data() const noexcept { return *data_; }  ///< for the core's own sources

 private:
  void read_again(known_skills const* skills);
  void make_room();

  std::unique_ptr<catalogue_data> data_;
  known_terms const* terms_;
};

}  // namespace career
