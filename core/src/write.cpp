#include "career/write.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "canonical.hpp"
#include "decode.hpp"
#include "entities.hpp"
#include "grammar/grammar.hpp"
#include "name_ids.hpp"
#include "sections.hpp"
#include "utf8.hpp"

namespace career {

namespace {

using grammar::heading;

void put_number(std::string& out, std::int64_t n) {
  char digits[24];
  auto const end = std::to_chars(std::begin(digits), std::end(digits), n).ptr;
  out.append(digits, end);
}

/// `75,000`
void put_figure(std::string& out, std::int64_t n) {
  auto const begin = out.size();
  put_number(out, n);
  auto const first_digit = begin + (n < 0 ? 1 : 0);
  for (auto at = out.size(); at > first_digit + 3;) out.insert(at -= 3, 1, ',');
}

/// A number of at most two decimals: `3`, `3.5`, `0.25`.
void put_hundredths(std::string& out, double value) {
  auto const hundredths = std::llround(value * 100);
  put_number(out, hundredths / 100);
  auto const rest = hundredths % 100;
  if (rest == 0) return;
  out += '.';
  out += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
}

/// Knows which occurrence of a skill is to carry its level, so that reading gives the needs in their order: each need at
/// the first occurrence after that of the need before it.
class level_writer {
 public:
  explicit level_writer(guide const& of) : needs_(of.needs) {}

  void put(std::string& out, std::string_view skill) {
    if (next_ < needs_.size() && needs_[next_].skill == skill) return put_level(out, needs_[next_++]);
    // `X [1/2] [3/5]` once more: without its level it would be X
    if (!grammar::read_levelled(skill)) return;
    if (ids_.size() == 0)
      for (auto const& need : needs_) ids_.add(need.skill);
    if (auto const id = ids_.find(skill)) put_level(out, needs_[*id]);
  }

 private:
  static void put_level(std::string& out, stated_need const& need) {
    out += " [";
    put_hundredths(out, need.level);
    out += '/';
    put_hundredths(out, need.of);
    out += ']';
  }

  std::vector<stated_need> const& needs_;
  std::size_t next_ = 0;
  name_ids ids_;
};

class guide_writer {
 public:
  guide_writer(std::string& out, guide const& of) : out_(out), guide_(of), levels_(of) {}

  void write() {
    if (!guide_.title.empty()) put_line({}, guide_.title.text, stands_as::title);
    put_heading(heading::career_guide);
    if (!guide_.summary.empty()) put_line({}, guide_.summary.text, stands_as::summary);
    put_items(heading::responsibilities, guide_.responsibilities, stands_as::item);
    put_items(heading::top_skills, guide_.top_skills, stands_as::only_item, &levels_);

    put_group(heading::progression, !guide_.can_lead_to.empty() || !guide_.transitions.empty());
    put_items(heading::can_lead_to, guide_.can_lead_to, stands_as::only_item);
    put_items(heading::transitions, guide_.transitions, stands_as::only_item);

    put_group(heading::skill_gaps, !guide_.often_missing.empty() || !guide_.suggestions.empty());
    put_items(heading::often_missing, guide_.often_missing, stands_as::only_item, &levels_);
    put_items(heading::suggestions, guide_.suggestions, stands_as::item);

    auto const has_pay = std::any_of(guide_.salary.begin(), guide_.salary.end(), has_figure);
    put_group(heading::salary_and_demand, has_pay || !guide_.growth_trend.empty());
    if (has_pay) put_bands();
    if (!guide_.growth_trend.empty()) {
      put_heading(heading::growth_trend);
      put_line({}, guide_.growth_trend.text, stands_as::paragraph);
    }

    put_group(heading::companies, !guide_.employers.empty() || !guide_.sectors.empty());
    put_items(heading::employers, guide_.employers, stands_as::only_item);
    put_items(heading::sectors, guide_.sectors, stands_as::only_item);
    put_steps();
    put_about();
  }

 private:
  static bool has_figure(band const& it) { return it.low || it.high; }

  void put_heading(heading which) { (out_ += section_of(which).name) += '\n'; }
  void put_group(heading which, bool is_there) {
    if (is_there) put_heading(which);
  }

