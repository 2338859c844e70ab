#include "roles.hpp"

#include "catch.hpp"

using namespace career;

TEST_CASE("titles are compared without case, plural and punctuation, with known aliases, seniority kept") {
  CHECK(role_key("Back-End Engineer") == role_key("back end engineers"));
  CHECK(role_key("Backend Developer") == role_key("Backend Engineer"));
  CHECK(role_key("SRE") == role_key("Site Reliability Engineer"));
  CHECK(role_key("Senior Backend Engineer") != role_key("Backend Engineer"));
  CHECK(role_key("Junior Backend Engineer") != role_key("Senior Backend Engineer"));
}

TEST_CASE("the distance of two titles is how many bytes make one of the other") {
  CHECK(distance("", "abc") == 3);
  CHECK(distance("kitten", "sitting") == 3);
  CHECK(distance("same", "same") == 0);
}
