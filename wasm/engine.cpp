#include "engine.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "career/json.hpp"
#include "career/limits.hpp"
#include "career/match.hpp"
#include "career/mend.hpp"
#include "career/parse.hpp"
#include "career/progression.hpp"
#include "career/rank.hpp"
#include "career/skill_gap.hpp"
#include "career/split.hpp"
#include "career/vocabulary.hpp"
#include "career/what_if.hpp"
#include "career/write.hpp"

namespace career::wasm {

namespace {

/// An input past every limit is cut to one byte more than the limit: the reader refuses it all the same, and no caller
/// can ask for all memory.
constexpr std::size_t most_input = limits::pack_bytes + 1;
static_assert(most_input > limits::guide_bytes && most_input > limits::profile_bytes);

}  // namespace

std::span<char> engine::input(std::size_t size) {
  input_.resize(size < most_input ? size : most_input);
  return {input_.data(), input_.size()};
}

void engine::read_vocabulary() {
  for (auto const& it : guides_)
    if (it) it->role.reset();
  known_ = {};
  skills_.reset();
  vocabulary_ = std::exchange(input_, {});
  if (auto read = career::read_vocabulary(vocabulary_); read.ok()) known_ = std::move(*read.result);
  forget_around();
  if (loaded_) loaded_->know(skills(), &known_);
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
  forget_around();
  return static_cast<std::uint32_t>(guides_.size());
}

void engine::close(std::uint32_t id) {
  if (id == 0 || id > guides_.size()) return;
  guides_[id - 1].reset();
  forget_around();
  while (!guides_.empty() && !guides_.back()) guides_.pop_back();
}

engine::open_guide* engine::find(std::uint32_t id) {
  answer_.clear();
  if (id > 0 && id <= guides_.size() && guides_[id - 1]) return guides_[id - 1].get();
  write_json(answer_,
             std::vector<diagnostic>{
                 {code::unknown_role, "No guide is open under this number, or means this title alone.", "guide", {}}});
  return nullptr;
}

void engine::repeat(open_guide const* of, std::vector<diagnostic>& before) const {
  std::vector<diagnostic> all;
  if (of != nullptr) repeat_warnings(all, of->parsed.diagnostics);
  repeat_warnings(all, person_.diagnostics);
  for (auto& it : before) all.push_back(std::move(it));
  before = std::move(all);
}

void engine::describe(std::uint32_t id, bool with_places) {
  if (auto const* it = find(id)) write_json(answer_, it->parsed, with_places);
}

void engine::forget_around() noexcept {
  around_.reset();
  next_of_ = 0;
}

void engine::gap(std::uint32_t id, std::int32_t steps) {
  auto* it = find(id);
  if (it == nullptr) return;
  if (!it->role) it->role.emplace(*it->parsed.result, skills());
  auto out =
      it->role->gap(*person_.result, steps < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(steps)));
  repeat(it, out.diagnostics);
  write_json(answer_, out);
}

void engine::what_if(std::uint32_t id) {
  auto const* it = find(id);
  if (it == nullptr) return;
  if (!moves_ || next_of_ != id) {
    std::vector<guide const*> next;
    for (auto const& one : next_of(id)) next.push_back(&*one->parsed.result);
    moves_.emplace(*it->parsed.result, next, skills());
  }
  career::answer<career::what_if> out{moves_->ask(*person_.result), {}};
  repeat(it, out.diagnostics);
  write_json(answer_, out);
}

std::vector<std::unique_ptr<engine::open_guide>> const& engine::next_of(std::uint32_t id) {
  if (next_of_ == id) return next_;
  moves_.reset();
  next_.clear();
  auto const& role = *guides_[id - 1]->parsed.result;
  auto const& near = loaded().size() > 0 ? loaded() : around(id);
  std::vector<char const*> seen;  // a role is told once, under whichever of its titles
  for (auto const* list : {&role.can_lead_to, &role.transitions})
    for (auto const& title : *list) {
      auto const text = near.text_of(title.text);
      if (!text || std::find(seen.begin(), seen.end(), text->data()) != seen.end()) continue;
      seen.push_back(text->data());
      auto one = std::make_unique<open_guide>();
      one->source = *text;
      one->parsed = parse(one->source, {"guide", &known_});
      if (one->parsed.ok()) next_.push_back(std::move(one));
    }
  next_of_ = id;
  return next_;
}

void engine::progression(std::uint32_t id, std::string_view level, std::string_view to) {
  auto const* it = find(id);
  if (it == nullptr) return;
  auto out = find_progression(around(id), *person_.result, {it->parsed.result->title.text, to, level});
  repeat(it, out.diagnostics);
  write_json(answer_, out);
}

catalogue const& engine::around(std::uint32_t id) {
  if (around_ && around_id_ == id) return *around_;
  around_.emplace(skills(), &known_);
  around_id_ = id;
  for (auto const& it : guides_)
    if (it && it != guides_[id - 1]) around_->add(it->source);
  around_->add(guides_[id - 1]->source);
  return *around_;
}

catalogue& engine::loaded() {
  if (!loaded_) loaded_.emplace(skills(), &known_);
  return *loaded_;
}

template <typename Answer>
void engine::tell(Answer&& out) {
  answer_.clear();
  repeat(nullptr, out.diagnostics);
  write_json(answer_, out);
}

void engine::load(std::string_view name) {
  auto text = std::exchange(input_, {});
  unload(name);
  next_of_ = 0;
  answer_.clear();
  write_json(answer_, loaded().add(std::move(text), name));
}

std::uint32_t engine::unload(std::string_view name) {
  next_of_ = 0;
  return loaded().drop_all_of(name);
}

bool engine::drop(std::string_view title) {
  next_of_ = 0;
  return loaded().drop(title);
}

void engine::titles() {
  answer_.clear();
  write_json(answer_, loaded().titles());
}

void engine::ahead(std::string_view from, std::string_view level, std::string_view to) {
  tell(find_progression(loaded(), *person_.result, {from, to, level}));
}

void engine::rank(std::uint32_t top, std::string_view sector, std::int32_t min_pay, std::string_view from,
                  std::string_view kind) {
  rank_options options{top, sector, std::nullopt, from, std::nullopt};
  if (min_pay >= 0) options.min_pay = min_pay;
  if (kind == "promotion") options.kind = move_kind::promotion;
  if (kind == "transition") options.kind = move_kind::transition;
  tell(rank_roles(loaded(), *person_.result, options));
}

void engine::compare(std::string_view from, std::string_view to) {
  tell(compare_roles(loaded(), *person_.result, from, to));
}

std::uint32_t engine::pick(std::string_view title) {
  auto const text = loaded().text_of(title);
  if (!text) {
    find(0);
    return 0;
  }
  input_ = *text;
  return open();
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
