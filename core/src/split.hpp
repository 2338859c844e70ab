/// @file split.hpp
/// @brief Parts a list whose items are glued together: `CachingMessage QueuesRate Limiting`.
///
/// This is the seam behind which all that is known of gluing stands: a function from one run of text and sets of known
/// names to its items. Nobody else looks at letter case to part items.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "career/known_terms.hpp"
#include "word_habits.hpp"

namespace career {

/// One item of a glued list, and whether its end might as well be elsewhere.
struct glued_item {
  std::string_view text;
  enum class doubt : std::uint8_t { none, may_go_on, may_end_before } end = doubt::none;
  std::string_view other_reading;  ///< where there is doubt: the item by the other reading
};

/// How the items of a list stand beside one another.
enum class gluing : std::uint8_t {
  close,   ///< nothing between them: an item's own words are parted by spaces, items are not
  spaced,  ///< a space, as between the words of an item: only known names tell the items apart
};

/// Why a line of a glued list ended.
enum class line_end : std::uint8_t {
  early,   ///< more would have fitted: an item ends with it
  full,    ///< the next word would not have fitted: an item may go on
  of_run,  ///< the same, and so it is of all lines: a tool broke one run of text
};

/// A blank of the text that a line's end stood for.
struct line_break {
  std::uint32_t at = 0;
  line_end end = line_end::early;
};

class glue_splitter {
 public:
  /// Fills `out` with the items of `text`, in order; together they are the text, less blanks. The likeliest reading is
  /// taken, by dynamic programming over the places where an item may end: where the letters say so (seams.hpp), and
  /// where a name ends that is in one of the sets of `known`. docs/splitting.md has the model and its figures.
  /// Cost: linear in the text, times bounds on how far an item reaches and on how long a name is.
  void split(std::string_view text, list_kind kind, std::span<known_names const* const> known,
             std::vector<glued_item>& out, gluing how = gluing::close, std::span<line_break const> breaks = {});

 private:
  /// A place where the letters allow an item to end.
  struct seam {
    std::uint32_t at = 0;
    std::int32_t cut = 0;           ///< what it costs to end an item here
    std::int32_t stays_before = 0;  ///< what it costs not to end one at any of the seams before
  };
  /// The best reading of all up to a byte, an item ending there.
  struct reading {
    std::int32_t cost = 0;
    std::uint32_t from = 0;  ///< where that item begins
    bool is_known = false;   ///< that item
  };

  void learn_habits(std::string_view text, std::span<known_names const* const> known, gluing how,
                    std::span<line_break const> breaks);
  void find_seams(std::string_view text, list_kind kind, std::span<known_names const* const> known, gluing how,
                  std::span<line_break const> breaks);
  void find_best(std::string_view text, list_kind kind, std::span<known_names const* const> known, gluing how);
  /// What it costs more to end an item at the seam, between two ends of items, than not to.
  std::int32_t cost_of_cut(std::string_view text, list_kind kind, std::size_t begin, std::size_t at_seam,
                           std::size_t end) const noexcept;
  void relax(std::size_t from, std::size_t to, std::int32_t cost, bool is_known) noexcept;

  word_habits habits_;
  std::vector<seam> seams_;  // kept from list to list
  std::vector<reading> best_;
  std::vector<std::uint32_t> cuts_;
};

}  // namespace career
