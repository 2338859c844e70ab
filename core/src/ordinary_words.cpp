#include <algorithm>

#include "cue_words.hpp"
#include "letters.hpp"
#include "mentions.hpp"

namespace career {

namespace {

using ordinary = known_skills::ordinary;

class teller {
 public:
  teller(mentions& in, std::string_view text, skill_ids const& ids) : in_(in), text_(text), ids_(ids) {}

  void tell() {
    note_headings();
    for (auto& it : in_.all) it.is_meant = kind_of(it) == ordinary::no;
    // what stands in a row with others is judged when all the rest is
    for (auto& it : in_.all)
      if (!it.is_meant) it.is_meant = is_meant_alone(it);
    for (std::size_t begin = 0; begin < in_.all.size();) {
      auto end = begin + 1;
      while (end < in_.all.size() && is_in_row(in_.all[end - 1], in_.all[end])) ++end;
      tell_row(begin, end);
      begin = end;
    }
  }

 private:
  std::string_view written(mention const& it) const noexcept {
    auto const begin = in_.words[it.word].place.begin;
    return text_.substr(begin, in_.words[it.end() - 1].place.end - begin);
  }

  ordinary kind_of(mention const& it) const noexcept {
    auto const as = written(it);
    if (it.name.words > 1 && as.size() > 3) return ordinary::no;
    bool const capitals = std::all_of(as.begin(), as.end(), [](char c) { return !is_lower(c); });
    auto kind = ordinary::no;
    if (it.name.spelling != spelling_trie::none) kind = ids_.known()->is_ordinary(it.name.spelling);
    // a name of one or two letters is taken for one where all of it is in capitals: `HR`, but never `C`
    if (kind == ordinary::no && std::all_of(as.begin(), as.end(), is_letter) && as.size() < 3)
      kind = as.size() == 1 ? ordinary::always : ordinary::in_small_letters;
    return kind == ordinary::in_small_letters && capitals ? ordinary::no : kind;
  }

  bool is_capital(mention const& it) const noexcept { return is_upper(text_[in_.words[it.word].place.begin]); }

  parting_sign before(mention const& it) const noexcept { return in_.words[it.word].place.before; }
  parting_sign behind(mention const& it) const noexcept {
    return it.end() < in_.words.size() ? in_.words[it.end()].place.before : parting_sign::stop;
  }
  std::uint32_t cues(std::size_t word) const noexcept { return word < in_.words.size() ? in_.words[word].cues : 0; }
  /// The words beside it, where no sign parts them from it.
  std::uint32_t cues_before(mention const& it) const noexcept {
    return it.word > 0 && before(it) <= parting_sign::line ? cues(it.word - 1) : 0;
  }
  std::uint32_t cues_behind(mention const& it) const noexcept {
    return behind(it) <= parting_sign::line ? cues(it.end()) : 0;
  }
  bool starts_capital(std::size_t word) const noexcept {
    return word < in_.words.size() && is_upper(text_[in_.words[word].place.begin]);
  }
  bool is_year(std::size_t word) const noexcept {
    if (word >= in_.words.size()) return false;
    auto const& at = in_.words[word].place;
    auto const digits = text_.substr(at.begin, at.end - at.begin);
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")) && is_digit(digits[2]) &&
           is_digit(digits[3]);
  }
  bool is_number(std::size_t word) const noexcept {
    return word < in_.words.size() && is_digit(text_[in_.words[word].place.begin]) && !is_year(word);
  }

  /// `R&D`, `C-level`, `go-to`: a part of a longer word, and no list with slashes.
  bool is_glued(mention const& it) const noexcept {
    auto const begin = in_.words[it.word].place.begin;
    auto const end = in_.words[it.end() - 1].place.end;
    auto const sign_parts = [](char c) { return c == '&' || c == '-' || c == '\'' || c == '@' || c == '_'; };
    if (end + 1 < text_.size() && sign_parts(text_[end]) && is_word(text_[end + 1]))
      return (cues_behind(it) & (cue::sure | cue::after)) == 0;
    return begin > 1 && sign_parts(text_[begin - 1]) && is_word(text_[begin - 2]);
  }

  /// `R. Smith`
  bool is_initial(mention const& it) const noexcept {
    return written(it).size() == 1 && behind(it) == parting_sign::stop && starts_capital(it.end()) &&
           text_[in_.words[it.word].place.end] == '.';
  }

