/// @file pay_words.hpp
/// @brief The words that pay is written in; included by pay_tokens.hpp alone.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/config.hpp"

namespace career::grammar {

/// Words in small letters, found in any letter case: each with a byte after it that is its value and one more. For lists
/// that are short and looked into now and then: they take a quarter of the room of a `word_list`.
struct short_words {
  std::string_view all;
  std::size_t extra = 0;                  ///< bytes that belong to a word and stand after its value
  std::array<std::uint32_t, 8> firsts{};  ///< the bytes that words begin with, a bit each

  consteval short_words(std::string_view words, std::size_t more = 0) : all(words), extra(more) {
    for (std::size_t at = 0; at < all.size(); at = end_of_word(at) + 1 + extra) {
      mark(all[at]);
      if (is_small(all[at])) mark(static_cast<char>(all[at] - 'a' + 'A'));
    }
  }

  struct found {
    std::size_t size = 0;       ///< 0: none
    char const* end = nullptr;  ///< in the list: its value stands there
  };

  /// The longest word that `text` starts with and that ends where a word of the text ends: no small letter follows where
  /// it ends with a letter. Cost: the list, where a word begins with the first byte.
  found longest_in(std::string_view text) const noexcept;

  static constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

 private:
  constexpr std::size_t end_of_word(std::size_t at) const noexcept {
    while (static_cast<unsigned char>(all[at]) > 9) ++at;
    return at;
  }
  constexpr void mark(char c) noexcept {
    auto const byte = static_cast<unsigned char>(c);
    firsts[byte / 32] |= 1u << (byte % 32);
  }
};

/// Reads one of the words; its attribute is the word's value as a `Value`.
template <typename Value = std::uint8_t>
struct one_of_few : x3::parser<one_of_few<Value>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  short_words const* list;

  constexpr explicit one_of_few(short_words const& words) : list(&words) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& value) const {
    auto const it = list->longest_in(between(first, last));
    if (it.size == 0) return false;
    first += it.size;
    x3::traits::move_to(static_cast<Value>(*it.end - 1), value);
    return true;
  }
};

/// ISO 4217 codes, one after the other. The first eight are also known in small letters.
inline constexpr std::string_view currency_codes =
    "USDEURGBPCHFCADAUDNZDINRJPYCNYSGDHKDSEKNOKDKKISK"
    "PLNCZKHUFRONBGNTRYILSZARBRLMXNKRWTWDTHBIDRMYRPHP"
    "VNDAEDSARQARKWDUAHRUBARSCLPCOPPENEGPNGNKESGHSPKR"
    "LKRBDT";
inline constexpr std::size_t codes_in_small_letters = 8;

/// The code of the signs of several countries.
inline constexpr std::string_view krone = "kr?";

/// Signs and words, each with its code.
inline constexpr short_words sign_words{
    "$\1USD&#163;\1GBP&#8364;\1EUR&euro;\1EUR&pound;\1GBP&yen;\1JPYa$\1AUDau$\1AUDc$\1CADca$\1CAD"
    "can$\1CADdollar\1USDdollars\1USDeuro\1EUReuros\1EURfr.\1CHFft\1HUFhk$\1HKDkr\1kr?kr.\1kr?"
    "k\xC4\x8D\1CZKlei\1RONmx$\1MXNnt$\1TWDnz$\1NZDpound\1GBPpounds\1GBPr\1ZARr$\1BRLrm\1MYRrmb\1CNY"
    "rp\1IDRrs\1INRrs.\1INRrupees\1INRs$\1SGDsfr.\1CHFu.s. dollars\1USDus dollar\1USDus dollars\1USD"
    "us$\1USDyen\1JPYzl\1PLNz\xC5\x82\1PLN\xC2\xA3\1GBP\xC2\xA5\1JPY\xE0\xB8\xBF\1THB\xE2\x82\xA6\1NGN"
    "\xE2\x82\xA9\1KRW\xE2\x82\xAA\1ILS\xE2\x82\xAB\1VND\xE2\x82\xAC\1EUR\xE2\x82\xB1\1PHP"
    "\xE2\x82\xB4\1UAH\xE2\x82\xB9\1INR\xE2\x82\xBA\1TRY\xE2\x82\xBD\1RUB\xE5\x85\x83\1CNY"
    "\xE5\x86\x86\1JPY",
    3};

// 0: the year, 1: the month, 2: the hour, 3: what no band can hold
inline constexpr short_words period_words{
    "annum\1calendar month\2d\4day\4h\3hour\3hr\3mo\2month\2mth\2shift\4week\4wk\4y\1year\1yr\1"};
inline constexpr short_words adverb_words{
    "annual\1annually\1daily\4hourly\3monthly\2p.a\1p.a.\1p.c.m.\2p.d.\4p.h.\3p.m.\2p.w.\4p/a\1pa\1pcm\2"
    "pm\2weekly\4yearly\1"};
inline constexpr short_words per_words{"/\1a\1an\1each\1per\1"};

// what may stand between a figure and its period
inline constexpr short_words filler_words{"-\1base\1brutto\1gross\1net\1salary\1\xE2\x80\x93\1\xE2\x80\x94\1"};

// 1: only after `between`
inline constexpr short_words dash_words{
    "&#8211;\1&#8212;\1&mdash;\1&ndash;\1-\1--\1---\1and\2bis\1through\1to\1until\1up to\1~\1\xC3\xA0\1"
    "\xE2\x80\x90\1\xE2\x80\x91\1\xE2\x80\x92\1\xE2\x80\x93\1\xE2\x80\x94\1\xE2\x80\x95\1\xE2\x88\x92\1"
    "\xE3\x80\x9C\1\xEF\xBD\x9E\1"};

// as in `opening`
inline constexpr short_words opening_words{
    "<\2<=\2>\1>=\1about\3above\1approx\3approx.\3approximately\3around\3at least\1at most\2below\2"
    "between\4ca \3ca.\3circa\3from\1less than\2max\2max.\2maximum\2maximum of\2min\1min.\1minimum\1"
    "minimum of\1more than\1over\1roughly\3starting at\1starting from\1starts at\1under\2up\nto\2up to\2"
    "upwards of\1~\3\xE2\x89\x88\3\xE2\x89\xA4\2\xE2\x89\xA5\1"};
inline constexpr short_words closing_words{
    "and above\1and below\2and more\1and over\1and up\1max.\2maximum\2min.\1minimum\1or\nmore\1or above\1"
    "or below\2or higher\1or less\2or more\1or over\1or under\2"};

// powers of ten
inline constexpr short_words scale_words{
    "cr\10crore\10crores\10k\4lac\6lacs\6lakh\6lakhs\6lpa\6m\7million\7mio\7mn\7thousand\4\xE4\xB8\x87\5"};

// what heads of tables are made of; below 4 as the names of periods
inline constexpr short_words head_words{
    "/hour\3/hr\3/month\2/year\1amount\5annual\1average\5band\5base\5career\5compensation\5currency\5"
    "earnings\5end\5estimated\5expected\5experience\5from\5grade\5gross\5high\5hourly\3income\5job\5"
    "level\5levels\5low\5max\5maximum\5median\5min\5minimum\5monthly\2of\5pay\5per annum\1per hour\3"
    "per month\2per year\1period\5position\5range\5ranges\5rate\5role\5salaries\5salary\5seniority\5"
    "stage\5title\5to\5typical\5wage\5wages\5yearly\1years\5"};

}  // namespace career::grammar
