#include "onet_guide.hpp"

#include <algorithm>

#include "decode.hpp"
#include "diagnostics.hpp"
#include "letters.hpp"

namespace career {

namespace {

class guide_maker {
 public:
  guide_maker(onet_facts const& facts, std::uint32_t which) : facts_(facts), which_(which) {}

  guide make(bool facts_only) {
    auto const& it = facts_.all.all()[which_];
    out_.title = text(it.title);
    if (out_.title.empty()) out_.title = text(it.code);
    put_summary(facts_only ? std::string_view{} : it.description, facts_.asks[it.zone]);
    if (!facts_only) put_all(out_.responsibilities, facts_.tasks[which_]);
    put_skills();
    for (auto const& [to, is_higher] : facts_.related[which_])
      put(is_higher ? out_.can_lead_to : out_.transitions, facts_.all.all()[to].title);
    put_all(out_.about.also_called, facts_.other_titles[which_]);
    out_.about.code = text(it.code);
    out_.about.sources.push_back(
        stored(joined({"Titles, skills and related roles: ", facts_.release, "; CC BY 4.0, selected and changed"})));
    put_pay(it.code);
    put_growth(it.code);
    return std::move(out_);
  }

 private:
  /// The text as reading a guide would give it: what is written out read, blanks single, no control characters.
  item text(std::string_view cell) {
    std::vector<diagnostic> none;  // that the bytes are UTF-8 was seen when the row was read
    auto const of = decode(cell, out_.store, none, {}).text;
    auto const is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    bool const is_plain = std::ranges::none_of(of, is_control) && of.find("  ") == std::string_view::npos &&
                          trimmed(of).size() == of.size();
    if (is_plain) return {of};
    std::string mended;
    for (char const c : of) {
      bool const blank = is_space(c);
      if (blank ? !mended.empty() && mended.back() != ' ' : !is_control(c)) mended += blank ? ' ' : c;
    }
    return stored(trimmed(mended));
  }

  item stored(std::string_view of) {
    auto const room = out_.store.take(of.size());
    std::ranges::copy(of, room.begin());
    return {std::string_view(room.data(), of.size())};
  }

  /// A cell may hold nothing but what cannot be seen.
  void put(std::vector<item>& into, std::string_view cell) {
    if (auto const it = text(cell); !it.empty()) into.push_back(it);
  }

  void put_all(std::vector<item>& into, std::span<std::string_view const> texts) {
    into.reserve(texts.size());
    for (auto const it : texts) put(into, it);
  }

  void put_summary(std::string_view description, std::string_view asks) {
    if (description.empty() || asks.empty()) {
      out_.summary = text(description.empty() ? asks : description);
    } else {
      auto const whole = joined({text(description).text, is_end(description.back()) ? " " : ". ", asks});
      out_.summary = stored(whole);
    }
  }
  static bool is_end(char c) { return c == '.' || c == '!' || c == '?'; }

  void put_skills() {
    auto& skills = out_.top_skills;
    for (auto const& it : facts_.skills[which_]) {
      auto const before = skills.size();
      put(skills, it.name);
      if (skills.size() > before) out_.needs.push_back({skills.back().text, it.level, rated_skill::of});
    }
    for (auto const it : facts_.technologies[which_]) {
      auto const before = skills.size();
      put(skills, it);
      auto const is_listed = [&](item const& other) { return other.text == skills.back().text; };
      if (skills.size() > before && std::any_of(skills.begin(), skills.end() - 1, is_listed)) skills.pop_back();
    }
  }

  void put_pay(std::string_view code) {
    auto const found = facts_.pay.find(code);
    if (!found) return;
    for (auto const& it : bands_of(*found.row))
      out_.salary.push_back({{it.level}, "USD", it.low, it.high, period::year});
    if (!out_.salary.empty())
      put_source(joined({"Pay: ", facts_.wages_release, "; national"}), found.code, found.is_wider);
  }

  void put_growth(std::string_view code) {
    auto const found = facts_.growth.rows.find(code);
    if (!found) return;
    auto const& [rows, from, to] = facts_.growth;
    out_.growth_trend = stored(growth_sentence(found, facts_.growth));
    put_source(joined({"Growth: BLS employment projections ", from, "–", to, "; national"}), found.code,
               found.is_wider);
  }

  void put_source(std::string_view what, soc_code code, bool is_wider) {
    out_.about.sources.push_back(stored(joined({what, ", SOC ", written(code), is_wider ? ", which is wider" : ""})));
  }

  onet_facts const& facts_;
  std::uint32_t which_;
  guide out_;
};

}  // namespace

guide guide_of(onet_facts const& facts, std::uint32_t occupation, bool facts_only) {
  return guide_maker(facts, occupation).make(facts_only);
}

std::string pack_note(onet_facts const& facts, onet_tables const& tables, onet_options const& options) {
  std::string out = joined(
      {"A guide for each occupation of the ", facts.release,
       " Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC "
       "BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET® is a trademark of USDOL/ETA. career-guide "
       "selected from its tables and changed their form: which skills, technologies, titles and related occupations of "
       "each are listed, which of these count as promotions, and the sentences on preparation and growth are its doing. "
       "USDOL/ETA has not approved, endorsed, or tested these modifications.\n"});
  if (options.facts_only) out += "Without the tasks and descriptions of the database.\n";
  if (tables.wages)
    out += joined({"Pay: ", facts.wages_release, ", U.S. Bureau of Labor Statistics, public domain.\n"});
  if (tables.projections)
    out += joined({"Growth: employment projections ", facts.growth.from, "–", facts.growth.to,
                   ", U.S. Bureau of Labor Statistics, public domain.\n"});
  return out;
}

}  // namespace career
