#include "markup.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "grammar/grammar.hpp"
#include "letters.hpp"

namespace career {

namespace {

bool may_begin_mark(char c, char next) noexcept {
  switch (c) {
    case '<': return is_letter(next) || next == '/' || next == '!';
    case '*':
    case '_':
    case '\'': return next == c;
    case '[': return next != ' ';
    case '!': return next == '[';
    case '\\': return !is_word(next) && !is_space(next);
    default: return false;
  }
}

constexpr std::string_view signs = "<*_'[!\\";

/// The next place where a mark may begin, or the end.
std::size_t next_sign(std::string_view text, std::size_t from) noexcept {
  for (auto at = text.find_first_of(signs, from); at != std::string_view::npos; at = text.find_first_of(signs, at + 1))
    if (at + 1 < text.size() && may_begin_mark(text[at], text[at + 1])) return at;
  return text.size();
}

/// Emphasis stands at the edge of a word: `a__b` and `a ** b` hold none. At the start of a line stands a heading or
/// a bullet, whose marks the grammar of lines reads.
bool is_emphasis(std::string_view text, std::size_t at, std::size_t size) noexcept {
  char const before = at == 0 ? '\n' : text[at - 1];
  char const after = at + size < text.size() ? text[at + size] : '\n';
  if (before == text[at]) return false;  // the rest of a longer run
  if (is_space(after) == is_space(before)) return text[at] == '*' && is_word(before) != is_word(after);
  return true;
}

}  // namespace

bool has_markup(std::string_view text) noexcept {
  constexpr std::string_view pairs[] = {"**", "__", "'''", "](", "]{", "[["};
  for (auto const pair : pairs)
    if (text.find(pair) != std::string_view::npos) return true;
  auto const stands_before = [&](char sign, auto is_after) {
    for (auto at = text.find(sign); at + 1 < text.size() && at != std::string_view::npos; at = text.find(sign, at + 1))
      if (is_after(text[at + 1])) return true;
    return false;
  };
  return stands_before('<', [](char c) { return is_letter(c) || c == '/' || c == '!'; }) ||
         stands_before('\\', [](char c) { return !is_word(c) && !is_space(c); });
}

void strip_markup(decoded_text& decoded, text_store& store) {
  auto const text = decoded.text;
  if (decoded.unmarked || !has_markup(text)) return;
  std::string out;
  position_map positions;
  std::size_t copied = 0;  // up to here
  auto const leave_out = [&](std::size_t from, std::size_t to) {
    if (copied == 0) out.reserve(text.size());
    out.append(text, copied, from - copied);
    copied = to;
    positions.step(out.size(), to, to - from);
  };
  std::size_t target_from = text.size();  // of the link that is being read
  std::size_t target_to = text.size();
  for (std::size_t at = 0; at < text.size();) {
    at = next_sign(text, at);
    if (at >= target_from) {
      leave_out(target_from, target_to);
      at = std::exchange(target_to, text.size());
      target_from = text.size();
      continue;
    }
    if (at == text.size()) break;
    auto const it = grammar::read_mark(text.substr(at));
    if (!it) {
      ++at;
      continue;
    }
    auto const end = at + it->size;
    switch (it->which) {
      case grammar::mark::escape: leave_out(at, end); break;
      case grammar::mark::emphasis:
        if (is_emphasis(text, at, it->size)) leave_out(at, end);
        break;
      case grammar::mark::text_of_link: {
        auto const begin = static_cast<std::size_t>(it->text.data() - text.data());
        leave_out(at, begin);
        decoded.is_ragged = true;
        target_from = begin + it->text.size();
        target_to = end;
        at = begin;
        continue;
      }
      case grammar::mark::line_end:
        leave_out(at, end);
        if (!out.empty() && out.back() != '\n') {
          out += '\n';
          positions.step(out.size(), end);
        }
        break;
      case grammar::mark::nothing: leave_out(at, end); break;
    }
    at = it->which == grammar::mark::escape ? end + 1 : end;
  }
  if (copied == 0) return;
  out.append(text, copied);
  auto const room = store.take(out.size());
  std::copy(out.begin(), out.end(), room.begin());
  decoded.text = {room.data(), room.size()};
  positions.come_after(std::move(decoded.positions));
  decoded.positions = std::move(positions);
  decoded.single_spaced = false;
}

}  // namespace career
