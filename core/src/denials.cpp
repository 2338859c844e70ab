#include "cue_words.hpp"
#include "letters.hpp"
#include "mentions.hpp"

namespace career {

namespace {

/// Farther than this a denial does not reach for what it denies.
constexpr std::size_t reach = 6;

/// Goes through a text's words once, and knows at each whether it stands in the clause of a denial.
class denier {
 public:
  denier(mentions& in, std::string_view text) : in_(in), text_(text), at_(in.words.size(), nullptr) {
    for (auto& it : in.all)
      if (it.is_meant)
        for (auto word = it.word; word < it.end(); ++word) at_[word] = &it;
  }

  void find() {
    bool denied = false;
    bool rather = false;  // the next name alone
    for (std::size_t i = 0; i < in_.words.size(); ++i) {
      if (ends_clause(i)) denied = rather = false;
      auto const* name = at_[i];
      if (name == nullptr) {
        auto const cues = in_.words[i].cues;
        if (denied && ends_denial(i, cues)) denied = false;
        if (begins_denial(i, cues)) {
          denied = true;
          deny_before(i);
        }
        if ((cues & cue::rather) != 0 && i + 1 < in_.words.size() && (in_.words[i + 1].cues & cue::of) != 0)
          rather = true;
      } else if (name->word == i) {
        if (denied || rather) at_[i]->is_denied = true;
        rather = false;
      }
    }
  }

 private:
  bool is_sign(std::size_t i, parting_sign what) const noexcept { return in_.words[i].place.before == what; }
  std::uint32_t cues(std::size_t i) const noexcept { return i < in_.words.size() ? in_.words[i].cues : 0; }

  /// Whether a clause ends before the word: a stop, or a line's end where the sentence does not go on.
  bool ends_clause(std::size_t i) const noexcept {
    if (i == 0 || is_sign(i, parting_sign::stop)) return true;
    if (!is_sign(i, parting_sign::line)) return is_bracket(i);
    auto const first = text_[in_.words[i].place.begin];
    bool const goes_on = (cues(i - 1) & (cue::joins | cue::filler)) != 0;
    return !goes_on && (is_upper(first) || is_digit(first));
  }
  /// A closing bracket ends what was denied in it.
  bool is_bracket(std::size_t i) const noexcept {
    if (!is_sign(i, parting_sign::list)) return false;
    auto const begin = in_.words[i - 1].place.end;
    auto const gap = text_.substr(begin, std::min<std::uint32_t>(in_.words[i].place.begin - begin, 8));
    return gap.find(')') != std::string_view::npos;
  }

  bool ends_denial(std::size_t i, std::uint32_t cues) const noexcept {
    if ((cues & cue::turn) != 0) return true;
    // `never used SQL, built APIs in Go`
    if ((cues & cue::claim) == 0 || i < 2) return false;
    bool const listed =
        is_sign(i, parting_sign::list) && (at_[i - 1] != nullptr || (this->cues(i - 1) & cue::state) == 0);
    return listed || (at_[i - 2] != nullptr && in_.words[i - 1].cues == cue::joins);
  }

  bool begins_denial(std::size_t i, std::uint32_t cues) const noexcept {
    if ((cues & cue::unknown) != 0) return true;
    if ((cues & (cue::no | cue::not_ | cue::lack)) != 0) return denies(i);
    return (cues & cue::wish) != 0 && wishes(i, cues);
  }

  /// Whether a word of denial is followed by what somebody may lack: a skill itself, or `experience`, `familiar`, `used`.
  bool denies(std::size_t i) const noexcept {
    if ((cues(i + 1) & cue::no_denial) != 0) return false;
    bool passed_word = false;
    for (auto k = i + 1; k < in_.words.size() && k <= i + reach; ++k) {
      if (ends_clause(k)) return false;
      if (at_[k] != nullptr) return !passed_word;
      if ((cues(k) & (passed_word ? cue::noun : cue::state)) != 0) return true;
      if ((cues(k) & (cue::filler | cue::joins | cue::no | cue::not_)) == 0) {
        // `no formal SQL training`: an adjective that we do not know
        if (passed_word) return false;
        passed_word = true;
      }
    }
    return false;
  }

  /// `would like to learn`, `eager to master`, `interested in`.
  bool wishes(std::size_t i, std::uint32_t is) const noexcept {
    std::size_t passed = 0;
    for (auto k = i + 1; k < in_.words.size() && k <= i + reach && passed < 2; ++k) {
      if (ends_clause(k)) return false;
      if (at_[k] != nullptr) return (is & cue::interest) != 0 && k == i + 2 && (cues(k - 1) & cue::in) != 0;
      if ((cues(k) & cue::learn) != 0) return true;
      if ((cues(k) & cue::turn) != 0) return false;
      if ((cues(k) & (cue::filler | cue::wish)) == 0) ++passed;
    }
    return false;
  }

  /// `SQL: no experience`, `Go (never used)`: a denial that has nothing after it speaks of the name right before it.
  void deny_before(std::size_t i) {
    if (i == 0 || at_[i - 1] == nullptr || in_.words[i].place.before < parting_sign::dash) return;
    for (auto k = i; k < in_.words.size() && (k == i || !ends_clause(k)); ++k)
      if (at_[k] != nullptr) return;
    at_[i - 1]->is_denied = true;
  }

  mentions& in_;
  std::string_view text_;
  std::vector<mention*> at_;  // the name that a word belongs to
};

}  // namespace

void find_denials(mentions& in, std::string_view text) { denier(in, text).find(); }

}  // namespace career
