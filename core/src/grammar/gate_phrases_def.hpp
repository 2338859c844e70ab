/// @file gate_phrases_def.hpp
/// @brief The definition of the grammar of gates; included by gate_phrases.cpp alone.
#pragma once

#include <array>

#include "grammar/gate_phrases.hpp"
#include "grammar/words.hpp"

namespace career::grammar {

inline constexpr std::array counted{
    word{"a couple of"}, word{"a few"}, word{"eight"}, word{"five"},  word{"four"},
    word{"many"},        word{"nine"},  word{"one"},   word{"seven"}, word{"several"},
    word{"six"},         word{"some"},  word{"ten"},   word{"three"}, word{"two"},
};
inline constexpr std::array degrees{
    word{"advanced"},     word{"associate"}, word{"associates"},    word{"bachelor"},   word{"bachelors"},
    word{"college"},      word{"doctoral"},  word{"four-year"},     word{"graduate"},   word{"law"},
    word{"master"},       word{"masters"},   word{"medical"},       word{"nursing"},    word{"postgraduate"},
    word{"professional"}, word{"two-year"},  word{"undergraduate"}, word{"university"},
};
inline constexpr std::array titles{
    word{"doctorate"}, word{"high school diploma"}, word{"master of science"}, word{"ph.d."}, word{"phd"},
};
inline constexpr std::array licensed{
    word{"commercial driver's"},
    word{"commercial driving"},
    word{"contractor's"},
    word{"driver's"},
    word{"driver\xE2\x80\x99s"},
    word{"drivers"},
    word{"driving"},
    word{"electrician's"},
    word{"engineering"},
    word{"insurance"},
    word{"journeyman"},
    word{"law"},
    word{"lpn"},
    word{"medical"},
    word{"nursing"},
    word{"pharmacy"},
    word{"pilot's"},
    word{"pilot"},
    word{"plumbing"},
    word{"practice"},
    word{"practising"},
    word{"professional"},
    word{"psychology"},
    word{"real estate"},
    word{"rn"},
    word{"state"},
    word{"teaching"},
    word{"trade"},
};
inline constexpr std::array clearances{
    word{"dbs"},    word{"dv"},       word{"government"}, word{"public trust"}, word{"sc"},
    word{"secret"}, word{"security"}, word{"top secret"}, word{"top-secret"},   word{"ts/sci"},
};
inline constexpr word_list counted_list{counted, true};
inline constexpr word_list degree_list{degrees, true};
inline constexpr word_list title_list{titles, true};
inline constexpr word_list licensed_list{licensed, true};
inline constexpr word_list clearance_list{clearances, true};

/// A word of letters in any letter case, whole: `word_of("year")`, and with a plural `s` where there is one.
struct whole_word : x3::parser<whole_word> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  std::string_view text;

  constexpr explicit whole_word(std::string_view it) : text(it) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute&) const {
    iterator at = first;
    for (char const c : text) {
      if (at == last || to_lower(*at) != c) return false;
      ++at;
    }
    if (at != last && to_lower(*at) == 's') ++at;
    if (at != last && is_word(*at)) return false;
    first = at;
    return true;
  }
};

// possessive = [ ( "'" | "’" ) [ "s" ] ]
// amount     = digits [ "-" digits ] [ "+" ] | "two" | "several" | …
// years      = amount [ "or more" ] "years" possessive
// experience = years [ "of" ] { word } "experience"                    at most five words, none of them past a sign
// degree     = ( "bachelor" | … ) possessive [ "or" … possessive ] "degree" | "degree" &"in" | "PhD" | …
// licence    = ( "driver's" | "nursing" | … ) ( "licence" | "license" | "licensure" ) | "licensure"
//            | "licensed" &( "to" | "as" | "in" ) | "bar admission" | "board certification"
// clearance  = ( "security" | … ) "clearance" | "TS/SCI"
auto const gap_of_words = +byte<is_space>;
auto const possessive = -((x3::lit('\'') | "\xE2\x80\x99") >> -(x3::lit('s') | 'S'));
auto const dash = x3::lit('-') | "\xE2\x80\x93";
auto const amount_of_years =
    (+byte<is_digit> >> -(dash >> +byte<is_digit>) >> -x3::lit('+')) | x3::omit[one_of<std::uint8_t>{counted_list}];
auto const years = amount_of_years >> (gap_of_words | dash) >>
                   -(whole_word{"or"} >> gap_of_words >> whole_word{"more"} >> gap_of_words) >>
                   (whole_word{"year"} | whole_word{"yr"}) >> possessive;
auto const other_word = +(byte<is_word> | x3::lit('-')) >> gap_of_words;
auto const experience = years >> gap_of_words >>
                        x3::repeat(0, 6)[!whole_word{"experience"} >> other_word] >> whole_word{"experience"};
auto const degree_of = x3::omit[one_of<std::uint8_t>{degree_list}] >> possessive >> gap_of_words;
auto const degree = (degree_of >> -(whole_word{"or"} >> gap_of_words >> degree_of) >> whole_word{"degree"}) |
                    (whole_word{"degree"} >> &(gap_of_words >> whole_word{"in"})) |
                    (x3::omit[one_of<std::uint8_t>{title_list}] >> !byte<is_word>);
auto const licence_word = whole_word{"licence"} | whole_word{"license"} | whole_word{"licensure"};
auto const licence =
    (x3::omit[one_of<std::uint8_t>{licensed_list}] >> gap_of_words >> licence_word) | whole_word{"licensure"} |
    (whole_word{"licensed"} >> &(gap_of_words >> (whole_word{"to"} | whole_word{"a"} | whole_word{"in"}))) |
    (whole_word{"bar"} >> gap_of_words >> whole_word{"admission"}) |
    (whole_word{"board"} >> gap_of_words >> whole_word{"certification"});
auto const clearance = (x3::omit[one_of<std::uint8_t>{clearance_list}] >> gap_of_words >> whole_word{"clearance"}) |
                       (x3::omit[x3::no_case["ts/sci"]] >> !byte<is_word>);
auto const gate_phrase_def = (experience >> x3::attr(gate_kind::experience)) | (degree >> x3::attr(gate_kind::degree)) |
                             (licence >> x3::attr(gate_kind::licence)) | (clearance >> x3::attr(gate_kind::clearance));

BOOST_SPIRIT_DEFINE(gate_phrase)

}  // namespace career::grammar
