/// @file diagnostic.hpp
/// @brief What was odd about an input, and where: the one way in which the core tells that something is wrong.
///
/// The core throws for no input. Each function that reads one gives an `answer`: the result, unless a diagnostic is an
/// error, and the diagnostics, in the order of their places.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career {

enum class severity : std::uint8_t { note, warning, error };

/// What can be said of an input. Each is explained, with an example and the mend, in docs/diagnostics.md.
enum class code : std::uint8_t {
  // errors: there is no result
  input_too_large,
  not_a_guide,
  bad_profile,
  bad_level,
  bad_table,
  unknown_role,
  ambiguous_role,
  same_role,
  // warnings: there is a result, and something to look at
  invalid_utf8,
  unread_text,
  unknown_heading,
  duplicate_section,
  truncated,
  ambiguous_amount,
  conflicting_level,
  plan_approximate,
  broken_guide,
  // notes
  missing_section,
  uncertain_boundary,
  named_without_guide,
};

severity severity_of(code what) noexcept;
std::string_view name_of(code what) noexcept;         ///< kebab-case: `unread-text`
std::string_view name_of(severity how_bad) noexcept;  ///< `error`, `warning`, `note`

/// A place in an input. Lines and columns count from 1, columns in UTF-16 units (as JavaScript counts); offset and
/// length are bytes of the text as it was given.
struct place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

struct diagnostic {
  code what;
  std::string message;  ///< one sentence or two, for a person: what it is and how to mend it
  std::string in;       ///< which input: `guide`, `profile`, or the path or title of one among many
  place at;
};

/// A result and what was odd on the way to it. The result is there exactly when no diagnostic is an error.
template <typename T>
struct answer {
  std::optional<T> result;
  std::vector<diagnostic> diagnostics;

  bool ok() const noexcept { return result.has_value(); }
};

/// Fills in `line` and `column` of each diagnostic from its offset into `source`, and sorts them by place.
/// Cost: one pass over the source, and a sort of the diagnostics.
void locate(std::vector<diagnostic>& diagnostics, std::string_view source);

/// Adds the warnings and errors among `from`, not the notes: what an answer repeats of the inputs that it rests on.
void repeat_warnings(std::vector<diagnostic>& into, std::vector<diagnostic> const& from);

}  // namespace career
