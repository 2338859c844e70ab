#include "career/json.hpp"
#include "json_parts.hpp"

namespace career {

void write_json(std::string& out, answer<text_match> const& found) {
  write_envelope(out, found.ok(), found.diagnostics, [&](json_writer& to) {
    to.begin_object();
    to.key("skills").list(found.result->skills, [&](claimed_skill const& it) {
      to.begin_object();
      to.key("skill").value(it.skill);
      to.key("as").value(it.as);
      to.key("offset").value(it.offset);
      to.key("length").value(static_cast<std::uint32_t>(it.as.size()));
      to.end_object();
    });
    to.end_object();
  });
}

void write_json(std::string& out, completions const& likely) {
  write_envelope(out, true, {}, [&](json_writer& to) {
    to.begin_object();
    to.key("skills").list(likely.skills, [&](completion const& it) {
      to.begin_object();
      to.key("skill").value(it.skill);
      to.key("as").value(it.as);
      to.end_object();
    });
    to.end_object();
  });
}

}  // namespace career
