#include "support.hpp"

#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "envelope.hpp"

namespace career::test {

namespace {

std::string contents(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  INFO("reading " << path);
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), {}};
}

void add_list(std::string& out, std::string_view heading, std::vector<std::string> const& items,
              std::string_view mark = "- ") {
  if (items.empty()) return;
  out += heading;
  out += '\n';
  for (auto const& it : items) out.append(mark).append(it) += '\n';
}

}  // namespace

std::string data_file(std::string_view name) { return contents(CAREER_GUIDE_DATA "/" + std::string(name)); }
std::string golden_file(std::string_view name) { return contents(CAREER_GUIDE_GOLDEN "/" + std::string(name)); }

std::string extracts_file(std::string_view name) { return contents(CAREER_GUIDE_EXTRACTS "/" + std::string(name)); }

std::string const& reference_text() {
  static std::string const text = data_file("guides/junior-backend-engineer.txt");
  return text;
}

json read_json(std::string_view bytes) {
  auto value = json::parse(bytes.begin(), bytes.end(), nullptr, false);
  if (value.is_discarded()) {
    INFO("not JSON: " << bytes.substr(0, 400));
    REQUIRE_FALSE(value.is_discarded());
  }
  return value;
}

json parsed(std::string_view text) {
  auto const answer = parse(text);
  INFO(text.substr(0, 400));
  REQUIRE(answer.ok());
  return envelope(answer)["result"];
}

json parsed_with_places(std::string_view text) {
  auto const answer = parse(text);
  INFO(text.substr(0, 400));
  REQUIRE(answer.ok());
  return envelope(answer, true)["result"];
}

std::vector<std::string> codes(std::vector<diagnostic> const& of, bool with_notes) {
  std::vector<std::string> out;
  for (auto const& it : of)
    if (with_notes || severity_of(it.what) != severity::note) out.emplace_back(name_of(it.what));
  return out;
}

diagnostic const& first_of(std::vector<diagnostic> const& all, code what) {
  auto const found = std::find_if(all.begin(), all.end(), [&](diagnostic const& it) { return it.what == what; });
  INFO("no diagnostic " << name_of(what));
  REQUIRE(found != all.end());
  return *found;
}

std::vector<std::string> pieces_of(std::string_view source, guide const& of, item const& it) {
  std::vector<std::string> out;
  for (auto const& place : of.places_of(it)) out.emplace_back(source.substr(place.offset, place.length));
  return out;
}

std::string marked_by(std::string_view source, diagnostic const& it) {
  return std::string(source.substr(it.at.offset, it.at.length));
}

profile having(std::string_view text) {
  auto answer = read_have(text);
  INFO(text);
  REQUIRE(answer.ok());
  return std::move(*answer.result);
}

std::string guide_text::str() const {
  std::string out = title + "\nCareer Guide\n";
  add_list(out, "Top Skills for Success", top_skills);
  add_list(out, "Can Lead To", can_lead_to);
  add_list(out, "Transition Opportunities", transitions);
  add_list(out, "Often Missing Skills", often_missing);
  add_list(out, "Development Suggestions", suggestions);
  add_list(out, "Median Salary Range", pay, "");
  add_list(out, "Recommended Next Steps", next_steps);
  add_list(out, "About This Guide", about, "");
  return out;
}

held_guide::held_guide(std::string text)
    : source_(std::make_unique<std::string>(std::move(text))), parsed_(parse(*source_)) {
  INFO(*source_);
  REQUIRE(parsed_.ok());
}

}  // namespace career::test
