#include "career/known_skills.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "diagnostics.hpp"
#include "letters.hpp"
#include "name_ids.hpp"
#include "skill_indexes.hpp"
#include "skill_names.hpp"

namespace career {

known_skills::known_skills()
    : keys_(std::make_unique<name_ids>()),
      round_(std::make_unique<name_ids>()),
      indexes_(std::make_unique<skill_indexes>()) {}
known_skills::known_skills(known_skills&&) noexcept = default;
known_skills& known_skills::operator=(known_skills&&) noexcept = default;
known_skills::~known_skills() = default;

std::optional<skill_id> known_skills::find(std::string_view written) const { return find_folded(folded(written)); }

std::optional<skill_id> known_skills::find_folded(std::string_view key) const noexcept {
  auto const number = keys_->find(key);
  if (!number) return std::nullopt;
  return skill_of_[*number];
}

known_skills::ordinary known_skills::is_ordinary(std::string_view folded) const noexcept {
  auto const number = keys_->find(folded);
  return number ? is_ordinary(*number) : ordinary::no;
}

std::string_view known_skills::spelling(std::uint32_t number) const noexcept { return keys_->name(number); }

/// Fills in the skills known, block by block.
class skills_reader {
 public:
  skills_reader(std::string_view text, std::string_view in, answer<known_skills>& out)
      : text_(text), in_(in), out_(out) {}

  void read() {
    // a name and an alias in some twenty bytes
    into_.keys_->reserve(text_.size() / 24, text_.size());
    into_.skill_of_.reserve(text_.size() / 24);
    enum class block : std::uint8_t { other, skills, aliases, before, families, words, joins, round } at = block::other;
    skill_id base = 0;
    bool opens = false;
    auto const keep = [&](std::vector<said>& lines, std::string_view line) {
      lines.push_back({line, base, std::exchange(opens, false)});
    };
    for (std::size_t begin = 0; begin < text_.size();) {
      auto const end = std::min(text_.find('\n', begin), text_.size());
      auto const line = trimmed(text_.substr(begin, end - begin));
      begin = end + 1;
      if (line.empty() || line.front() == '#') continue;
      if (line.starts_with("career-guide vocabulary ")) {
        base = into_.size();
        at = block::other;
        continue;
      }
      opens = opens || line.front() == '!';
      if (line.front() == '!')
        at = line == "!skills"     ? block::skills
             : line == "!aliases"  ? block::aliases
             : line == "!before"   ? block::before
             : line == "!families" ? block::families
             : line == "!words"    ? block::words
             : line == "!joins"    ? block::joins
             : line == "!round"    ? block::round
                                   : block::other;
      else if (at == block::skills)
        add_skill(line);
      else if (at == block::aliases)
        keep(aliases_, line);
      else if (at == block::before)
        keep(before_, line);
      else if (at == block::families)
        keep(families_, line);
      else if (at == block::words)
        words_.push_back(line);
      else if (at == block::joins || at == block::round)
        (at == block::joins ? joins_ : round_).push_back(line);
    }
    // what is said of skills may stand before them
    for (auto const& it : aliases_) add_aliases(it);
    add_before();
    add_families();
    add_words();
    add_round(joins_);
    into_.joining_ = into_.round_->size();
    add_round(round_);
    locate(out_.diagnostics, text_);
    limit_each_code(out_.diagnostics);
    out_.result = std::move(into_);
  }

 private:
  /// A line that says something of skills: what numbers are counted from, and whether it is its block's first.
  struct said {
    std::string_view line;
    skill_id base;
    bool first;
  };

  /// A list under construction: pairs of a skill and a member, in order of the skill once sorted.
  using pairs = std::vector<std::pair<skill_id, skill_id>>;

  template <typename Found>
  static void each_name(std::string_view line, Found found) {
    for (std::size_t begin = 0; begin <= line.size();) {
      auto const end = std::min(line.find('|', begin), line.size());
      if (auto const name = trimmed(line.substr(begin, end - begin)); !name.empty()) found(name);
      begin = end + 1;
    }
  }

  void unread(std::string_view line, std::string_view why) {
    auto const offset = static_cast<std::uint32_t>(line.data() - text_.data());
    report(out_.diagnostics, code::unread_text, why, in_, {1, 1, offset, static_cast<std::uint32_t>(line.size())});
  }

  void add_spelling(std::string_view name, skill_id skill) {
    if (into_.keys_->add(folded(name)) == into_.skill_of_.size()) into_.skill_of_.push_back(skill);
  }

  void add_skill(std::string_view line) {
    auto skill = no_skill;
    each_name(line, [&](std::string_view name) {
      if (skill == no_skill) {
        skill = into_.size();
        into_.names_.push_back(name);
      }
      add_spelling(name, skill);
    });
  }

  /// The skill that a field names, or numbers from `from` on.
  std::optional<skill_id> skill_at(std::string_view field, skill_id from) const {
    skill_id number = 0;
    auto const [end, error] = std::from_chars(field.data(), field.data() + field.size(), number);
    if (error != std::errc() || end != field.data() + field.size()) return into_.find(field);
    if (from > into_.size() || number >= into_.size() - from) return std::nullopt;
    return from + number;
  }

