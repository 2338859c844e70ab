/// Functions of the C library that nlohmann/json's lexer calls and nobody here reads the results of: the value of a
/// number with decimals (the profile's reader takes its text, see profile_json.cpp) and the wording of a syntax error
/// (the core has its own). The full ones are 14 KB of long double arithmetic and formats. strtof and strtold stand in
/// the same object of the library, so they are here as well.
#include <cstddef>

namespace {

char* end_of_number(char const* text) {
  while (*text == '+' || *text == '-' || *text == '.' || *text == 'e' || *text == 'E' || (*text >= '0' && *text <= '9'))
    ++text;
  return const_cast<char*>(text);
}

}  // namespace

extern "C" {

/// Only say where the number ends, which the lexer asserts.
double strtod(char const* text, char** end) {
  if (end != nullptr) *end = end_of_number(text);
  return 0;
}
float strtof(char const* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(char const* text, char** end) { return strtod(text, end); }

/// Write nothing. embind's type names, which no message of ours shows, come from one of these.
int sprintf(char* out, char const*, ...) {
  *out = '\0';
  return 0;
}
int siprintf(char* out, char const*, ...) {
  *out = '\0';
  return 0;
}
int __small_sprintf(char* out, char const*, ...) {
  *out = '\0';
  return 0;
}
int snprintf(char* out, std::size_t size, char const*, ...) {
  if (size > 0) *out = '\0';
  return 0;
}
}
