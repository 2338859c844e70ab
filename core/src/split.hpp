/// @file split.hpp
/// @brief Parts a list whose items are glued together: `CachingMessage QueuesRate Limiting`.
///
/// This is the seam behind which all that is known of gluing stands: a function from one run of text and a set of known
/// names to its items. Nobody else looks at letter case to part items.
#pragma once

#include <string_view>
#include <vector>

#include "career/known_terms.hpp"

namespace career {

/// One item of a glued list, and whether its end might as well be elsewhere.
struct glued_item {
  std::string_view text;
  enum class doubt : std::uint8_t { none, may_go_on, may_end_before } end = doubt::none;
  std::string_view other_reading;  ///< where there is doubt: the item by the other reading
};

/// A place between two bytes where an item may end; of use to the splitter alone.
struct end_candidate {
  std::uint32_t at = 0;
  float cut = 0;           ///< what it costs to end an item here, in nats
  float stay = 0;          ///< and not to
  float best = 0;          ///< the least cost of reading all up to here, an item ending here
  std::uint32_t from = 0;  ///< the candidate at which that item begins

  bool is_doubtful() const noexcept { return cut - stay < 1.2f && stay - cut < 1.2f; }
};

class glue_splitter {
 public:
  /// Fills `out` with the items of `text`, in order; together they are the text, less blanks. The likeliest reading is
  /// taken: the least sum of the costs of cutting or not cutting where the shape of the letters changes, a known name
  /// costing nothing inside. `known` may be null. Cost: linear in the text, times a bound on the ends looked back at.
  void split(std::string_view text, list_kind kind, known_terms const* known, std::vector<glued_item>& out);

 private:
  void find_candidates(std::string_view text);
  void find_best_cuts(std::string_view text, list_kind kind, known_terms const* known);

  std::vector<end_candidate> all_;  // kept from list to list
  std::vector<std::uint32_t> cuts_;
};

}  // namespace career