  /// The skill that a line begins with. Where it is a number, it is a difference to the line before.
  std::optional<skill_id> first_skill(said const& it, std::string_view field) {
    if (it.first) last_ = it.base;
    auto const id = skill_at(field, last_);
    if (id) last_ = *id;
    return id;
  }

  void add_aliases(said const& it) {
    bool first = true;
    auto skill = no_skill;
    each_name(it.line, [&](std::string_view name) {
      if (std::exchange(first, false))
        skill = first_skill(it, name).value_or(no_skill);
      else if (skill != no_skill)
        add_spelling(name, skill);
    });
    if (skill == no_skill) unread(it.line, "This line gives other names to a skill that is not known.");
  }

  /// The skills of a line; nothing where one is not known.
  std::vector<skill_id> skills_of(said const& it) {
    std::vector<skill_id> all;
    bool known = true;
    bool first = true;
    each_name(it.line, [&](std::string_view name) {
      auto const id = std::exchange(first, false) ? first_skill(it, name) : skill_at(name, it.base);
      known = known && id.has_value();
      if (id && std::find(all.begin(), all.end(), *id) == all.end()) all.push_back(*id);
    });
    if (known && all.size() > 1) return all;
    unread(it.line, "This line names a skill that is not known, or one alone.");
    return {};
  }

  static known_skills::lists listed(pairs const& all, std::uint32_t skills) {
    known_skills::lists out;
    out.ends.assign(skills, 0);
    for (auto const& [skill, member] : all) ++out.ends[skill];
    std::uint32_t end = 0;
    for (auto& it : out.ends) it = end += it;
    // filled from the back, so that each list keeps the order of the pairs
    out.all.resize(all.size());
    auto at = out.ends;
    for (auto it = all.rbegin(); it != all.rend(); ++it) out.all[--at[it->first]] = it->second;
    return out;
  }

  void add_before() {
    pairs edges;
    std::vector<std::string_view> line_of;
    for (auto const& it : before_) {
      auto const all = skills_of(it);
      for (std::size_t i = 1; i < all.size(); ++i) {
        edges.emplace_back(all.front(), all[i]);
        line_of.push_back(it.line);
      }
    }
    // Skills whose ways all end are taken out one after the other; what is left leads into a circle.
    std::vector<std::uint32_t> open(into_.size());
    pairs back;
    for (auto const& [skill, first] : edges) {
      ++open[skill];
      back.emplace_back(first, skill);
    }
    auto const after = listed(back, into_.size());
    std::vector<skill_id> free;
    for (skill_id id = 0; id < into_.size(); ++id)
      if (open[id] == 0) free.push_back(id);
    while (!free.empty()) {
      auto const id = free.back();
      free.pop_back();
      for (auto const next : after.of(id))
        if (--open[next] == 0) free.push_back(next);
    }
    pairs kept;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      if (open[edges[i].first] == 0 || open[edges[i].second] == 0)
        kept.push_back(edges[i]);
      else
        unread(line_of[i], "What is learnt before what goes round in a circle here.");
    }
    into_.before_ = listed(kept, into_.size());
  }

  void add_families() {
    pairs all;
    for (auto const& it : families_) {
      auto const members = skills_of(it);
      if (members.size() > most_members) {
        unread(it.line, "This family has too many members to mean anything.");
        continue;
      }
      for (auto const a : members)
        for (auto const b : members)
          if (a != b) all.emplace_back(a, b);
    }
    auto& lists = into_.relatives_ = listed(all, into_.size());
    // who is met in two families is listed once
    known_skills::lists once;
    for (skill_id id = 0; id < into_.size(); ++id) {
      auto const begin = static_cast<std::ptrdiff_t>(once.all.size());
      for (auto const relative : lists.of(id))
        if (std::find(once.all.begin() + begin, once.all.end(), relative) == once.all.end())
          once.all.push_back(relative);
      once.ends.push_back(static_cast<std::uint32_t>(once.all.size()));
    }
    lists = std::move(once);
  }

  void add_words() {
    using enum known_skills::ordinary;
    into_.ordinary_.assign(words_.empty() ? 0 : into_.spellings(), no);
    for (auto const word : words_)
      if (auto const number = into_.keys_->find(folded(word)))
        into_.ordinary_[*number] =
            word.size() > 1 && std::all_of(word.begin(), word.end(), is_upper) ? in_small_letters : always;
      else
        unread(word, "This word is no spelling of a skill that is known.");
  }

  void add_round(std::vector<std::string_view> const& lines) {
    for (auto const line : lines) each_name(line, [&](std::string_view word) { into_.round_->add(folded(word)); });
  }

  static constexpr std::size_t most_members = 64;

  std::string_view text_;
  std::string_view in_;
  answer<known_skills>& out_;
  known_skills into_;
  std::vector<said> aliases_;
  std::vector<said> before_;
  std::vector<said> families_;
  std::vector<std::string_view> words_;
  std::vector<std::string_view> joins_;
  std::vector<std::string_view> round_;
  skill_id last_ = 0;
};

answer<known_skills> read_known_skills(std::string_view vocabulary, std::string_view in) {
  answer<known_skills> out;
  skills_reader(vocabulary, in, out).read();
  return out;
}

}  // namespace career
