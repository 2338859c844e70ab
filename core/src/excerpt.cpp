#include "career/excerpt.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "utf8.hpp"

namespace career {

namespace {

constexpr std::size_t widest = 100;       // columns of a line that are shown
constexpr std::size_t before_place = 40;  // of these before the place, where there is more on both sides
constexpr std::size_t most_cells = 200;   // looked at on either side: characters may have no width
constexpr std::string_view cut_mark = "\xE2\x80\xA6";

struct range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
constexpr bool is_in(range const (&ranges)[N], char32_t c) noexcept {
  auto const* const after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                             [](char32_t it, range const& of) { return it < of.first; });
  return after != std::begin(ranges) && c <= after[-1].last;
}

// Unicode's East_Asian_Width W and F, and its general categories Mn and Me, by blocks: what guides are likely to hold.
constexpr range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
                          {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},
                          {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};
constexpr range combining[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},    {0x5C1, 0x5C2},   {0x610, 0x61A},
    {0x64B, 0x65F},   {0x670, 0x670},   {0x6D6, 0x6DC},   {0x93C, 0x93C},    {0x941, 0x948},   {0x94D, 0x94D},
    {0xE31, 0xE31},   {0xE34, 0xE3A},   {0xE47, 0xE4E},   {0x1AB0, 0x1AFF},  {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};
constexpr range unseen[] = {{0x0, 0x1F},      {0x7F, 0x9F},     {0xAD, 0xAD},      {0x61C, 0x61C},
                            {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},  {0x2060, 0x206F},
                            {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

/// One character as it is shown, and where it stands.
struct cell {
  std::string shown;
  std::size_t width = 1;
  std::size_t offset = 0;
};

std::string numbered(std::string_view before, char32_t number, int digits) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out(1, '<');
  out += before;
  if (number > 0xFFFF) digits = number > 0xFFFFF ? 6 : 5;
  for (int i = digits - 1; i >= 0; --i) out += hex[(number >> (4 * i)) & 0xF];
  out += '>';
  return out;
}

char32_t character_of(std::string_view bytes) noexcept {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.size() == 1) return byte(0);
  char32_t c = byte(0) & (0xFFu >> (bytes.size() + 1));
  for (std::size_t i = 1; i < bytes.size(); ++i) c = (c << 6) | (byte(i) & 0x3Fu);
  return c;
}

/// The character at an offset; moves past it.
cell next_cell(std::string_view line, std::size_t& at) {
  cell it;
  it.offset = at;
  auto const length = utf8_length(line.substr(at));
  auto const bytes = line.substr(at, length == 0 ? 1 : length);
  at += bytes.size();
  auto const c = character_of(bytes);
  if (length == 0)
    it.shown = numbered("", c, 2);
  else if (c == '\t')
    it.shown = "    ";
  else if (is_in(unseen, c))
    it.shown = numbered("U+", c, 4);
  if (!it.shown.empty()) {
    it.width = it.shown.size();
    return it;
  }
  it.shown = bytes;
  it.width = is_in(combining, c) ? 0 : is_in(wide, c) ? 2 : 1;
  return it;
}

/// The start of the character before an offset; no byte that is no UTF-8 is taken for a part of one.
std::size_t before(std::string_view line, std::size_t at) noexcept {
  for (std::size_t back = 1; back <= 4 && back <= at; ++back)
    if (utf8_length(line.substr(at - back, back)) == back) return at - back;
  return at - 1;
}

std::size_t width_of(std::vector<cell> const& cells) noexcept {
  std::size_t width = 0;
  for (auto const& it : cells) width += it.width;
  return width;
}

/// The line that a place is in, without its end, and the place within it.
struct line_of_text {
  std::string_view text;
  std::size_t begin;
  std::size_t end;
};

line_of_text line_at(std::string_view source, place const& at) noexcept {
  auto const offset = std::min<std::size_t>(at.offset, source.size());
  // a line of a MiB is looked at no further than it may be shown
  constexpr std::size_t most_bytes = most_cells * 4;
  auto begin = offset;
  while (begin > 0 && offset - begin < most_bytes && source[begin - 1] != '\n') --begin;
  if (begin > 0 && source[begin - 1] != '\n')
    while (begin < offset && (static_cast<unsigned char>(source[begin]) & 0xC0u) == 0x80u) ++begin;
  if (begin == 0 && source.starts_with("\xEF\xBB\xBF")) begin = std::min<std::size_t>(3, offset);
  auto rest = source.substr(begin, offset - begin + most_bytes);
  rest = rest.substr(0, rest.find('\n', offset - begin));
  if (rest.ends_with('\r') && begin + rest.size() < source.size() && source[begin + rest.size()] == '\n')
    rest.remove_suffix(1);
  auto const within = std::min(offset - begin, rest.size());
  return {rest, within, std::min(within + at.length, rest.size())};
}

}  // namespace

void write_excerpt(std::string& out, std::string_view source, place const& at) {
  if (at.length == 0) return;
  auto const line = line_at(source, at);
  std::vector<cell> left;
  for (auto from = line.begin; from > 0 && left.size() < most_cells;) {
    auto start = from = before(line.text, from);
    left.push_back(next_cell(line.text, start));
  }
  std::reverse(left.begin(), left.end());
  std::vector<cell> right;
  for (auto from = line.begin; from < line.text.size() && right.size() < most_cells;)
    right.push_back(next_cell(line.text, from));

  // whatever does not fit goes: on the left down to what is kept before the place, then on the right, then on the left
  auto left_width = width_of(left);
  auto right_width = width_of(right);
  auto const left_size = left.size();
  auto first = left.begin();
  while (first != left.end() && left_width + right_width > widest && left_width > before_place)
    left_width -= (first++)->width;
  auto const right_size = right.size();
  while (right.size() > 1 && left_width + right_width > widest) {
    right_width -= right.back().width;
    right.pop_back();
  }
  bool const has_more_left = first != left.begin() || left_size == most_cells;
  bool const has_more_right = right.size() < right_size || right_size == most_cells;

  std::size_t column = has_more_left ? 1 : 0;
  if (has_more_left) out += cut_mark;
  for (; first != left.end(); ++first) {
    out += first->shown;
    column += first->width;
  }
  std::size_t marked = 0;
  for (auto const& it : right) {
    out += it.shown;
    if (it.offset < line.end) marked += it.width;
  }
  if (has_more_right) out += cut_mark;
  out += '\n';
  out.append(column, ' ');
  out += '^';
  out.append(std::max<std::size_t>(marked, 1) - 1, '~');
  out += '\n';
}

}  // namespace career
