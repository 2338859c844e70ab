/// @file measure.hpp
/// @brief How many items of glued lists are found, by the splitter and by plain rules, on names that were held back.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "glued_lists.hpp"

namespace career::fit {

/// F1 of the places where items end, and of whole items.
struct figures {
  double ends = 0;
  double items = 0;
};

struct measured {
  figures letter_case;  ///< a cut where a small letter meets a capital
  figures acronyms;     ///< and before the last capital of a run, after `)` and after a digit
  figures none_known;
  figures most_known;  ///< nine names in ten
  figures all_known;
};

/// Of the names that are held back, drawn from those of data/names or, where `listed`, from those of data/vocabulary.
/// `data` is that folder. Cost: some tens of milliseconds for a thousand lists.
measured measure(std::string const& data, list_kind kind, int lists, bool listed = false);

}  // namespace career::fit
