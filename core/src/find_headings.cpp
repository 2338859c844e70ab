#include "find_headings.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "grammar/grammar.hpp"
#include "items.hpp"
#include "layout.hpp"
#include "letters.hpp"
#include "sections.hpp"

namespace career {

namespace {

using grammar::heading;

constexpr std::size_t longest_heading = 48;

/// The letters and digits of a text alone, small; `&` as `and`. Of a longer one than a heading, nothing.
class squeezed {
 public:
  explicit squeezed(std::string_view text) noexcept {
    if (text.size() > longest_heading) return;
    add(text);
  }
  squeezed(std::string_view first, std::string_view second) noexcept {
    if (first.size() + second.size() > longest_heading) return;
    add(first);
    add(second);
  }
  std::string_view letters() const noexcept { return {buffer_.data(), size_}; }

 private:
  void add(std::string_view text) noexcept {
    for (char const c : text) {
      if (is_word(c)) buffer_[size_++] = to_lower(c);
      if (c == '&') size_ += std::string_view("and").copy(buffer_.data() + size_, 3);
    }
  }

  std::array<char, 3 * longest_heading> buffer_{};
  std::size_t size_ = 0;
};

/// The headings of a guide by their letters, in the order of these.
struct section_letters {
  std::string_view letters;
  heading which;
};
constexpr section_letters sections[] = {
    {"aboutthisguide", heading::about},
    {"canleadto", heading::can_lead_to},
    {"careerguide", heading::career_guide},
    {"careerprogression", heading::progression},
    {"commonskillgaps", heading::skill_gaps},
    {"companieshiring", heading::companies},
    {"developmentsuggestions", heading::suggestions},
    {"growthtrend", heading::growth_trend},
    {"industrysectors", heading::sectors},
    {"keyresponsibilities", heading::responsibilities},
    {"majoremployers", heading::employers},
    {"mediansalaryrange", heading::salary},
    {"oftenmissingskills", heading::often_missing},
    {"recommendednextsteps", heading::next_steps},
    {"salaryanddemand", heading::salary_and_demand},
    {"topskillsforsuccess", heading::top_skills},
    {"transitionopportunities", heading::transitions},
};

/// Whether some heading begins with these letters, and the one that they are all of.
struct found_heading {
  bool may_go_on = false;
  heading which = heading::none;
};

found_heading find_letters(std::string_view letters, known_headings const& others) noexcept {
  found_heading found;
  auto const look = [&](auto const& list, auto const which_of) {
    auto it = std::lower_bound(std::begin(list), std::end(list), letters,
                               [](auto const& a, std::string_view b) { return std::string_view(a.letters) < b; });
    for (; it != std::end(list) && std::string_view(it->letters).starts_with(letters); ++it) {
      found.may_go_on = true;
      if (it->letters.size() == letters.size() && found.which == heading::none) found.which = which_of(*it);
      if (it->letters.size() > letters.size()) break;
    }
  };
  look(sections, [](section_letters const& it) { return it.which; });
  look(others.by_letters(), [](auto const& it) { return static_cast<heading>(it.heading); });
  return found;
}

/// How many letters have to be put in, left out or replaced; `most` + 1 where there are more.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > longest_heading || b.size() > longest_heading) return most + 1;
  if (a.size() + most < b.size() || b.size() + most < a.size()) return most + 1;
  std::array<std::size_t, longest_heading + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    auto least = row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
  }
  return row[b.size()];
}

/// A heading that is spelt a little otherwise: a letter in nine, two in fourteen.
heading misspelt_heading(std::string_view letters) noexcept {
  auto const most = letters.size() >= 14 ? 2u : letters.size() >= 9 ? 1u : 0u;
  if (most == 0) return heading::none;
  for (auto const& it : sections)
    if (it.letters.front() == letters.front() && distance(letters, it.letters, most) <= most) return it.which;
  return heading::none;
}

bool is_plain(grammar::line const& it) noexcept {
  return it.which == heading::none && !it.bullet && !it.number && !it.text.empty();
}

