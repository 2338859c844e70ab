#include "seam_fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "letters.hpp"

namespace career::fit {

namespace {

constexpr int passes = 20;
constexpr double penalty = 2e-5;
constexpr double rate = 0.12;
constexpr std::size_t seams_within = 12;  // as the splitter has it

/// e^x by squaring, since the library's own differs from machine to machine in the last bit.
double exp_of(double x) {
  constexpr int squarings = 10;
  double const small = x / (1 << squarings);
  double term = 1, sum = 1;
  for (int i = 1; i < 12; ++i) sum += term *= small / i;
  for (int i = 0; i < squarings; ++i) sum *= sum;
  return sum;
}

/// A parameter that moves against its slope, the slower the more it has been moved.
struct parameter {
  double value = 0;
  double seen = 1e-3;

  void move(double error, double speed) {
    double const slope = error + penalty * value;
    seen += slope * slope;
    value -= speed * slope / std::sqrt(seen);
  }
};

struct seam {
  std::size_t at = 0;
  bool is_end = false;
  double likely = 0;  // that an item ends here, by the letters alone
  std::vector<std::size_t> features;
};

class fitter {
 public:
  void learn(glued_list const& list, double speed) {
    find_seams(list);
    sum_readings();
    expected_lengths_.fill(0);
    auto const last = places_.size() - 1;
    for (std::size_t from = 0; from < last; ++from)
      each_item(from, [&](std::size_t to, double weight) {
        expected_lengths_[length_index(from, to)] += before_[from] * weight * after_[to] / before_[last];
      });
    std::size_t begin = 0;
    for (std::size_t place = 1; place <= last; ++place) {
      bool const is_end = place == last || seams_[place - 1].is_end;
      if (is_end) expected_lengths_[length_index(begin, place)] -= 1;
      if (is_end) begin = place;
      if (place == last) break;
      auto const error = before_[place] * after_[place] / before_[last] - (is_end ? 1 : 0);
      for (auto const index : seams_[place - 1].features) weights_[index].move(error, speed);
    }
    // a length's parameter is a cost, so its slope is the other way round
    for (std::size_t i = 0; i < seams::lengths; ++i)
      if (expected_lengths_[i] != 0) lengths_[i].move(-expected_lengths_[i], speed);
  }

  /// The average name's oddness goes into the bias.
  fitted_model model(name_pool const& from) const {
    random_engine random(7);
    constexpr int draws = 100'000;
    double mean = 0;
    for (int i = 0; i < draws; ++i) mean += lengths_[seams::index_of_length(from.draw(random).size())].value / draws;
    auto const rounded = [](double it) {
      return static_cast<int>(std::clamp(std::lround(it * seams::nat), -127L, 127L));
    };
    fitted_model out;
    for (auto const& it : weights_) out.weights.push_back(rounded(it.value));
    out.weights.front() = rounded(weights_.front().value - mean);
    for (std::size_t i = 0; i < seams::lengths; ++i) out.oddness_of_length[i] = rounded(lengths_[i].value - mean);
    out.oddness_of_length[0] = 0;  // no item is empty
    return out;
  }

 private:
  void find_seams(glued_list const& list) {
    seams_.clear();
    places_.assign(1, 0);
    for (std::size_t at = 1; at < list.text.size(); ++at) {
      if (is_space(list.text[at]) || is_space(list.text[at - 1]) || !seams::may_end(list.text, at)) continue;
      seam it{at, std::binary_search(list.ends.begin(), list.ends.end(), at), 0, {}};
      double odds = 0;
      seams::each_feature(list.text, at, [&](std::size_t index) {
        it.features.push_back(index);
        odds += weights_[index].value;
      });
      it.likely = 1 / (1 + exp_of(-odds));
      places_.push_back(at);
      seams_.push_back(std::move(it));
    }
    places_.push_back(list.text.size());
    for (std::size_t i = 0; i < seams::lengths; ++i) weight_of_length_[i] = exp_of(-lengths_[i].value);
  }

  std::size_t length_index(std::size_t from, std::size_t to) const {
    return seams::index_of_length(places_[to] - places_[from]);
  }

  /// Calls `item(to, weight)` for every item that begins at a place.
  template <typename Item>
  void each_item(std::size_t from, Item item) const {
    auto const last = places_.size() - 1;
    double inner = 1;  // no item ends at the seams within
    for (auto to = from + 1; to <= last && to <= from + seams_within; ++to) {
      auto const likely = to == last ? 1 : seams_[to - 1].likely;
      item(to, inner * likely * weight_of_length_[length_index(from, to)]);
      inner *= 1 - likely;
    }
  }

  /// The sums over all readings of what stands before and after each place, an item ending there.
  void sum_readings() {
    auto const last = places_.size() - 1;
    before_.assign(last + 1, 0);
    after_.assign(last + 1, 0);
    before_[0] = after_[last] = 1;
    for (std::size_t from = 0; from < last; ++from)
      each_item(from, [&](std::size_t to, double weight) { before_[to] += before_[from] * weight; });
    for (auto from = last; from-- > 0;)
      each_item(from, [&](std::size_t to, double weight) { after_[from] += after_[to] * weight; });
  }

  std::vector<parameter> weights_ = std::vector<parameter>(seams::weights);
  std::array<parameter, seams::lengths> lengths_;
  std::array<double, seams::lengths> weight_of_length_, expected_lengths_;
  std::vector<seam> seams_;
  std::vector<std::size_t> places_;  // the seams, and the text's begin and end
  std::vector<double> before_, after_;
};

}  // namespace

fitted_model fit_seams(name_pool const& from) {
  fitter it;
  random_engine random(7);
  for (int pass = 0; pass < passes; ++pass)
    for (std::size_t i = 0; i < from.size() / 2; ++i) it.learn(glue(from, random), rate / (1 + pass));
  return it.model(from);
}

std::string source_of(std::vector<fitted_model> const& models) {
  auto const rows = [](auto const& numbers) {
    std::string out = "{{";
    std::string line;
    for (int const it : numbers) {
      line += std::to_string(it) + ",";
      if (line.size() <= 112) continue;
      out += line + "\n";
      line.clear();
    }
    return out + line + "}},\n";
  };
  std::string out =
      "// Written by scripts/fit-splitter from data/names; not to be edited.\n#include \"seams.hpp\"\n\n"
      "namespace career::seams {\n\n// clang-format off\n"
      "std::array<std::array<std::int8_t, weights>, models> const fitted{{\n";
  for (auto const& it : models) out += rows(it.weights);
  out += "}};\n\nstd::array<std::array<std::int8_t, lengths>, models> const oddness_of_length{{\n";
  for (auto const& it : models) out += rows(it.oddness_of_length);
  return out + "}};\n// clang-format on\n\n}  // namespace career::seams\n";
}

}  // namespace career::fit
