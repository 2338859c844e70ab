#include "career/json.hpp"

#include "json_parts.hpp"
#include "sections.hpp"

namespace career {

void write_diagnostics(json_writer& to, std::vector<diagnostic> const& diagnostics) {
  to.key("diagnostics").list(diagnostics, [&](diagnostic const& it) {
    to.begin_object();
    to.key("severity").value(name_of(severity_of(it.what)));
    to.key("code").value(name_of(it.what));
    to.key("message").value(it.message);
    to.key("in").value(it.in);
    to.key("line").value(it.at.line);
    to.key("column").value(it.at.column);
    to.key("offset").value(it.at.offset);
    to.key("length").value(it.at.length);
    to.end_object();
  });
}

void write_names(json_writer& to, std::string_view key, std::vector<std::string_view> const& names) {
  to.key(key).list(names, [&](std::string_view name) { to.value(name); });
}

std::string_view name_of(period per) noexcept {
  return per == period::month ? "month" : per == period::hour ? "hour" : "year";
}

namespace {

void write_texts(json_writer& to, std::string_view key, std::vector<item> const& items) {
  to.key(key).list(items, [&](item const& it) { to.value(it.text); });
}

std::string_view name_of(action::kind what) noexcept {
  using enum action::kind;
  return what == suggestion ? "suggestion" : what == responsibility ? "responsibility" : "nextStep";
}

std::string_view name_of(gate::kind what) noexcept {
  switch (what) {
    case gate::kind::licence: return "licence";
    case gate::kind::degree: return "degree";
    case gate::kind::experience: return "experience";
    case gate::kind::clearance: return "clearance";
  }
  return "licence";
}

/// Where each item stands in the source: `{path: [[[offset, length], …] an item]}`.
void write_places(json_writer& to, guide const& of) {
  auto const item_places = [&](item const& it) {
    to.list(of.places_of(it),
            [&](fragment const& at) { to.begin_list().value(at.offset).value(at.length).end_list(); });
  };
  auto const one = [&](std::string_view path, item const& it) {
    to.key(path).begin_list();
    if (!it.empty()) item_places(it);
    to.end_list();
  };
  auto const many = [&](std::string_view path, std::vector<item> const& items) {
    to.key(path).list(items, item_places);
  };
  to.key("places").begin_object();
  one("title", of.title);
  one("summary", of.summary);
  many("responsibilities", of.responsibilities);
  many("topSkills", of.top_skills);
  many("progression.canLeadTo", of.can_lead_to);
  many("progression.transitions", of.transitions);
  many("skillGaps.oftenMissing", of.often_missing);
  many("skillGaps.suggestions", of.suggestions);
  to.key("salary").list(of.salary, [&](band const& it) { item_places(it.level); });
  one("growthTrend", of.growth_trend);
  many("employers", of.employers);
  many("sectors", of.sectors);
  many("nextSteps", of.next_steps);
  many("about.alsoCalled", of.about.also_called);
  one("about.code", of.about.code);
  many("about.sources", of.about.sources);
  to.end_object();
}

void write(json_writer& to, guide const& it, bool with_places) {
  to.begin_object();
  to.key("title").value(it.title.text);
  to.key("summary").value(it.summary.text);
  write_texts(to, "responsibilities", it.responsibilities);
  write_texts(to, "topSkills", it.top_skills);
  to.key("progression").begin_object();
  write_texts(to, "canLeadTo", it.can_lead_to);
  write_texts(to, "transitions", it.transitions);
  to.end_object();
  to.key("skillGaps").begin_object();
  write_texts(to, "oftenMissing", it.often_missing);
  write_texts(to, "suggestions", it.suggestions);
  to.end_object();
  to.key("salary").list(it.salary, [&](band const& pay) {
    to.begin_object();
    to.key("level").value(pay.level.text);
    to.key("currency").value(pay.currency);
    to.key("low").value(pay.low);
    to.key("high").value(pay.high);
    to.key("period").value(name_of(pay.per));
    to.end_object();
  });
  to.key("growthTrend").value(it.growth_trend.text);
  write_texts(to, "employers", it.employers);
  write_texts(to, "sectors", it.sectors);
  write_texts(to, "nextSteps", it.next_steps);
  to.key("needs").begin_object();
  for (auto const& need : it.needs) {
    to.key(need.skill).begin_object();
    to.key("level").value(need.level);
    to.key("of").value(need.of);
    to.end_object();
  }
  to.end_object();
  to.key("about").begin_object();
  write_texts(to, "alsoCalled", it.about.also_called);
  to.key("code").value(it.about.code.text);
  write_texts(to, "sources", it.about.sources);
  to.end_object();
  if (with_places) write_places(to, it);
  to.end_object();
}

void write(json_writer& to, std::optional<skill_credit> const& credit) {
  to.key("credit");
  if (!credit) {
    to.null();
    return;
  }
  to.begin_object();
  write_names(to, "from", credit->from);
  to.key("why").value(credit->why == skill_credit::reason::related ? "related" : "part");
  to.end_object();
}

void write(json_writer& to, missing_skill const& it) {
  to.begin_object();
  to.key("skill").value(it.skill);
  to.key("weight").value(it.weight);
  to.key("need").value(it.need);
  to.key("has").value(it.has);
  to.key("said").value(it.said);
  to.key("from").begin_list();
  if (it.in_top_skills) to.value("topSkills");
  if (it.in_often_missing) to.value("oftenMissing");
  to.end_list();
  write(to, it.credit);
  write_names(to, "requires", it.requires_);
  to.key("closedBy").list(it.closed_by, [&](action const& by) {
    to.begin_object();
    to.key("kind").value(name_of(by.what));
    to.key("index").value(by.index);
    to.end_object();
  });
  to.end_object();
}

void write(json_writer& to, skill_gap const& it) {
  to.begin_object();
  to.key("role").value(it.role);
  to.key("readiness").value(it.readiness);
  to.key("readinessUpTo").value(it.readiness_up_to);
  to.key("have").list(it.have, [&](had_skill const& skill) {
    to.begin_object();
    to.key("skill").value(skill.skill);
    to.key("as").value(skill.as);
    to.key("has").value(skill.has);
    write(to, skill.credit);
    to.end_object();
  });
  to.key("missing").list(it.missing, [&](missing_skill const& skill) { write(to, skill); });
  to.key("gates").list(it.gates, [&](gate const& one) {
    to.begin_object();
    to.key("text").value(one.text);
    to.key("kind").value(name_of(one.what));
    to.key("met").value(one.met);
    to.end_object();
  });
  write_names(to, "order", it.order);
  to.key("plan").list(it.plan, [&](planned_action const& step) {
    to.begin_object();
    to.key("kind").value(name_of(step.what.what));
    to.key("index").value(step.what.index);
    to.key("text").value(step.text);
    write_names(to, "closes", step.closes);
    to.end_object();
  });
  write_names(to, "other", it.other);
  write_names(to, "unmatched", it.unmatched);
  to.end_object();
}

}  // namespace

void write_json(std::string& out, answer<guide> const& parsed, bool with_places) {
  write_envelope(out, parsed.ok(), parsed.diagnostics,
                 [&](json_writer& to) { write(to, *parsed.result, with_places); });
}

void write_json(std::string& out, answer<skill_gap> const& gap) {
  write_envelope(out, gap.ok(), gap.diagnostics, [&](json_writer& to) { write(to, *gap.result); });
}

void write_json(std::string& out, answer<list_items> const& list) {
  write_envelope(out, list.ok(), list.diagnostics, [&](json_writer& to) {
    to.begin_object();
    write_names(to, "items", list.result->items);
    to.end_object();
  });
}

void write_json(std::string& out, std::vector<diagnostic> const& diagnostics) {
  write_envelope(out, false, diagnostics, [](json_writer&) {});
}

}  // namespace career
