#include "decode.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "utf8.hpp"

namespace career {

namespace {

/// What stands in the decoded text for one character of the source; nothing where it stays as it is.
std::optional<std::string_view> mended(std::string_view character) noexcept {
  static constexpr std::string_view spaces[] = {"\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
                                                "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85",
                                                "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89",
                                                "\xE2\x80\x8A", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
  static constexpr std::string_view breaks[] = {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
  static constexpr std::string_view unseen[] = {"\xC2\xAD", "\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
  auto const is_one_of = [&](auto const& list) {
    return std::find(std::begin(list), std::end(list), character) != std::end(list);
  };
  if (is_one_of(spaces)) return " ";
  if (is_one_of(breaks)) return "\n";
  if (is_one_of(unseen)) return "";
  return std::nullopt;
}

/// The first place that has to be mended, or the size of the text.
std::size_t first_to_mend(std::string_view source) noexcept {
  for (std::size_t at = 0; at < source.size();) {
    if (static_cast<unsigned char>(source[at]) < 0x80) {
      ++at;
      continue;
    }
    auto const length = utf8_length(source.substr(at));
    if (length == 0 || mended(source.substr(at, length))) return at;
    at += length;
  }
  return source.size();
}

}  // namespace

void position_map::step(std::size_t decoded, std::size_t source) {
  start const next{static_cast<std::uint32_t>(decoded), static_cast<std::uint32_t>(source)};
  if (!starts_.empty() && starts_.back().decoded == next.decoded)
    starts_.back() = next;
  else
    starts_.push_back(next);
}

std::uint32_t position_map::look_up(std::size_t decoded) const noexcept {
  auto const at = static_cast<std::uint32_t>(decoded);
  auto const after = std::upper_bound(starts_.begin(), starts_.end(), at,
                                      [](std::uint32_t place, start const& it) { return place < it.decoded; });
  if (after == starts_.begin()) return at;
  auto const& before = *std::prev(after);
  return before.source + (at - before.decoded);
}

decoded_text decode(std::string_view source, text_store& store, std::vector<diagnostic>& diagnostics,
                    std::string_view in) {
  auto const plain = look_over(source);
  if (plain.ascii || first_to_mend(source) == source.size()) return {source, {}, plain.single_spaced};

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
    auto const length = utf8_length(source.substr(at));
    auto const character = source.substr(at, length == 0 ? 1 : length);
    if (length == 0)
      bad_from = std::min(bad_from, at);
    else
      end_of_bad(at);
    auto const instead = length == 0   ? std::optional(replacement_character)
                         : length == 1 ? std::nullopt
                                       : mended(character);
    clean += instead.value_or(character);
    at += character.size();
    if (instead) out.positions.step(clean.size(), at);
  }
  end_of_bad(source.size());
  if (bad_runs > limits::same_diagnostics) diagnostics.back().message += and_more(bad_runs - limits::same_diagnostics);

  auto const room = store.take(clean.size());
  std::copy(clean.begin(), clean.end(), room.begin());
  out.text = {room.data(), room.size()};
  return out;
}

}  // namespace career
