#include "property/random_layout.hpp"

#include <algorithm>
#include <filesystem>

namespace career::test {

namespace {

using strings = std::vector<std::string>;

/// How one text is set.
struct style {
  explicit style(dice& random)
      : heading(random.roll(6)),
        bullet(bullets[random.roll(std::size(bullets))]),
        width(random.chance(2) ? 0 : 50 + random.roll(50)),
        blank_lines(random.chance(2)),
        tags(random.chance(6)),
        written_out(random.chance(4)),
        random_(random) {}

  static constexpr std::string_view bullets[] = {"- ", "* ", "+ ", "• ", "◦ ", "o ", "  - ", "   • ", "·  ", "- "};

  std::string heading_line(std::string const& name) const {
    std::string const rule(name.size(), '=');
    switch (heading) {
      case 0: return "## " + name + "\n";
      case 1: return "**" + name + "**\n";
      case 2: return name + ":\n";
      case 3: return name + "\n" + rule + "\n";
      case 4: return "          " + name + "\n";
      default: return name + "\n";
    }
  }

  /// Broken at blanks so that no line is wider, each line after the first with an indent.
  std::string wrapped(std::string const& text, std::string const& indent) const {
    std::string out;
    std::size_t column = 0;
    std::size_t begin = 0;
    while (begin < text.size()) {
      auto const end = std::min(text.find(' ', begin), text.size());
      auto const size = end - begin;
      if (width > 0 && column > 0 && column + 1 + size > width) {
        out += "\n" + indent;
        column = indent.size();
      } else if (column > 0) {
        out += ' ';
        ++column;
      }
      out += text.substr(begin, size);
      column += size;
      begin = end + 1;
    }
    return out + "\n";
  }

  std::string item(std::string const& text) const {
    if (tags && random_.chance(2)) return "<b>" + text + "</b>";
    if (!tags && random_.chance(40)) return "**" + text + "**";
    return text;
  }

  std::string list(strings const& items) const {
    std::string out;
    switch (random_.roll(5)) {
      case 0:
        for (auto const& it : items) out += item(it) + "\n";
        return out;
      case 1:
        for (auto const& it : items) out += (out.empty() ? "" : ", ") + it;
        return wrapped(out, "");
      case 2:
        for (auto const& it : items) out += it;
        return wrapped(out, "");
      default:
        for (auto const& it : items) out += std::string(bullet) + item(it) + "\n";
        return out;
    }
  }

  std::string phrases(strings const& items, bool numbered) const {
    std::string out;
    auto const how = random_.roll(4);
    for (std::size_t i = 0; i < items.size(); ++i) {
      auto const number = std::to_string(i + 1);
      std::string const mark = !numbered  ? std::string(how == 0 ? "" : bullet)
                               : how == 0 ? number + ". "
                               : how == 1 ? number + ") "
                               : how == 2 ? "(" + number + ") "
                                          : number + "\n";
      out += mark + wrapped(items[i], mark.ends_with('\n') ? "" : std::string(mark.size(), ' '));
    }
    return out;
  }