/// Each word begins with a capital, but for the small ones.
bool is_titled(std::string_view text) noexcept {
  if (!is_upper(text.front())) return false;
  for (std::size_t at = 1; at < text.size(); ++at)
    if (text[at - 1] == ' ' && is_lower(text[at]) && !begins_within(text.substr(at))) return false;
  return !text.ends_with('.') && !text.ends_with(',');
}

/// `## Perks`, `== Perks ==`, `***** Perks *****`: marks of a heading, two or more alike.
bool is_decorated(std::string_view text) noexcept {
  constexpr std::string_view marks = "#=*_";
  return text.size() > 3 && marks.find(text[0]) != std::string_view::npos && text[1] == text[0] &&
         !undecorated(text).empty();
}

/// Whether the line is underlined: the next is of nothing but `-`, `=` or `~`, and about as long.
bool is_underlined(grammar::line const& it, char const* next_begin) noexcept {
  auto gap = trimmed(between(it.end(), next_begin));
  gap = trimmed(gap.substr(0, gap.find('\n')));
  return gap.size() >= 3 && gap.size() + 3 >= it.text.size() && gap.size() <= it.text.size() + 3 &&
         gap.find_first_not_of(gap.front()) == std::string_view::npos &&
         (gap.front() == '-' || gap.front() == '=' || gap.front() == '~');
}

/// Passes over most lines that are none: a heading's first letters are others, and it has no marks of one.
bool may_be_heading(grammar::line const& it, std::size_t i, std::vector<grammar::line> const& lines,
                    known_headings const& others) noexcept {
  auto const first = it.text[0];
  auto const second = it.text.size() > 1 ? it.text[1] : ' ';
  if (second == ' ' || grammar::may_begin_heading(first, second) || others.may_begin(first, second)) return true;
  return i + 1 < lines.size() && (lines[i + 1].bullet || is_underlined(it, lines[i + 1].begin));
}

}  // namespace

void find_headings(std::vector<grammar::line>& lines, known_headings const& others) {
  bool any_before = false;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto it = lines[i];
    any_before = any_before || it.which != heading::none;
    bool const decorated = is_plain(it) && it.text.size() <= longest_heading && is_decorated(it.text);
    if (is_plain(it) && it.text.size() <= longest_heading && (decorated || may_be_heading(it, i, lines, others))) {
      auto const text = decorated ? undecorated(it.text) : it.text;
      squeezed const line(text);
      auto const letters = line.letters();
      auto found = letters.empty() ? found_heading{} : find_letters(letters, others);
      if (found.which == heading::none && found.may_go_on && i + 1 < lines.size() && is_plain(lines[i + 1]) &&
          !are_parted(it, lines[i + 1])) {
        squeezed const two(text, lines[i + 1].text);
        if (!two.letters().empty()) found.which = find_letters(two.letters(), others).which;
        if (found.which != heading::none) ++i;
      }
      if (found.which != heading::none) {
        it.which = found.which;
      } else if (any_before && !letters.empty() && is_titled(text)) {
        bool const is_marked = decorated || (i + 1 < lines.size() && is_underlined(it, lines[i + 1].begin));
        bool const among_bullets = i > 0 && i + 1 < lines.size() && lines[i - 1].bullet && lines[i + 1].bullet &&
                                   are_parted(lines[i - 1], it);
        if (auto const meant = misspelt_heading(letters); meant != heading::none) {
          it.which = meant;
          it.odd = grammar::line::oddness::misspelt_heading;
        } else if (is_marked || among_bullets) {
          it.odd = is_marked ? grammar::line::oddness::unknown_heading : grammar::line::oddness::unknown_subheading;
        }
      }
      any_before = any_before || it.which != heading::none;
    }
    lines[kept++] = it;
  }
  lines.resize(kept);
}

std::string_view nearest_heading(std::string_view text) {
  squeezed const line(text);
  auto nearest = heading::none;
  auto least = longest_heading;
  for (auto const& it : sections)
    if (auto const far = distance(line.letters(), it.letters, longest_heading); far < least) {
      least = far;
      nearest = it.which;
    }
  return nearest == heading::none ? section_of(heading::responsibilities).name : section_of(nearest).name;
}

}  // namespace career
