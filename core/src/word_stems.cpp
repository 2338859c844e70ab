#include "word_stems.hpp"

#include <algorithm>

namespace career {

namespace {

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

class stemmer {
 public:
  explicit stemmer(std::string_view word) : it_(word) {}

  std::string stem() {
    if (it_.size() < 4 || !std::all_of(it_.begin(), it_.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return it_;
    // analysis, analyst, analyse; not analytics
    if (it_.starts_with("analys")) return "analys";
    if (it_ == "maintenance") return "maintain";
    if (it_.ends_with("us")) it_.pop_back();  // `menus`
    drop_doing();
    drop_one_of_two();
    if (char const last = it_.back(); it_.size() > 3 && (last == 'e' || last == 'y')) it_.pop_back();
    // not `engineer`, `career`
    bool const is_doer = it_.size() > 4 && !it_.ends_with("eer") && (drop("er", 3) || drop("or", 3));
    if (!is_doer) drop_noun();
    drop("at", 4);
    if (it_.ends_with("ific")) it_.resize(it_.size() - 2);
    if (it_.size() > 4 && (it_.back() == 'i' || it_.back() == 'y')) it_.pop_back();
    // administer, administration
    if (it_.size() > 5 && it_.ends_with("str")) it_.pop_back();
    drop_one_of_two();
    return std::move(it_);
  }

 private:
  bool drop(std::string_view ending, std::size_t at_least) {
    if (it_.size() < ending.size() + at_least || !it_.ends_with(ending)) return false;
    auto const rest = it_.size() - ending.size();
    if (std::none_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(rest), is_vowel)) return false;
    it_.resize(rest);
    return true;
  }

  void drop_doing() {
    if (drop("ing", 3) || drop("ship", 4) || drop("ity", 4)) return;
    if (!it_.ends_with("eed") && drop("ed", 3)) return;
    drop("ly", 4);
  }

  void drop_noun() {
    if (it_.ends_with("ment")) {
      // not `document`, `implement`
      char const before = it_[it_.size() - 5];
      if (it_.size() > 7 && before != 'u' && before != 'i' && !it_.ends_with("lement")) {
        drop("ment", 4);
        if (it_.back() == 'e') it_.pop_back();
      }
      return;
    }
    if (drop("ion", 4)) return;
    for (std::string_view const ending : {"ical", "ial", "anc", "enc", "ist", "ant", "iv", "ic", "ur"})
      if (drop(ending, 4)) return;
    drop("al", 5);
  }

  /// `planning`, `plan`
  void drop_one_of_two() {
    auto const size = it_.size();
    if (size > 3 && it_[size - 1] == it_[size - 2] && !is_vowel(it_.back())) it_.pop_back();
  }

  std::string it_;
};

}  // namespace

std::string stem_of(std::string_view folded) { return stemmer(folded).stem(); }

}  // namespace career
