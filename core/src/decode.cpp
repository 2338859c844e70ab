#include "decode.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "entities.hpp"
#include "letters.hpp"
#include "utf8.hpp"

namespace career {

namespace {

/// What stands in the decoded text for one character of the source; nothing where it stays as it is.
std::optional<std::string_view> mended(std::string_view character) noexcept {
  struct change {
    std::string_view from;
    std::string_view to;
  };
  static constexpr change changes[] = {
      {"\xC2\xA0", " "},       {"\xE1\x9A\x80", " "},   {"\xE2\x80\x80", " "},  {"\xE2\x80\x81", " "},
      {"\xE2\x80\x82", " "},   {"\xE2\x80\x83", " "},   {"\xE2\x80\x84", " "},  {"\xE2\x80\x85", " "},
      {"\xE2\x80\x86", " "},   {"\xE2\x80\x87", " "},   {"\xE2\x80\x88", " "},  {"\xE2\x80\x89", " "},
      {"\xE2\x80\x8A", " "},   {"\xE2\x80\xAF", " "},   {"\xE2\x81\x9F", " "},  {"\xE3\x80\x80", " "},
      {"\xC2\x85", "\n"},      {"\xE2\x80\xA8", "\n"},  {"\xE2\x80\xA9", "\n"}, {"\xC2\xAD", ""},
      {"\xE2\x80\x8B", ""},    {"\xE2\x81\xA0", ""},    {"\xEF\xBB\xBF", ""},   {"\xE2\x80\x90", "-"},
      {"\xE2\x80\x91", "-"},   {"\xEF\xAC\x80", "ff"},  {"\xEF\xAC\x81", "fi"}, {"\xEF\xAC\x82", "fl"},
      {"\xEF\xAC\x83", "ffi"}, {"\xEF\xAC\x84", "ffl"}, {"\xEF\xAC\x85", "st"}, {"\xEF\xAC\x86", "st"},
  };
  constexpr std::string_view leads = "\xC2\xE1\xE2\xE3\xEF";
  if (leads.find(character.front()) == std::string_view::npos) return std::nullopt;
  for (auto const& it : changes)
    if (it.from == character) return it.to;
  return std::nullopt;
}

/// How long the line end is, with the blanks on either side, that stands right after a soft hyphen; 0 where none does.
std::size_t broken_at(std::string_view after_soft_hyphen) noexcept {
  std::size_t at = 0;
  while (at < after_soft_hyphen.size() && is_blank(after_soft_hyphen[at])) ++at;
  if (at == after_soft_hyphen.size() || after_soft_hyphen[at] != '\n') return 0;
  for (++at; at < after_soft_hyphen.size() && is_blank(after_soft_hyphen[at]);) ++at;
  return at;
}

/// Whether an `&` stands before what may be a character that is written out.
bool may_have_entities(std::string_view source) noexcept {
  for (auto at = source.find('&'); at != std::string_view::npos; at = source.find('&', at + 1))
    if (at + 2 < source.size() && (is_letter(source[at + 1]) || source[at + 1] == '#')) return true;
  return false;
}

/// Whether no character has to be mended.
bool is_clean(std::string_view source) noexcept {
  for (std::size_t at = 0; (at = next_not_ascii(source, at)) < source.size();) {
    auto const length = utf8_length(source.substr(at));
    if (length == 0 || mended(source.substr(at, length))) return false;
    at += length;
  }
  return true;
}

}  // namespace

void position_map::step(std::size_t decoded, std::size_t source, std::size_t left_out) {
  start next{static_cast<std::uint32_t>(decoded), static_cast<std::uint32_t>(source),
             static_cast<std::uint32_t>(left_out)};
  if (starts_.empty() || starts_.back().decoded != next.decoded) {
    starts_.push_back(next);
    return;
  }
  auto& last = starts_.back();
  if (left_out > 0 && last.left_out > 0 && last.source + left_out == source) next.left_out += last.left_out;
  last = next;
}

std::vector<position_map::start>::const_iterator position_map::first_from(std::size_t decoded) const noexcept {
  return std::lower_bound(starts_.begin(), starts_.end(), decoded,
                          [](start const& it, std::size_t place) { return it.decoded < place; });
}

std::uint32_t position_map::look_up(std::size_t decoded) const noexcept {
  auto const at = static_cast<std::uint32_t>(decoded);
  auto const after = first_from(decoded + 1);
  if (after == starts_.begin()) return at;
  auto const& before = *std::prev(after);
  return before.source + (at - before.decoded);
}

std::uint32_t position_map::end_before(std::size_t decoded) const noexcept {
  if (auto const it = first_from(decoded); it != starts_.end() && it->decoded == decoded && it->left_out > 0)
    return it->source - it->left_out;
  return look_up(decoded);
}

std::uint32_t position_map::end_in_source(std::size_t decoded) const noexcept {
  auto const at = starts_.empty() ? static_cast<std::uint32_t>(decoded) : end_before(decoded);
  return before_ == nullptr ? at : before_->end_in_source(at);
}

bool is_kept(std::string_view character) noexcept { return !mended(character); }

decoded_text decode(std::string_view source, text_store& store, std::vector<diagnostic>& diagnostics,
                    std::string_view in) {
  auto const plain = look_over(source);
  if ((plain.ascii || is_clean(source)) && !may_have_entities(source))
    return {source, {}, plain.single_spaced, plain.unmarked && source.find("''") == std::string_view::npos};

  // U+FFFD is three bytes long, so the worst case is a text three times as long.
  std::string clean;
  clean.reserve(source.size() + source.size() / 8);
  decoded_text out;
  std::size_t bad_from = source.size();
  std::size_t bad_runs = 0;  // a binary file has hundreds of thousands of them
  auto const end_of_bad = [&](std::size_t at) {
    if (bad_from >= at) return;
    auto const from = std::exchange(bad_from, source.size());
    if (++bad_runs > limits::same_diagnostics) return;
    report(diagnostics, code::invalid_utf8,
           "These bytes are not UTF-8; each is shown as U+FFFD. Save the text as UTF-8 and read it again.", in,
           {1, 1, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at - from)});
  };
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == '&')
      if (auto const size = read_entity(source.substr(at), clean); size > 0) {
        end_of_bad(at);
        out.positions.step(clean.size(), at += size);
        continue;
      }
    auto const length = utf8_length(source.substr(at));
    auto const character = source.substr(at, length == 0 ? 1 : length);
    if (length == 0)
      bad_from = std::min(bad_from, at);
    else
      end_of_bad(at);
    auto const instead = length == 0   ? std::optional(replacement_character)
                         : length == 1 ? std::nullopt
                                       : mended(character);
    auto const from = at;
    clean += instead.value_or(character);
    at += character.size();
    if (character == "\xC2\xAD") at += broken_at(source.substr(at));
    if (instead) out.positions.step(clean.size(), at, instead->empty() ? at - from : 0);
  }
  end_of_bad(source.size());
  if (bad_runs > limits::same_diagnostics) diagnostics.back().message += and_more(bad_runs - limits::same_diagnostics);

  auto const room = store.take(clean.size());
  std::copy(clean.begin(), clean.end(), room.begin());
  out.text = {room.data(), room.size()};
  return out;
}

}  // namespace career
