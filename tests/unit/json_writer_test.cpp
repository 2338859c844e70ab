#include "json_writer.hpp"

#include <limits>

#include "catch.hpp"
#include "envelope.hpp"

using namespace career;

namespace {

template <typename Value>
std::string written(Value value) {
  std::string out;
  json_writer(out).value(value);
  return out;
}

}  // namespace

TEST_CASE("texts are escaped where JSON asks for it, and nowhere else") {
  CHECK(written("") == R"("")");
  CHECK(written("plain") == R"("plain")");
  CHECK(written("a\"b\\c/d") == R"("a\"b\\c/d")");
  CHECK(written("\n\r\t") == R"("\n\r\t")");
  CHECK(written(std::string_view("\0\x01\x1f\x7f", 4)) == "\"\\u0000\\u0001\\u001f\x7f\"");
  CHECK(written("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
}

TEST_CASE("what was escaped reads back as it was") {
  std::string all;
  for (char c = 0; c < 0x7f; ++c) all += c;
  CHECK(test::read_json(written(std::string_view(all))).get<std::string>() == all);
}

TEST_CASE("whole numbers are written whole") {
  CHECK(written(std::int64_t{0}) == "0");
  CHECK(written(std::int64_t{-75000}) == "-75000");
  CHECK(written(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
  CHECK(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(written(std::uint32_t{4294967295}) == "4294967295");
}

TEST_CASE("numbers are rounded to six places, without an exponent, a closing zero or a minus before nothing") {
  CHECK(written(0.0) == "0");
  CHECK(written(1.0) == "1");
  CHECK(written(0.5) == "0.5");
  CHECK(written(1.5) == "1.5");
  CHECK(written(1.0 / 3) == "0.333333");
  CHECK(written(2.0 / 3) == "0.666667");
  CHECK(written(0.0000005) == "0.000001");
  CHECK(written(0.0000004) == "0");
  CHECK(written(-0.0000004) == "0");
  CHECK(written(-0.0) == "0");
  CHECK(written(-1.25) == "-1.25");
  CHECK(written(0.9999996) == "1");
  CHECK(written(0.1 + 0.2) == "0.3");
  CHECK(written(0.000001) == "0.000001");
  CHECK(written(123456.789) == "123456.789");
  CHECK(written(8999999999999.0) == "8999999999999");
}

TEST_CASE("objects and lists are parted by commas, at every depth") {
  std::string out;
  {
    json_writer to(out);
    to.begin_object();
    to.key("a").begin_list().value(std::int64_t{1}).begin_list().end_list().begin_object().end_object().end_list();
    to.key("b").null();
    to.key("c").value(true).key("d").value(std::optional<double>{}).key("e").value(std::optional<bool>{false});
    to.end_object();
  }
  CHECK(out == R"({"a":[1,[],{}],"b":null,"c":true,"d":null,"e":false})");
}

TEST_CASE("what is written is added to what stood in the text, however long") {
  std::string out = "before ";
  std::string const text(10'000, 'x');
  json_writer(out).value(std::string_view()).value(std::string_view(text)).value(false);
  CHECK(out == "before \"\",\"" + text + "\",false");
}
