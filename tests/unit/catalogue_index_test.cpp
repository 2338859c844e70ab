#include "catalogue_index.hpp"

#include "catch.hpp"
#include "shelf.hpp"

using namespace career;
using test::guide_text;
using test::shelf;

namespace {

std::vector<std::string_view> titles_of(catalogue const& all, std::string_view title) {
  std::vector<std::string_view> out;
  for (auto const role : find_roles(all.data(), title)) out.push_back(all.data().title_of(role));
  return out;
}

using texts = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a role is found by its title, or else by a title it is also called by") {
  shelf all;
  guide_text text;
  text.title = "Backend Engineer";
  text.about = {"Also Called: Server Engineer; API Engineer; API engineers"};
  all.add(text);
  text.title = "Server Engineer";
  text.about = {};
  all.add(text);
  text.title = "Platform Engineer";
  text.about = {"Also Called: API Engineer"};
  all.add(text);
  CHECK(titles_of(*all, "backend developer") == texts{"Backend Engineer"});
  CHECK(titles_of(*all, "Server Engineer") == texts{"Server Engineer"});
  CHECK(titles_of(*all, "API Engineer") == texts{"Backend Engineer", "Platform Engineer"});
  CHECK(titles_of(*all, "Baker").empty());
}

TEST_CASE("of several guides that are called alike, all are found, in the order of their adding") {
  shelf all;
  guide_text text;
  text.about = {"Also Called: Engineer"};
  for (std::string const title : {"Zebra Keeper", "Mender", "Anvil Maker", "Quilter", "Boatswain"}) {
    text.title = title;
    all.add(text);
  }
  CHECK(titles_of(*all, "Engineer") == texts{"Zebra Keeper", "Mender", "Anvil Maker", "Quilter", "Boatswain"});
}

TEST_CASE("edges are promotions, then transitions, each role once, promotion where both are there") {
  shelf all;
  guide_text text;
  text.can_lead_to = {"Lead", "Manager"};
  text.transitions = {"manager", "Baker", "Lead"};
  all.add(text);
  auto const& in = (*all).data();
  auto const edges = in.edges_of(0);
  REQUIRE(edges.size() == 3);
  CHECK(in.titles.name(edges[0].title()) == "Lead");
  CHECK(in.titles.name(edges[1].title()) == "Manager");
  CHECK_FALSE(edges[1].is_transition());
  CHECK(in.titles.name(edges[2].title()) == "Baker");
  CHECK(edges[2].is_transition());
}

TEST_CASE("the nearest titles are at most three, nearest first") {
  shelf all;
  guide_text text;
  text.title = "Backend Engineer";
  text.can_lead_to = {"Frontend Engineer", "Backend Lead", "Baker"};
  all.add(text);
  auto const near = nearest_titles((*all).data(), "Backend Enginer");
  REQUIRE_FALSE(near.empty());
  CHECK(near.front() == "Backend Engineer");
  CHECK(near.size() <= 3);
  CHECK(nearest_titles((*all).data(), "xq").empty());
}
