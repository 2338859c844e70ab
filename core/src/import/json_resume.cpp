#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "career/import_profile.hpp"
#include "career/limits.hpp"
#include "career/match.hpp"
#include "diagnostics.hpp"
#include "import/level_words.hpp"
#include "letters.hpp"
#include "name_ids.hpp"
#include "profile_checks.hpp"
#include "skill_ids.hpp"
#include "skill_names.hpp"

namespace career {

namespace {

using nlohmann::json;

struct resume_skill {
  std::string name;
  std::string level;
  std::vector<std::string> keywords;
};

struct resume_text {
  std::string from;
  std::string text;
};

/// Picks what speaks of skills out of a résumé as its JSON goes by. Where it stands is the outermost key, the key inside
/// its entries, and how deep: 1 in the résumé, 2 in a list, 3 in an entry, 4 in a list of an entry.
class resume_reader : public nlohmann::json_sax<json> {
 public:
  std::vector<resume_skill> skills;
  std::vector<resume_text> texts;
  std::string message;  ///< what is wrong; empty while nothing is
  code why = code::bad_profile;
  std::size_t bad_at = 0;

  bool null() override { return scalar(nullptr); }
  bool boolean(bool) override { return scalar(nullptr); }
  bool number_integer(number_integer_t) override { return scalar(nullptr); }
  bool number_unsigned(number_unsigned_t) override { return scalar(nullptr); }
  bool number_float(number_float_t, string_t const&) override { return scalar(nullptr); }
  bool string(string_t& text) override { return scalar(&text); }
  bool binary(binary_t&) override { return true; }

  bool start_object(std::size_t) override {
    if (++depth_ > limits::profile_depth) return too_deep();
    if (depth_ == 3 && section_ == "skills") {
      if (skills.size() == limits::profile_skills) return refuse(too_many_skills_message(), code::input_too_large);
      skills.emplace_back();
    }
    return true;
  }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override {
    if (depth_ == 0) return refuse(what_it_is);
    return ++depth_ <= limits::profile_depth || too_deep();
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool key(string_t& name) override {
    if (depth_ == 1) section_ = name;
    if (depth_ <= 3) key_ = name;
    return true;
  }
  bool parse_error(std::size_t at, std::string const&, nlohmann::detail::exception const&) override {
    bad_at = at;
    return refuse("This résumé is no JSON: what stands here is not expected.");
  }

 private:
  static constexpr char const* what_it_is =
      "A JSON Resume is an object with lists such as {\"skills\": [{\"name\": \"SQL\", \"keywords\": []}]}.";

  bool refuse(std::string_view what, code of = code::bad_profile) {
    message = what;
    why = of;
    return false;
  }
  bool too_deep() {
    return refuse(joined({"This profile is nested deeper than ", std::to_string(limits::profile_depth), " levels."}));
  }

  bool is(std::string_view section) const noexcept { return section_ == section; }

  bool scalar(std::string* text) {
    if (depth_ == 0) return refuse(what_it_is);
    if (text == nullptr || text->empty()) return true;
    if (is("skills") && !skills.empty()) {
      if (depth_ == 3 && key_ == "name")
        skills.back().name = std::move(*text);
      else if (depth_ == 3 && key_ == "level")
        skills.back().level = std::move(*text);
      else if (depth_ == 4 && key_ == "keywords")
        skills.back().keywords.push_back(std::move(*text));
      return true;
    }
    bool const told = (depth_ == 3 && (key_ == "summary" || key_ == "description")) ||
                      (depth_ == 4 && (key_ == "highlights" || (key_ == "keywords" && is("projects"))));
    bool const about_oneself = depth_ == 2 && is("basics") && key_ == "summary";
    if (about_oneself || (told && (is("work") || is("projects") || is("volunteer"))))
      texts.push_back({section_, std::move(*text)});
    return true;
  }

  std::size_t depth_ = 0;
  std::string section_;
  std::string key_;
};

/// Puts the skills together, each once.
class gatherer {
 public:
  explicit gatherer(known_skills const* known) : known_(known), ids_(known) {}

  bool add(std::string_view name, skill_level level, std::string_view from, std::string_view words) {
    auto const shown = trimmed(name);
    if (folded(shown).empty()) return true;
    auto const id = ids_.find(shown);
    std::string const key = id ? std::string(ids_.name(*id)) : std::string(shown);
    auto const next = taken_.size();
    if (taken_.add(folded(key)) != next) return true;
    if (out.person.skills.size() == limits::profile_skills) return false;
    out.person.skills.push_back({std::string(shown), level});
    out.proofs.push_back({std::string(from), std::string(words)});
    return true;
  }

  bool add(resume_skill const& it) {
    auto const level = level_in_words(it.level);
    bool const is_skill = it.keywords.empty() || ids_.find(it.name).has_value();
    if (is_skill && !add(it.name, level, "skills", it.name)) return false;
    return std::all_of(it.keywords.begin(), it.keywords.end(),
                       [&](auto const& word) { return add(word, level, "skills", word); });
  }

  bool add(resume_text const& it) {
    auto const found = match_text(it.text, {known_});
    return std::all_of(found.result->skills.begin(), found.result->skills.end(),
                       [&](auto const& one) { return add(one.skill, {}, it.from, it.text); });
  }

  imported_profile out;

 private:
  known_skills const* known_;
  skill_ids ids_;
  name_ids taken_;
};

}  // namespace

answer<imported_profile> read_json_resume(std::string_view text, known_skills const* known, std::string_view in) {
  if (text.size() > limits::profile_bytes)
    return failed<imported_profile>(code::input_too_large, profile_too_large_message(), in);
  resume_reader reader;
  answer<imported_profile> out;
  if (!json::sax_parse(text.begin(), text.end(), &reader)) {
    auto const at = static_cast<std::uint32_t>(std::min(reader.bad_at == 0 ? 0 : reader.bad_at - 1, text.size()));
    report(out.diagnostics, reader.why, reader.message, in, {1, 1, at, 0});
    locate(out.diagnostics, text);
    return out;
  }
  gatherer all(known);
  auto const add = [&](auto const& it) { return all.add(it); };
  if (!std::all_of(reader.skills.begin(), reader.skills.end(), add) ||
      !std::all_of(reader.texts.begin(), reader.texts.end(), add))
    return failed<imported_profile>(code::input_too_large, too_many_skills_message(), in);
  out.result = std::move(all.out);
  return out;
}

bool is_json_resume(std::string_view text) noexcept {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char const c = text[at];
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && depth > 0) --depth;
    if (c != '"') continue;
    auto const begin = ++at;
    while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
    if (depth != 1 || at >= text.size()) continue;
    auto const key = text.substr(begin, at - begin);
    auto const after = text.find_first_not_of(" \t\r\n", at + 1);
    if (after != std::string_view::npos && text[after] == ':' && (key == "basics" || key == "work")) return true;
  }
  return false;
}

}  // namespace career
