/// @file support.hpp
/// @brief What the native tests share: fixtures, answers as JSON values, random numbers that are the same everywhere.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "career/json.hpp"
#include "career/parse.hpp"
#include "career/profile.hpp"
#include "career/progression.hpp"
#include "career/skill_gap.hpp"

namespace career::test {

using json = nlohmann::ordered_json;

/// The bytes of a file under data/ or tests/golden/; the test fails where it is not there.
std::string data_file(std::string_view name);
std::string golden_file(std::string_view name);
std::string extracts_file(std::string_view name);  ///< under tests/extracts

/// The reference guide's text.
std::string const& reference_text();

/// An answer as the JSON that leaves the core. Fails where that is no JSON.
json read_json(std::string_view bytes);

/// `result` of a text that must be a guide; `places` with places.
json parsed(std::string_view text);
json parsed_with_places(std::string_view text);

/// Codes of the diagnostics, in order; notes only where asked for.
std::vector<std::string> codes(std::vector<diagnostic> const& of, bool with_notes = false);
/// The first diagnostic of a code; fails where there is none.
diagnostic const& first_of(std::vector<diagnostic> const& all, code what);

/// What stands at an item's places in the source, piece by piece.
std::vector<std::string> pieces_of(std::string_view source, guide const& of, item const& it);
/// The same of the only place of a diagnostic.
std::string marked_by(std::string_view source, diagnostic const& it);

/// The short form of a profile that must be right.
profile having(std::string_view text);

/// A text with a guide's sections, for tests that need a role and not a layout.
struct guide_text {
  std::string title = "Tester";
  std::vector<std::string> top_skills;
  std::vector<std::string> often_missing;
  std::vector<std::string> can_lead_to;
  std::vector<std::string> transitions;
  std::vector<std::string> pay;
  std::vector<std::string> suggestions;
  std::vector<std::string> next_steps;
  std::vector<std::string> about;

  std::string str() const;
};

/// A guide that keeps its own source.
class held_guide {
 public:
  explicit held_guide(std::string text);
  explicit held_guide(guide_text const& text) : held_guide(text.str()) {}

  guide const& operator*() const { return *parsed_.result; }
  guide const* operator->() const { return &*parsed_.result; }
  answer<guide> const& parsed() const { return parsed_; }
  std::string const& text() const { return *source_; }

 private:
  std::unique_ptr<std::string> source_;
  answer<guide> parsed_;
};

/// Random numbers from a fixed seed, alike on every machine (the standard's distributions are not).
class dice {
 public:
  explicit dice(std::uint32_t seed) : engine_(seed) {}
  /// 0 … `below` - 1
  std::uint32_t roll(std::uint32_t below) { return static_cast<std::uint32_t>(engine_() % below); }
  bool chance(std::uint32_t in) { return roll(in) == 0; }

 private:
  std::mt19937 engine_;
};

}  // namespace career::test
