#include "layout.hpp"

#include <algorithm>

#include "letters.hpp"

namespace career {

namespace {

constexpr std::size_t widest_wrap = 160;   // no tool wraps later than this
constexpr std::size_t narrowest_wrap = 40; // nor a word sooner than this

}  // namespace

line_width::line_width(std::string_view text, std::span<grammar::line const> lines) noexcept : text_(text.data()) {
  for (auto const& it : lines) widest_ = std::max(widest_, width_of(it));
}

line_width line_width::among(std::span<grammar::line const> lines) const noexcept {
  line_width out(text_);
  for (auto const& it : lines) out.widest_ = std::max(out.widest_, width_of(it));
  return out;
}

std::size_t line_width::width_of(grammar::line const& it) const noexcept {
  auto const* begin = it.begin;
  for (std::size_t looked = 0; looked < widest_wrap && begin != text_ && begin[-1] != '\n'; ++looked) --begin;
  return static_cast<std::size_t>(it.end() - begin);
}

bool line_width::is_full(grammar::line const& it, grammar::line const& next) const noexcept {
  if (widest_ > widest_wrap) return false;
  auto const first_word = std::min(next.text.find(' '), next.text.size());
  return (width_of(it) + 1 + first_word) * 100 >= widest_ * 85;
}

bool line_width::breaks_word(grammar::line const& it) const noexcept {
  return it.text.size() >= narrowest_wrap && it.text.find(' ') == std::string_view::npos;
}

bool are_parted(grammar::line const& it, grammar::line const& next) noexcept {
  auto const gap = between(it.end(), next.begin);
  return std::count(gap.begin(), gap.end(), '\n') > 1;
}

}  // namespace career