  bool is_meant_alone(mention const& it) const noexcept {
    if (is_glued(it)) return false;
    auto const left = cues_before(it);
    auto const right = cues_behind(it);
    bool const by_dash = behind(it) == parting_sign::dash || before(it) == parting_sign::dash;
    if ((right & cue::sure) != 0 && (is_capital(it) || written(it).size() > 1))
      return is_capital(it) || (right & cue::after) == 0;
    if ((left & cue::sure) != 0 && (is_capital(it) || (left & cue::before) != 0)) return true;
    if ((left & cue::in) != 0 && it.word > 1 && (cues(it.word - 2) & cue::sure) != 0) return true;
    if (!is_capital(it)) return false;
    if ((left & cue::before) != 0 && (left & cue::turn) == 0) return true;
    if (is_number(it.end()) && behind(it) == parting_sign::blank) return true;
    if (is_initial(it)) return false;
    if ((left & cue::place) != 0) return false;
    bool const starts = it.word == 0 || before(it) == parting_sign::stop;
    bool const single = written(it).size() == 1;
    // `in Word`, `with Excel`; not `in Spring 2020`, not `with R. Smith`
    if ((left & cue::in) != 0 && !is_year(it.end()) && (right & cue::of) == 0)
      return !single || !starts_capital(it.end()) || behind(it) > parting_sign::blank ||
             (cues(it.end()) & cue::joins) != 0;
    if ((left & cue::of) != 0 && it.word > 1 && (cues(it.word - 2) & cue::state) != 0) return true;
    if (starts || single) return false;
    if ((right & cue::after) != 0) return true;
    // a capital in the middle of a sentence of small letters
    return !by_dash && before(it) == parting_sign::blank && !starts_capital(it.word - 1) &&
           (left & cue::article) == 0 && !is_year(it.end()) &&
           (behind(it) > parting_sign::line || !starts_capital(it.end())) && is_sentence(it);
  }

  /// Whether there are small words around: not a title in which every word has a capital.
  bool is_sentence(mention const& it) const noexcept {
    return it.word > 0 && is_lower(text_[in_.words[it.word - 1].place.begin]);
  }

  bool parts(parting_sign what) const noexcept { return what >= parting_sign::line; }
  bool joins(std::size_t word) const noexcept { return (cues(word) & cue::joins) != 0; }

  /// Whether two names stand in a row: with a comma, a slash or `and` between, or each on a line of its own.
  bool is_in_row(mention const& a, mention const& b) const noexcept {
    auto const word = a.end();
    if (b.word == word) return before(b) == parting_sign::dash ? !is_dashed(b) : parts(before(b));
    return b.word == word + 1 && joins(word) && before(b) <= parting_sign::line;
  }
  bool is_dashed(mention const& b) const noexcept {
    return text_[in_.words[b.word].place.begin - 1] == '-' && is_glued(b);
  }

  /// Whether nothing but signs and other names of the row stands beside it.
  bool is_closed(mention const& it) const noexcept {
    auto const left = parts(before(it)) || before(it) == parting_sign::dash || joins(it.word - 1);
    auto const right = parts(behind(it)) || behind(it) == parting_sign::dash || joins(it.end());
    return left && right;
  }

  void tell_row(std::size_t begin, std::size_t end) {
    std::size_t meant = 0;
    for (auto i = begin; i < end; ++i) meant += in_.all[i].is_meant ? 1 : 0;
    auto const others = end - begin - 1;
    for (auto i = begin; i < end; ++i) {
      auto& it = in_.all[i];
      if (it.is_meant || is_glued(it)) continue;
      bool const listed = is_headed_[it.word] != 0 && is_closed(it) && is_capital(it);
      it.is_meant = listed || (is_capital(it) ? (meant > 0 || others > 1) && (others > 0)
                                              : meant > 0 && is_closed(it) && others > 1);
    }
  }

  /// Which words stand in a list under `Skills:` or the like: up to the end of the sentence, or of a line without a comma.
  void note_headings() {
    auto const& words = in_.words;
    is_headed_.assign(words.size(), 0);
    bool headed = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i > 0 && words[i].place.before >= parting_sign::line) {
        bool const opens =
            (words[i - 1].cues & cue::heading) != 0 && is_heading_end(words[i - 1].place, words[i].place);
        headed = opens || (headed && words[i].place.before == parting_sign::list);
      }
      is_headed_[i] = headed ? 1 : 0;
    }
  }
  bool is_heading_end(word_place const& last, word_place const& next) const noexcept {
    auto const gap = text_.substr(last.end, std::min<std::uint32_t>(next.begin - last.end, 8));
    return gap.find_first_of(":\n") != std::string_view::npos;
  }

  mentions& in_;
  std::string_view text_;
  skill_ids const& ids_;
  std::vector<std::uint8_t> is_headed_;  // of each word
};

}  // namespace

void tell_names_from_words(mentions& in, std::string_view text, skill_ids const& ids) { teller(in, text, ids).tell(); }

}  // namespace career
