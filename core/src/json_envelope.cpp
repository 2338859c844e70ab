#include "json_envelope.hpp"

namespace career {

void write(json_writer& to, diagnostic const& it) {
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
}

}  // namespace career
