/// @file known.hpp
/// @brief The names that a command knows: the project's own vocabulary, one from a file as well, or none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "career/known_skills.hpp"
#include "career/known_terms.hpp"
#include "options.hpp"

namespace career::cli {

/// Names and the text that they are views into: not to be moved once made.
class known_for {
 public:
  /// Reads the vocabulary that the command line asks for; what is odd in it is told on standard error.
  explicit known_for(options const& with);
  known_for(known_for const&) = delete;
  known_for& operator=(known_for const&) = delete;

  known_terms const* get() const noexcept { return known_ ? &*known_ : nullptr; }
  /// Read at the first call; null where no names are known.
  known_skills const* skills();
  /// The file that could not be read, where one could not.
  std::optional<std::string> const& unreadable() const noexcept { return unreadable_; }

 private:
  std::string more_;
  std::string_view text_;
  std::optional<known_terms> known_;
  std::optional<known_skills> skills_;
  std::optional<std::string> unreadable_;
};

}  // namespace career::cli
