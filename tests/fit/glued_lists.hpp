/// @file glued_lists.hpp
/// @brief Real names of data/names, glued together as guides glue them: what the splitter is fitted on and measured by.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "career/known_terms.hpp"

namespace career::fit {

using names = std::vector<std::string>;
using random_engine = std::mt19937;

/// Which half a name is in depends on nothing but the name: one half is fitted on, the other held back.
bool is_held_back(std::string_view name);

/// The names of a file: a line each, without aliases and group headings. Those of data/names were collected, those of
/// data/vocabulary are such as guides list.
names read_lines(std::string const& file);

/// Of these one half, less the few that are longer than any list would have.
names read_names(std::string const& file, bool held_back);

struct glued_list {
  std::string text;
  std::vector<std::size_t> ends;  // of all items but the last
};

/// Where names are drawn from. Of the collected ones, as many have a capital inside a word as in the large collections
/// that we know of, whatever the share in ours; where there are listed ones too, every other name is one of them.
/// The same draws on every machine.
class name_pool {
 public:
  name_pool(names const& collected, list_kind kind, names listed = {});

  std::size_t size() const { return with_.size() + without_.size(); }
  std::string const& draw(random_engine& random) const;

 private:
  names with_, without_;  // a capital inside a word
  names listed_;
  unsigned percent_with_;
};

/// Ten to twelve different names.
glued_list glue(name_pool const& from, random_engine& random);

/// The file of data/names that has names of the kind.
char const* file_of(list_kind kind);

}  // namespace career::fit
