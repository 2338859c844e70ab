/// @file catalogue_data.hpp
/// @brief What a catalogue keeps of its guides: numbers in a few long rows, each guide's share of them side by side.
///
/// Rows only grow; a guide that is removed leaves its share behind until the catalogue is read again.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "career/guide.hpp"
#include "name_ids.hpp"
#include "number_lists.hpp"
#include "role_terms.hpp"
#include "skill_ids.hpp"

namespace career {

/// A guide of the catalogue, by the order of adding.
using role_id = std::uint32_t;
inline constexpr std::uint32_t no_number = static_cast<std::uint32_t>(-1);

/// One skill that a role asks for: what of `asked_skill` differs from role to role.
struct kept_term {
  double need = 1;
  std::uint32_t spelling = 0;
  std::uint32_t role_and_from = 0;  // role, then whether it is often missing, then whether it is a top skill

  static constexpr std::uint32_t top = 1;
  static constexpr std::uint32_t often_missing = 2;
  role_id role() const noexcept { return role_and_from >> 2u; }
  double weight() const noexcept {
    return ((role_and_from & top) != 0 ? 1.0 : 0.0) + ((role_and_from & often_missing) != 0 ? 0.5 : 0.0);
  }
};

/// A role that a guide names.
struct kept_edge {
  std::uint32_t title_and_kind = 0;
  std::uint32_t title() const noexcept { return title_and_kind >> 1u; }
  bool is_transition() const noexcept { return (title_and_kind & 1u) != 0; }
};

struct kept_band {
  static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
  std::int64_t low = missing;
  std::int64_t high = missing;
  std::uint32_t level = 0;                // a word
  std::uint32_t currency_and_period = 0;  // a word, then the period
};

/// Where a guide's shares of the rows end; they begin where those of the guide before it end.
struct kept_ends {
  std::uint32_t terms = 0;
  std::uint32_t edges = 0;
  std::uint32_t bands = 0;
  std::uint32_t sectors = 0;
  std::uint32_t called = 0;
};

struct kept_role {
  std::uint32_t title = 0;
  std::uint32_t basis = 0;   // a word: the source of its pay
  std::uint32_t source = 0;  // the text that it came from, and where it stands there
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  bool is_live = true;
  kept_ends ends;
  double asked = 0;  // the lower sum of readiness
};

struct kept_source {
  std::string text;
  std::string in;
  std::uint32_t live = 0;
};

struct catalogue_index;

struct catalogue_data {
  explicit catalogue_data(known_skills const* known);
  catalogue_data(catalogue_data const&) = delete;
  catalogue_data& operator=(catalogue_data const&) = delete;
  ~catalogue_data();

  std::vector<kept_source> sources;
  std::vector<kept_role> roles;
  std::uint32_t live = 0;
  std::size_t live_bytes = 0;
  std::size_t dead_bytes = 0;

  std::vector<kept_term> terms;
  std::vector<kept_edge> edges;
  std::vector<kept_band> bands;
  std::vector<std::uint32_t> sectors;  // numbers of sector names
  std::vector<std::uint32_t> called;   // titles

  skill_ids ids;
  name_ids spelling_ids;  // of skills, to the byte
  role_terms spellings;   // what each asks for; its need and weight are the role's
  name_ids titles;        // of roles, to the byte
  std::vector<std::uint32_t> key_of_title;
  name_ids keys;                     // role_key of the titles
  std::vector<role_id> role_of_key;  // the guide that bears the title
  name_ids sector_names;
  name_ids words;  // levels, currencies, sources

  /// Adds what a guide says; the guide that bore the title is none any more, and told. `no_number`: there was none.
  role_id add(guide const& it, std::uint32_t source, std::uint32_t offset, std::uint32_t length);
  void drop(role_id role);

  std::span<kept_term const> terms_of(role_id role) const noexcept { return share(terms, role, &kept_ends::terms); }
  std::span<kept_edge const> edges_of(role_id role) const noexcept { return share(edges, role, &kept_ends::edges); }
  std::span<kept_band const> bands_of(role_id role) const noexcept { return share(bands, role, &kept_ends::bands); }
  std::span<std::uint32_t const> sectors_of(role_id role) const noexcept {
    return share(sectors, role, &kept_ends::sectors);
  }
  std::span<std::uint32_t const> called_of(role_id role) const noexcept {
    return share(called, role, &kept_ends::called);
  }
  std::uint32_t first_edge(role_id role) const noexcept { return role == 0 ? 0 : roles[role - 1].ends.edges; }

  std::string_view title_of(role_id role) const noexcept { return titles.name(roles[role].title); }
  std::uint32_t key_of(role_id role) const noexcept { return key_of_title[roles[role].title]; }
  std::string_view skill_of(kept_term const& term) const noexcept { return spellings.skills[term.spelling].name; }
  std::string_view text_of(role_id role) const noexcept {
    auto const& it = roles[role];
    return std::string_view(sources[it.source].text).substr(it.offset, it.length);
  }

  /// Built at the first call after a change.
  catalogue_index const& index() const;

 private:
  template <typename T>
  std::span<T const> share(std::vector<T> const& row, role_id role, std::uint32_t kept_ends::*end) const noexcept {
    auto const begin = role == 0 ? 0 : roles[role - 1].ends.*end;
    return std::span(row).subspan(begin, roles[role].ends.*end - begin);
  }
  std::uint32_t spelling(std::string_view name);
  std::uint32_t title(std::string_view name);
  void add_terms(guide const& it, role_id role);
  void add_edges(guide const& it, role_id role);
  void add_bands(guide const& it);

  // Marks of the guide that is being added: which skills and roles it has named so far.
  struct mark {
    role_id role = no_number;
    std::uint32_t term = 0;
  };
  std::vector<mark> mark_of_skill_;
  std::vector<role_id> mark_of_key_;
  text_store store_;  // the spellings
  mutable std::unique_ptr<catalogue_index> index_;
};

}  // namespace career
