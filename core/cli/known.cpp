#include "known.hpp"

#include <cerrno>

#include "career/limits.hpp"
#include "career/vocabulary.hpp"
#include "career/vocabulary_text.hpp"
#include "files.hpp"

namespace career::cli {

known_for::known_for(options const& with) {
  if (with.vocabulary == "none") return;
  auto own = vocabulary_text();
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
    text_ = std::string(own) + *more;
    own = text_;
  }
  known_ = read_vocabulary(own).result;
}

}  // namespace career::cli
