#include "career/mend.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "career/write.hpp"
#include "letters.hpp"
#include "name_ids.hpp"

namespace career {

namespace {

struct named_list {
  std::string_view path;
  std::vector<item> guide::*items;
};

constexpr std::array lists{
    named_list{"responsibilities", &guide::responsibilities},
    named_list{"topSkills", &guide::top_skills},
    named_list{"progression.canLeadTo", &guide::can_lead_to},
    named_list{"progression.transitions", &guide::transitions},
    named_list{"skillGaps.oftenMissing", &guide::often_missing},
    named_list{"skillGaps.suggestions", &guide::suggestions},
    named_list{"employers", &guide::employers},
    named_list{"sectors", &guide::sectors},
    named_list{"nextSteps", &guide::next_steps},
};

std::vector<item> items_of(std::string_view lines) {
  std::vector<item> out;
  while (!lines.empty()) {
    auto const end = std::min(lines.find('\n'), lines.size());
    if (auto const text = trimmed(lines.substr(0, end)); !text.empty()) out.push_back({text, 0, 0});
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return out;
}

/// The levels of skills that are listed, in the order in which the skills stand: writing puts them there in that order.
std::vector<stated_need> needs_of_listed(guide const& it) {
  name_ids stated;
  for (auto const& need : it.needs) stated.add(need.skill);
  std::vector<bool> is_there(it.needs.size());
  std::vector<stated_need> out;
  for (auto const* skills : {&it.top_skills, &it.often_missing})
    for (auto const& skill : *skills)
      if (auto const id = stated.find(skill.text); id && !is_there[*id]) {
        is_there[*id] = true;
        out.push_back(it.needs[*id]);
      }
  return out;
}

}  // namespace

bool write_mended(std::string& out, guide& it, std::string_view path, std::string_view lines) {
  auto const list = std::find_if(lists.begin(), lists.end(), [&](named_list const& one) { return one.path == path; });
  if (list == lists.end()) return false;
  auto items = items_of(lines);
  std::swap(it.*list->items, items);
  auto needs = needs_of_listed(it);
  std::swap(it.needs, needs);
  write_guide(out, it);
  std::swap(it.needs, needs);
  std::swap(it.*list->items, items);
  return true;
}

}  // namespace career
