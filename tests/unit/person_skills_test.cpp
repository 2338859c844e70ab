#include "person_skills.hpp"

#include <memory>

#include "catch.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::having;
using test::held_guide;

namespace {

/// A role of one skill, and a person.
class asked_of {
 public:
  asked_of(std::string const& skill, profile person, known_skills const* known = nullptr)
      : person_(std::move(person)), guide_(text_of(skill)), ids_(known), terms_(terms_of(*guide_, ids_)) {
    has_.emplace(person_, ids_);
  }
  asked_of(std::string const& skill, std::string_view have, known_skills const* known = nullptr)
      : asked_of(skill, having(have), known) {}

  asked_skill const& skill() const { return terms_.skills.front(); }
  person_skills& person() { return *has_; }
  /// It shows texts of this one: what is kept of it must not outlive this.
  had has() const {
    auto const it = has_->has(terms_, skill());
    REQUIRE(has_->level(terms_, skill()) == it.has);
    return it;
  }
  person_skills::beside beside() const { return has_->not_asked(terms_); }

 private:
  static guide_text text_of(std::string const& skill) {
    guide_text text;
    text.top_skills = {skill, "Filler"};
    return text;
  }
  profile person_;
  held_guide guide_;
  skill_ids ids_;
  role_terms terms_;
  std::optional<person_skills> has_;
};

double has(std::string const& skill, std::string_view have) {
  asked_of const asked(skill, have);
  return asked.has().has;
}
bool said(std::string const& skill, std::string_view have) {
  asked_of const asked(skill, have);
  return asked.has().said;
}

known_skills const& databases() {
  static auto const known =
      read_known_skills("!skills\nMySQL\nPostgreSQL|Postgres\nOracle\nSQL\n!families\nMySQL|PostgreSQL|Oracle\n");
  return *known.result;
}

}  // namespace

TEST_CASE("words count for what the role needs, figures are absolute") {
  CHECK(has("SQL", "SQL") == 1);
  CHECK(has("SQL", "sql=learning") == 0.5);
  CHECK(has("SQL", "SQL=none") == 0);
  CHECK(has("SQL", "SQL=3/4") == 0.75);
  CHECK(has("SQL [1/2]", "SQL") == 0.5);
  CHECK(has("SQL [1/2]", "SQL=learning") == 0.25);
  CHECK(has("SQL [1/2]", "SQL=3/4") == 0.75);
  CHECK(has("SQL", "Git") == 0);
}

TEST_CASE("of several levels of one skill the highest counts") {
  CHECK(has("SQL", "SQL=none, sql=1/4, Sql=learning") == 0.5);
  CHECK(asked_of("SQL", "SQL=none, sql=1/4, Filler, filler").person().conflicts().size() == 1);
}

TEST_CASE("a phrase without or is had by the mean of its parts") {
  CHECK(has("Observability (logs, metrics, traces)", "logs") == 1.0 / 3);
  CHECK(has("Observability (logs, metrics, traces)", "logs, metrics=learning") == 0.5);
  CHECK(has("Observability (logs, metrics, traces)", "Logs, Metrics, Traces") == 1);
}

TEST_CASE("a phrase with or is had by its best part") {
  CHECK(has("Scripting (Python, Go, or similar)", "Go") == 1);
  CHECK(has("Scripting (Python, Go, or similar)", "Go=1/4, Python=learning") == 0.5);
}

TEST_CASE("a phrase is had by its head or its whole name too, whichever is most") {
  CHECK(has("Observability (logs, metrics)", "Observability") == 1);
  CHECK(has("Observability (logs, metrics)", "observability (logs, metrics)") == 1);
  CHECK(has("Observability (logs, metrics)", "Observability=1/4, logs") == 0.5);
}

TEST_CASE("a phrase is said when it, or all its parts, were spoken of") {
  CHECK(said("Scripting (Python, Go)", "Scripting=none"));
  CHECK(said("Scripting (Python, Go)", "Python=none, Go=none"));
  CHECK_FALSE(said("Scripting (Python, Go)", "Python"));
  CHECK_FALSE(said("Scripting (Python, Go)", "SQL"));
  CHECK(said("SQL", "SQL=none"));
}

TEST_CASE("what comes from parts says so") {
  asked_of const in_part("Scripting (Python, Go, C)", "Go=learning, python");
  auto const it = in_part.has();
  REQUIRE(it.credit.has_value());
  CHECK(it.credit->why == skill_credit::reason::part);
  CHECK(it.credit->from == std::vector<std::string_view>{"Python", "Go"});
  asked_of const whole("Scripting (Python, Go, C)", "Scripting, python, go, c");
  auto const on_a_tie = whole.has();
  CHECK(on_a_tie.has == 1);
  CHECK_FALSE(on_a_tie.credit.has_value());
  CHECK(on_a_tie.as == "Scripting");
}

