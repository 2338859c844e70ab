#include "role_choice.hpp"

#include "catalogue_index.hpp"
#include "diagnostics.hpp"
#include "profile_checks.hpp"

namespace career {

namespace {

/// At most so many titles are named in a message.
constexpr std::size_t most_named = 8;

}  // namespace

role_id choose_role(catalogue_data const& from, std::string_view title, std::string_view in,
                    std::vector<diagnostic>& diagnostics) {
  auto const found = find_roles(from, title);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    report_unknown(from, title, in, diagnostics);
    return no_number;
  }
  auto message = joined({"“", shortened(title), "” may be"});
  for (std::size_t i = 0; i < found.size() && i < most_named; ++i)
    message += joined({i == 0 ? " “" : ", “", shortened(from.title_of(found[i])), "”"});
  report(diagnostics, code::ambiguous_role,
         message + (found.size() > most_named ? " or another. Say which." : ". Say which."), in);
  return no_number;
}

void report_unknown(catalogue_data const& from, std::string_view title, std::string_view in,
                    std::vector<diagnostic>& diagnostics) {
  auto message = joined({"No guide at hand is called “", shortened(title), "”."});
  auto const near = nearest_titles(from, title);
  for (auto const other : near)
    message += joined({other == near.front() ? " Nearest: “" : ", “", shortened(other), "”"});
  report(diagnostics, code::unknown_role, near.empty() ? message : message + ".", in);
}

void report_same(std::string_view title, std::string_view in, std::vector<diagnostic>& diagnostics) {
  report(diagnostics, code::same_role, joined({"“", shortened(title), "” is the role that you come from."}), in);
}

}  // namespace career
