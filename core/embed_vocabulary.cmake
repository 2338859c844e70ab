# Writes OUT, a C++ source with the vocabulary's readable sources in it, from the files KIND.txt of the folder FROM.
#   cmake -DFROM=data/vocabulary -DOUT=vocabulary_text.cpp -P embed_vocabulary.cmake
set(text "career-guide vocabulary 1\n")
foreach(kind skills employers sectors roles headings aliases before families words)
  file(READ "${FROM}/${kind}.txt" names)
  string(APPEND text "!${kind}\n${names}\n")
endforeach()
# The last two groups of words are blocks of their own, as in scripts/make-vocabulary.mjs.
string(REPLACE "# Words that only join others\n" "!joins\n" text "${text}")
string(REPLACE "# Words that lead to a skill or follow it\n" "!round\n" text "${text}")
file(WRITE "${OUT}" "#include \"career/vocabulary_text.hpp\"

namespace career {

std::string_view vocabulary_text() noexcept {
  using namespace std::string_view_literals;
  return R\"~~(${text})~~\"sv;
}

}  // namespace career
")