TEST_CASE("all parts had is all of the phrase had, for any level needed and any number of parts") {
  static constexpr std::string_view parts[] = {"Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii", "Jj"};
  for (int of = 1; of <= 20; ++of)
    for (int level = 1; level <= of; ++level)
      for (std::size_t count = 1; count <= std::size(parts); ++count) {
        std::string inside;
        for (std::size_t i = 0; i < count; ++i) inside.append(i > 0 ? ", " : "").append(parts[i]);
        asked_of const it("Phrase (" + inside + ") [" + std::to_string(level) + "/" + std::to_string(of) + "]", inside);
        INFO(level << "/" << of << " of " << count << " parts");
        REQUIRE(it.skill().parts == count);
        REQUIRE(it.has().has >= it.skill().need);
      }
}

TEST_CASE("a refused match does not count, in any spelling") {
  auto person = having("SQL, sql");
  person.refuse = {{"Sql", "SQL"}};
  CHECK(asked_of("SQL", person).has().has == 0);
  CHECK_FALSE(asked_of("SQL", person).has().said);
  person.refuse = {{"SQL", "Git"}};
  CHECK(asked_of("SQL", person).has().has == 1);
}

TEST_CASE("a refused part of a phrase does not count") {
  auto person = having("Python");
  person.refuse = {{"Python", "Scripting (Python or Go)"}};
  CHECK(asked_of("Scripting (Python or Go)", person).has().has == 0);
}

TEST_CASE("what is learnt on the way counts, until it is forgotten") {
  asked_of it("SQL [3/4]", "SQL=1/4");
  CHECK(it.has().has == 0.25);
  it.person().learn(it.skill());
  CHECK(it.has().has == 0.75);
  it.person().forget(1);
  CHECK(it.has().has == 0.25);
}

TEST_CASE("a refusal does not take back what is learnt on the way") {
  auto person = having("SQL");
  person.refuse = {{"SQL", "SQL"}};
  asked_of it("SQL", person);
  CHECK(it.has().has == 0);
  it.person().learn(it.skill());
  CHECK(it.has().has == 1);
}

TEST_CASE("what no skill of the role fits is listed as it was written, in the order of writing") {
  asked_of const it("Scripting (Python or Go)", "k8s, Python, filler, scripting, Juggling=none");
  CHECK(it.beside().unmatched == std::vector<std::string_view>{"k8s", "Juggling"});
  CHECK(it.beside().other.empty());
}

TEST_CASE("what the vocabulary knows and the role does not ask for is listed once, by the vocabulary's name") {
  asked_of const it("SQL", "postgres, Juggling, PostgreSQL, sql", &databases());
  CHECK(it.beside().other == std::vector<std::string_view>{"PostgreSQL"});
  CHECK(it.beside().unmatched == std::vector<std::string_view>{"Juggling"});
}

TEST_CASE("a relative counts half its level, and says so; it is not the skill itself that was said") {
  asked_of const asked("PostgreSQL", "MySQL", &databases());
  auto const it = asked.has();
  CHECK(it.has == 0.5);
  CHECK(it.as == "MySQL");
  CHECK_FALSE(it.said);
  REQUIRE(it.credit.has_value());
  CHECK(it.credit->why == skill_credit::reason::related);
  CHECK(it.credit->from == std::vector<std::string_view>{"MySQL"});
  CHECK(asked_of("PostgreSQL", "MySQL=learning, Oracle=1/4", &databases()).has().has == 0.25);
  CHECK(asked_of("PostgreSQL [1/2]", "MySQL", &databases()).has().has == 0.25);
  CHECK(asked_of("PostgreSQL", "MySQL=none", &databases()).has().credit == std::nullopt);
}

TEST_CASE("on a tie a skill is had by itself, not by its relative") {
  asked_of const asked("PostgreSQL", "MySQL, postgres=learning", &databases());
  auto const it = asked.has();
  CHECK(it.has == 0.5);
  CHECK(it.as == "postgres");
  CHECK(it.said);
  CHECK_FALSE(it.credit.has_value());
}

TEST_CASE("the parts of a phrase are matched by name and alias, not by relatives") {
  CHECK(asked_of("Databases (PostgreSQL or SQLite)", "MySQL", &databases()).has().has == 0);
  CHECK(asked_of("Databases (PostgreSQL or SQLite)", "postgres", &databases()).has().has == 1);
}

TEST_CASE("a refused credit of a relative does not count, that of another does") {
  auto person = having("MySQL, Oracle=learning");
  person.refuse = {{"mysql", "PostgreSQL"}};
  asked_of const asked("PostgreSQL", person, &databases());
  auto const it = asked.has();
  CHECK(it.has == 0.25);
  CHECK(it.as == "Oracle");
}
