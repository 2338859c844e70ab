#include "fuzz/check.hpp"

#include "catch.hpp"
#include "envelope.hpp"

namespace career::test {

namespace {

std::string shown(std::string_view text) {
  constexpr std::size_t most = 200;
  auto out = json(std::string(text.substr(0, most))).dump(-1, ' ', true, json::error_handler_t::replace);
  return out + (text.size() > most ? " …" : "") + " of " + std::to_string(text.size()) + " bytes";
}

/// One assertion a thing that may be wrong, not one a value: there are millions.
void check_envelope(json const& it, std::size_t size) {
  bool any_error = false;
  std::string wrong;
  for (auto const& diagnostic : it["diagnostics"]) {
    any_error = any_error || diagnostic["severity"] == "error";
    auto const end = diagnostic["offset"].get<std::size_t>() + diagnostic["length"].get<std::size_t>();
    bool const whole = end <= size && diagnostic["line"] >= 1 && diagnostic["column"] >= 1 &&
                       !diagnostic["message"].get<std::string>().empty() &&
                       !diagnostic["in"].get<std::string>().empty();
    if (!whole && wrong.empty()) wrong = diagnostic.dump();
  }
  REQUIRE(wrong == "");
  REQUIRE(it["ok"].get<bool>() == !any_error);
  REQUIRE(it["ok"].get<bool>() == !it["result"].is_null());
}

void check_places(json const& result, std::size_t size) {
  std::string wrong;
  std::string_view path;
  auto const check_item = [&](json const& fragments) {
    for (auto const& fragment : fragments) {
      auto const offset = fragment[0].get<std::size_t>();
      auto const length = fragment[1].get<std::size_t>();
      if (wrong.empty() && (length == 0 || offset + length > size)) wrong = std::string(path) + ": " + fragments.dump();
    }
  };
  for (auto const& [name, items] : result["places"].items()) {
    path = name;
    for (auto const& item : items) check_item(item);
  }
  REQUIRE(wrong == "");
  bool same_count = true;
  for (auto const* list : {"responsibilities", "topSkills", "salary", "employers", "sectors", "nextSteps"})
    same_count = same_count && result[list].size() == result["places"][list].size();
  REQUIRE(same_count);
}

bool has_empty_text(json const& result) {
  for (auto const* list : {"responsibilities", "topSkills", "employers", "sectors", "nextSteps"})
    for (auto const& it : result[list])
      if (it.get<std::string>().empty()) return true;
  return false;
}

}  // namespace

namespace {

answer<guide> checked_guide(std::string_view text) {
  auto answer = parse(text);
  auto const envelope_of_it = envelope(answer, true);
  check_envelope(envelope_of_it, text.size());
  if (!answer.ok()) return answer;
  check_places(envelope_of_it["result"], text.size());
  REQUIRE_FALSE(has_empty_text(envelope_of_it["result"]));
  return answer;
}

}  // namespace

void check_any_guide(std::string_view text) {
  INFO(shown(text));
  (void)checked_guide(text);
}

void check_any_text(std::string_view text) {
  INFO(shown(text));
  auto const answer = checked_guide(text);
  if (!answer.ok()) return;

  static profile const person = having("SQL=learning, Debugging, Caching=1/3, k8s");
  auto const gap = find_gap(*answer.result, person);
  REQUIRE(envelope(gap)["ok"] == true);
  REQUIRE(gap.result->readiness >= 0);
  REQUIRE(gap.result->readiness <= gap.result->readiness_up_to);
  REQUIRE(gap.result->readiness_up_to <= 1);
  catalogue all;
  auto const change = all.add(std::string(text));
  REQUIRE(envelope(change)["ok"] == true);
  REQUIRE(all.size() <= change.result->added);
  REQUIRE(envelope(rank_roles(all, person))["ok"] == true);
  auto const ahead = find_progression(all, person, {answer.result->title.text, "Backend Engineer", ""});
  auto const envelope_ahead = envelope(ahead);
  REQUIRE(envelope_ahead["ok"].get<bool>() == ahead.ok());
}

void check_any_profile(std::string_view text) {
  INFO(shown(text));
  check_envelope(
      [&] {
        auto const answer = read_have(text);
        auto it = envelope(answer.diagnostics);
        it["ok"] = answer.ok();
        it["result"] = answer.ok() ? json(answer.result->skills.size()) : json();
        return it;
      }(),
      text.size());
  check_envelope(
      [&] {
        auto const answer = read_profile(text);
        auto it = envelope(answer.diagnostics);
        it["ok"] = answer.ok();
        it["result"] = answer.ok() ? json(answer.result->skills.size()) : json();
        return it;
      }(),
      text.size());
}

}  // namespace career::test
