#include "career/match.hpp"

#include <algorithm>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "mentions.hpp"
#include "near_names.hpp"
#include "number_index.hpp"
#include "role_terms.hpp"
#include "skill_names.hpp"

namespace career {

std::optional<skill_id> match_name(known_skills const& known, std::string_view typed) {
  return skill_ids(&known).find(typed);
}

namespace {

constexpr std::size_t most_completions = 50;

/// How well a spelling fits, the best first.
enum fit : std::uint32_t { exact, begins_name, in_name, begins_alias, in_alias, near, none };

/// Whether some word but the first begins with `part`.
bool has_word_with(std::string_view spelling, std::string_view part) noexcept {
  for (auto at = spelling.find(part, 1); at != std::string_view::npos; at = spelling.find(part, at + 1))
    if (spelling[at - 1] == ' ') return true;
  return false;
}

/// The best so far, in order, one a skill.
class shortlist {
 public:
  explicit shortlist(std::size_t most) : most_(std::min(most, most_completions)) {}

  void add(skill_id skill, std::uint32_t how, std::string_view as) {
    entry const it{how * 1024 + static_cast<std::uint32_t>(std::min<std::size_t>(as.size(), 1023)), skill, as};
    if (most_ == 0 || (all_.size() == most_ && !(it.rank < all_.back().rank))) return;
    for (auto same = all_.begin(); same != all_.end(); ++same)
      if (same->skill == skill) {
        if (same->rank <= it.rank) return;
        all_.erase(same);
        break;
      }
    auto at = all_.end();
    while (at != all_.begin() && it.rank < (at - 1)->rank) --at;
    all_.insert(at, it);
    if (all_.size() > most_) all_.pop_back();
  }

  completions done(known_skills const& known) const {
    completions out;
    for (auto const& it : all_) out.skills.push_back({known.name(it.skill), it.as});
    return out;
  }

 private:
  struct entry {
    std::uint32_t rank = 0;
    skill_id skill = no_skill;
    std::string_view as;
  };
  std::size_t most_;
  std::vector<entry> all_;
};

}  // namespace

completions complete(known_skills const& known, std::string_view typed, std::size_t most) {
  shortlist best(most);
  auto const key = folded(typed);
  if (key.empty() || key.size() > 200) return best.done(known);
  // a word that goes on is no plural yet: `analys`
  auto last = no_skill;
  for (std::uint32_t i = 0; i < known.spellings(); ++i) {
    auto const spelling = known.spelling(i);
    auto const skill = known.skill_of_spelling(i);
    // a skill's name comes before its aliases, in the order of the skills
    bool const is_name = last == no_skill ? skill == 0 : skill == last + 1;
    if (is_name) last = skill;
    if (spelling.size() < key.size()) continue;
    auto const how = spelling == key                ? exact
                     : spelling.starts_with(key)    ? (is_name ? begins_name : begins_alias)
                     : has_word_with(spelling, key) ? (is_name ? in_name : in_alias)
                                                    : none;
    if (how != none) best.add(skill, how, spelling);
  }
  auto const together = run_together(key);
  known.near().each_near(together, [&](std::uint32_t skill, int slips, std::string_view spelling) {
    // another skill's as well where it is run together
    if (skill != near_names::none) best.add(skill, near + static_cast<std::uint32_t>(slips), spelling);
  });
  return best.done(known);
}

answer<text_match> match_text(std::string_view text, match_options const& options) {
  if (text.size() > limits::guide_bytes)
    return failed<text_match>(code::input_too_large,
                              joined({"This text has more than ", std::to_string(limits::guide_bytes),
                                      " bytes, which is the most that is read."}),
                              options.in);
  skill_ids ids(options.known);
  role_terms terms;
  if (options.role != nullptr) terms = terms_of(*options.role, ids);
  number_index asked(terms.skills.size());
  for (std::uint32_t i = 0; i < terms.skills.size(); ++i) asked.put(terms.skills[i].id, i);

  skill_finder const finder(ids);
  auto found = find_mentions(text, finder);
  tell_names_from_words(found, text, ids);
  find_denials(found, text);
  answer<text_match> out{text_match{}, {}};
  for (auto const& it : found.all) {
    if (!it.is_meant || it.is_denied) continue;
    auto const begin = found.words[it.word].place.begin;
    auto const end = found.words[it.end() - 1].place.end;
    auto const at = asked.find(it.name.skill);
    auto const name = at == number_index::none ? ids.name(it.name.skill) : terms.skills[at].name;
    out.result->skills.push_back({std::string(name), text.substr(begin, end - begin), begin});
  }
  return out;
}

}  // namespace career
