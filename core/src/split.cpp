#include "split.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "brackets.hpp"
#include "letters.hpp"
#include "seams.hpp"

namespace career {

namespace {

constexpr std::size_t seams_within = 12;  // an item holds at most so many places where the letters' shape changes
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

// Costs are whole numbers, so that native and wasm agree to the bit: 256 to the nat.
constexpr std::int32_t nats(double n) noexcept { return static_cast<std::int32_t>(n * 256); }

// docs/splitting.md has what each was measured to be worth.
constexpr auto of_name_within_word = nats(3);    // a known name that ends where the letters allow no end
constexpr auto of_odd_start = nats(4);           // an unknown item that begins with a small letter
constexpr auto of_odd_name = nats(5);            // one that begins as `iOS` does, where the letters allow no end before
constexpr auto of_no_start = nats(20);           // one that begins with `/`, `,`, `)`, `-`, `&`
constexpr auto of_stay_at_short_line = nats(6);  // an item that goes on over the end of a line that was not full
constexpr auto of_cut_at_full_line = nats(3);
constexpr auto of_cut_within_run =
    nats(15);  // at the end of a line of a run: where nothing parts items, no tool breaks
constexpr auto out_of_the_question = nats(20);
// Names as guides list them are a little shorter than those that were fitted on: 0.0012 of their F1.
constexpr std::int32_t in_favour_of_a_cut = seams::nat / 4;
constexpr auto most_doubtful = nats(0.5);  // of what is told, one in two is wrong

/// e^-x for x >= 0, and log (1 + x) for 0 <= x <= 1, exact enough for a table that is made while compiling.
consteval double exp_of_minus(double x) {
  double term = 1, sum = 1;
  for (int i = 1; i < 60; ++i) sum += term *= x / i;
  return 1 / sum;
}
consteval double log_of_one_and(double x) {
  double const y = x / (2 + x);
  double power = y, sum = 0;
  for (int i = 1; i < 60; i += 2, power *= y * y) sum += power / i;
  return 2 * sum;
}

constexpr std::size_t steps_of_tail = 8 * seams::nat;
consteval std::array<std::uint8_t, steps_of_tail> make_tail() {
  std::array<std::uint8_t, steps_of_tail> all{};
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] = static_cast<std::uint8_t>(
        (static_cast<int>(512 * log_of_one_and(exp_of_minus(static_cast<double>(i) / seams::nat))) + 1) / 2);
  return all;
}
constexpr auto tail = make_tail();

/// log (1 + e^odds): what it costs to act against the odds.
std::int32_t cost_against(std::int32_t odds) noexcept {
  auto const size = static_cast<std::size_t>(odds < 0 ? -odds : odds);
  return (odds > 0 ? odds * (256 / seams::nat) : 0) + (size < tail.size() ? tail[size] : 0);
}

/// A known name is the better evidence the longer it is: `Go` is a chance hit, `Data Modeling` none.
std::int32_t worth_of_name(std::size_t length) noexcept {
  constexpr std::size_t most = 11;
  return nats(static_cast<double>(std::min(length, most) - 1));
}

bool begins_no_item(char c) noexcept { return !is_word(c) && c != '.' && c != '#' && c != '"'; }

/// The word that ends at a place, and the one that begins there: without what is glued to them.
std::string_view word_before(std::string_view text, std::size_t end) noexcept {
  auto begin = end;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  for (auto at = end; at-- > begin + 1;)
    if (is_upper(text[at]) && is_lower(text[at - 1])) return text.substr(at, end - at);
  return text.substr(begin, end - begin);
}

std::string_view word_from(std::string_view text, std::size_t begin) noexcept {
  return text.substr(begin, std::min(text.find(' ', begin), text.size()) - begin);
}

std::string_view word_after(std::string_view text, std::size_t begin) noexcept {
  auto end = begin;
  while (end < text.size() && !is_space(text[end]) &&
         (end == begin || !is_upper(text[end]) || !is_lower(text[end - 1])))
    ++end;
  return text.substr(begin, end - begin);
}

/// Whether a name such as `iOS` or `eCommerce` may begin here, after another.
bool begins_odd_name(std::string_view text, std::size_t at) noexcept {
  return (text[at] == 'i' || text[at] == 'e') && at + 2 < text.size() && is_upper(text[at + 1]) &&
         is_letter(text[at - 1]);
}

/// Whether a name begins the text that is long enough to be no chance hit.
bool begins_with_any(std::string_view text, std::span<known_names const* const> known) {
  constexpr std::size_t telling = 4;
  bool any = false;
  for (auto const* names : known) names->each_beginning(text, [&](std::size_t length) { any |= length >= telling; });
  return any;
}

/// The same where the letters allow no item to end before: within capitals, or where a name is written with a small
/// letter first. Of employers any may be: pages write `adidas` for `Adidas`.
bool begins_known_within_word(std::string_view text, list_kind kind, std::span<known_names const* const> known) {
  if (is_upper(text.front()) || (is_lower(text.front()) && kind == list_kind::employers))
    return begins_with_any(text, known);
  return is_lower(text.front()) &&
         std::any_of(known.begin(), known.end(), [&](auto const* names) { return names->begins_with_small(text); });
}

/// What an unknown item costs for its first letter and its length.
std::int32_t cost_of_unknown(std::string_view text, std::size_t begin, std::size_t end, list_kind kind) noexcept {
  auto const oddness = seams::oddness_of_length[seams::model_of(kind)][seams::index_of_length(end - begin)];
  auto const odd_start = begins_no_item(text[begin])                                             ? of_no_start
                         : is_lower(text[begin]) && !(begin > 0 && begins_odd_name(text, begin)) ? of_odd_start
                                                                                                 : 0;
  return oddness * (256 / seams::nat) + odd_start;
}

}  // namespace

