/// Fits the weights of core/src/seams.hpp on half of the real names of data, and measures the splitter on the
/// other half. scripts/fit-splitter runs it.
///
///   fit_splitter fit DATA OUT      writes OUT, the source with the weights
///   fit_splitter measure DATA      prints F1 of boundaries and of whole items, beside two plain rules
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "measure.hpp"
#include "seam_fit.hpp"

using namespace career;

namespace {

constexpr list_kind fitted_kinds[] = {list_kind::employers, list_kind::skills};  // in the order of seams::model_of

bool write_weights(std::string const& data, std::string const& file) {
  std::vector<fit::fitted_model> models;
  for (auto const kind : fitted_kinds) {
    auto const names = fit::read_names(data + "/names/" + fit::file_of(kind), false);
    auto const listed = fit::read_names(data + "/vocabulary/" + fit::file_of(kind), false);
    if (names.empty() || listed.empty()) return false;
    models.push_back(fit::fit_seams(fit::name_pool(names, kind, listed)));
  }
  std::ofstream out(file, std::ios::binary);
  out << fit::source_of(models);
  return out.flush().good();
}

void print_figures(std::string const& data, list_kind kind, bool listed) {
  auto const row = [&](char const* by, fit::figures const& it) {
    std::printf("%-10s %-10s %-25s %.4f  %.4f\n", kind == list_kind::employers ? "employers" : "skills",
                listed ? "listed" : "collected", by, it.ends, it.items);
  };
  auto const it = fit::measure(data, kind, 5000, listed);
  row("letter case", it.letter_case);
  row("letter case and acronyms", it.acronyms);
  row("none known", it.none_known);
  row("nine in ten known", it.most_known);
  row("all known", it.all_known);
}

}  // namespace

int main(int count, char** words) {
  std::vector<std::string> const given(words + 1, words + count);
  if (given.size() == 3 && given[0] == "fit") {
    if (write_weights(given[1], given[2])) return 0;
    std::fprintf(stderr, "No names in %s, or %s cannot be written.\n", given[1].c_str(), given[2].c_str());
    return 1;
  }
  if (given.size() == 2 && given[0] == "measure") {
    std::printf("%-10s %-10s %-25s %s\n", "names", "", "by", "ends    items (F1)");
    for (bool const listed : {false, true})
      for (auto const kind : fitted_kinds) print_figures(given[1], kind, listed);
    return 0;
  }
  std::fputs("fit_splitter fit DATA OUT | fit_splitter measure DATA\n", stderr);
  return 2;
}
