#include "loose_names.hpp"

#include <array>
#include <string>
#include <vector>

#include "letters.hpp"
#include "near_names.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

constexpr std::array<std::string_view, 6> makers = {"adobe ", "microsoft ", "apache ", "google ", "amazon ", "aws "};

std::optional<skill_id> spelt(skill_ids const& among, std::string_view key) {
  if (key.empty()) return std::nullopt;
  if (auto const id = among.find_folded(key)) return id;
  return key.size() < 3 ? std::nullopt : among.find_together(run_together(key));
}

/// `structured query language sql`: a name whose letters stand in this order in the words before it.
std::optional<skill_id> short_form(skill_ids const& among, std::vector<typed_word> const& words) {
  for (std::size_t last = 2; last < words.size(); ++last) {
    auto const name = words[last].folded;
    if (name.size() < 3 || name.size() > 6) continue;
    auto const before = between(words[0].folded.data(), name.data());
    std::size_t at = 0;
    for (char const c : before) at += at < name.size() && name[at] == c ? 1 : 0;
    if (at == name.size())
      if (auto const id = among.find_folded(name)) return id;
  }
  return std::nullopt;
}

}  // namespace

std::optional<skill_id> find_loosely(skill_ids const& among, std::string_view name) {
  auto const key = folded(name);
  if (key.empty() || key.size() > 200) return std::nullopt;
  if (auto const id = spelt(among, key)) return id;
  if (auto const open = name.find('('); open != std::string_view::npos && open > 0 && trimmed(name).ends_with(')')) {
    auto const head = folded(name.substr(0, open));
    if (auto const id = among.find_phrase(typed_words(head, among.known()), false)) return id;
    if (auto const id = spelt(among, folded(name.substr(open + 1)))) return id;
  }
  auto const words = typed_words(key, among.known());
  if (auto const id = among.find_phrase(words, false)) return id;
  for (auto const maker : makers)
    if (auto const id = among.find_folded(std::string(maker) + key)) return id;
  if (auto const id = among.find_near(key)) return id;
  if (auto const id = short_form(among, words)) return id;
  return among.find_phrase(words, true);
}

}  // namespace career