  /// Adds a text to the line, a backslash before each heading's name that is glued inside it.
  void add_text(std::string_view text) {
    for (std::size_t done = 0; done < text.size();) {
      auto const at = std::min(find_glued_heading(text, done + 1), text.size());
      line_ += text.substr(done, at - done);
      if (at < text.size()) line_ += canonical::escape;
      done = at;
    }
    std::replace(line_.begin(), line_.end(), '\n', ' ');
  }

  /// Puts the line, with a backslash at its start where it might be read as something else.
  void put_text(stands_as what) {
    if (!is_plain(line_, what)) out_ += canonical::escape;
    put_characters();
  }

  /// Puts the line as it is; characters that reading would mend are written out, and so is the `&` of what looks so.
  void put_characters() {
    std::string_view rest = line_;
    for (std::string unused; !rest.empty();) {
      auto const length = rest.front() == '&' ? 1 : std::max<std::size_t>(utf8_length(rest), 1);
      auto const character = rest.substr(0, length);
      if (character == "&" && read_entity(rest, unused) > 0)
        out_ += "&amp;";
      else if (length > 1 && !is_kept(character))
        put_written_out(character);
      else
        out_ += character;
      rest.remove_prefix(length);
    }
    out_ += '\n';
    line_.clear();
  }

  void put_written_out(std::string_view character) {
    std::int64_t number = static_cast<unsigned char>(character[0]) & (0xFF >> (character.size() + 1));
    for (char const c : character.substr(1)) number = (number << 6) | (static_cast<unsigned char>(c) & 0x3F);
    out_ += "&#";
    put_number(out_, number);
    out_ += ';';
  }

  void put_line(std::string_view mark, std::string_view text, stands_as what, level_writer* levels = nullptr) {
    out_ += mark;
    add_text(text);
    if (levels != nullptr) levels->put(line_, text);
    put_text(what);
  }

  /// `alone`: what the item stands as where it is the only one.
  void put_items(heading which, std::vector<item> const& items, stands_as alone, level_writer* levels = nullptr) {
    if (items.empty()) return;
    put_heading(which);
    for (auto const& it : items)
      put_line(canonical::bullet, it.text, items.size() == 1 ? alone : stands_as::item, levels);
  }

  void put_bands() {
    put_heading(heading::salary);
    for (auto const& it : guide_.salary) {
      if (!has_figure(it)) continue;
      if (!it.level.empty()) {
        add_text(it.level.text);
        line_ += canonical::after_level;
      }
      add_pay(it);
      put_text(stands_as::band);
    }
  }

  void add_pay(band const& it) {
    if (!it.low) line_ += "up to ";
    if (!it.currency.empty()) (line_ += it.currency) += ' ';
    put_figure(line_, it.low ? *it.low : *it.high);
    if (!it.high) {
      line_ += " or more";
    } else if (it.low && it.low != it.high) {
      line_ += " to ";
      put_figure(line_, *it.high);
    }
    if (it.per != period::year) line_ += it.per == period::month ? " per month" : " per hour";
  }

  void put_steps() {
    auto const& steps = guide_.next_steps;
    if (steps.empty()) return;
    put_heading(heading::next_steps);
    std::int64_t number = 0;
    for (auto const& it : steps) {
      put_number(out_, ++number);
      put_line(canonical::after_number, it.text, steps.size() == 1 ? stands_as::only_step : stands_as::item);
    }
  }

  void put_about() {
    auto const& about = guide_.about;
    if (about.also_called.empty() && about.code.empty() && about.sources.empty()) return;
    put_heading(heading::about);
    if (!about.also_called.empty()) {
      std::string names;
      for (auto const& name : about.also_called) {
        if (!names.empty()) names += canonical::between_names;
        names += name.text;
      }
      put_value(canonical::also_called, names);
    }
    if (!about.code.empty()) put_value(canonical::code, about.code.text);
    for (auto const& it : about.sources) put_value(canonical::source, it.text);
  }

  void put_value(std::string_view key, std::string_view value) {
    out_ += key;
    add_text(value);
    put_characters();
  }

  std::string& out_;
  std::string line_;  // as it will be decoded, less what marks it
  guide const& guide_;
  level_writer levels_;
};

}  // namespace

void write_guide(std::string& out, guide const& it) { guide_writer(out, it).write(); }

}  // namespace career
