/// @file pay_reading.hpp
/// @brief What parse() makes of a pay section, on one line, so that a table of cases can be read at a glance.
#pragma once

#include <string>
#include <string_view>

#include "catch.hpp"
#include "support.hpp"

namespace career::test {

struct pay_case {
  std::string_view body;
  std::string_view read;
};

/// `Entry Level: USD 75000-105000; Lead: USD 90000-/hour; ?{45.000}; ~{Ask us.}`: a band each, the period where it is not
/// the year, an open end left out; then what `ambiguous-amount` (?) and `unread-text` (~) were told of.
inline std::string read_pay_section(std::string_view body) {
  auto const text = "Tester\nCareer Guide\nMedian Salary Range\n" + std::string(body) + "\n\nGrowth Trend\nStrong.\n";
  auto const answer = parse(text);
  std::string out;
  auto const add = [&](std::string const& one) { out += (out.empty() ? "" : "; ") + one; };
  for (auto const& it : answer.result->salary) {
    std::string one(it.level.text);
    if (!one.empty()) one += ": ";
    one += std::string(it.currency) + ' ' + (it.low ? std::to_string(*it.low) : "") + '-' +
           (it.high ? std::to_string(*it.high) : "");
    add(one + (it.per == period::hour ? "/hour" : it.per == period::month ? "/month" : ""));
  }
  for (auto const& it : answer.diagnostics) {
    auto const at = text.substr(it.at.offset, it.at.length);
    if (it.what == code::ambiguous_amount) add("?{" + at + "}");
    if (it.what == code::unread_text) add("~{" + at + "}");
  }
  return out;
}

template <std::size_t n>
void check_pay(pay_case const (&cases)[n]) {
  for (auto const& it : cases) {
    INFO(it.body);
    CHECK(read_pay_section(it.body) == it.read);
  }
}

}  // namespace career::test
