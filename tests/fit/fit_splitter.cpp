/// Fits the weights of core/src/seams.hpp on half of the real names of data/names, and measures the splitter on the
/// other half. scripts/fit-splitter runs it.
///
///   fit_splitter fit NAMES OUT      writes OUT, the source with the weights
///   fit_splitter measure NAMES      prints F1 of boundaries and of whole items, beside two plain rules
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "career/known_terms.hpp"
#include "letters.hpp"
#include "seams.hpp"
#include "split.hpp"

using namespace career;

namespace {

using names = std::vector<std::string>;
using random_engine = std::mt19937;

/// FNV-1a: which half a name is in depends on nothing but the name.
bool is_held_back(std::string_view name) {
  std::uint32_t hash = 2166136261u;
  for (char const c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return (hash >> 8 & 1u) != 0;
}

names read_names(std::string const& file, bool held_back) {
  names all;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (line.size() > 1 && line.size() < 60 && is_held_back(line) == held_back) all.push_back(line);
  return all;
}

struct glued_list {
  std::string text;
  std::vector<std::size_t> ends;  // of all items but the last
};

bool has_inner_capital(std::string_view name) {
  for (std::size_t at = 1; at < name.size(); ++at)
    if (is_upper(name[at]) && (is_lower(name[at - 1]) || (is_upper(name[at - 1]) && at + 1 < name.size() &&
                                                          is_lower(name[at + 1]))))
      return true;
  return false;
}

/// Real lists of one kind: where names are drawn from, so that as many have a capital inside a word as in the large
/// collections that we know of (15 in 100 employers, 8 in 100 skills), whatever the share in ours.
class name_pool {
 public:
  name_pool(names const& all, double share_with_inner_capital) : share_(share_with_inner_capital) {
    for (auto const& name : all) (has_inner_capital(name) ? with_ : without_).push_back(name);
  }
  std::size_t size() const { return with_.size() + without_.size(); }
  std::string const& draw(random_engine& random) const {
    bool const with = std::uniform_real_distribution<>(0, 1)(random) < share_;
    auto const& from = with ? with_ : without_;
    return from[random() % from.size()];
  }

 private:
  names with_, without_;
  double share_;
};
constexpr double inner_capitals_of_employers = 0.15;
constexpr double inner_capitals_of_skills = 0.08;

glued_list glue(name_pool const& from, random_engine& random) {
  glued_list out;
  std::set<std::string_view> used;
  for (auto count = 10 + random() % 3; used.size() < count;) {
    auto const& name = from.draw(random);
    if (!used.insert(name).second) continue;
    if (!out.text.empty()) out.ends.push_back(out.text.size());
    out.text += name;
  }
  return out;
}

/// Logistic regression by stochastic gradient descent (AdaGrad), over every place at which an item may end.
std::vector<float> fit(name_pool const& from) {
  constexpr int passes = 20;
  constexpr float penalty = 2e-5f;
  constexpr float rate = 0.15f;
  std::vector<float> weights(seams::weights);
  std::vector<float> seen(seams::weights, 1e-3f);
  std::vector<std::size_t> features;
  random_engine random(7);
  for (int pass = 0; pass < passes; ++pass)
    for (std::size_t i = 0; i < from.size() / 2; ++i) {
      auto const list = glue(from, random);
      for (std::size_t at = 1; at < list.text.size(); ++at) {
        if (is_space(list.text[at]) || is_space(list.text[at - 1]) || !seams::may_end(list.text, at)) continue;
        features.clear();
        float odds = 0;
        seams::each_feature(list.text, at, [&](std::size_t index) {
          features.push_back(index);
          odds += weights[index];
        });
        bool const is_end = std::binary_search(list.ends.begin(), list.ends.end(), at);
        float const error = 1 / (1 + std::exp(-odds)) - (is_end ? 1.0f : 0.0f);
        for (auto const index : features) {
          float const slope = error + penalty * weights[index];
          seen[index] += slope * slope;
          weights[index] -= rate / static_cast<float>(1 + pass) * slope / std::sqrt(seen[index]);
        }
      }
    }
  return weights;
}

/// Half of -log of each length's share, in sixteenths of a nat, less the least.
std::array<int, seams::lengths> oddness_of_length(name_pool const& from) {
  std::array<double, seams::lengths> share{};
  share.fill(1);
  random_engine random(7);
  constexpr int draws = 100'000;
  for (int i = 0; i < draws; ++i) ++share[seams::index_of_length(from.draw(random).size())];
  std::array<int, seams::lengths> out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<int>(std::lround(-0.6 * seams::nat * std::log(share[i] / draws)));
  auto const least = *std::min_element(out.begin(), out.end());
  for (auto& it : out) it -= least;
  return out;
}

void write_weights(std::string const& file, std::vector<name_pool> const& pools) {
  std::ofstream out(file);
  out << "// Written by scripts/fit-splitter from data/names; not to be edited.\n#include \"seams.hpp\"\n\n"
         "namespace career::seams {\n\n// clang-format off\n"
         "std::array<std::array<std::int8_t, weights>, models> const fitted{{\n";
  for (auto const& pool : pools) {
    auto const model = fit(pool);
    out << "{{";
    std::string line;
    for (float const weight : model) {
      line += std::to_string(std::clamp(static_cast<int>(std::lround(weight * seams::nat)), -127, 127)) + ",";
      if (line.size() > 112) {
        out << line << "\n";
        line.clear();
      }
    }
    out << line << "}},\n";
  }
  out << "}};\n\nstd::array<std::array<std::uint8_t, lengths>, models> const oddness_of_length{{\n";
  for (auto const& pool : pools) {
    out << "{{";
    for (auto const it : oddness_of_length(pool)) out << it << ",";
    out << "}},\n";
  }
  out << "}};\n// clang-format on\n\n}  // namespace career::seams\n";
}

struct tally {
  std::size_t right = 0, wrong = 0, missed = 0;
  std::size_t items = 0, items_got = 0, items_right = 0;

  void add(glued_list const& list, std::vector<std::size_t> const& got) {
    std::set<std::size_t> const ends(got.begin(), got.end());
    std::size_t hits = 0;
    for (auto const end : list.ends) hits += ends.count(end);
    right += hits;
    wrong += ends.size() - hits;
    missed += list.ends.size() - hits;
    auto const items_of = [&](auto const& cuts) {
      std::set<std::pair<std::size_t, std::size_t>> out;
      std::size_t begin = 0;
      for (auto const end : cuts) out.emplace(std::exchange(begin, end), end);
      out.emplace(begin, list.text.size());
      return out;
    };
    auto const wanted = items_of(list.ends);
    auto const had = items_of(ends);
    for (auto const& it : had) items_right += wanted.count(it);
    items += wanted.size();
    items_got += had.size();
  }
  double ends_f1() const {
    return 2.0 * static_cast<double>(right) / static_cast<double>(2 * right + wrong + missed);
  }
  double items_f1() const { return 2.0 * static_cast<double>(items_right) / static_cast<double>(items + items_got); }
};

std::vector<std::size_t> ends_by_rule(std::string_view text, bool with_acronyms) {
  std::vector<std::size_t> out;
  for (std::size_t at = 1; at < text.size(); ++at) {
    char const a = text[at - 1];
    char const b = text[at];
    bool const before_small = at + 1 < text.size() && is_lower(text[at + 1]);
    bool const plain = is_lower(a) && is_upper(b);
    bool const acronym = (is_upper(a) && is_upper(b) && before_small) || (a == ')' && is_word(b)) ||
                         (is_digit(a) && is_upper(b));
    if (plain || (with_acronyms && acronym)) out.push_back(at);
  }
  return out;
}

std::vector<std::size_t> ends_by_splitter(std::string_view text, list_kind kind, known_names const* known) {
  static glue_splitter splitter;
  static std::vector<glued_item> items;
  std::vector<known_names const*> sets;
  if (known != nullptr) sets.push_back(known);
  splitter.split(text, kind, sets, items);
  std::vector<std::size_t> out;
  for (auto const& it : items) out.push_back(static_cast<std::size_t>(it.text.data() + it.text.size() - text.data()));
  if (!out.empty()) out.pop_back();
  return out;
}

void measure(std::string const& folder, char const* what, list_kind kind, double inner_capitals) {
  constexpr int lists = 1000;
  auto const held = read_names(folder + "/" + what + ".txt", true);
  name_pool const pool(held, inner_capitals);
  auto const views = [&](double share) {
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < held.size(); ++i)
      if (static_cast<double>(i * 7919 % 1000) < share * 1000) all.emplace_back(held[i]);
    return known_names(all);
  };
  known_names const most = views(0.9);
  known_names const every = views(1);
  tally plain, acronyms, unknown, nearly, known;
  random_engine random(99);
  for (int i = 0; i < lists; ++i) {
    auto const list = glue(pool, random);
    plain.add(list, ends_by_rule(list.text, false));
    acronyms.add(list, ends_by_rule(list.text, true));
    unknown.add(list, ends_by_splitter(list.text, kind, nullptr));
    nearly.add(list, ends_by_splitter(list.text, kind, &most));
    known.add(list, ends_by_splitter(list.text, kind, &every));
  }
  auto const row = [&](char const* by, tally const& it) {
    std::printf("%-10s %-28s %.4f  %.4f\n", what, by, it.ends_f1(), it.items_f1());
  };
  row("letter case", plain);
  row("letter case and acronyms", acronyms);
  row("splitter, no name known", unknown);
  row("splitter, nine in ten known", nearly);
  row("splitter, all names known", known);
}

}  // namespace

int main(int count, char** words) {
  std::vector<std::string> const given(words + 1, words + count);
  if (given.size() == 3 && given[0] == "fit") {
    auto const pool_of = [&](char const* what, double inner_capitals) {
      return name_pool(read_names(given[1] + "/" + what + ".txt", false), inner_capitals);
    };
    write_weights(given[2], {pool_of("employers", inner_capitals_of_employers), pool_of("skills", inner_capitals_of_skills)});
    return 0;
  }
  if (given.size() == 2 && given[0] == "measure") {
    std::printf("%-10s %-28s %s\n", "names", "by", "ends    items (F1)");
    measure(given[1], "employers", list_kind::employers, inner_capitals_of_employers);
    measure(given[1], "skills", list_kind::skills, inner_capitals_of_skills);
    return 0;
  }
  std::fputs("fit_splitter fit NAMES OUT | fit_splitter measure NAMES\n", stderr);
  return 2;
}
