#include "grammar/grammar.hpp"

#include "grammar/document.hpp"
#include "grammar/gate_phrases.hpp"
#include "grammar/have.hpp"
#include "grammar/headings.hpp"
#include "grammar/markup.hpp"
#include "grammar/pay.hpp"
#include "grammar/pieces.hpp"

namespace career::grammar {

namespace {

/// Whether `text` is, blanks around it aside, all that the rule reads.
template <typename Rule, typename Attribute>
bool is_all(std::string_view text, Rule const& rule, Attribute& attribute) {
  text = trimmed(text);
  iterator first = text.data();
  iterator const last = first + text.size();
  return x3::parse(first, last, rule, attribute) && first == last;
}

}  // namespace

heading heading_named(std::string_view name) noexcept {
  auto const* found = heading_list.longest_in(name);
  return found != nullptr && found->text.size() == name.size() ? static_cast<heading>(found->value) : heading::none;
}

bool begins_with_heading(std::string_view text) noexcept {
  return text.size() > 1 && heading_list.may_begin(text[0], text[1]) && heading_list.longest_in(text) != nullptr;
}

bool may_begin_heading(char first, char second) noexcept { return heading_list.may_begin(first, second); }

void read_document(std::string_view text, known_headings const& others, parting by, std::vector<line>& out) {
  constexpr std::size_t usual_line = 24;
  out.clear();
  out.reserve(text.size() / usual_line + 8);
  iterator first = text.data();
  document_settings const settings{others, by};
  auto const within = x3::make_context<document_settings_tag>(settings);
  document.parse(first, text.data() + text.size(), within, x3::unused, out);
}

std::optional<mark> read_mark(std::string_view text) {
  iterator first = text.data();
  mark it;
  if (!x3::parse(first, text.data() + text.size(), markup, it)) return std::nullopt;
  it.size = static_cast<std::size_t>(first - text.data());
  return it;
}

std::optional<levelled> read_levelled(std::string_view skill) {
  if (skill.empty() || skill.back() != ']') return std::nullopt;
  auto const open = skill.rfind('[');
  if (open == std::string_view::npos) return std::nullopt;
  auto const name = trimmed(skill.substr(0, open));
  ratio it;
  if (name.empty() || !is_all(skill.substr(open + 1, skill.size() - open - 2), level_ratio, it)) return std::nullopt;
  if (it.level <= 0 || it.level > it.of) return std::nullopt;
  return levelled{name, it.level, it.of};
}

// Not inlined: the module is a kilobyte smaller so.
[[gnu::noinline]] std::optional<pay> read_pay(std::string_view& text) {
  iterator first = text.data();
  iterator const last = first + text.size();
  pay it;
  if (!x3::parse(first, last, pay_of_level, it)) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(first - text.data()));
  return it;
}

pay_hint read_pay_hint(std::string_view text) {
  pay_hint it;
  iterator first = text.data();
  x3::parse(first, first + text.size(), hint_of_pay, it);
  return it;
}

void read_comma_list(std::string_view text, std::vector<std::string_view>& out) {
  out.clear();
  iterator first = text.data();
  x3::parse(first, text.data() + text.size(), comma_list, out);
  std::erase_if(out, [](std::string_view it) { return it.empty(); });
}

void read_sentences(std::string_view paragraph, std::vector<std::string_view>& out) {
  out.clear();
  iterator first = paragraph.data();
  x3::parse(first, paragraph.data() + paragraph.size(), sentences, out);
  std::erase_if(out, [](std::string_view it) { return it.empty(); });
}

std::optional<found_gate> find_gate(std::string_view text) {
  iterator const last = text.data() + text.size();
  bool begins_word = true;
  for (iterator at = text.data(); at != last; ++at) {
    if (begins_word && (is_word(*at))) {
      found_gate it;
      iterator end = at;
      if (x3::parse(end, last, gate_phrase, it.kind)) {
        it.text = between(at, end);
        return it;
      }
    }
    // a hyphen parts no words: `360-degree`
    begins_word = !is_word(*at) && *at != '-' && *at != '\'';
  }
  return std::nullopt;
}

std::vector<said> read_have(std::string_view text) {
  std::vector<said> all;
  iterator first = text.data();
  x3::parse(first, text.data() + text.size(), have, all);
  std::erase_if(all, [](said const& it) { return it.name.empty() && !it.level; });
  return all;
}

std::optional<skill_level> read_level(std::string_view text) {
  using enum skill_level::kind;
  if (text == "none") return skill_level{none, 0};
  if (text == "learning") return skill_level{learning, 0};
  if (text == "have") return skill_level{have, 0};
  ratio it;
  if (!is_all(text, level_ratio, it) || it.of <= 0 || it.level > it.of) return std::nullopt;
  return skill_level{figure, it.level / it.of};
}

}  // namespace career::grammar
