#include "loose_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "letters.hpp"
#include "near_names.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

/// Longer names are phrases of another kind.
constexpr std::size_t most_words = 12;

using word_list = std::vector<std::string_view>;

template <std::size_t Count>
bool is_one_of(std::array<std::string_view, Count> const& words, std::string_view word) noexcept {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// As `folded` gives them: `basics` is `basic`.
constexpr std::array<std::string_view, 52> leads = {
    "writing",      "write",       "knowledge",  "of",          "experience",
    "experienced",  "with",        "in",         "basic",       "advanced",
    "intermediate", "using",       "use",        "working",     "work",
    "good",         "strong",      "solid",      "excellent",   "understanding",
    "familiar",     "familiarity", "proficient", "proficiency", "expert",
    "expertise",    "ability",     "to",         "skill",       "skilled",
    "the",          "a",           "an",         "some",        "my",
    "hand",         "on",          "level",      "programming", "coding",
    "fluent",       "certified",   "hands-on",   "fundamental", "introduction",
    "microsoft",    "ms",          "for",        "practical",   "deep",
    "very",         "professional"};
constexpr std::array<std::string_view, 27> trails = {
    "skill",       "experience", "knowledge",   "basic",    "fundamental", "expertise", "ability",
    "programming", "language",   "development", "software", "tool",        "framework", "library",
    "concept",     "principle",  "technique",   "coding",   "scripting",   "database",  "expert",
    "proficiency", "essential",  "advanced",    "level",    "platform",    "practice"};
constexpr std::array<std::string_view, 6> makers = {"adobe ", "microsoft ", "apache ", "google ", "amazon ", "aws "};

bool is_version(std::string_view word) noexcept {
  auto const digits = word.starts_with('v') ? word.substr(1) : word;
  return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return is_digit(c) || c == '.'; });
}

word_list words_of(std::string_view folded) {
  word_list out;
  for (std::size_t begin = 0; begin < folded.size();) {
    auto const end = std::min(folded.find(' ', begin), folded.size());
    out.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

std::optional<skill_id> spelt(skill_ids const& among, std::string_view key) {
  if (key.empty()) return std::nullopt;
  if (auto const id = among.find_folded(key)) return id;
  return key.size() < 3 ? std::nullopt : among.find_together(run_together(key));
}

/// The same with the last word as a doing or as a thing: `unit test`, `unit testing`. Of names of several words alone:
/// `market` is not `marketing`.
std::optional<skill_id> spelt_as_doing(skill_ids const& among, std::string_view key) {
  if (key.find(' ') == std::string_view::npos) return std::nullopt;
  std::string other(key);
  if (key.ends_with("ing")) {
    other.resize(other.size() - 3);
    if (auto const id = among.find_folded(other)) return id;
    if (auto const id = among.find_folded(other + 'e')) return id;
    if (other.size() > 2 && other.back() == other[other.size() - 2]) other.pop_back();
    return among.find_folded(other);
  }
  if (auto const id = among.find_folded(other + "ing")) return id;
  if (other.ends_with('e')) return among.find_folded(other.substr(0, other.size() - 1) + "ing");
  return among.find_folded(other + other.back() + "ing");
}

/// What is left of the words from `begin` to `end`, as a key.
std::string_view key_of(word_list const& words, std::size_t begin, std::size_t end) noexcept {
  return between(words[begin].data(), words[end - 1].data() + words[end - 1].size());
}

std::optional<skill_id> spelt_in(skill_ids const& among, word_list const& words) {
  if (words.empty() || words.size() > most_words) return std::nullopt;
  // the fewer words are left out the better
  std::size_t begin = 0;
  for (;;) {
    for (auto end = words.size(); end > begin; --end) {
      auto const key = key_of(words, begin, end);
      if (end < words.size() || begin > 0)
        if (auto const id = spelt(among, key)) return id;
      if (auto const id = spelt_as_doing(among, key)) return id;
      if (!is_one_of(trails, words[end - 1]) && !is_version(words[end - 1])) break;
    }
    if (begin + 1 == words.size() || !is_one_of(leads, words[begin])) return std::nullopt;
    ++begin;
  }
}

}  // namespace

std::optional<skill_id> find_loosely(skill_ids const& among, std::string_view name) {
  auto const key = folded(name);
  if (key.empty() || key.size() > 200) return std::nullopt;
  if (auto const id = spelt(among, key)) return id;
  if (auto const open = name.find('('); open != std::string_view::npos && open > 0 && trimmed(name).ends_with(')')) {
    auto const head = folded(name.substr(0, open));
    if (auto const id = spelt(among, head)) return id;
    auto const words = words_of(head);
    if (auto const id = spelt_in(among, words)) return id;
    if (auto const id = spelt(among, folded(name.substr(open + 1)))) return id;
  }
  auto const words = words_of(key);
  if (auto const id = spelt_in(among, words)) return id;
  for (auto const maker : makers)
    if (auto const id = among.find_folded(std::string(maker) + key)) return id;
  return among.find_near(key);
}

}  // namespace career
