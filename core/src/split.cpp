#include "split.hpp"

#include <array>
#include <limits>

#include "letters.hpp"

namespace career {

namespace {

constexpr std::uint32_t candidates_back = 12;  // an item holds at most so many places where the letters' shape changes
constexpr float known_name_bonus = 4.0f;       // what it takes to overrule one sure-looking boundary, or two

/// What it costs, in nats, to end an item at a place and not to: -log p and -log (1 - p), where p is how likely an item
/// ends there by the letters around it. The figures are judgements over the names in guides; only their order matters
/// while they are not fitted ones.
struct seam {
  float cut = 0;
  float stay = 0;
};
constexpr seam after_bracket{0.03f, 3.51f};        // p = 0.97   (AWS)Microsoft
constexpr seam lower_to_upper{0.05f, 3.0f};        //     0.95   CachingMessage
constexpr seam after_sign{0.11f, 2.3f};            //     0.90   C++Go
constexpr seam after_capitals{0.16f, 1.9f};        //     0.85   IBMStripe
constexpr seam after_stop{0.16f, 1.9f};            //     0.85   Inc.Adobe
constexpr seam before_lone_capitals{0.36f, 1.2f};  //     0.70   CachingSQL, but PostgreSQL
constexpr seam before_capitals{0.22f, 1.61f};      //     0.80   CachingAPI Design
constexpr seam after_digit{0.29f, 1.39f};          //     0.75   Web3Caching
constexpr seam after_two_capitals{0.51f, 0.92f};   //     0.60   CDCaching, but JPMorgan
constexpr seam sign_to_lower{0.51f, 0.92f};        //     0.60   C#iOS
constexpr seam within_initials{0.92f, 0.51f};      //     0.40   U.S.Bank
constexpr seam digit_to_capitals{1.61f, 0.22f};    //     0.20   H2O
constexpr seam after_name_prefix{2.3f, 0.11f};     //     0.10   McDonald
constexpr seam lower_to_digit{3.0f, 0.05f};        //     0.05   OAuth2
constexpr seam after_one_lower{3.51f, 0.03f};      //     0.03   iOS, eBay

/// The seam between `text[at - 1]` and `text[at]`, neither of them a blank; null where no item can end.
seam const* seam_at(std::string_view text, std::size_t at) noexcept {
  char const a = text[at - 1];
  char const b = text[at];
  bool const before_lower = at + 1 < text.size() && is_lower(text[at + 1]);
  if (a == ')' || a == ']') return is_word(b) ? &after_bracket : nullptr;
  if (a == '+' || a == '#') return is_upper(b) ? &after_sign : is_letter(b) ? &sign_to_lower : nullptr;
  if (!is_upper(b)) return is_lower(a) && is_digit(b) ? &lower_to_digit : nullptr;
  if (a == '.') return at >= 2 && is_upper(text[at - 2]) ? &within_initials : &after_stop;
  if (is_digit(a)) return before_lower ? &after_digit : &digit_to_capitals;
  if (!is_letter(a)) return nullptr;
  // the usual case: a word of some length, and a word in title case after it
  if (before_lower && at >= 4 && is_lower(a) && is_lower(text[at - 2]) && is_lower(text[at - 3]) &&
      is_lower(text[at - 4]))
    return &lower_to_upper;

  std::size_t begin = at - 1;
  if (is_upper(a)) {
    if (!before_lower) return nullptr;
    while (begin > 0 && is_upper(text[begin - 1])) --begin;
    auto const capitals = at - begin;
    return capitals >= 3 ? &after_capitals : capitals == 2 ? &after_two_capitals : nullptr;
  }
  while (begin > 0 && at - begin < 4 && is_lower(text[begin]) && is_letter(text[begin - 1])) --begin;
  auto const word = text.substr(begin, at - begin);
  if (word.size() == 1) return &after_one_lower;
  if (word == "Mc" || word == "Mac" || word == "De" || word == "La") return &after_name_prefix;
  std::size_t end = at;
  while (end < text.size() && is_upper(text[end])) ++end;
  if (end - at < 2 || (end < text.size() && is_lower(text[end]))) return &lower_to_upper;
  return end < text.size() && text[end] == ' ' ? &before_capitals : &before_lone_capitals;
}

/// Classes of bytes on the two sides of a place: an item may end only where the left one's class is among those that
/// the right one's byte goes with. Most places are within a word or next to a blank, and passed over by this look.
enum side : std::uint8_t { small = 1, capital = 2, digit = 4, bracket = 8, sign = 16, stop = 32 };

struct side_tables {
  std::array<std::uint8_t, 256> left{};
  std::array<std::uint8_t, 256> right{};

