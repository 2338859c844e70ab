/// @file known_skills.hpp
/// @brief Skills that are known beforehand, by number: their spellings, what is usually learnt before, their relatives.
///
/// Whoever asks what a person has for a role hands this over; without it skills are told apart by their spelling alone.
/// What is learnt before what, and who is a relative of whom, is judgement, not measurement: the vocabulary's sources
/// give their reasons, and whoever shows it says *usual order*.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "career/diagnostic.hpp"

namespace career {

/// The number of a skill among those known.
using skill_id = std::uint32_t;
inline constexpr skill_id no_skill = static_cast<skill_id>(-1);

/// How much a word says beside a skill's name.
enum class word_worth : std::uint8_t {
  all,     ///< it may change what is meant
  little,  ///< it leads to a skill or follows it: `knowledge`, `developer`, `basic`; a maker's name, a version
  none     ///< it only joins others: `of`, `the`
};

class name_ids;
class near_names;
class spelling_trie;
class stem_names;
struct skill_indexes;

/// Names are views into the text that they were read from. Moved, not copied.
class known_skills {
 public:
  known_skills();
  known_skills(known_skills&&) noexcept;
  known_skills& operator=(known_skills&&) noexcept;
  ~known_skills();

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(names_.size()); }
  /// As the vocabulary spells it.
  std::string_view name(skill_id id) const noexcept { return names_[id]; }

  /// The skill with this name or alias; letter case, accents, punctuation, plural, hyphen and blank, British and
  /// American spelling make no difference. Cost: linear in what is written.
  std::optional<skill_id> find(std::string_view written) const;
  /// The same for what was folded already (core/src/skill_names.hpp).
  std::optional<skill_id> find_folded(std::string_view key) const noexcept;

  /// What is usually learnt right before it; never leads back to it.
  std::span<skill_id const> before(skill_id id) const noexcept { return before_.of(id); }
  /// Members of its families, itself left out, each once: they stand in for it in part.
  std::span<skill_id const> relatives(skill_id id) const noexcept { return relatives_.of(id); }

  /// Every spelling, name or alias, in its folded form, by number.
  std::uint32_t spellings() const noexcept { return static_cast<std::uint32_t>(skill_of_.size()); }
  std::string_view spelling(std::uint32_t number) const noexcept;
  skill_id skill_of_spelling(std::uint32_t number) const noexcept { return skill_of_[number]; }

  /// Whether a spelling is a word of ordinary language, too, and names its skill only where the context says so:
  /// always (`Go`), or in small letters (`SAP`).
  enum class ordinary : std::uint8_t { no, in_small_letters, always };
  ordinary is_ordinary(std::uint32_t number) const noexcept {
    return number < ordinary_.size() ? ordinary_[number] : ordinary::no;
  }

  /// The same of a folded spelling; `no` where there is none.
  ordinary is_ordinary(std::string_view folded) const noexcept;

  /// Of a folded word. Cost: linear in the word.
  word_worth worth(std::string_view folded) const noexcept;

  /// All spellings word by word, by how near they are, and by the stems of their words; for skill_finder and match_name
  /// (core/src). Each is made at its first call, by whichever thread.
  spelling_trie const& trie() const;
  near_names const& near() const;
  stem_names const& stems() const;

 private:
  friend class skills_reader;

  /// A list for each skill, one after the other.
  struct lists {
    std::vector<std::uint32_t> ends;
    std::vector<skill_id> all;

    std::span<skill_id const> of(skill_id id) const noexcept {
      if (id >= ends.size()) return {};
      auto const begin = id == 0 ? 0u : ends[id - 1];
      return std::span(all).subspan(begin, ends[id] - begin);
    }
  };

  std::vector<std::string_view> names_;
  std::unique_ptr<name_ids> keys_;  // folded
  std::vector<skill_id> skill_of_;  // of each key
  std::vector<ordinary> ordinary_;  // of each key
  lists before_;
  lists relatives_;
  std::unique_ptr<name_ids> round_;  // words that say little or nothing, those that join first
  std::uint32_t joining_ = 0;
  std::unique_ptr<skill_indexes> indexes_;  // made when they are first asked for
};

/// Reads the skills of a vocabulary (vocabulary.hpp): the blocks `!skills`, `!aliases` (`Skill | alias | …`), `!before`
/// (`Skill | what is usually learnt before it | …`), `!families` (`Member | member | …`), `!words` (a spelling that is an
/// ordinary word, too; one written in capitals is so in small letters alone), `!joins` and `!round` (words of `word_worth::none`
/// and `little`). In the first four a skill may be named or
/// numbered: by how many lines stand before its own in `!skills` of the same text, the first of a line by how much that is
/// above the first of the line before in the block. A line about a skill that is
/// not known, and what would make a circle of `!before`, is left out with a warning `unread-text`. There is no error.
/// Cost: linear, and a look at each line of `!before` and `!families` more.
answer<known_skills> read_known_skills(std::string_view vocabulary, std::string_view in = "vocabulary");

}  // namespace career
