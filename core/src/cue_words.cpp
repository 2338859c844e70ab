#include "cue_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace career::cue {

namespace {

struct group {
  std::uint32_t is;
  std::string_view words;  ///< as `folded` gives them: `knows` is `know`, `hands` is `hand`
};

constexpr std::array groups = {
    group{no, "no neither nor zero"},
    group{lack, "lack lacking lacked without"},
    group{not_, "not never dont doesnt didnt havent hasnt hadnt isnt arent wasnt cant cannot couldnt wont aint nor"},
    group{unknown, "unfamiliar inexperienced untrained"},
    group{no_denial,
          "only just merely simply solely problem stranger doubt issue difficulty trouble fewer less least "
          "later limited matter mean longer"},
    group{filler,
          "prior real formal direct hand on professional practical commercial previous actual significant much "
          "any yet very too really at all particularly so currently fully been a an the have had has be am is "
          "are ever with in of to or little specific deep great working extensive academic industry work "
          "personally actually previously even having get got it this that also about solid sufficient strong "
          "enough first"},
    group{state,
          "experience knowledge exposure background training understanding familiarity familiar experienced "
          "comfortable confident proficient skilled good trained certified able exposed aware tried written "
          "done studied fluent expert use used using know knew knowing work worked working learn learnt learned "
          "touch touched write code coded program programmed skill expertise qualification certification "
          "proficiency idea understand taught taken versed competent played seen wrote did qualified capable"},
    group{wish,
          "want wanted wanting like keen eager hope hoping plan planning looking aim aiming intend willing "
          "wish interested excited ready aspire aspiring goal need yet curious motivated seeking "
          "needing hoped"},
    group{interest, "interested curious"},
    group{learn, "learn learning study studying explore exploring try pick master"},
    group{turn,
          "but however although though whereas while except i we he she im ive id nevertheless nonetheless "
          "instead"},
    group{claim,
          "used built developed wrote led managed designed proficient expert skilled experienced strong fluent "
          "advanced solid worked comfortable certified excellent good extensive familiar knowledgeable created "
          "using delivered"},
    group{joins, "and or nor plus"},
    group{sure,
          "programming programmer language microsoft lang framework library developer spreadsheet macro "
          "scripting"},
    group{after,
          "development engineer script code coding codebase formula pivot database cluster playbook cookbook "
          "module service microservice backend frontend api app application compiler package notebook "
          "certification certified project lang runtime sdk model dashboard server workbook design file user "
          "admin administrator administration plugin job pipeline report deployment test"},
    group{
        before,
        "microsoft using programming framework tool software scripting coding coded written wrote know known knows use "
        "used apache google adobe salesforce apple oracle via hashicorp ms basic advanced like including "
        "include write writing learn learned learnt certified office certification"},
    group{in, "in with"},
    group{place, "at for joined join by"},
    group{heading,
          "skill technology tool language stack software framework platform programming tech toolset competency "
          "database library technical package system application environment proficiency expertise"},
    group{noun,
          "experience knowledge exposure background training understanding familiarity expertise skill qualification "
          "certification proficiency"},
    group{article, "as to the a an our your their his her its this that every each"},
    group{rather, "rather instead"},
    group{of, "of than"},
};

struct word {
  std::string_view text;
  std::uint32_t is = 0;
};

constexpr std::size_t count = [] {
  std::size_t sum = 0;
  for (auto const& it : groups) sum += static_cast<std::size_t>(std::count(it.words.begin(), it.words.end(), ' ')) + 1;
  return sum;
}();

/// All words in order; one of several groups stands once for each.
constexpr std::array words = [] {
  std::array<word, count> all{};
  std::size_t at = 0;
  for (auto const& it : groups)
    for (std::size_t begin = 0; begin < it.words.size();) {
      auto const end = std::min(it.words.find(' ', begin), it.words.size());
      all[at++] = {it.words.substr(begin, end - begin), it.is};
      begin = end + 1;
    }
  std::sort(all.begin(), all.end(), [](word const& a, word const& b) { return a.text < b.text; });
  return all;
}();

/// Where the words with each first letter begin, and the last end.
constexpr std::array begins = [] {
  std::array<std::uint16_t, 27> all{};
  for (std::size_t letter = 0; letter < all.size(); ++letter)
    while (all[letter] < words.size() && words[all[letter]].text[0] < static_cast<char>('a' + letter)) ++all[letter];
  return all;
}();

}  // namespace

std::uint32_t of_word(std::string_view folded) noexcept {
  if (folded.size() > 16 || folded.empty() || folded[0] < 'a' || folded[0] > 'z') return 0;
  std::uint32_t is = 0;
  auto const letter = static_cast<std::size_t>(folded[0] - 'a');
  auto const* const end = words.data() + begins[letter + 1];
  auto const* it = std::lower_bound(words.data() + begins[letter], end, folded,
                                    [](word const& a, std::string_view text) { return a.text < text; });
  for (; it != end && it->text == folded; ++it) is |= it->is;
  return is;
}

}  // namespace career::cue
