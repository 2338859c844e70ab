/// @file engine.hpp
/// @brief What the wasm module keeps between two calls: open guides, a catalogue, what the person has, the last
/// answer.
///
/// Bytes go in through a view of `input`, JSON bytes come out through a view of `answer`; no object with a lifetime
/// crosses to JavaScript. Guides are known by numbers. Nothing here throws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/catalogue.hpp"
#include "career/diagnostic.hpp"
#include "career/guide.hpp"
#include "career/known_skills.hpp"
#include "career/known_terms.hpp"
#include "career/prepared_role.hpp"
#include "career/profile.hpp"
#include "career/what_if.hpp"

namespace career::wasm {

class engine {
 public:
  /// Room for `size` bytes, to be filled before the next call.
  std::span<char> input(std::size_t size);

  /// Reads the input as a vocabulary, whose names are known from now on; guides that are open stay as they were read.
  void read_vocabulary();

  /// Reads the input as a guide. Its number, from 1; or 0 where it is none: the answer says why.
  std::uint32_t open();

  void close(std::uint32_t id);

  /// The answers: of `parse` for an open guide, of `gap` and `progression` for it and the profile.
  void describe(std::uint32_t id, bool with_places);
  void gap(std::uint32_t id, std::int32_t steps);
  void progression(std::uint32_t id, std::string_view level, std::string_view to);
  /// What each missing skill would move, for an open guide and for those that it leads to: of the catalogue where there is
  /// one, else of the open guides.
  void what_if(std::uint32_t id);

  /// Reads the input, a pack or one guide, into the catalogue, in place of what was loaded under this name; the answer
  /// tells what it held.
  void load(std::string_view name);
  /// Drops all guides that were loaded under this name, or the one of this title; how many.
  std::uint32_t unload(std::string_view name);
  bool drop(std::string_view title);
  /// The answers about the catalogue: its titles; where a role leads; all roles by how near they are; two of them.
  void titles();
  void ahead(std::string_view from, std::string_view level, std::string_view to);
  void rank(std::uint32_t top, std::string_view sector, std::int32_t min_pay, std::string_view from,
            std::string_view kind);
  void compare(std::string_view from, std::string_view to);
  /// Opens a guide of the catalogue whole, as `open` does; 0 where the title means none or several.
  std::uint32_t pick(std::string_view title);

  /// An open guide as canonical text: the one answer that is no JSON. Empty where no guide is open under the number.
  void write(std::uint32_t id);

  /// The same with the input, one item a line, in place of the list at `path`. Empty also where that is no list's path.
  void mend(std::uint32_t id, std::string_view path);

  /// The answer of `split` for the input; `kind` is `skills`, `employers`, `sectors` or `roles`, any other is `skills`.
  void split(std::string_view kind);

  /// The answer of `match` for the input, with the names of an open guide, 0 for none; and of `complete`.
  void match(std::uint32_t id);
  void complete(std::string_view typed, std::uint32_t most);

  /// Reads the input as a profile, which counts from now on. False where it is none: the answer says why, and the
  /// profile of before goes on counting.
  bool read_profile();

  std::string_view answer() const noexcept { return answer_; }

 private:
  struct open_guide {
    std::string source;  ///< what the guide's views look into
    career::answer<guide> parsed;
    std::optional<prepared_role> role = std::nullopt;  ///< once it was asked about; until other names are known
  };
  open_guide* find(std::uint32_t id);
  /// The vocabulary's skills, read when they are first asked for.
  known_skills const* skills();
  /// What an answer repeats: the warnings of the guide, where there is one, and the profile, before its own.
  void repeat(open_guide const* of, std::vector<diagnostic>& before) const;
  /// The open guides as a catalogue, this one the last: of guides with one title the last counts.
  catalogue const& around(std::uint32_t id);
  /// The guides that an open one leads to, promotions first, each once; kept until something is opened, closed or loaded.
  std::vector<std::unique_ptr<open_guide>> const& next_of(std::uint32_t id);
  void forget_around() noexcept;
  catalogue& loaded();
  /// Writes an answer about the catalogue.
  template <typename Answer>
  void tell(Answer&& out);

  std::string vocabulary_;  // what the known names look into
  known_terms known_;
  std::optional<known_skills> skills_;
  std::string input_;
  std::string answer_;
  std::vector<std::unique_ptr<open_guide>> guides_;  // by number, from 1; none where it was closed
  career::answer<profile> person_{profile{}, {}};
  std::optional<catalogue> loaded_;
  std::optional<catalogue> around_;
  std::uint32_t around_id_ = 0;
  std::vector<std::unique_ptr<open_guide>> next_;
  std::uint32_t next_of_ = 0;
  std::optional<prepared_what_if> moves_;  // of that one
};

}  // namespace career::wasm
