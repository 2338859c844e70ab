#include "engine.hpp"

#include <utility>
#include <vector>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/match.hpp"
#include "career/mend.hpp"
#include "career/parse.hpp"
#include "career/progression.hpp"
#include "career/skill_gap.hpp"
#include "career/split.hpp"
#include "career/vocabulary.hpp"
#include "career/write.hpp"

namespace career::wasm {

namespace {

/// An input past every limit is cut to one byte more than the limit: the reader refuses it all the same, and no caller
/// can ask for all memory.
constexpr std::size_t most_input =
    (limits::guide_bytes > limits::profile_bytes ? limits::guide_bytes : limits::profile_bytes) + 1;

}  // namespace

std::span<char> engine::input(std::size_t size) {
  input_.resize(size < most_input ? size : most_input);
  return {input_.data(), input_.size()};
}

void engine::read_vocabulary() {
  known_ = {};
  skills_.reset();
  vocabulary_ = std::exchange(input_, {});
  if (auto read = career::read_vocabulary(vocabulary_); read.ok()) known_ = std::move(*read.result);
}

known_skills const* engine::skills() {
  if (!skills_) skills_ = read_known_skills(vocabulary_).result;
  return &*skills_;
}

std::uint32_t engine::open() {
  auto it = std::make_unique<open_guide>();
  // moved before it is read: a short text lives inside the string, and the guide's views look into it
  it->source = std::exchange(input_, {});
  it->parsed = parse(it->source, {"guide", &known_});
  if (!it->parsed.ok()) {
    answer_.clear();
    write_json(answer_, it->parsed);
    return 0;
  }
  guides_.push_back(std::move(it));
  return static_cast<std::uint32_t>(guides_.size());
}

void engine::close(std::uint32_t id) {
  if (id == 0 || id > guides_.size()) return;
  guides_[id - 1].reset();
  while (!guides_.empty() && !guides_.back()) guides_.pop_back();
}

engine::open_guide* engine::find(std::uint32_t id) {
  answer_.clear();
  if (id > 0 && id <= guides_.size() && guides_[id - 1]) return guides_[id - 1].get();
  write_json(answer_,
             std::vector<diagnostic>{
                 {code::unknown_role, "No guide is open under this number; it may have been closed.", "guide", {}}});
  return nullptr;
}

void engine::repeat(open_guide const& of, std::vector<diagnostic>& before) const {
  std::vector<diagnostic> all;
  repeat_warnings(all, of.parsed.diagnostics);
  repeat_warnings(all, person_.diagnostics);
  for (auto& it : before) all.push_back(std::move(it));
  before = std::move(all);
}

void engine::describe(std::uint32_t id, bool with_places) {
  if (auto const* it = find(id)) write_json(answer_, it->parsed, with_places);
}

void engine::gap(std::uint32_t id, std::int32_t steps) {
  auto const* it = find(id);
  if (it == nullptr) return;
  gap_options options;
  options.known = skills();
  if (steps >= 0) options.steps = static_cast<std::uint32_t>(steps);
  auto out = find_gap(*it->parsed.result, *person_.result, options);
  repeat(*it, out.diagnostics);
  write_json(answer_, out);
}

void engine::progression(std::uint32_t id, std::string_view level, std::string_view to) {
  auto const* it = find(id);
  if (it == nullptr) return;
  // the one that is asked for comes last: of guides with one title the last counts
  std::vector<guide const*> guides;
  for (auto const& other : guides_)
    if (other && other.get() != it) guides.push_back(&*other->parsed.result);
  guides.push_back(&*it->parsed.result);
  auto out = find_progression(guides, *person_.result, {it->parsed.result->title.text, to, level, skills()});
  repeat(*it, out.diagnostics);
  write_json(answer_, out);
}

void engine::write(std::uint32_t id) {
  auto const* it = find(id);
  answer_.clear();
  if (it != nullptr) write_guide(answer_, *it->parsed.result);
}

void engine::mend(std::uint32_t id, std::string_view path) {
  auto* it = find(id);
  auto const lines = std::exchange(input_, {});
  answer_.clear();
  if (it != nullptr) write_mended(answer_, *it->parsed.result, path, lines);
}

void engine::split(std::string_view kind) {
  auto const what = kind == "employers" ? list_kind::employers
                    : kind == "sectors" ? list_kind::sectors
                    : kind == "roles"   ? list_kind::roles
                                        : list_kind::skills;
  auto const text = std::exchange(input_, {});
  answer_.clear();
  write_json(answer_, split_list(text, what, &known_));
}

void engine::match(std::uint32_t id) {
  auto const text = std::exchange(input_, {});
  auto const* it = id == 0 ? nullptr : find(id);
  if (id != 0 && it == nullptr) return;
  auto found = match_text(text, {skills(), it == nullptr ? nullptr : &*it->parsed.result});
  if (it != nullptr) {
    std::vector<diagnostic> all;
    repeat_warnings(all, it->parsed.diagnostics);
    for (auto& one : found.diagnostics) all.push_back(std::move(one));
    found.diagnostics = std::move(all);
  }
  answer_.clear();
  write_json(answer_, found);
}

void engine::complete(std::string_view typed, std::uint32_t most) {
  answer_.clear();
  write_json(answer_, career::complete(*skills(), typed, most));
}

bool engine::read_profile() {
  auto read = career::read_profile(std::exchange(input_, {}));
  if (!read.ok()) {
    answer_.clear();
    write_json(answer_, read.diagnostics);
    return false;
  }
  person_ = std::move(read);
  return true;
}

}  // namespace career::wasm
