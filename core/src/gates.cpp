#include "gates.hpp"

#include <algorithm>
#include <string>

#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "name_ids.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

gate::kind kind_of(grammar::gate_kind kind) noexcept {
  switch (kind) {
    case grammar::gate_kind::licence: return gate::kind::licence;
    case grammar::gate_kind::degree: return gate::kind::degree;
    case grammar::gate_kind::experience: return gate::kind::experience;
    case grammar::gate_kind::clearance: return gate::kind::clearance;
  }
  return gate::kind::licence;
}

constexpr bool is_one_of(std::string_view word, std::span<std::string_view const> words) noexcept {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// What may follow a gate within an item: `degree in Nursing`, `licence required`; not `degree planning`.
bool ends_gate(std::string_view rest) {
  rest = trimmed(rest);
  if (rest.empty() || !is_word(rest.front())) return true;
  static constexpr std::string_view going_on[] = {"and", "as", "for",       "from",     "in",
                                                  "of",  "or", "preferred", "required", "with"};
  auto const word = rest.substr(0, rest.find_first_of(" ,;("));
  return is_one_of(folded(word), going_on);
}

/// `Crane Operator License`: any licence to do something, but none of those that things are sold under.
bool ends_with_licence(std::string_view skill) {
  if (skill.ends_with(')')) skill = trimmed(skill.substr(0, skill.rfind('(')));
  auto const plain = folded(skill);
  auto const last = plain.rfind(' ');
  if (last == std::string::npos) return false;
  static constexpr std::string_view licences[] = {"licence", "license", "licensure"};
  if (!is_one_of(std::string_view(plain).substr(last + 1), licences)) return false;
  static constexpr std::string_view of_things[] = {"software", "open",   "source",     "product",  "user",   "content",
                                                   "data",     "music",  "media",      "image",    "patent", "brand",
                                                   "creative", "common", "enterprise", "database", "font"};
  for (auto const thing : of_things)
    if (names(plain, thing)) return false;
  return true;
}

/// What a person said of gates, by their words.
class said_gates {
 public:
  explicit said_gates(profile const& person) {
    // naming a gate sets it met; what is said of it as a gate counts more
    for (auto const& it : person.skills) say(it.name, it.level.counted_for(1) > 0);
    for (auto const& it : person.gates) say(it.text, it.met);
  }
  std::optional<bool> met(std::string_view text) const {
    auto const id = ids_.find(gate_key(text));
    if (!id) return std::nullopt;
    return met_[*id] != 0;
  }

 private:
  void say(std::string_view text, bool met) {
    auto const id = ids_.add(gate_key(text));
    if (id == met_.size()) met_.push_back(0);
    met_[id] = met ? 1 : 0;
  }

  name_ids ids_;
  std::vector<char> met_;
};

}  // namespace

std::string gate_key(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    constexpr std::string_view curly = "\xE2\x80\x99";
    if (text.substr(i).starts_with(curly))
      i += curly.size() - 1;
    else if (text[i] != '\'')
      plain += text[i];
  }
  return folded(plain);
}

std::optional<gate::kind> gate_of_skill(std::string_view skill) {
  if (auto const found = grammar::find_gate(skill))
    if (ends_gate(between(found->text.data() + found->text.size(), skill.data() + skill.size())))
      return kind_of(found->kind);
  if (ends_with_licence(skill)) return gate::kind::licence;
  return std::nullopt;
}

std::vector<gate> gates_of(guide const& role, profile const& person) {
  std::vector<gate> out;
  name_ids seen;
  std::optional<said_gates> said;  // most guides have no gate
  auto const add = [&](std::string_view text, gate::kind what) {
    auto const key = gate_key(text) + static_cast<char>('0' + static_cast<int>(what));
    if (seen.add(key) != out.size()) return;
    if (!said) said.emplace(person);
    out.push_back({text, what, said->met(text)});
  };
  auto const sentence = [&](item const& it) {
    auto const text = it.text;
    for (auto rest = text; auto const found = grammar::find_gate(rest);) {
      add(found->text, kind_of(found->kind));
      rest = between(found->text.data() + found->text.size(), text.data() + text.size());
    }
  };
  auto const skills = [&](std::vector<item> const& all) {
    for (auto const& it : all)
      if (auto const what = gate_of_skill(it.text)) add(it.text, *what);
  };
  sentence(role.summary);
  for (auto const& it : role.responsibilities) sentence(it);
  skills(role.top_skills);
  skills(role.often_missing);
  for (auto const& it : role.suggestions) sentence(it);
  for (auto const& it : role.next_steps) sentence(it);
  return out;
}

}  // namespace career
