#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "diagnostics.hpp"
#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "profile_checks.hpp"

namespace career {

namespace {

using nlohmann::json;

/// Reads a profile as its JSON goes by: nothing is built but the profile. What is wrong first ends it.
///
/// Where it stands is three things: how deep (1 in the profile, 2 in one of its lists, 3 in an entry of one), in which
/// list, and under which key. Deeper or under another key, what goes by is passed over.
class profile_reader : public nlohmann::json_sax<json> {
 public:
  profile read;
  std::string message;  ///< what is wrong; empty while nothing is
  code why = code::bad_profile;
  std::size_t bad_at = 0;  ///< bytes read up to a syntax error

  bool null() override { return value({}); }
  bool boolean(bool yes) override { return value({nullptr, std::nullopt, yes}); }
  bool number_integer(number_integer_t number) override {
    return value({nullptr, static_cast<double>(number), std::nullopt});
  }
  bool number_unsigned(number_unsigned_t number) override {
    return value({nullptr, static_cast<double>(number), std::nullopt});
  }
  bool number_float(number_float_t, string_t const& text) override {
    return value({nullptr, decimal(text), std::nullopt});
  }
  bool string(string_t& text) override { return value({&text, std::nullopt, std::nullopt}); }
  bool binary(binary_t&) override { return true; }

  bool start_object(std::size_t) override {
    if (depth_ == 1 && in_ != list::other) return refuse(joined({"“", key_, "” in a profile is a list."}));
    note_nested_level();
    if (++depth_ > limits::profile_depth) return too_deep();
    if (depth_ == 3) entry_ = {};
    key_.clear();
    return true;
  }

  bool end_object() override {
    bool const ok = depth_ != 3 || in_ == list::other || end_entry();
    --depth_;
    return ok;
  }

  bool start_array(std::size_t) override {
    if (depth_ == 0) return refuse(what_a_profile_is);
    if (depth_ == 2 && in_ != list::other) return refuse(what_an_entry_is());
    note_nested_level();
    return ++depth_ <= limits::profile_depth || too_deep();
  }

  bool end_array() override {
    if (--depth_ == 1) in_ = list::other;
    return true;
  }

  bool key(string_t& name) override {
    key_ = name;
    if (depth_ == 1)
      in_ = name == "skills"   ? list::skills
            : name == "gates"  ? list::gates
            : name == "refuse" ? list::refuse
                               : list::other;
    return true;
  }

  bool parse_error(std::size_t at, std::string const&, nlohmann::detail::exception const&) override {
    bad_at = at;
    return refuse("This profile is no JSON: what stands here is not expected.");
  }

 private:
  enum class list : std::uint8_t { other, skills, gates, refuse };

  static constexpr char const* what_a_profile_is =
      "A profile is a JSON object such as {\"skills\": [{\"name\": \"SQL\", \"level\": \"learning\"}]}.";

  struct scalar {
    std::string* text = nullptr;
    std::optional<double> number;
    std::optional<bool> yes;

    bool is_null() const noexcept { return text == nullptr && !number && !yes; }
  };

  /// The number that a JSON number's text is: exact for up to 15 digits, the same on every platform.
  static double decimal(std::string_view text) noexcept {
    bool const negative = text.starts_with('-');
    double digits = 0;
    int exponent = 0;
    bool after_point = false;
    std::size_t at = negative ? 1 : 0;
    for (; at < text.size() && (is_digit(text[at]) || text[at] == '.'); ++at) {
      if (text[at] == '.') {
        after_point = true;
      } else if (digits < 1e15) {
        digits = digits * 10 + (text[at] - '0');
        exponent -= after_point ? 1 : 0;
      } else {
        exponent += after_point ? 0 : 1;
      }
    }
    if (at < text.size()) {  // e or E
      bool const down = text[++at] == '-';
      int written = 0;
      for (at += down || text[at] == '+' ? 1 : 0; at < text.size(); ++at)
        written = std::min(written * 10 + (text[at] - '0'), 400);
      exponent += down ? -written : written;
    }
    for (; exponent > 0 && digits < 1e300; --exponent) digits *= 10;
    double scale = 1;
    for (; exponent < 0 && scale < 1e300; ++exponent) scale *= 10;
    return (negative ? -digits : digits) / scale;
  }

