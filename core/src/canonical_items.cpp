/// The blocks of a canonical text: a line is an item, less the backslashes that keep it from being read as anything else.
#include <algorithm>

#include "canonical.hpp"
#include "items.hpp"
#include "letters.hpp"

namespace career {

item item_reader::canonical_text(std::string_view text) {
  if (text.starts_with(canonical::escape)) text.remove_prefix(1);
  return without_inner_marks(text);
}

item item_reader::without_inner_marks(std::string_view text) {
  if (text_.unmarked && !text.empty() && text_.positions.is_same()) return item_in_place(text);
  parts_.clear();
  std::size_t begin = 0;
  for (auto at = text.find(canonical::escape); at != std::string_view::npos;
       at = text.find(canonical::escape, at + 1)) {
    if (at + 1 == text.size() || !is_upper(text[at + 1]) || !grammar::begins_with_heading(text.substr(at + 1)))
      continue;
    if (at > begin) parts_.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts_.push_back(text.substr(begin));
  if (parts_.size() == 1) return join(parts_);
  item it;
  it.first_fragment = static_cast<std::uint32_t>(guide_.fragments.size());
  it.fragments = static_cast<std::uint32_t>(parts_.size());
  auto const room = guide_.store.take(text.size());
  auto out = room.begin();
  for (auto const part : parts_) {
    guide_.fragments.push_back(place_of(part));
    out = std::copy(part.begin(), part.end(), out);
  }
  it.text = {room.data(), static_cast<std::size_t>(out - room.begin())};
  return it;
}

void item_reader::canonical_items(lines_of_block lines, std::vector<item>& out) {
  make_room(out, lines.size());
  for (auto const& line : lines) out.push_back(canonical_text(line.text));
}

void item_reader::canonical_bands(lines_of_block lines, std::vector<band>& out) {
  make_room(out, lines.size());
  for (auto const& line : lines) {
    auto const text = line.text.substr(line.text.starts_with(canonical::escape) ? 1 : 0);
    auto const it = split_band(text);
    out.push_back({it.level.empty() ? item{} : without_inner_marks(it.level), it.pay->currency, it.pay->low,
                   it.pay->high, it.pay->per});
    if (it.pay->low && it.pay->high && *it.pay->low > *it.pay->high)
      report(code::ambiguous_amount, "The first figure of this pay is above the second. Check both.", text);
  }
}

void item_reader::canonical_about(lines_of_block lines, about_guide& out) {
  for (auto const& line : lines) {
    if (line.text.starts_with(canonical::code)) {
      out.code = without_inner_marks(line.text.substr(canonical::code.size()));
    } else if (line.text.starts_with(canonical::source)) {
      out.sources.push_back(without_inner_marks(line.text.substr(canonical::source.size())));
    } else {
      auto const names = line.text.substr(canonical::also_called.size());
      for (std::size_t begin = 0; begin <= names.size();) {
        auto const end = std::min(names.find(';', begin), names.size());
        if (auto const name = trimmed(names.substr(begin, end - begin)); !name.empty())
          out.also_called.push_back(without_inner_marks(name));
        begin = end + 1;
      }
    }
  }
}

}  // namespace career
