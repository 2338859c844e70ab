#include "known.hpp"

#include <cerrno>

#include "career/limits.hpp"
#include "career/vocabulary.hpp"
#include "career/vocabulary_text.hpp"
#include "files.hpp"

namespace career::cli {

known_for::known_for(options const& with) {
  if (with.vocabulary == "none") return;
  text_ = vocabulary_text();
  if (with.vocabulary) {
    errno = 0;
    auto more = read_file(*with.vocabulary, limits::vocabulary_bytes);
    if (!more) {
      unreadable_ = with.vocabulary;
      return;
    }
    auto const told = read_vocabulary(*more, *with.vocabulary);
    for (auto const& it : told.diagnostics)
      write_error("career-guide: " + it.in + ":" + std::to_string(it.at.line) + ": " + it.message + "\n");
    more_ = std::string(text_) + *more;
    text_ = more_;
  }
  known_ = read_vocabulary(text_).result;
}

known_skills const* known_for::skills() {
  if (!known_) return nullptr;
  if (!skills_) skills_ = read_known_skills(text_).result;
  return &*skills_;
}

}  // namespace career::cli
