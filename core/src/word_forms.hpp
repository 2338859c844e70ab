/// @file word_forms.hpp
/// @brief One form for the ways in which a word is written: letter case, accents, plural, British and American spelling.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace career {

/// What stands between a word and the one before it; of several, the greatest.
enum class parting_sign : std::uint8_t {
  blank,  ///< spaces
  dash,   ///< `-`, `/`, `_`, `&`: parts of one name may be joined so
  line,   ///< one line's end
  list,   ///< commas, brackets, quotes and other signs
  stop    ///< the end of a sentence, an empty line, the start of the text
};

/// A word of a text: where it stands, in bytes.
struct word_place {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  parting_sign before = parting_sign::stop;
};

/// Reads a text word by word; each is appended to a string in its one form.
class word_reader {
 public:
  explicit word_reader(std::string_view text) noexcept : text_(text) {}

  /// The next word, appended to `out`. False at the text's end. Cost over all words: linear.
  bool next(std::string& out, word_place& place) { return begin(place) && (read(out, place), true); }

  /// The same in two: goes to where the next word begins, false at the text's end; then reads it.
  bool begin(word_place& place);
  void read(std::string& out, word_place& place);
  /// Where a word begins: all of it, where it has letters and digits of ASCII alone; else nothing.
  std::string_view plain() const noexcept;
  /// Goes on behind such a word without reading it.
  void skip(std::string_view plain, word_place& place) noexcept;

 private:
  /// What the character at `at_` is as one, moved past it.
  parting_sign pass();
  bool begins_word() const noexcept;
  /// Appends what the character at `at_` is inside a word, moved past it; false where it ends the word.
  bool take(std::string& out, std::size_t word_begin);

  std::string_view text_;
  std::size_t at_ = 0;
  bool any_ = false;
};

/// Puts the word at the end of `out`, in small letters without accents, into its one form; `written` ends with it as it
/// was written. Done again it changes nothing, but for four capitals of which the last is an S (`SSRS`). Cost: linear in the word.
void settle_word(std::string& out, std::size_t word_begin, std::string_view written);

}  // namespace career
