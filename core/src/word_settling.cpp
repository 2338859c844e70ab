#include <array>

#include "letters.hpp"
#include "word_forms.hpp"

namespace career {

namespace {

/// Whether a word as it was written is the plural of a short form: `APIs`, `VMs`, `KPIs`.
bool is_plural_of_capitals(std::string_view written) noexcept {
  auto const size = written.size();
  return size >= 3 && written[size - 1] == 's' && is_upper(written[size - 2]) && is_upper(written[size - 3]);
}

constexpr bool is_vowel(char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Takes the plural's ending from a word. Short words and those in -ss, -us, -is have none; -ies is the plural of -y and
/// of -ie alike, -ches of -ch and of -che, so that these endings, too, become one.
void drop_plural(std::string& out, std::size_t word_begin, std::string_view written) {
  auto const word = std::string_view(out).substr(word_begin);
  if (is_plural_of_capitals(written)) return out.pop_back();
  if (word.size() < 4) return;
  // `SSRS`, `IFRS`
  if (word.size() == 4 && written.size() == 4 && is_upper(written[0]) && is_upper(written[1]) && is_upper(written[3]))
    return;
  auto const shorten = [&](std::size_t by) { out.resize(out.size() - by); };
  if (word.back() == 's') {
    char const before = word[word.size() - 2];
    if (before == 's' || before == 'u' || before == 'i' || !is_letter(before)) return;
    if (word.size() > 4 && (word.ends_with("sses") || word.ends_with("xes") || word.ends_with("shes")))
      return shorten(2);
    if (word == "analyses" || word == "diagnoses") {
      out[out.size() - 2] = 'i';
      return;
    }
    shorten(1);
  }
  auto const rest = std::string_view(out).substr(word_begin);
  if (rest.size() > 4 && rest.ends_with("ie")) {
    shorten(1);
    out.back() = 'y';
  } else if (rest.size() > 4 && rest.ends_with("che")) {
    shorten(1);
  }
}

struct two_spellings {
  std::string_view british;
  std::string_view american;
};

/// Words that no rule below covers, whole, after the plural's ending is gone.
constexpr std::array whole_words = {
    two_spellings{"programme", "program"},
    two_spellings{"licence", "license"},
    two_spellings{"practise", "practice"},
    two_spellings{"defence", "defense"},
    two_spellings{"offence", "offense"},
    two_spellings{"aluminium", "aluminum"},
    two_spellings{"grey", "gray"},
    two_spellings{"judgement", "judgment"},
    two_spellings{"acknowledgement", "acknowledgment"},
    two_spellings{"ageing", "aging"},
    two_spellings{"artefact", "artifact"},
    two_spellings{"mould", "mold"},
    two_spellings{"moulding", "molding"},
    two_spellings{"plough", "plow"},
    two_spellings{"sulphur", "sulfur"},
    two_spellings{"enquiry", "inquiry"},
    two_spellings{"jewellery", "jewelry"},
    two_spellings{"manoeuvre", "maneuver"},
    two_spellings{"skilful", "skillful"},
    two_spellings{"fulfil", "fulfill"},
    two_spellings{"enrol", "enroll"},
    two_spellings{"tyre", "tire"},
    two_spellings{"oestrogen", "estrogen"},
    two_spellings{"oedema", "edema"},
    two_spellings{"foetal", "fetal"},
    two_spellings{"draught", "draft"},
    two_spellings{"draughting", "drafting"},
    two_spellings{"installment", "instalment"},
    two_spellings{"practising", "practicing"},
    two_spellings{"licencing", "licensing"},
};

/// What stands before -our where American English has -or: not `hour`, `tour`, `resource`.
constexpr std::array<std::string_view, 22> before_our = {
    "arm", "behavi", "cand",   "clam", "col",  "endeav", "fav", "flav", "glam", "harb", "hon",
    "hum", "lab",    "neighb", "od",   "parl", "rig",    "rum", "sav",  "tum",  "vap",  "vig"};

/// What stands around -ae- where American English has -e-: not `aerospace`.
constexpr std::array<std::string_view, 7> with_ae = {"paed", "haem", "naes", "gynae", "archae", "palae", "caesar"};

bool has(std::array<std::string_view, 22> const& all, std::string_view word) noexcept {
  for (auto const it : all)
    if (it == word) return true;
  return false;
}

/// British and American spellings become one. Each rule looks for letters that few words have.
void settle_spelling(std::string& out, std::size_t word_begin) {
  auto const word = [&] { return std::string_view(out).substr(word_begin); };
  for (std::size_t i = word_begin + 1; i + 1 < out.size(); ++i) {
    char const before = out[i - 1];
    char const after = out[i + 1];
    switch (out[i]) {
      case 'z':  // -ize, -ization, -yze
        if (i > word_begin + 2 && (before == 'i' || before == 'y') && (after == 'e' || after == 'i' || after == 'a'))
          out[i] = 's';
        break;
      case 'u':  // -our
        if (before == 'o' && after == 'r' && has(before_our, word().substr(0, i - 1 - word_begin))) out.erase(i--, 1);
        break;
      case 'e':  // -ae-
        if (before == 'a')
          for (auto const it : with_ae)
            if (word().find(it) != std::string_view::npos) {
              out.erase(--i, 1);
              break;
            }
        break;
      case 'l':  // -lling, -lled, -ller after a second syllable: not `filling`
        if (before == 'l' && (after == 'i' || after == 'e') && out.size() - i <= 5) {
          auto const rest = word().substr(i - word_begin + 1);
          std::size_t vowels = 0;
          for (char const c : word().substr(0, i - word_begin)) vowels += is_vowel(c) ? 1 : 0;
          if (vowels > 1 && (rest == "ing" || rest == "ed" || rest == "er")) out.erase(i--, 1);
        }
        break;
      default: break;
    }
  }
  auto const it = word();
  if (it.size() < 4) return;
  if (it.ends_with("logue")) return out.resize(out.size() - 2);
  if (it.size() > 4 && (it.ends_with("tre") || it.ends_with("bre"))) {
    out[out.size() - 2] = 'e';
    out.back() = 'r';
    return;
  }
  for (auto const& [british, american] : whole_words)
    if (it == british) {
      out.replace(word_begin, british.size(), american);
      return;
    }
}

}  // namespace

void settle_word(std::string& out, std::size_t word_begin, std::string_view written) {
  if (out.size() <= word_begin) return;
  drop_plural(out, word_begin, written);
  if (out.size() - word_begin > 3) settle_spelling(out, word_begin);
}

}  // namespace career
