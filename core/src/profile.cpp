#include "career/profile.hpp"

#include "career/limits.hpp"
#include "decode.hpp"
#include "diagnostics.hpp"
#include "grammar/grammar.hpp"
#include "profile_checks.hpp"
#include "utf8.hpp"

namespace career {

std::string bad_level_message(std::string_view level, std::string_view name) {
  return joined({"“", shortened(level), "” is no level for “", shortened(name),
                 "”. Write none, learning, have, or n/m with 0 <= n <= m and at most two decimals, such as 3/5."});
}

std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string out;
  while (!text.empty()) {
    auto const length = utf8_length(text);
    auto const character = length == 0 ? replacement_character : text.substr(0, length);
    if (out.size() + character.size() > longest) return out + "…";
    out += character;
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return out;
}

answer<profile> read_have(std::string_view text, std::string_view in) {
  if (text.size() > limits::profile_bytes)
    return failed<profile>(code::input_too_large, profile_too_large_message(), in);
  answer<profile> out;
  profile read;
  text_store store;
  auto const decoded = decode(text, store, out.diagnostics, in);
  auto const refuse = [&](code what, std::string_view message, std::string_view at) {
    auto const begin = static_cast<std::size_t>(at.data() - decoded.text.data());
    auto const offset = decoded.positions.to_source(begin);
    auto const length = decoded.positions.end_in_source(begin + at.size()) - offset;
    report(out.diagnostics, what, message, in, {1, 1, offset, length});
  };
  bool ok = true;
  for (auto const& it : grammar::read_have(decoded.text)) {
    auto const level = it.level ? grammar::read_level(*it.level) : skill_level{};
    if (it.name.empty()) {
      refuse(code::bad_profile, "A level stands here without a skill before the “=”.", it.level.value_or(it.name));
      ok = false;
    } else if (!level) {
      refuse(code::bad_level, bad_level_message(*it.level, it.name), *it.level);
      ok = false;
    } else if (read.skills.size() == limits::profile_skills) {
      refuse(code::input_too_large, too_many_skills_message(), it.name);
      ok = false;
      break;
    } else {
      read.skills.push_back({std::string(it.name), *level});
    }
  }
  if (ok) out.result = std::move(read);
  locate(out.diagnostics, text);
  limit_each_code(out.diagnostics);
  return out;
}

}  // namespace career