  std::uint32_t heading;
  std::string_view bullet;
  std::size_t width;
  bool blank_lines;
  bool tags;
  bool written_out;
  dice& random_;
};

std::string pay_of(json const& band) {
  auto const currency = band["currency"].get<std::string>();
  auto const low = band["low"].is_null() ? std::string() : std::to_string(band["low"].get<long>());
  auto const high = band["high"].is_null() ? std::string() : std::to_string(band["high"].get<long>());
  std::string out = low.empty()    ? "up to " + currency + " " + high
                    : high.empty() ? currency + " " + low + " or more"
                                   : currency + " " + low + " to " + high;
  if (band["period"] != "year") out += " per " + band["period"].get<std::string>();
  return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// Page numbers and form feeds between lines, every so often.
std::string in_pages(std::string const& text, dice& random) {
  std::string out;
  auto const how = random.roll(3);
  std::size_t lines = 0;
  std::size_t page = 0;
  for (char const c : text) {
    out += c;
    if (c != '\n' || ++lines % 24 != 0) continue;
    auto const number = std::to_string(++page);
    out += how == 0 ? number + "\n\f" : how == 1 ? "Page " + number + "\n" : "- " + number + " -\n\f";
  }
  return out;
}

}  // namespace

std::vector<json> const& sample_guides() {
  static std::vector<json> const all = [] {
    strings names;
    for (auto const& it : std::filesystem::directory_iterator(CAREER_GUIDE_EXTRACTS "/guides"))
      names.push_back(it.path().filename().string());
    std::sort(names.begin(), names.end());
    std::vector<json> out;
    for (auto const& name : names) out.push_back(read_json(extracts_file("guides/" + name)));
    return out;
  }();
  return all;
}

std::string laid_out(json const& guide, dice& random) {
  style const set(random);
  auto const strings_of = [&](json const& list) { return list.get<strings>(); };
  std::string out;
  if (random.chance(5)) out += "We use cookies to improve your visit.\nHome | Guides | Jobs\n\n";
  out += guide["title"].get<std::string>() + "\n" + set.heading_line("Career Guide");
  if (auto const summary = guide["summary"].get<std::string>(); !summary.empty()) out += set.wrapped(summary, "");
  auto const section = [&](std::string const& name, std::string const& body) {
    if (set.blank_lines) out += "\n";
    out += set.heading_line(name) + body;
  };
  auto const& steps = guide["progression"];
  auto const& gaps = guide["skillGaps"];
  section("Key Responsibilities", set.phrases(strings_of(guide["responsibilities"]), false));
  if (!guide["topSkills"].empty()) section("Top Skills for Success", set.list(strings_of(guide["topSkills"])));
  section("Career Progression", "");
  if (!steps["canLeadTo"].empty()) section("Can Lead To", set.list(strings_of(steps["canLeadTo"])));
  if (!steps["transitions"].empty()) section("Transition Opportunities", set.list(strings_of(steps["transitions"])));
  section("Common Skill Gaps", "");
  if (!gaps["oftenMissing"].empty()) section("Often Missing Skills", set.list(strings_of(gaps["oftenMissing"])));
  if (!gaps["suggestions"].empty()) {
    std::string paragraph;
    for (auto const& it : gaps["suggestions"]) paragraph += (paragraph.empty() ? "" : " ") + it.get<std::string>();
    section("Development Suggestions", set.wrapped(paragraph, ""));
  }
  section("Salary & Demand", "");
  std::string pay;
  auto const between_level_and_pay = random.chance(2) ? ": " : random.chance(2) ? "\n" : "  ";
  for (auto const& band : guide["salary"])
    pay += band["level"].get<std::string>() + between_level_and_pay + pay_of(band) + "\n";
  if (!pay.empty()) section("Median Salary Range", pay);
  if (guide["growthTrend"] != "") section("Growth Trend", set.wrapped(guide["growthTrend"].get<std::string>(), ""));
  section("Companies Hiring", "");
  if (!guide["employers"].empty()) section("Major Employers", set.list(strings_of(guide["employers"])));
  if (!guide["sectors"].empty()) section("Industry Sectors", set.list(strings_of(guide["sectors"])));
  section("Recommended Next Steps", set.phrases(strings_of(guide["nextSteps"]), true));
  if (random.chance(5)) out += "\n© 2026 Guides Ltd. All rights reserved.\nPrivacy Policy\n";

  if (random.chance(5)) out = in_pages(out, random);
  if (set.written_out) out = replaced(replaced(out, "&", "&amp;"), "’", "&rsquo;");
  if (random.chance(6)) out = replaced(out, "tion", "t\xC2\xADion");
  if (random.chance(6)) out = replaced(out, "and ", "and\xC2\xA0");
  if (random.chance(4)) out = replaced(out, "\n", "\r\n");
  if (random.chance(6)) out = "\xEF\xBB\xBF" + out;
  return out;
}

}  // namespace career::test
