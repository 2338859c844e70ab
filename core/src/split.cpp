#include "split.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "letters.hpp"

namespace career {

namespace {

constexpr std::size_t candidates_back = 12;  // an item holds at most so many places where the letters' shape changes
constexpr double known_name_bonus = 4.0;     // in nats: what it takes to overrule one sure-looking boundary, or two

/// How likely an item ends between `text[at - 1]` and `text[at]`, from the letters around alone; 0 where it cannot.
/// The figures are judgements over the names in guides, to be replaced by fitted ones: only their order matters here.
double likelihood_of_end(std::string_view text, std::size_t at) noexcept {
  char const a = text[at - 1];
  char const b = text[at];
  if (a == ')' || a == ']') return is_word(b) ? 0.97 : 0;
  if ((a == '+' || a == '#') && is_letter(b)) return is_upper(b) ? 0.9 : 0.6;
  if (a == '.' && is_upper(b)) return at >= 2 && is_upper(text[at - 2]) ? 0.4 : 0.85;
  if (is_digit(a) && is_upper(b)) return at + 1 < text.size() && is_lower(text[at + 1]) ? 0.75 : 0.2;
  if (is_lower(a) && is_digit(b)) return 0.05;
  if (is_lower(a) && is_upper(b)) {
    // small letters and the capital before them; no more of them than a rule asks for, so that all stays linear
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && is_lower(text[begin]) && is_letter(text[begin - 1])) --begin;
    auto const word = text.substr(begin, at - begin);
    if (word.size() == 1) return 0.03;                                          // iOS, eBay
    if (word == "Mc" || word == "Mac" || word == "De" || word == "La") return 0.1;  // McDonald
    std::size_t run = at;
    while (run < text.size() && is_upper(text[run])) ++run;
    bool const ends_in_capitals = run - at >= 2 && (run == text.size() || !is_lower(text[run]));
    return ends_in_capitals ? 0.8 : 0.95;  // PostgreSQL or CachingSQL
  }
  if (is_upper(a) && is_upper(b) && at + 1 < text.size() && is_lower(text[at + 1])) {
    std::size_t capitals = 1;
    while (capitals < 3 && capitals < at && is_upper(text[at - 1 - capitals])) ++capitals;
    return capitals >= 3 ? 0.85 : capitals == 2 ? 0.6 : 0;  // IBMStripe; CDCaching or JPMorgan
  }
  return 0;
}

struct candidate {
  std::size_t at = 0;
  double likelihood = 1;
  double cut = 0;      // cost of ending an item here
  double stay = 0;     // cost of not doing so
  double best = std::numeric_limits<double>::infinity();
  std::size_t from = 0;  // the candidate at which the item that ends here begins
};

double cost_of_length(std::string_view item) noexcept {
  if (item.size() <= 2 && !is_upper(item.front())) return 2;
  return item.size() == 1 ? 1.5 : item.size() > 60 ? 2 : 0;
}

void find_candidates(std::string_view text, std::vector<candidate>& all) {
  all.push_back({});
  for (std::size_t at = 1; at < text.size(); ++at)
    if (!is_space(text[at]) && !is_space(text[at - 1])) {
      auto const p = likelihood_of_end(text, at);
      if (p > 0) all.push_back({at, p, -std::log(p), -std::log1p(-p)});
    }
  all.push_back({text.size()});
}

void find_best_cuts(std::string_view text, list_kind kind, known_terms const* known, std::vector<candidate>& all) {
  bool const ask = known != nullptr && !known->empty();
  all.front().best = 0;
  for (std::size_t end = 1; end < all.size(); ++end) {
    double inner = 0;
    auto const first = end > candidates_back ? end - candidates_back : 0;
    for (std::size_t begin = end; begin-- > first;) {
      auto const item = trimmed(text.substr(all[begin].at, all[end].at - all[begin].at));
      double cost = inner + (item.empty() ? 0 : cost_of_length(item));
      if (ask && known->contains(kind, item)) cost = -known_name_bonus;
      if (auto const total = all[begin].best + cost + all[end].cut; total < all[end].best) {
        all[end].best = total;
        all[end].from = begin;
      }
      inner += all[begin].stay;
    }
  }
}

bool is_doubtful(candidate const& it) noexcept { return it.likelihood > 0.3 && it.likelihood < 0.8; }

}  // namespace

bool looks_glued(std::string_view text) noexcept {
  for (std::size_t at = 1; at < text.size(); ++at)
    if (!is_space(text[at]) && !is_space(text[at - 1]) && likelihood_of_end(text, at) > 0.5) return true;
  return false;
}

void split_glued(std::string_view text, list_kind kind, known_terms const* known, std::vector<glued_item>& out) {
  out.clear();
  text = trimmed(text);
  if (text.empty()) return;
  std::vector<candidate> all;
  find_candidates(text, all);
  find_best_cuts(text, kind, known, all);

  std::vector<std::size_t> cuts{all.size() - 1};
  while (cuts.back() != 0) cuts.push_back(all[cuts.back()].from);
  std::reverse(cuts.begin(), cuts.end());

  auto const piece = [&](std::size_t begin, std::size_t end) {
    return trimmed(text.substr(all[begin].at, all[end].at - all[begin].at));
  };
  auto const is_known = [&](std::string_view item) { return known != nullptr && known->contains(kind, item); };
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    glued_item it{piece(cuts[i - 1], cuts[i]), glued_item::doubt::none, {}};
    if (!is_known(it.text)) {
      bool const last = i + 1 == cuts.size();
      if (!last && is_doubtful(all[cuts[i]])) {
        it.end = glued_item::doubt::may_go_on;
        it.other_reading = piece(cuts[i - 1], cuts[i + 1]);
      }
      for (std::size_t inner = cuts[i - 1] + 1; inner < cuts[i]; ++inner)
        if (is_doubtful(all[inner])) {
          it.end = glued_item::doubt::may_end_before;
          it.other_reading = piece(cuts[i - 1], inner);
        }
    }
    out.push_back(it);
  }
}

}  // namespace career