void glue_splitter::learn_habits(std::string_view text, std::span<known_names const* const> known, gluing how,
                                 std::span<line_break const> breaks) {
  habits_.clear();
  if (how == gluing::spaced)
    for (std::size_t at = 0; at < text.size(); ++at)
      if (at == 0 || is_space(text[at - 1])) habits_.add(word_from(text, at));
  for (auto const& it : breaks) {
    // what follows a full line is no item of its own unless it is known as one
    if (it.end == line_end::early || !begins_with_any(text.substr(it.at + 1), known)) continue;
    habits_.add(word_before(text, it.at));
    habits_.add(word_after(text, it.at + 1));
  }
  habits_.learn(known);
}

void glue_splitter::find_seams(std::string_view text, list_kind kind, std::span<known_names const* const> known,
                               gluing how, std::span<line_break const> breaks) {
  seams_.clear();
  std::int32_t stays = 0;
  auto const add = [&](std::size_t at, std::int32_t cut, std::int32_t stay) {
    seams_.push_back({static_cast<std::uint32_t>(at), cut, stays});
    stays += stay;
  };
  bracket_finder brackets(text);
  learn_habits(text, known, how, breaks);
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (is_space(text[at]) || brackets.is_within(at)) continue;
    while (!breaks.empty() && breaks.front().at + 1 < at) breaks = breaks.subspan(1);
    if (!breaks.empty() && breaks.front().at + 1 == at) {
      auto const end = breaks.front().end;
      auto const odds = habits_.log_odds(word_before(text, at - 1), word_after(text, at)) * (256 / seams::nat);
      if (end == line_end::early)
        add(at, 0, of_stay_at_short_line);
      else
        add(at, std::max(0, (end == line_end::of_run ? of_cut_within_run : of_cut_at_full_line) - odds),
            std::max(0, odds - of_cut_within_run));
    } else if (is_space(text[at - 1])) {
      if (how == gluing::close || is_lower(text[at]) || text[at] == '(') continue;
      if (text[at - 2] == ')' || text[at - 2] == ']') {
        add(at, 0, of_stay_at_short_line);
        continue;
      }
      if (text[at] == '[') continue;
      auto const odds = habits_.log_odds(word_from(text, text.find_last_of(' ', at - 2) + 1), word_from(text, at));
      add(at, cost_against(-odds), cost_against(odds));
    } else if (how == gluing::spaced) {
      continue;
    } else if (seams::may_end(text, at)) {
      auto const odds = seams::log_odds(text, at, kind) + in_favour_of_a_cut;
      add(at, cost_against(-odds), cost_against(odds));
    } else if (begins_odd_name(text, at)) {
      add(at, of_odd_name, 0);
    } else if (begins_known_within_word(text.substr(at), kind, known)) {
      add(at, of_name_within_word, 0);
    }
  }
  add(text.size(), 0, 0);
}

void glue_splitter::relax(std::size_t from, std::size_t to, std::int32_t cost, bool is_known) noexcept {
  if (auto const total = best_[from].cost + cost; total < best_[to].cost)
    best_[to] = {total, static_cast<std::uint32_t>(from), is_known};
}