  constexpr side_tables() {
    for (int i = 0; i < 256; ++i) {
      auto const c = static_cast<char>(i);
      auto const at = static_cast<std::size_t>(i);
      left[at] = is_lower(c)            ? small
                 : is_upper(c)          ? capital
                 : is_digit(c)          ? digit
                 : c == ')' || c == ']' ? bracket
                 : c == '+' || c == '#' ? sign
                 : c == '.'             ? stop
                                        : 0;
      right[at] = is_upper(c)   ? small | capital | digit | bracket | sign | stop
                  : is_lower(c) ? bracket | sign
                  : is_digit(c) ? small | bracket
                                : 0;
    }
  }
};
constexpr side_tables sides;

float cost_of_length(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  if (end - begin > 60) return 2;
  if (end - begin > 2) return 0;
  return is_upper(text[begin]) ? (end - begin == 1 ? 1.5f : 0) : 2;
}

}  // namespace

void glue_splitter::find_candidates(std::string_view text) {
  all_.clear();
  all_.emplace_back();
  for (std::size_t at = 1; at < text.size(); ++at) {
    auto const a = static_cast<unsigned char>(text[at - 1]);
    auto const b = static_cast<unsigned char>(text[at]);
    if ((sides.left[a] & sides.right[b]) == 0) continue;
    auto const* costs = seam_at(text, at);
    if (costs == nullptr) continue;
    auto& it = all_.emplace_back();
    it.at = static_cast<std::uint32_t>(at);
    it.cut = costs->cut;
    it.stay = costs->stay;
  }
  all_.emplace_back().at = static_cast<std::uint32_t>(text.size());
}

void glue_splitter::find_best_cuts(std::string_view text, list_kind kind, known_terms const* known) {
  bool const ask = known != nullptr && !known->empty();
  for (std::uint32_t end = 1; end < all_.size(); ++end) {
    auto& it = all_[end];
    it.best = std::numeric_limits<float>::infinity();
    float inner = 0;
    auto const first = end > candidates_back ? end - candidates_back : 0;
    for (auto begin = end; begin-- > first;) {
      if (!ask && inner >= it.best) break;  // without known names no reading costs less than nothing
      auto const& from = all_[begin];
      auto cost = inner + cost_of_length(text, from.at, it.at);
      if (ask && known->contains(kind, trimmed(text.substr(from.at, it.at - from.at)))) cost = -known_name_bonus;
      if (auto const total = from.best + cost + it.cut; total < it.best) {
        it.best = total;
        it.from = begin;
      }
      inner += from.stay;
    }
  }
}

void glue_splitter::split(std::string_view text, list_kind kind, known_terms const* known,
                          std::vector<glued_item>& out) {
  out.clear();
  text = trimmed(text);
  if (text.empty()) return;
  find_candidates(text);
  find_best_cuts(text, kind, known);

  cuts_.clear();
  for (auto at = static_cast<std::uint32_t>(all_.size() - 1); at != 0; at = all_[at].from) cuts_.push_back(at);
  cuts_.push_back(0);

  auto const piece = [&](std::uint32_t begin, std::uint32_t end) {
    return trimmed(text.substr(all_[begin].at, all_[end].at - all_[begin].at));
  };
  for (auto i = cuts_.size() - 1; i > 0; --i) {
    auto const begin = cuts_[i];
    auto const end = cuts_[i - 1];
    glued_item it{piece(begin, end), glued_item::doubt::none, {}};
    bool const is_last = i == 1;
    if (!is_last && all_[end].is_doubtful()) {
      it.end = glued_item::doubt::may_go_on;
      it.other_reading = piece(begin, cuts_[i - 2]);
    }
    for (auto inner = begin + 1; inner < end; ++inner)
      if (all_[inner].is_doubtful()) {
        it.end = glued_item::doubt::may_end_before;
        it.other_reading = piece(begin, inner);
      }
    if (it.end != glued_item::doubt::none && known != nullptr && known->contains(kind, it.text)) {
      it.end = glued_item::doubt::none;
      it.other_reading = {};
    }
    out.push_back(it);
  }
}

}  // namespace career
