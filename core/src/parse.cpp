#include "career/parse.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "canonical.hpp"
#include "career/limits.hpp"
#include "decode.hpp"
#include "diagnostics.hpp"
#include "find_headings.hpp"
#include "items.hpp"
#include "layout.hpp"
#include "letters.hpp"
#include "lines.hpp"
#include "markup.hpp"
#include "name_ids.hpp"
#include "page_marks.hpp"
#include "sections.hpp"

namespace career {

namespace {

using grammar::heading;
using oddness = grammar::line::oddness;

/// Reads the blocks of one text into a guide: the last of the steps bytes -> lines -> blocks -> items -> guide.
class guide_reader {
 public:
  guide_reader(decoded_text const& text, line_width const& width, grammar::parting by, guide& into,
               std::vector<diagnostic>& diagnostics, parse_options const& options, bool is_canonical)
      : guide_(into), is_canonical_(is_canonical), items_(text, width, by, into, diagnostics, options) {}

  /// `lines` has a heading in it.
  void read(std::span<grammar::line> lines) {
    std::size_t at = 0;
    auto section = heading::none;
    auto const rest_of_block = [&] {
      auto const begin = at;
      while (at < lines.size() && lines[at].which == heading::none && lines[at].odd == oddness::none) ++at;
      return lines.subspan(begin, at - begin);
    };
    auto const preamble = rest_of_block();
    if (at == lines.size()) return;
    if (is_canonical_ && !preamble.empty())
      guide_.title = items_.canonical_text(preamble.front().text);
    else
      items_.preamble(preamble, lines[at].which == heading::career_guide, guide_.title, guide_.summary);
    while (at < lines.size()) {
      auto const& head = lines[at++];
      if (head.odd != oddness::none) {
        tell_odd_heading(head);
        if (head.odd == oddness::unknown_heading)
          for (auto const& line : rest_of_block())
            items_.unread(line.text,
                          "This text stands under a heading that no guide has. It is not part of the guide.");
        if (head.odd == oddness::unknown_subheading) read_block(section, rest_of_block());
        if (head.which == heading::none) continue;
      }
      section = head.which;
      auto const& name = section_of(head.which).name;
      if (seen_[index_of(head.which)] && head.which != heading::career_guide)
        items_.report(code::duplicate_section,
                      joined({"“", name, "” stands here once more; its items were added to the first."}),
                      heading_text(head.begin, name));
      seen_[index_of(head.which)] = true;
      auto body = rest_of_block();
      if (at == lines.size() && !is_canonical_) body = without_footer(body);
      if (is_canonical_)
        read_canonical_block(head.which, body);
      else
        read_block(head.which, body);
      if (at == lines.size() && body.empty())
        items_.report(code::truncated,
                      joined({"The text stops right after the heading “", name, "”. Some of it may be missing."}),
                      heading_text(head.begin, name));
    }
    take_levels(guide_.top_skills);
    take_levels(guide_.often_missing);
    tell_missing();
  }

 private:
  static std::size_t index_of(heading which) noexcept { return static_cast<std::size_t>(which); }

  /// A heading with the marks before it, as it stands in the text: no longer than its name, and not past its line.
  std::string_view heading_text(char const* begin, std::string_view name) const noexcept {
    auto const rest = between(begin, items_.end());
    std::size_t marks = 0;
    while (marks < rest.size() && marks < 16 && !is_letter(rest[marks])) ++marks;
    auto const line = rest.substr(0, marks + name.size());
    return trimmed(line.substr(0, line.find('\n')));
  }

  /// The lines of the last block up to what stands below the page, which is told to be unread.
  lines_of_block without_footer(lines_of_block body) {
    for (std::size_t i = 0; i < body.size(); ++i) {
      auto& text = body[i].text;
      auto const at = find_footer(text);
      if (at == std::string_view::npos) continue;
      items_.unread(between(text.data() + at, body.back().end()),
                    "This text stands after the guide. It is not part of it.");
      text = trimmed(text.substr(0, at));
      return body.first(text.empty() ? i : i + 1);
    }
    return body;
  }

  void tell_odd_heading(grammar::line const& head) {
    auto const text = undecorated(head.text);
    switch (head.odd) {
      case oddness::none: break;
      case oddness::misspelt_heading:
        items_.report(code::unknown_heading, joined({"“", text, "” was read as “", section_of(head.which).name, "”."}),
                      text);
        break;
      case oddness::unknown_heading:
        items_.report(code::unknown_heading,
                      joined({"No guide has a heading “", text, "”; the nearest is “", nearest_heading(text),
                              "”. What stands under it was not read."}),
                      text);
        break;
      case oddness::unknown_subheading:
        items_.report(code::unknown_heading,
                      joined({"“", text, "” seems to be a heading, and no guide has it; the nearest is “",
                              nearest_heading(text), "”. What stands under it was read with what stands above it."}),
                      text);
        break;
    }
  }

