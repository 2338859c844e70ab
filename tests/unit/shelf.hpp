/// @file shelf.hpp
/// @brief A catalogue of guides that a test writes down, and what is answered about it.
#pragma once

#include <string>
#include <string_view>

#include "career/catalogue.hpp"
#include "career/progression.hpp"
#include "career/rank.hpp"
#include "envelope.hpp"

namespace career::test {

class shelf {
 public:
  explicit shelf(known_skills const* known = nullptr) : all_(known) {}

  void add(guide_text const& text) { REQUIRE(all_.add(text.str()).ok()); }

  answer<progression> ask(progression_options const& options, std::string_view have = "") const {
    return find_progression(all_, having(have), options);
  }
  json ahead(progression_options const& options, std::string_view have = "") const {
    return envelope(ask(options, have))["result"];
  }
  json ranked(rank_options const& options, std::string_view have = "") const {
    return envelope(rank_roles(all_, having(have), options))["result"];
  }
  json compared(std::string_view from, std::string_view to, std::string_view have = "") const {
    return envelope(compare_roles(all_, having(have), from, to))["result"];
  }
  catalogue const& operator*() const { return all_; }
  catalogue& operator*() { return all_; }

 private:
  catalogue all_;
};

}  // namespace career::test
