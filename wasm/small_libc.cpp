/// What of the C library is ours.
///
/// A look for a byte and a comparison that take eight bytes at a time: the library's, built for size, take one, and were a
/// third of all that reading a guide cost.
///
/// Functions that nlohmann/json's lexer calls and nobody here reads the results of: the value of a
/// number with decimals (the profile's reader takes its text, see profile_json.cpp) and the wording of a syntax error
/// (the core has its own). The full ones are 14 KB of long double arithmetic and formats. strtof and strtold stand in
/// the same object of the library, so they are here as well.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

char* end_of_number(char const* text) {
  while (*text == '+' || *text == '-' || *text == '.' || *text == 'e' || *text == 'E' || (*text >= '0' && *text <= '9'))
    ++text;
  return const_cast<char*>(text);
}

}  // namespace

extern "C" {

void* memchr(void const* text, int byte, std::size_t size) {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  auto const wanted = static_cast<unsigned char>(byte);
  auto const* at = static_cast<unsigned char const*>(text);
  auto const* const end = at + size;
  for (; end - at >= 8; at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof eight);
    eight ^= ones * wanted;
    if (auto const found = (eight - ones) & ~eight & (ones << 7); found != 0) {
      at += std::countr_zero(found) / 8;
      return const_cast<unsigned char*>(at);
    }
  }
  for (; at != end; ++at)
    if (*at == wanted) return const_cast<unsigned char*>(at);
  return nullptr;
}

int memcmp(void const* one, void const* other, std::size_t size) {
  auto const* a = static_cast<unsigned char const*>(one);
  auto const* b = static_cast<unsigned char const*>(other);
  auto const* const end = a + size;
  for (; end - a >= 8; a += 8, b += 8) {
    std::uint64_t left = 0;
    std::uint64_t right = 0;
    std::memcpy(&left, a, sizeof left);
    std::memcpy(&right, b, sizeof right);
    if (left != right) break;
  }
  for (; a != end; ++a, ++b)
    if (*a != *b) return *a - *b;
  return 0;
}

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