  void read_block(heading which, lines_of_block body) {
    switch (which) {
      case heading::none: break;
      case heading::career_guide: items_.paragraph(body, guide_.summary); break;
      case heading::responsibilities: items_.phrases(body, guide_.responsibilities); break;
      case heading::top_skills: items_.list(body, list_kind::skills, guide_.top_skills); break;
      case heading::can_lead_to: items_.list(body, list_kind::roles, guide_.can_lead_to); break;
      case heading::transitions: items_.list(body, list_kind::roles, guide_.transitions); break;
      case heading::often_missing: items_.list(body, list_kind::skills, guide_.often_missing); break;
      case heading::suggestions: items_.sentences(body, guide_.suggestions); break;
      case heading::salary: items_.bands(body, guide_.salary); break;
      case heading::growth_trend: items_.paragraph(body, guide_.growth_trend); break;
      case heading::employers: items_.list(body, list_kind::employers, guide_.employers); break;
      case heading::sectors: items_.list(body, list_kind::sectors, guide_.sectors); break;
      case heading::next_steps: items_.phrases(body, guide_.next_steps); break;
      case heading::about: items_.about(body, guide_.about); break;
      case heading::progression:
      case heading::skill_gaps:
      case heading::salary_and_demand:
      case heading::companies:
        for (auto const& line : body)
          items_.unread(line.text, joined({"This text stands under “", section_of(which).name,
                                           "” but under none of its own headings. Put the heading before it."}));
        break;
    }
  }

  void read_canonical_block(heading which, lines_of_block body) {
    switch (which) {
      case heading::career_guide:
        if (!body.empty()) guide_.summary = items_.canonical_text(body.front().text);
        break;
      case heading::growth_trend:
        if (!body.empty()) guide_.growth_trend = items_.canonical_text(body.front().text);
        break;
      case heading::responsibilities: return items_.canonical_items(body, guide_.responsibilities);
      case heading::top_skills: return items_.canonical_items(body, guide_.top_skills);
      case heading::can_lead_to: return items_.canonical_items(body, guide_.can_lead_to);
      case heading::transitions: return items_.canonical_items(body, guide_.transitions);
      case heading::often_missing: return items_.canonical_items(body, guide_.often_missing);
      case heading::suggestions: return items_.canonical_items(body, guide_.suggestions);
      case heading::salary: return items_.canonical_bands(body, guide_.salary);
      case heading::employers: return items_.canonical_items(body, guide_.employers);
      case heading::sectors: return items_.canonical_items(body, guide_.sectors);
      case heading::next_steps: return items_.canonical_items(body, guide_.next_steps);
      case heading::about: return items_.canonical_about(body, guide_.about);
      case heading::none:
      case heading::progression:
      case heading::skill_gaps:
      case heading::salary_and_demand:
      case heading::companies: break;  // groups, with nothing of their own
    }
  }

  /// `SQL [3/5]` becomes the skill SQL and what the role needs of it; of two levels of a skill the higher counts.
  void take_levels(std::vector<item>& skills) {
    for (auto& skill : skills) {
      auto const it = grammar::read_levelled(skill.text);
      if (!it) continue;
      skill.text = it->name;
      auto const id = levelled_.add(it->name);
      if (id == guide_.needs.size())
        guide_.needs.push_back({it->name, it->level, it->of});
      else
        take_higher(guide_.needs[id], *it, skill);
    }
  }

  void take_higher(stated_need& same, grammar::levelled const& it, item const& skill) {
    auto const more = it.level * same.of - same.level * it.of;
    if (more > 0) same = {it.name, it.level, it.of};
    if (more < 0 || more > 0)
      items_.report(code::conflicting_level, joined({"“", it.name, "” stands with two levels; the higher counts."}),
                    skill);
  }

  void tell_missing() {
    auto const tell = [&](bool there, std::string_view name) {
      if (!there) items_.report(code::missing_section, joined({"This guide has no “", name, "”."}), items_.start());
    };
    tell(!guide_.title.empty(), "title");
    for (auto which = index_of(heading::responsibilities); which <= index_of(heading::next_steps); ++which) {
      auto const& section = section_of(static_cast<heading>(which));
      if (!section.is_group) tell(seen_[which], section.name);
    }
  }

  guide& guide_;
  bool is_canonical_;
  item_reader items_;
  std::array<bool, grammar::headings> seen_{};
  name_ids levelled_;  // numbers are indices into the guide's needs
};

}  // namespace

answer<guide> parse(std::string_view source, parse_options const& options) {
  if (source.size() > limits::guide_bytes)
    return failed<guide>(code::input_too_large,
                         joined({"This text has more than ", std::to_string(limits::guide_bytes),
                                 " bytes, the most that one guide may have. Cut it down to one guide."}),
                         options.in);
  answer<guide> out;
  guide read;
  auto text = decode(source, read.store, out.diagnostics, options.in);
  std::vector<grammar::line> lines;
  std::vector<fragment> running_titles;
  static known_headings const no_others;
  bool const has_marks = !text.unmarked && has_markup(text.text);
  bool const is_canonical = read_canonical(text.text, text.single_spaced && !has_marks, lines);
  auto by = grammar::parting{};
  if (!is_canonical) {
    strip_markup(text, read.store);
    strip_page_marks(text, read.store, running_titles);
    for (auto const& it : running_titles)
      report(out.diagnostics, code::unread_text, "This line stands on several pages. It is not part of the guide.",
             options.in, {1, 1, it.offset, it.length});
    by = read_lines(text.text, options.known == nullptr ? no_others : options.known->headings, lines);
  }
  if (count_headings(lines) > 0) {
    read.fragments.reserve(lines.size() + 32);
    line_width const width(text.text, is_canonical ? std::span<grammar::line const>{} : lines, text.is_ragged);
    guide_reader(text, width, by, read, out.diagnostics, options, is_canonical).read(lines);
    out.result = std::move(read);
  } else {
    report(out.diagnostics, code::not_a_guide,
           source.empty() ? "This text is empty. Paste the text of a career guide."
                          : "No heading of a career guide is in this text. A guide has headings such as “Key "
                            "Responsibilities”, “Top Skills for Success” or “Recommended Next Steps”.",
           options.in);
  }
  locate(out.diagnostics, source);
  limit_each_code(out.diagnostics);
  return out;
}

}  // namespace career