  struct entry {
    std::optional<std::string> first;   ///< `name`, `text` or `as`
    std::optional<std::string> second;  ///< `level` as a text, or `skill`
    std::optional<double> figure;
    std::optional<bool> met;
    bool bad_level = false;
  };

  bool refuse(std::string_view what, code of = code::bad_profile) {
    message = what;
    why = of;
    return false;
  }

  void note_nested_level() {
    if (depth_ == 3 && in_ == list::skills && key_ == "level") entry_.bad_level = true;
  }

  bool too_deep() {
    return refuse(joined({"This profile is nested deeper than ", std::to_string(limits::profile_depth), " levels."}));
  }

  char const* what_an_entry_is() const {
    switch (in_) {
      case list::skills: return "Each entry of “skills” in a profile is an object with a text “name”.";
      case list::gates:
        return "Each entry of “gates” in a profile is an object with a text “text” and “met”, true or false.";
      case list::refuse: return "Each entry of “refuse” in a profile is an object with the texts “as” and “skill”.";
      case list::other: break;
    }
    return what_a_profile_is;
  }

  bool value(scalar it) {
    if (depth_ == 0) return refuse(what_a_profile_is);
    if (in_ == list::other || depth_ > 3) return true;
    if (depth_ == 1) {
      if (!it.is_null()) return refuse(joined({"“", key_, "” in a profile is a list."}));
      in_ = list::other;
      return true;
    }
    if (depth_ == 2) return refuse(what_an_entry_is());
    auto const is = [&](list which, std::string_view name) { return in_ == which && key_ == name; };
    if (is(list::skills, "name") || is(list::gates, "text") || is(list::refuse, "as")) {
      if (it.text != nullptr) entry_.first = std::move(*it.text);
    } else if (is(list::refuse, "skill")) {
      if (it.text != nullptr) entry_.second = std::move(*it.text);
    } else if (is(list::gates, "met")) {
      entry_.met = it.yes;
    } else if (is(list::skills, "level")) {
      entry_.figure = it.number;
      entry_.second.reset();
      if (it.text != nullptr) entry_.second = std::move(*it.text);
      entry_.bad_level = it.yes.has_value();
    }
    return true;
  }

  bool end_entry() {
    if (!entry_.first) return refuse(what_an_entry_is());
    switch (in_) {
      case list::skills: return end_skill();
      case list::gates:
        if (!entry_.met) return refuse(what_an_entry_is());
        read.gates.push_back({std::move(*entry_.first), *entry_.met});
        return true;
      case list::refuse:
        if (!entry_.second) return refuse(what_an_entry_is());
        read.refuse.push_back({std::move(*entry_.first), std::move(*entry_.second)});
        return true;
      case list::other: break;
    }
    return true;
  }

  bool end_skill() {
    if (read.skills.size() == limits::profile_skills) return refuse(too_many_skills_message(), code::input_too_large);
    auto& name = *entry_.first;
    skill_level level;
    if (entry_.figure) {
      if (!(*entry_.figure >= 0 && *entry_.figure <= 1))
        return refuse(joined({"The level of “", shortened(name), "” is a number that is not from 0 to 1."}),
                      code::bad_level);
      level = {skill_level::kind::figure, *entry_.figure};
    } else if (entry_.second || entry_.bad_level) {
      auto const said = entry_.second ? grammar::read_level(*entry_.second) : std::nullopt;
      if (!said) return refuse(bad_level_message(entry_.second.value_or("this"), name), code::bad_level);
      level = *said;
    }
    read.skills.push_back({std::move(name), level});
    return true;
  }

  std::size_t depth_ = 0;
  list in_ = list::other;
  std::string key_;
  entry entry_;
};

}  // namespace

answer<profile> read_profile(std::string_view text, std::string_view in) {
  if (text.size() > limits::profile_bytes)
    return failed<profile>(code::input_too_large, profile_too_large_message(), in);
  profile_reader reader;
  answer<profile> out;
  if (json::sax_parse(text.begin(), text.end(), &reader)) {
    out.result = std::move(reader.read);
    return out;
  }
  auto const at = static_cast<std::uint32_t>(std::min(reader.bad_at == 0 ? 0 : reader.bad_at - 1, text.size()));
  report(out.diagnostics, reader.why, reader.message, in, {1, 1, at, 0});
  locate(out.diagnostics, text);
  return out;
}

}  // namespace career
