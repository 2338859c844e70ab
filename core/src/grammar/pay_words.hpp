/// @file pay_words.hpp
/// @brief The words that pay is written in, as tables; included by pay_tokens.hpp alone.
#pragma once

#include "grammar/words.hpp"

namespace career::grammar {

/// ISO 4217 codes, one after the other; the value of a sign is its place here. The first eight are also known in small
/// letters.
inline constexpr std::string_view currency_codes =
    "USDEURGBPCHFCADAUDNZDINRJPYCNYSGDHKDSEKNOKDKKISK"
    "PLNCZKHUFRONBGNTRYILSZARBRLMXNKRWTWDTHBIDRMYRPHP"
    "VNDAEDSARQARKWDUAHRUBARSCLPCOPPENEGPNGNKESGHSPKR"
    "LKRBDT";
inline constexpr std::size_t codes_in_small_letters = 8;

consteval std::uint8_t of(std::string_view code) {
  std::uint8_t place = 0;
  while (currency_codes.substr(place, 3) != code) place = static_cast<std::uint8_t>(place + 3);
  return place;
}

/// The value of a sign of several currencies.
inline constexpr std::uint8_t krone = 255;

inline constexpr word currency_signs[] = {{"$", of("USD")},
                                          {"&#163;", of("GBP")},
                                          {"&#8364;", of("EUR")},
                                          {"&euro;", of("EUR")},
                                          {"&pound;", of("GBP")},
                                          {"&yen;", of("JPY")},
                                          {"a$", of("AUD")},
                                          {"au$", of("AUD")},
                                          {"c$", of("CAD")},
                                          {"ca$", of("CAD")},
                                          {"can$", of("CAD")},
                                          {"dollar", of("USD")},
                                          {"dollars", of("USD")},
                                          {"euro", of("EUR")},
                                          {"euros", of("EUR")},
                                          {"fr.", of("CHF")},
                                          {"ft", of("HUF")},
                                          {"hk$", of("HKD")},
                                          {"kr", krone},
                                          {"kr.", krone},
                                          {"k\xC4\x8D", of("CZK")},
                                          {"lei", of("RON")},
                                          {"mx$", of("MXN")},
                                          {"nt$", of("TWD")},
                                          {"nz$", of("NZD")},
                                          {"pound", of("GBP")},
                                          {"pounds", of("GBP")},
                                          {"r", of("ZAR")},
                                          {"r$", of("BRL")},
                                          {"rm", of("MYR")},
                                          {"rmb", of("CNY")},
                                          {"rp", of("IDR")},
                                          {"rs", of("INR")},
                                          {"rs.", of("INR")},
                                          {"rupees", of("INR")},
                                          {"s$", of("SGD")},
                                          {"sfr.", of("CHF")},
                                          {"u.s. dollars", of("USD")},
                                          {"us dollar", of("USD")},
                                          {"us dollars", of("USD")},
                                          {"us$", of("USD")},
                                          {"yen", of("JPY")},
                                          {"zl", of("PLN")},
                                          {"z\xC5\x82", of("PLN")},
                                          {"\xC2\xA3", of("GBP")},
                                          {"\xC2\xA5", of("JPY")},
                                          {"\xE0\xB8\xBF", of("THB")},
                                          {"\xE2\x82\xA6", of("NGN")},
                                          {"\xE2\x82\xA9", of("KRW")},
                                          {"\xE2\x82\xAA", of("ILS")},
                                          {"\xE2\x82\xAB", of("VND")},
                                          {"\xE2\x82\xAC", of("EUR")},
                                          {"\xE2\x82\xB1", of("PHP")},
                                          {"\xE2\x82\xB4", of("UAH")},
                                          {"\xE2\x82\xB9", of("INR")},
                                          {"\xE2\x82\xBA", of("TRY")},
                                          {"\xE2\x82\xBD", of("RUB")},
                                          {"\xE5\x85\x83", of("CNY")},
                                          {"\xE5\x86\x86", of("JPY")}};

// 0: the year, 1: the month, 2: the hour, 3: what no band can hold
inline constexpr word period_names[] = {{"annum", 0}, {"calendar month", 1},
                                        {"d", 3},     {"day", 3},
                                        {"h", 2},     {"hour", 2},
                                        {"hr", 2},    {"mo", 1},
                                        {"month", 1}, {"mth", 1},
                                        {"shift", 3}, {"week", 3},
                                        {"wk", 3},    {"y", 0},
                                        {"year", 0},  {"yr", 0}};
// may stand between a figure and its period
inline constexpr word filler_words[] = {{"-"},   {"base"},   {"brutto"},       {"gross"},
                                        {"net"}, {"salary"}, {"\xE2\x80\x93"}, {"\xE2\x80\x94"}};
inline constexpr word period_adverbs[] = {{"annual", 0}, {"annually", 0}, {"daily", 3},  {"hourly", 2}, {"monthly", 1},
                                          {"p.a", 0},    {"p.a.", 0},     {"p.c.m.", 1}, {"p.d.", 3},   {"p.h.", 2},
                                          {"p.m.", 1},   {"p.w.", 3},     {"p/a", 0},    {"pa", 0},     {"pcm", 1},
                                          {"pm", 1},     {"weekly", 3},   {"yearly", 0}};
inline constexpr word per_words[] = {{"/"}, {"a"}, {"an"}, {"each"}, {"per"}};

// 1: only after `between`
inline constexpr word dash_words[] = {{"&#8211;"},
                                      {"&#8212;"},
                                      {"&mdash;"},
                                      {"&ndash;"},
                                      {"-"},
                                      {"--"},
                                      {"---"},
                                      {"and", 1},
                                      {"bis"},
                                      {"through"},
                                      {"to"},
                                      {"until"},
                                      {"up to"},
                                      {"~"},
                                      {"\xC3\xA0"},
                                      {"\xE2\x80\x90"},
                                      {"\xE2\x80\x91"},
                                      {"\xE2\x80\x92"},
                                      {"\xE2\x80\x93"},
                                      {"\xE2\x80\x94"},
                                      {"\xE2\x80\x95"},
                                      {"\xE2\x88\x92"},
                                      {"\xE3\x80\x9C"},
                                      {"\xEF\xBD\x9E"}};

// as in `opening`
inline constexpr word opening_words[] = {{"<", 1},
                                         {"<=", 1},
                                         {">", 0},
                                         {">=", 0},
                                         {"about", 2},
                                         {"above", 0},
                                         {"approx", 2},
                                         {"approx.", 2},
                                         {"approximately", 2},
                                         {"around", 2},
                                         {"at least", 0},
                                         {"at most", 1},
                                         {"below", 1},
                                         {"between", 3},
                                         {"ca ", 2},
                                         {"ca.", 2},
                                         {"circa", 2},
                                         {"from", 0},
                                         {"less than", 1},
                                         {"max", 1},
                                         {"max.", 1},
                                         {"maximum", 1},
                                         {"maximum of", 1},
                                         {"min", 0},
                                         {"min.", 0},
                                         {"minimum", 0},
                                         {"minimum of", 0},
                                         {"more than", 0},
                                         {"over", 0},
                                         {"roughly", 2},
                                         {"starting at", 0},
                                         {"starting from", 0},
                                         {"starts at", 0},
                                         {"under", 1},
                                         {"up\nto", 1},
                                         {"up to", 1},
                                         {"upwards of", 0},
                                         {"~", 2},
                                         {"\xE2\x89\x88", 2},
                                         {"\xE2\x89\xA4", 1},
                                         {"\xE2\x89\xA5", 0}};
inline constexpr word closing_words[] = {
    {"and above", 0}, {"and below", 1}, {"and more", 0}, {"and over", 0}, {"and up", 0},   {"max.", 1},
    {"maximum", 1},   {"min.", 0},      {"minimum", 0},  {"or\nmore", 0}, {"or above", 0}, {"or below", 1},
    {"or higher", 0}, {"or less", 1},   {"or more", 0},  {"or over", 0},  {"or under", 1}};

// powers of ten
inline constexpr word scale_words[] = {
    {"cr", 7},  {"crore", 7}, {"crores", 7},  {"k", 3},   {"lac", 5}, {"lacs", 5},     {"lakh", 5},        {"lakhs", 5},
    {"lpa", 5}, {"m", 6},     {"million", 6}, {"mio", 6}, {"mn", 6},  {"thousand", 3}, {"\xE4\xB8\x87", 4}};

// what heads of tables are made of; below 4 as the names of periods
inline constexpr word head_words[] = {
    {"/hour", 2},    {"/hr", 2},       {"/month", 1},    {"/year", 0},    {"amount", 4},       {"annual", 0},
    {"average", 4},  {"band", 4},      {"base", 4},      {"career", 4},   {"compensation", 4}, {"currency", 4},
    {"earnings", 4}, {"end", 4},       {"estimated", 4}, {"expected", 4}, {"experience", 4},   {"from", 4},
    {"grade", 4},    {"gross", 4},     {"high", 4},      {"hourly", 2},   {"income", 4},       {"job", 4},
    {"level", 4},    {"levels", 4},    {"low", 4},       {"max", 4},      {"maximum", 4},      {"median", 4},
    {"min", 4},      {"minimum", 4},   {"monthly", 1},   {"of", 4},       {"pay", 4},          {"per annum", 0},
    {"per hour", 2}, {"per month", 1}, {"per year", 0},  {"period", 4},   {"position", 4},     {"range", 4},
    {"ranges", 4},   {"rate", 4},      {"role", 4},      {"salaries", 4}, {"salary", 4},       {"seniority", 4},
    {"stage", 4},    {"title", 4},     {"to", 4},        {"typical", 4},  {"wage", 4},         {"wages", 4},
    {"yearly", 0},   {"years", 4}};

inline constexpr word_list sign_list{currency_signs, true};
inline constexpr word_list period_list{period_names, true};
inline constexpr word_list adverb_list{period_adverbs, true};
inline constexpr word_list per_list{per_words, true};
inline constexpr word_list dash_list{dash_words, true};
inline constexpr word_list opening_list{opening_words, true};
inline constexpr word_list closing_list{closing_words, true};
inline constexpr word_list filler_list{filler_words, true};
inline constexpr word_list scale_list{scale_words, true};
inline constexpr word_list head_list{head_words, true};

/// A word of a table that is a word of its own: no small letter follows where it ends with a letter. Its attribute is the
/// word's value as a `Value`.
template <typename Value = std::uint8_t>
struct whole_word : x3::parser<whole_word<Value>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  word_list const* list;

  constexpr explicit whole_word(word_list const& words) : list(&words) {}

  template <typename Context, typename Attribute>
  bool parse(iterator& first, iterator const& last, Context const&, x3::unused_type, Attribute& value) const {
    auto const found = in(*list, first, last);
    if (found == nullptr) return false;
    first += found->text.size();
    x3::traits::move_to(static_cast<Value>(found->value), value);
    return true;
  }

  static word const* in(word_list const& list, iterator first, iterator last) {
    if (first == last || !list.may_begin(*first)) return nullptr;
    auto const* found = list.longest_in(between(first, last));
    if (found == nullptr) return nullptr;
    iterator const end = first + found->text.size();
    // letters of Latin alphabets other than ours are of two bytes, the first of them among these
    bool const goes_on =
        end != last && ((*end >= 'a' && *end <= 'z') || (*end >= '\xC3' && *end <= '\xDF')) && is_letter(end[-1]);
    return goes_on ? nullptr : found;
  }
};

}  // namespace career::grammar
