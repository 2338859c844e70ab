#include "options.hpp"

#include <algorithm>
#include <charconv>

namespace career::cli {

namespace {

/// The one value that an option takes.
std::optional<std::string>* single_value(options& into, std::string_view name) {
  if (name == "--guide") return &into.guide;
  if (name == "--profile") return &into.profile;
  if (name == "--vocabulary") return &into.vocabulary;
  if (name == "--from") return &into.from;
  if (name == "--to") return &into.to;
  if (name == "--level") return &into.level;
  if (name == "--wages") return &into.wages;
  if (name == "--projections") return &into.projections;
  if (name == "--sector") return &into.sector;
  return nullptr;
}

/// Which options a command takes, blanks around each.
std::string_view options_of(std::string_view command) {
  if (command == "parse") return " --places --vocabulary ";
  if (command == "gap") return " --guide --have --profile --steps --vocabulary ";
  if (command == "progression") return " --guides --from --to --level --have --profile --vocabulary ";
  if (command == "rank") return " --guides --have --profile --top --sector --min-pay --from --kind --vocabulary ";
  if (command == "compare") return " --guides --have --profile --vocabulary ";
  if (command == "check" || command == "write") return " --vocabulary ";
  if (command == "import-onet") return " --wages --projections --facts-only ";
  if (command == "split") return " --kind --vocabulary ";
  if (command == "match") return " --guide --vocabulary ";
  return " ";
}

bool is_command(std::string_view word) {
  constexpr std::string_view commands[] = {"parse",       "check",       "write", "split",   "match", "gap",
                                           "progression", "import-onet", "rank",  "compare", "help",  "version"};
  return std::ranges::find(commands, word) != std::end(commands);
}

std::optional<list_kind> kind_named(std::string_view name) {
  if (name == "skills") return list_kind::skills;
  if (name == "employers") return list_kind::employers;
  if (name == "sectors") return list_kind::sectors;
  if (name == "roles") return list_kind::roles;
  return std::nullopt;
}

std::optional<move_kind> move_named(std::string_view name) {
  if (name == "promotion") return move_kind::promotion;
  if (name == "transition") return move_kind::transition;
  return std::nullopt;
}

/// The one whole number that an option takes.
std::optional<std::uint32_t>* single_number(options& into, std::string_view name) {
  if (name == "--steps") return &into.steps;
  if (name == "--top") return &into.top;
  if (name == "--min-pay") return &into.min_pay;
  return nullptr;
}

std::string missing_for(options const& it) {
  if (it.command == "parse" && it.files.size() != 1) return "parse takes one FILE";
  if (it.command == "check" && it.files.empty()) return "check takes a FILE, or several";
  if (it.command == "write" && it.files.empty()) return "write takes a FILE, or several";
  if (it.command == "import-onet" && it.files.size() != 1) return "import-onet takes one DIR";
  if (it.command == "split" && !it.kind) return "split needs --kind skills, employers, sectors or roles";
  if (it.command == "split" && it.files.size() != 1) return "split takes one TEXT";
  if (it.command == "match" && it.files.size() != 1) return "match takes one TEXT";
  if (it.command == "gap" && !it.guide) return "gap needs --guide FILE";
  bool const is_about_many = it.command == "progression" || it.command == "rank" || it.command == "compare";
  if (is_about_many && it.guides.empty()) return it.command + " needs --guides PATH";
  if (it.command == "progression" && !it.from) return "progression needs --from ROLE";
  if (it.command == "rank" && it.move && !it.from) return "--kind needs --from ROLE";
  if (it.command == "compare" && it.files.size() != 2) return "compare takes two ROLEs";
  if ((it.command == "gap" || it.command == "progression" || it.command == "rank") && !it.files.empty())
    return "“" + it.files.front() + "” has no option before it";
  return {};
}

}  // namespace

std::variant<options, std::string> read_options(std::span<char const* const> arguments) {
  options it;
  if (arguments.empty()) return std::string("no command");
  it.command = arguments.front();
  if (it.command == "--help" || it.command == "-h") it.command = "help";
  if (it.command == "--version") it.command = "version";
  if (!is_command(it.command)) return "there is no command “" + it.command + "”";
  arguments = arguments.subspan(1);

  while (!arguments.empty()) {
    std::string_view const word = arguments.front();
    arguments = arguments.subspan(1);
    if (word == "--help" || word == "-h") {
      it.files = {it.command};
      it.command = "help";
      return it;
    }
    if (word == "--") {
      it.files.insert(it.files.end(), arguments.begin(), arguments.end());
      break;
    }
    // no option has a blank in it, but a list with bullets has
    if (word.size() < 2 || word.front() != '-' || word.find_first_of(" \n\t") != std::string_view::npos) {
      it.files.emplace_back(word);
      continue;
    }
    if (options_of(it.command).find(" " + std::string(word) + " ") == std::string_view::npos)
      return it.command + " has no option " + std::string(word);
    if (word == "--places" || word == "--facts-only") {
      (word == "--places" ? it.places : it.facts_only) = true;
      continue;
    }
    if (arguments.empty()) return std::string(word) + " needs a value";
    std::string const value = arguments.front();
    arguments = arguments.subspan(1);
    if (word == "--have") {
      it.have.push_back(value);
    } else if (word == "--guides") {
      it.guides.push_back(value);
      while (!arguments.empty() && (arguments.front()[0] != '-' || arguments.front()[1] == '\0')) {
        it.guides.emplace_back(arguments.front());
        arguments = arguments.subspan(1);
      }
    } else if (auto* number = single_number(it, word)) {
      std::uint32_t whole = 0;
      auto const end = value.data() + value.size();
      if (auto const [at, error] = std::from_chars(value.data(), end, whole); error != std::errc{} || at != end)
        return std::string(word) + " takes a whole number, not “" + value + "”";
      *number = whole;
    } else if (word == "--kind") {
      if (it.kind || it.move) return std::string(word) + " stands twice";
      if (it.command == "rank") {
        it.move = move_named(value);
        if (!it.move) return "--kind takes promotion or transition, not “" + value + "”";
      } else {
        it.kind = kind_named(value);
        if (!it.kind) return "--kind takes skills, employers, sectors or roles, not “" + value + "”";
      }
    } else if (auto* single = single_value(it, word); single->has_value()) {
      return std::string(word) + " stands twice";
    } else {
      *single = value;
    }
  }
  // two titles right after the guides
  if (it.command == "compare" && it.files.empty() && it.guides.size() > 2) {
    it.files.assign(it.guides.end() - 2, it.guides.end());
    it.guides.resize(it.guides.size() - 2);
  }
  if (auto missing = missing_for(it); !missing.empty()) return missing;
  return it;
}

}  // namespace career::cli
