/// Lists and steps whose items are glued together.
#include <algorithm>
#include <string>

#include "diagnostics.hpp"
#include "gluing.hpp"
#include "items.hpp"
#include "letters.hpp"
#include "seams.hpp"

namespace career {

bool item_reader::begins_sentence(std::string_view whole, std::size_t at) const {
  constexpr std::size_t longest_word = 40;
  if (!is_lower(whole[at + 1])) return false;
  if (is_blank(whole[at - 1])) {
    // a word that is no name, after one that may end a sentence and is none either
    auto const far = at > longest_word ? at - longest_word : 0;
    auto const before = trimmed(whole.substr(far, at - far));
    if (before.empty()) return false;
    auto const last = before.substr(before.find_last_of(' ') + 1);
    return is_lower(last.front()) && !ends_within(before) && !begins_with_name(whole.substr(at));
  }
  // after an acronym only a word begins a sentence: `ASCEWork`, but `APIs`
  if (is_upper(whole[at - 1]) && (at + 2 >= whole.size() || !is_lower(whole[at + 2]))) return false;
  auto word = at;
  while (word > 0 && at - word < longest_word && is_word(whole[word - 1])) --word;
  bool is_within_name = false;
  bool ends_name = false;
  if (options_.known != nullptr)
    for (auto const kind : {list_kind::skills, list_kind::employers})
      options_.known->of(kind).each_beginning(whole.substr(word), [&](std::size_t length) {
        is_within_name |= word + length > at;
        ends_name |= word + length == at;
      });
  if (is_within_name) return false;
  // a word in small letters and then a capital: `ownTake`, but for `iPhone` and the like
  if (is_lower(whole[word]) && at - word > 1) return true;
  return ends_name || seams::log_odds(whole, at, list_kind::skills) > 0;
}

void item_reader::add_glued_sentences(lines_of_block lines, std::vector<item>& out) {
  // One run of text: steps by their numbers, else sentences by their seams.
  auto text = trimmed(between(lines.front().begin, lines.back().end()));
  while (!text.empty() && !is_word(text.front()) && text.front() != '(' && text.front() != '"') text.remove_prefix(1);
  auto first = find_step(text, 1, 0, by_);
  if (first.at == 0 && find_step(text, 2, first.text, by_).at != std::string_view::npos) {
    for (std::uint32_t number = 2; first.at != std::string_view::npos; ++number) {
      auto const next = find_step(text, number, first.text, by_);
      out.push_back(make_item(text.substr(first.text, std::min(next.at, text.size()) - first.text)));
      first = next;
    }
    return;
  }
  constexpr std::size_t shortest_sentence = 12;
  auto const whole = lines.front().number ? whole_of(lines) : text;
  std::size_t begin = 0;
  for (std::size_t at = 3; at + 1 < whole.size(); ++at) {
    bool const may_begin = by_ == grammar::parting::spaces ? is_blank(whole[at - 1]) : is_word(whole[at - 1]);
    if (!is_upper(whole[at]) || !may_begin || at - begin < shortest_sentence || !begins_sentence(whole, at)) continue;
    out.push_back(make_item(whole.substr(begin, at - begin)));
    begin = at;
  }
  if (auto const it = make_item(whole.substr(begin)); !it.empty()) out.push_back(it);
}

void item_reader::add_glued(lines_of_block lines, list_kind kind, std::vector<item>& out) {
  auto const sets = known_of(kind);
  auto const known = std::span(sets).first(options_.known == nullptr ? 0 : 1);
  auto const add = [&](glued_item const& it, auto const& make) {
    out.push_back(make(it.text));
    if (it.end == glued_item::doubt::none) return;
    bool const goes_on = it.end == glued_item::doubt::may_go_on;
    report(code::uncertain_boundary,
           joined({"Read as “", out.back().text, goes_on ? "”; it may go on: “" : "”; it may end sooner: “",
                   it.other_reading, "”. Put each item on a line of its own to settle it."}),
           made_at_);
  };
  auto const how = [&](std::string_view text) {
    return by_ == grammar::parting::spaces || are_parted_by_spaces(text, known) ? gluing::spaced : gluing::close;
  };
  if (lines.size() == 1) {
    auto const text = lines.front().text;
    splitter_.split(text, kind, known, glued_, how(text));
    for (auto const& it : glued_)
      add(it, [&](std::string_view piece) { return made_at_ = piece, item_of_line(piece); });
    return;
  }
  unwrapped_.clear();
  line_begins_.clear();
  breaks_.clear();
  bool const is_wrapped = width_.are_wrapped(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    line_begins_.push_back(unwrapped_.size());
    unwrapped_ += lines[i].text;
    if (i + 1 == lines.size()) break;
    auto const how = joint_between(lines[i].text, lines[i + 1].text);
    if (how != joint::blank) {
      if (how == joint::mended_hyphen) unwrapped_.pop_back();
    } else if (width_.breaks_word(lines[i])) {
      word_broken_at_ = lines[i].end();
    } else {
      bool const goes_on = is_wrapped || ends_within(lines[i].text) || begins_within(lines[i + 1].text);
      breaks_.push_back({static_cast<std::uint32_t>(unwrapped_.size()), goes_on ? line_end::of_run
                                                                        : width_.is_nearly_full(lines[i], lines[i + 1])
                                                                            ? line_end::full
                                                                            : line_end::early});
      unwrapped_ += ' ';
    }
  }
  splitter_.split(unwrapped_, kind, known, glued_, how(unwrapped_), breaks_);
  for (auto const& it : glued_)
    add(it, [&](std::string_view piece) {
      auto const begin = static_cast<std::size_t>(piece.data() - unwrapped_.data());
      auto const end = begin + piece.size();
      parts_.clear();
      for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const from = std::max(begin, line_begins_[i]);
        auto const line_end = i + 1 < lines.size() ? line_begins_[i + 1] : end;
        auto const to = std::min(end, line_end);
        if (from >= to) continue;
        auto const rest = lines[i].text.substr(from - line_begins_[i]);
        add_parts(to == line_end && to != end ? rest : rest.substr(0, to - from));
      }
      made_at_ = between(parts_.front().data(), parts_.back().data() + parts_.back().size());
      return join(parts_);
    });
}

}  // namespace career
