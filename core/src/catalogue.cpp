#include "career/catalogue.hpp"

#include <utility>

#include "career/limits.hpp"
#include "career/pack.hpp"
#include "career/parse.hpp"
#include "catalogue_index.hpp"
#include "diagnostics.hpp"
#include "profile_checks.hpp"
#include "roles.hpp"

namespace career {

namespace {

/// Reads the guides of one text into the rows.
class text_reader {
 public:
  text_reader(catalogue_data& into, std::uint32_t source, known_terms const* terms, answer<catalogue_change>& out)
      : into_(into), source_(source), terms_(terms), out_(out), in_(into.sources[source].in) {}

  void read() {
    std::string_view const text = into_.sources[source_].text;
    auto const read = read_pack(text, in_);
    if (!read.ok()) {
      out_.diagnostics = read.diagnostics;
      return;
    }
    repeat_warnings(out_.diagnostics, read.diagnostics);
    out_.result.emplace();
    if (read.result->holds_many()) {
      out_.result->note = std::string(read.result->note);
      for (auto const& it : read.result->guides) add(it);
    } else {
      add({text, {}, {}});
    }
    limit_each_code(out_.diagnostics);
  }

 private:
  void add(packed_guide const& it) {
    auto parsed = parse(it.text, {in_, terms_});
    move_into_pack(parsed.diagnostics, it);
    for (auto const& why : parsed.diagnostics) {
      if (severity_of(why.what) == severity::warning) out_.diagnostics.push_back(why);
      if (severity_of(why.what) == severity::error) leave_out(it, why.message, why.at);
    }
    if (!parsed.ok()) return;
    auto const title = parsed.result->title.text;
    if (into_.live == limits::guides && !is_there(title)) {
      ++out_.result->left_out;
      if (!std::exchange(told_full_, true))
        report(out_.diagnostics, code::truncated,
               joined({"There are more than ", std::to_string(limits::guides),
                       " guides, the most that are looked at together. Those from here on are left out."}),
               in_, it.at);
      return;
    }
    ++out_.result->added;
    auto const before = into_.add(*parsed.result, source_, it.at.offset, static_cast<std::uint32_t>(it.text.size()));
    if (before == no_number) return;
    out_.result->replaced.emplace_back(into_.title_of(before));
    report(out_.diagnostics, code::broken_guide,
           joined({"“", shortened(into_.title_of(before)), "” stands more than once; this guide, the last, counts."}),
           in_, it.at);
  }

  bool is_there(std::string_view title) const {
    auto const key = into_.keys.find(role_key(title));
    return key && into_.role_of_key[*key] != no_number;
  }

  void leave_out(packed_guide const& it, std::string_view why, place at) {
    ++out_.result->left_out;
    report(out_.diagnostics, code::broken_guide,
           it.title.empty() ? joined({"This guide was left out. ", why})
                            : joined({"“", shortened(it.title), "” was left out. ", why}),
           in_, at);
  }

  catalogue_data& into_;
  std::uint32_t source_;
  known_terms const* terms_;
  answer<catalogue_change>& out_;
  std::string in_;
  bool told_full_ = false;
};

}  // namespace

catalogue::catalogue(known_skills const* skills, known_terms const* terms)
    : data_(std::make_unique<catalogue_data>(skills)), terms_(terms) {}
catalogue::catalogue(catalogue&&) noexcept = default;
catalogue& catalogue::operator=(catalogue&&) noexcept = default;
catalogue::~catalogue() = default;

answer<catalogue_change> catalogue::add(std::string text, std::string_view in) {
  answer<catalogue_change> out;
  data_->sources.push_back({std::move(text), std::string(in), 0});
  text_reader(*data_, static_cast<std::uint32_t>(data_->sources.size() - 1), terms_, out).read();
  if (data_->sources.back().live == 0) data_->sources.pop_back();
  return out;
}

void catalogue::read_again(known_skills const* skills) {
  auto const before = std::exchange(data_, std::make_unique<catalogue_data>(skills));
  for (std::uint32_t source = 0; source < before->sources.size(); ++source) {
    auto& from = before->sources[source];
    if (from.live == 0) continue;
    std::string text;
    for (role_id role = 0; role < before->roles.size(); ++role)
      if (before->roles[role].is_live && before->roles[role].source == source)
        text.append(before->text_of(role)) += '\n';
    std::string().swap(from.text);
    add(std::move(text), from.in);
  }
}

void catalogue::make_room() {
  constexpr std::size_t little = 1u << 20;
  if (data_->dead_bytes > data_->live_bytes + little) read_again(data_->ids.known());
}

bool catalogue::drop(std::string_view title) {
  auto const key = data_->keys.find(role_key(title));
  if (!key || data_->role_of_key[*key] == no_number) return false;
  data_->drop(data_->role_of_key[*key]);
  make_room();
  return true;
}

std::uint32_t catalogue::drop_all_of(std::string_view in) {
  std::uint32_t removed = 0;
  for (role_id role = 0; role < data_->roles.size(); ++role) {
    auto const& it = data_->roles[role];
    if (!it.is_live || data_->sources[it.source].in != in) continue;
    data_->drop(role);
    ++removed;
  }
  make_room();
  return removed;
}

void catalogue::know(known_skills const* skills, known_terms const* terms) {
  terms_ = terms;
  read_again(skills);
}

std::uint32_t catalogue::size() const noexcept { return data_->live; }

std::optional<std::string_view> catalogue::text_of(std::string_view title) const {
  auto const found = find_roles(*data_, title);
  if (found.size() != 1) return std::nullopt;
  return data_->text_of(found.front());
}

std::vector<role_titles> catalogue::titles() const {
  std::vector<role_titles> out;
  out.reserve(data_->live);
  for (role_id role = 0; role < data_->roles.size(); ++role) {
    auto const& it = data_->roles[role];
    if (!it.is_live) continue;
    auto& one = out.emplace_back();
    one.title = data_->title_of(role);
    for (auto const title : data_->called_of(role)) one.also_called.push_back(data_->titles.name(title));
    one.in = data_->sources[it.source].in;
  }
  return out;
}

}  // namespace career
