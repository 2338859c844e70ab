#include "career/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "ranking.hpp"
#include "utf8.hpp"

namespace career {

namespace {

struct entry {
  std::string_view name;
  severity how_bad;
};

constexpr std::array codes{
    entry{"input-too-large", severity::error},     entry{"not-a-guide", severity::error},
    entry{"bad-profile", severity::error},         entry{"bad-level", severity::error},
    entry{"bad-table", severity::error},           entry{"unknown-role", severity::error},
    entry{"ambiguous-role", severity::error},      entry{"same-role", severity::error},
    entry{"invalid-utf8", severity::warning},      entry{"unread-text", severity::warning},
    entry{"unknown-heading", severity::warning},   entry{"duplicate-section", severity::warning},
    entry{"truncated", severity::warning},         entry{"ambiguous-amount", severity::warning},
    entry{"conflicting-level", severity::warning}, entry{"plan-approximate", severity::warning},
    entry{"broken-guide", severity::warning},      entry{"missing-section", severity::note},
    entry{"uncertain-boundary", severity::note},   entry{"named-without-guide", severity::note},
};
static_assert(codes.size() == static_cast<std::size_t>(code::named_without_guide) + 1);

}  // namespace

severity severity_of(code what) noexcept { return codes[static_cast<std::size_t>(what)].how_bad; }

std::string_view name_of(code what) noexcept { return codes[static_cast<std::size_t>(what)].name; }

std::string_view name_of(severity how_bad) noexcept {
  switch (how_bad) {
    case severity::note: return "note";
    case severity::warning: return "warning";
    case severity::error: return "error";
  }
  return "error";
}

void locate(std::vector<diagnostic>& diagnostics, std::string_view source) {
  if (diagnostics.empty()) return;
  std::vector<ranked> order;
  order.reserve(diagnostics.size());
  for (auto const& it : diagnostics) order.push_back({it.at.offset, static_cast<std::uint32_t>(order.size())});
  sort_by_rank(order);
  std::vector<diagnostic> in_order;
  in_order.reserve(diagnostics.size());
  for (auto const& it : order) in_order.push_back(std::move(diagnostics[it.index]));
  diagnostics = std::move(in_order);

  std::uint32_t line = 1;
  std::size_t line_begin = 0;
  std::size_t counted = 0;   // bytes whose line ends are counted
  std::size_t measured = 0;  // bytes whose units are counted: a long line is measured once
  std::uint32_t units = 0;
  for (diagnostic& it : diagnostics) {
    auto const offset = std::min<std::size_t>(it.at.offset, source.size());
    for (; counted < offset; ++counted)
      if (source[counted] == '\n') {
        ++line;
        line_begin = measured = counted + 1;
        units = 0;
      }
    if (line_begin == 0 && measured == 0 && source.starts_with("\xEF\xBB\xBF"))
      measured = std::min<std::size_t>(3, offset);
    units += utf16_units(source.substr(measured, offset - measured));
    measured = offset;
    it.at.line = line;
    it.at.column = units + 1;
  }
}

void repeat_warnings(std::vector<diagnostic>& into, std::vector<diagnostic> const& from) {
  for (auto const& it : from)
    if (severity_of(it.what) != severity::note) into.push_back(it);
}

std::string joined(std::initializer_list<std::string_view> texts) {
  std::string out;
  for (auto const text : texts) out += text;
  return out;
}

void report(std::vector<diagnostic>& to, code what, std::string_view message, std::string_view in, place at) {
  to.push_back({what, std::string(message), std::string(in), at});
}

std::string and_more(std::size_t others) { return joined({" (And ", std::to_string(others), " more of the same.)"}); }

void limit_each_code(std::vector<diagnostic>& diagnostics) {
  if (diagnostics.size() <= limits::same_diagnostics) return;
  std::array<std::size_t, codes.size()> seen{};
  std::array<std::size_t, codes.size()> last{};
  std::size_t kept = 0;
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    auto const which = static_cast<std::size_t>(diagnostics[i].what);
    if (++seen[which] > limits::same_diagnostics) continue;
    last[which] = kept;
    if (kept != i) diagnostics[kept] = std::move(diagnostics[i]);
    ++kept;
  }
  while (diagnostics.size() > kept) diagnostics.pop_back();
  for (std::size_t which = 0; which < seen.size(); ++which)
    if (seen[which] > limits::same_diagnostics)
      diagnostics[last[which]].message += and_more(seen[which] - limits::same_diagnostics);
}

}  // namespace career
