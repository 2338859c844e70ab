#include "json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace career {

void json_writer::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

json_writer& json_writer::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
  return *this;
}

json_writer& json_writer::close(char bracket) {
  out_ += bracket;
  first_ = false;
  return *this;
}

json_writer& json_writer::key(std::string_view name) {
  value(name);
  out_ += ':';
  first_ = true;
  return *this;
}

json_writer& json_writer::value(std::string_view text) {
  separate();
  out_ += '"';
  std::size_t plain = 0;  // where the run begins that needs no escape
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out_.append(text, plain, i - plain);
    plain = i + 1;
    switch (c) {
      case '"': out_ += "\\\""; break;
      case '\\': out_ += "\\\\"; break;
      case '\n': out_ += "\\n"; break;
      case '\r': out_ += "\\r"; break;
      case '\t': out_ += "\\t"; break;
      default: {
        constexpr std::string_view hex = "0123456789abcdef";
        out_ += "\\u00";
        out_ += hex[c >> 4];
        out_ += hex[c & 15];
      }
    }
  }
  out_.append(text, plain);
  out_ += '"';
  return *this;
}

json_writer& json_writer::value(bool yes) {
  separate();
  out_ += yes ? "true" : "false";
  return *this;
}

json_writer& json_writer::null() {
  separate();
  out_ += "null";
  return *this;
}

json_writer& json_writer::value(std::int64_t whole) {
  separate();
  std::array<char, 24> digits{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), whole).ptr;
  out_.append(digits.data(), end);
  return *this;
}

json_writer& json_writer::value(double number) {
  if (number == std::trunc(number) && std::abs(number) < 9e15) return value(static_cast<std::int64_t>(number));
  constexpr std::int64_t million = 1'000'000;
  auto const millionths = static_cast<std::int64_t>(std::llround(number * static_cast<double>(million)));
  auto const magnitude = millionths < 0 ? -millionths : millionths;
  separate();
  if (millionths < 0) out_ += '-';
  first_ = true;
  value(magnitude / million);
  auto rest = magnitude % million;
  if (rest == 0) return *this;
  std::array<char, 7> decimals{'.', '0', '0', '0', '0', '0', '0'};
  for (std::size_t place = 6; place > 0; --place, rest /= 10) decimals[place] = static_cast<char>('0' + rest % 10);
  auto const written = std::string_view(decimals.data(), decimals.size());
  out_.append(written.substr(0, written.find_last_not_of('0') + 1));
  return *this;
}

}  // namespace career
