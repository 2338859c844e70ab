#include "roles.hpp"

#include "catch.hpp"
#include "support.hpp"

using namespace career;
using test::guide_text;
using test::held_guide;

TEST_CASE("titles are compared without case, plural and punctuation, with known aliases, seniority kept") {
  CHECK(role_key("Back-End Engineer") == role_key("back end engineers"));
  CHECK(role_key("Backend Developer") == role_key("Backend Engineer"));
  CHECK(role_key("SRE") == role_key("Site Reliability Engineer"));
  CHECK(role_key("Senior Backend Engineer") != role_key("Backend Engineer"));
  CHECK(role_key("Junior Backend Engineer") != role_key("Senior Backend Engineer"));
}

TEST_CASE("a role is found by its title, or else by a title it is also called by") {
  guide_text a;
  a.title = "Backend Engineer";
  a.about = {"Also Called: Server Engineer; API Engineer"};
  guide_text b;
  b.title = "Server Engineer";
  guide_text c;
  c.title = "Platform Engineer";
  c.about = {"Also Called: API Engineer"};
  held_guide const ha(a);
  held_guide const hb(b);
  held_guide const hc(c);
  std::vector<guide const*> const all{&*ha, &*hb, &*hc};
  role_index const roles(all);
  CHECK(roles.find_one("backend developer") == &*ha);
  CHECK(roles.find_one("Server Engineer") == &*hb);
  CHECK(roles.find("API Engineer").size() == 2);
  CHECK(roles.find_one("API Engineer") == nullptr);
  CHECK(roles.find("Baker").empty());
}

TEST_CASE("of several guides that are called alike, the message names them in a fixed order") {
  guide_text text;
  text.about = {"Also Called: Engineer"};
  std::vector<std::unique_ptr<held_guide>> held;
  std::vector<guide const*> all;
  for (std::string const title : {"Zebra Keeper", "Mender", "Anvil Maker", "Quilter", "Boatswain"}) {
    text.title = title;
    held.push_back(std::make_unique<held_guide>(text));
    all.push_back(&**held.back());
  }
  auto const found = role_index(all).find("Engineer");
  CHECK(found == all);  // as they were given: the same on every platform
}

TEST_CASE("edges are promotions, then transitions, each role once, promotion where both are there") {
  guide_text text;
  text.can_lead_to = {"Lead", "Manager"};
  text.transitions = {"manager", "Baker", "Lead"};
  held_guide const role(text);
  auto const edges = edges_of(*role);
  REQUIRE(edges.size() == 3);
  CHECK(edges[0].title == "Lead");
  CHECK(edges[1].title == "Manager");
  CHECK(edges[1].kind == move_kind::promotion);
  CHECK(edges[2].title == "Baker");
  CHECK(edges[2].kind == move_kind::transition);
}

TEST_CASE("the nearest titles are at most three, nearest first") {
  guide_text text;
  text.title = "Backend Engineer";
  text.can_lead_to = {"Frontend Engineer", "Backend Lead", "Baker"};
  held_guide const role(text);
  std::vector<guide const*> const all{&*role};
  auto const near = role_index(all).nearest("Backend Enginer");
  REQUIRE_FALSE(near.empty());
  CHECK(near.front() == "Backend Engineer");
  CHECK(near.size() <= 3);
  CHECK(role_index(all).nearest("xq").empty());
}
