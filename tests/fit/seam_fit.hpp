/// @file seam_fit.hpp
/// @brief Fits the weights of core/src/seams.hpp on glued lists of real names.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "glued_lists.hpp"
#include "seams.hpp"

namespace career::fit {

/// In sixteenths of a nat, as the core has them.
struct fitted_model {
  std::vector<int> weights;
  std::array<int, seams::lengths> oddness_of_length;
};

/// Maximises the likelihood of the right parting of each list among all its partings (a semi-Markov conditional random
/// field), so that what seams say and what lengths say is weighed once, together. By stochastic gradient descent
/// (AdaGrad). Only sums, products, quotients and square roots are taken, in one order: IEEE 754 gives the same bits on
/// every machine.
fitted_model fit_seams(name_pool const& from);

/// The text of core/src/seam_weights.cpp.
std::string source_of(std::vector<fitted_model> const& models);

}  // namespace career::fit
