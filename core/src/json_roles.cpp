#include "career/json.hpp"
#include "json_parts.hpp"

namespace career {

namespace {

std::string_view name_of(move_kind kind) noexcept { return kind == move_kind::promotion ? "promotion" : "transition"; }

void write(json_writer& to, std::optional<pay_of_role> const& pay) {
  to.key("pay");
  if (!pay) {
    to.null();
    return;
  }
  to.begin_object();
  to.key("level").value(pay->level);
  to.key("low").value(pay->low);
  to.key("high").value(pay->high);
  to.key("currency").value(pay->currency);
  to.key("period").value(career::name_of(pay->per));
  to.key("basis").value(pay->basis);
  to.key("change");
  if (pay->change) {
    to.begin_object();
    to.key("from").value(pay->change->from);
    to.key("low").value(pay->change->low);
    to.key("high").value(pay->change->high);
    to.key("sameBasis").value(pay->change->same_basis);
    to.end_object();
  } else {
    to.null();
  }
  to.end_object();
}

void write(json_writer& to, progression const& it) {
  to.key("from").value(it.from);
  to.key("next").list(it.next, [&](next_role const& next) {
    to.begin_object();
    to.key("title").value(next.title);
    to.key("kind").value(name_of(next.kind));
    to.key("known").value(next.known);
    to.key("readiness").value(next.readiness);
    write_names(to, "missing", next.missing);
    write(to, next.pay);
    to.end_object();
  });
  to.key("routes").list(it.routes, [&](route const& way) {
    to.begin_object();
    to.key("hops").list(way.hops, [&](hop const& one) {
      to.begin_object();
      to.key("title").value(one.title);
      to.key("kind").value(name_of(one.kind));
      write_names(to, "learn", one.learn);
      to.key("cost").value(one.cost);
      to.end_object();
    });
    to.key("cost").value(way.cost);
    to.end_object();
  });
}

void write(json_writer& to, role_ranking const& it) {
  to.key("roles").list(it.roles, [&](ranked_role const& role) {
    to.begin_object();
    to.key("title").value(role.title);
    to.key("readiness").value(role.readiness);
    write_names(to, "missing", role.missing);
    write(to, role.pay);
    to.end_object();
  });
  to.key("leverage").list(it.leverage, [&](skill_leverage const& one) {
    to.begin_object();
    to.key("skill").value(one.skill);
    to.key("roles").value(one.roles);
    to.end_object();
  });
}

void write(json_writer& to, role_comparison const& it) {
  to.key("from").value(it.from);
  to.key("to").value(it.to);
  write_names(to, "shared", it.shared);
  write_names(to, "toLearn", it.to_learn);
  write_names(to, "leftBehind", it.left_behind);
  write(to, it.pay);
}

void write(json_writer& to, catalogue_change const& it) {
  to.key("note").value(it.note);
  to.key("added").value(it.added);
  to.key("leftOut").value(it.left_out);
  to.key("replaced").list(it.replaced, [&](std::string const& title) { to.value(title); });
}

template <typename Result>
void write_answer(std::string& out, answer<Result> const& it) {
  write_envelope(out, it.ok(), it.diagnostics, [&](json_writer& to) {
    to.begin_object();
    write(to, *it.result);
    to.end_object();
  });
}

}  // namespace

void write_json(std::string& out, answer<progression> const& ahead) { write_answer(out, ahead); }
void write_json(std::string& out, answer<role_ranking> const& ranking) { write_answer(out, ranking); }
void write_json(std::string& out, answer<role_comparison> const& comparison) { write_answer(out, comparison); }
void write_json(std::string& out, answer<catalogue_change> const& change) { write_answer(out, change); }

void write_json(std::string& out, std::vector<role_titles> const& titles) {
  write_envelope(out, true, {}, [&](json_writer& to) {
    to.begin_object();
    to.key("roles").list(titles, [&](role_titles const& it) {
      to.begin_object();
      to.key("title").value(it.title);
      write_names(to, "alsoCalled", it.also_called);
      to.key("in").value(it.in);
      to.end_object();
    });
    to.end_object();
  });
}

}  // namespace career
