#include "measure.hpp"

#include <set>
#include <utility>

#include "letters.hpp"
#include "split.hpp"

namespace career::fit {

namespace {

using places = std::vector<std::size_t>;

class tally {
 public:
  void add(glued_list const& list, places const& got) {
    ends_.count({list.ends.begin(), list.ends.end()}, {got.begin(), got.end()});
    items_.count(items_of(list.text, list.ends), items_of(list.text, got));
  }
  figures result() const { return {ends_.f1(), items_.f1()}; }

 private:
  template <typename Thing>
  struct hits {
    std::size_t wanted = 0, got = 0, right = 0;

    void count(std::set<Thing> const& want, std::set<Thing> const& have) {
      wanted += want.size();
      got += have.size();
      for (auto const& it : have) right += want.count(it);
    }
    double f1() const { return 2 * static_cast<double>(right) / static_cast<double>(wanted + got); }
  };
  using item = std::pair<std::size_t, std::size_t>;

  static std::set<item> items_of(std::string_view text, places const& ends) {
    std::set<item> out;
    std::size_t begin = 0;
    for (auto const end : ends) out.emplace(std::exchange(begin, end), end);
    out.emplace(begin, text.size());
    return out;
  }

  hits<std::size_t> ends_;
  hits<item> items_;
};

places ends_by_rule(std::string_view text, bool with_acronyms) {
  places out;
  for (std::size_t at = 1; at < text.size(); ++at) {
    char const a = text[at - 1];
    char const b = text[at];
    bool const before_small = at + 1 < text.size() && is_lower(text[at + 1]);
    bool const acronym =
        (is_upper(a) && is_upper(b) && before_small) || (a == ')' && is_word(b)) || (is_digit(a) && is_upper(b));
    if ((is_lower(a) && is_upper(b)) || (with_acronyms && acronym)) out.push_back(at);
  }
  return out;
}

class splitter {
 public:
  explicit splitter(list_kind kind) : kind_(kind) {}

  places ends(std::string_view text, known_names const& known) {
    auto const* set = &known;
    splitter_.split(text, kind_, {&set, 1}, items_);
    places out;
    for (auto const& it : items_)
      out.push_back(static_cast<std::size_t>(it.text.data() + it.text.size() - text.data()));
    if (!out.empty()) out.pop_back();
    return out;
  }

 private:
  list_kind kind_;
  glue_splitter splitter_;
  std::vector<glued_item> items_;
};

/// Of each thousand names this many, spread over the alphabet.
known_names some_of(names const& all, std::size_t of_thousand) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (i * 7919 % 1000 < of_thousand) out.emplace_back(all[i]);
  return known_names(out);
}

}  // namespace

measured measure(std::string const& data, list_kind kind, int lists, bool listed) {
  auto const held = read_names(data + (listed ? "/vocabulary/" : "/names/") + file_of(kind), true);
  name_pool const pool(listed ? names() : held, kind, listed ? held : names());
  known_names const none;
  auto const most = some_of(held, 900);
  auto const all = some_of(held, 1000);
  splitter by(kind);
  tally letter_case, acronyms, none_known, most_known, all_known;
  random_engine random(99);
  for (int i = 0; i < lists; ++i) {
    auto const list = glue(pool, random);
    letter_case.add(list, ends_by_rule(list.text, false));
    acronyms.add(list, ends_by_rule(list.text, true));
    none_known.add(list, by.ends(list.text, none));
    most_known.add(list, by.ends(list.text, most));
    all_known.add(list, by.ends(list.text, all));
  }
  return {letter_case.result(), acronyms.result(), none_known.result(), most_known.result(), all_known.result()};
}

}  // namespace career::fit