void glue_splitter::find_best(std::string_view text, list_kind kind, std::span<known_names const* const> known,
                              gluing how) {
  best_.assign(text.size() + 1, {never, 0, false});
  best_[0].cost = 0;
  std::size_t next = 0;  // the first seam after the byte
  for (std::size_t at = 0; at < text.size(); ++at) {
    while (seams_[next].at <= at) ++next;
    if (best_[at].cost == never) continue;
    auto const stays = seams_[next].stays_before;
    // two known names that meet where the letters tell nothing bear each other out
    bool const is_told = seams_[next > 0 ? next - 1 : 0].at == at;
    auto const chained = at > 0 && best_[at].is_known && !is_told ? of_name_within_word * 3 / 4 : 0;
    std::size_t name_in_front = 0;  // of words that a longer item may go on from: `Cloud Services (AWS)`
    for (auto const* names : known)
      names->each_beginning(text.substr(at), [&](std::size_t length) {
        auto end = at + length;
        if (end < text.size() && !is_word(text[end])) name_in_front = std::max(name_in_front, length);
        while (end < text.size() && is_space(text[end])) ++end;
        auto const it = std::lower_bound(seams_.begin() + static_cast<std::ptrdiff_t>(next), seams_.end(), end,
                                         [](seam const& s, std::size_t place) { return s.at < place; });
        if (end < text.size() && begins_no_item(text[end])) return;
        bool const is_within_word = end == at + length && end < text.size() && is_lower(text[end]) && it->at != end;
        if (is_within_word && !begins_with_any(text.substr(end), known)) return;
        if (end > at + length && how == gluing::close && it->at != end) return;
        if (how == gluing::spaced) {  // a part of a name is often a name as well
          if (it->at == end) relax(at, end, it->cut - worth_of_name(length) / 2, true);
          return;
        }
        auto const cut = it->at != end       ? of_name_within_word
                         : end > at + length ? it->cut  // over the end of a line
                                             : std::min(it->cut, of_name_within_word);
        relax(at, end, cut - chained - worth_of_name(length), true);
      });
    auto const last = std::min(next + seams_within, seams_.size());
    for (auto i = next; i < last; ++i) {
      auto const& it = seams_[i];
      auto inner = it.stays_before - stays;
      if (name_in_front > 0 && it.at > at + name_in_front) inner -= worth_of_name(name_in_front) / 2;
      if (best_[at].cost + inner >= best_[it.at].cost && inner > out_of_the_question) break;
      relax(at, it.at, inner + it.cut + cost_of_unknown(text, at, it.at, kind), false);
    }
  }
}

std::int32_t glue_splitter::cost_of_cut(std::string_view text, list_kind kind, std::size_t begin, std::size_t at_seam,
                                        std::size_t end) const noexcept {
  auto const& it = seams_[at_seam];
  auto const cost = [&](std::size_t from, std::size_t to) { return cost_of_unknown(text, from, to, kind); };
  auto const stay = seams_[at_seam + 1].stays_before - it.stays_before;
  return it.cut - stay + cost(begin, it.at) + cost(it.at, end) - cost(begin, end);
}

void glue_splitter::split(std::string_view text, list_kind kind, std::span<known_names const* const> known,
                          std::vector<glued_item>& out, gluing how, std::span<line_break const> breaks) {
  out.clear();
  text = trimmed(text);
  if (text.empty()) return;
  find_seams(text, kind, known, how, breaks);
  find_best(text, kind, known, how);

  cuts_.clear();
  for (auto at = text.size(); at != 0; at = best_[at].from) cuts_.push_back(static_cast<std::uint32_t>(at));
  cuts_.push_back(0);

  auto const piece = [&](std::size_t begin, std::size_t end) { return trimmed(text.substr(begin, end - begin)); };
  std::size_t next = 0;
  for (auto i = cuts_.size() - 1; i > 0; --i) {
    auto const begin = cuts_[i];
    auto const end = cuts_[i - 1];
    glued_item it{piece(begin, end), glued_item::doubt::none, {}};
    bool const is_known = best_[end].is_known;
    bool const may_go_on = i > 1 && !is_known && !best_[cuts_[i - 2]].is_known;
    for (; seams_[next].at <= end && next + 1 < seams_.size(); ++next) {
      if (is_known) continue;
      if (seams_[next].at < end) {
        if (cost_of_cut(text, kind, begin, next, end) >= most_doubtful) continue;
        it.end = glued_item::doubt::may_end_before;
        it.other_reading = piece(begin, seams_[next].at);
      } else if (it.end == glued_item::doubt::none && may_go_on &&
                 cost_of_cut(text, kind, begin, next, cuts_[i - 2]) > -most_doubtful) {
        it.end = glued_item::doubt::may_go_on;
        it.other_reading = piece(begin, cuts_[i - 2]);
      }
    }
    out.push_back(it);
  }
}

}  // namespace career
