#include "pay_cells.hpp"

#include <algorithm>
#include <utility>

#include "grammar/grammar.hpp"
#include "letters.hpp"
#include "pay_marks.hpp"

namespace career {

namespace {

/// What all that speak of something say: nothing, one thing, or several.
template <typename T>
struct agreement {
  std::optional<T> one;
  bool several = false;

  void add(T const& it) {
    several = several || (one && *one != it);
    one = it;
  }
  explicit operator bool() const noexcept { return one && !several; }
};

bool is_marked(grammar::line const& it) noexcept { return it.bullet || it.number.has_value(); }

class cells_reader {
 public:
  pay_cells read(std::span<grammar::line const> lines) {
    out_.cells.reserve(lines.size());
    for (std::size_t begin = 0; begin < lines.size();) {
      // pay may go on over lines that no list parts
      std::size_t end = begin + 1;
      while (end < lines.size() && !(is_marked(lines[end]) && is_marked(lines[begin]))) ++end;
      read_run(lines, begin, end);
      begin = end;
    }
    settle();
    return std::move(out_);
  }

 private:
  void read_run(std::span<grammar::line const> lines, std::size_t begin, std::size_t end) {
    auto const* const last = lines[end - 1].end();
    auto const* read_to = lines[begin].text.data();
    for (auto i = begin; i < end; ++i) {
      auto const& line = lines[i];
      if (line.end() <= read_to || line.text.starts_with("{|")) continue;
      pay_cell it{{}, static_cast<std::uint32_t>(i), std::nullopt, is_marked(line)};
      auto const* at = std::max(read_to, line.text.data());
      bool after_pay = read_to > line.text.data();  // pay of the line before went on into this one
      auto const cells_before = out_.cells.size();
      while (at < line.end()) {
        auto rest = between(at, last);
        auto const pay = grammar::read_pay(rest);
        if (!pay) break;
        add_texts(pay->level, it, after_pay);
        it.text = pay->written;
        it.pay = static_cast<std::uint32_t>(out_.pays.size());
        out_.cells.push_back(it);
        out_.pays.push_back(*pay);
        it.pay.reset();
        at = rest.data();
        after_pay = true;
      }
      if (at < line.end()) add_texts(between(at, line.end()), it, after_pay);
      if (!after_pay) take_note(cells_before);
      read_to = std::max(at, line.end());
    }
  }

  void add_texts(std::string_view text, pay_cell it, bool after_pay) {
    it.is_glued = after_pay && !text.empty() && is_word(text.front());
    while (!text.empty()) {
      auto const [end, mark] = end_of_cell(text);
      it.text = bare(text.substr(0, end));
      if (says_something(it.text)) {
        auto const hint = grammar::read_pay_hint(it.text);
        it.is_head = !after_pay && !hint.other && (hint.is_head || !hint.currency.empty());
        out_.cells.push_back(it);
        if (!hint.currency.empty()) noted_currency_.add(hint.currency);
      }
      text.remove_prefix(end + mark);
      it.is_glued = false;
    }
  }

  /// A line without pay: a head, or a sentence on the currency, may name the period of all.
  void take_note(std::size_t begin) {
    for (auto at = begin; at < out_.cells.size(); ++at) {
      auto const hint = grammar::read_pay_hint(out_.cells[at].text);
      if (hint.per && (out_.cells[at].is_head || !hint.currency.empty())) noted_period_.add(*hint.per);
    }
  }

  void settle() {
    agreement<std::string_view> shown;
    agreement<std::string_view> crowns;
    for (auto const& it : out_.pays) {
      if (it.currency.empty() || !it.unsure.empty()) continue;
      shown.add(it.currency);
      if (it.currency == "NOK" || it.currency == "SEK" || it.currency == "DKK") crowns.add(it.currency);
    }
    auto const& section = shown.one ? shown : noted_currency_;
    for (auto& it : out_.pays) {
      if (it.currency.empty() && section) it.currency = *section.one;
      if (!it.unsure.empty() && crowns) it.currency = *crowns.one, it.unsure = {};
      if (!it.per && noted_period_) it.per = noted_period_.one;
    }
    std::size_t kept = 0;
    for (auto it : out_.cells) {
      bool const is_none = it.pay && (out_.pays[*it.pay].currency.empty() || out_.pays[*it.pay].other_period);
      if (is_none) it.pay.reset();
      // what is no pay after all is part of the text before it
      auto* const before = kept > 0 ? &out_.cells[kept - 1] : nullptr;
      if (is_none && before != nullptr && !before->pay && before->line == it.line)
        before->text = between(before->text.data(), it.text.data() + it.text.size());
      else
        out_.cells[kept++] = it;
    }
    out_.cells.resize(kept);
  }

  pay_cells out_;
  agreement<std::string_view> noted_currency_;
  agreement<period> noted_period_;
};

}  // namespace

pay_cells read_pay_cells(std::span<grammar::line const> lines) { return cells_reader().read(lines); }

}  // namespace career
