#include "career/json.hpp"
#include "json_parts.hpp"
#include "json_writer.hpp"

namespace career {

void write_json(std::string& out, answer<what_if> const& supposed) {
  write_envelope(out, supposed.ok(), supposed.diagnostics, [&](json_writer& to) {
    auto const& it = *supposed.result;
    auto const figures = [&](std::vector<double> const& all) {
      to.key("next").list(all, [&](double readiness) { to.value(readiness); });
    };
    to.begin_object();
    to.key("role").value(it.role);
    to.key("readiness").value(it.readiness);
    figures(it.next);
    to.key("skills").list(it.skills, [&](what_if::supposed const& one) {
      to.begin_object();
      to.key("skill").value(one.skill);
      to.key("readiness").value(one.readiness);
      figures(one.next);
      to.end_object();
    });
    to.end_object();
  });
}

}  // namespace career
