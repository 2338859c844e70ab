#include "options.hpp"

#include <algorithm>
#include <charconv>

namespace career::cli {

namespace {

constexpr std::string_view overview = R"(career-guide reads career guides as text and answers two questions about them:
what do I lack for this role and what should I do about it, and where does it lead.

Usage: career-guide COMMAND [OPTION …]

  parse [--places] FILE                   the guide, as JSON
  check FILE …                            what is odd about each text: file:line:column: severity[code]: message
  write FILE …                            the guide as canonical text, which reads the same again
  split --kind KIND TEXT                  the items of a list: skills, employers, sectors or roles
  match [--guide FILE] TEXT               the skills that a text claims, each place
  gap --guide FILE [--have TEXT]          what you lack for the role, in which order, and what to do about it
  progression --guides PATH … --from ROLE where the role leads, how near each next role is, and what it pays
  import-onet DIR                         a guide for each occupation of an O*NET database, as one pack

  help COMMAND                            more about one command (COMMAND --help is the same)
  version                                 which version this is

FILE is a path, or - for standard input. All but import-onet, help and version take
  --vocabulary FILE   names that the texts may hold, beside those that the command knows; none: no names at all
Every answer but those of check, write and import-onet is one line of JSON:
  {"ok": true, "result": …, "diagnostics": [ … ]}

Exit status: 0 the answer is ok; 1 it is not (check: there is an error in some file); 2 the command line is wrong, or a
file cannot be read.

Example:
  career-guide gap --guide data/guides/junior-backend-engineer.txt --have "SQL=learning, Debugging, Testing"
)";

constexpr std::string_view parse_help = R"(Usage: career-guide parse [--places] FILE

Reads one career guide and prints it as JSON. A text that is no guide, or is longer than 1 MiB, is an error.

  --places   also where each item stands in the file: "places": {path: [[[offset, length], …] for each item]},
             in bytes
)";

constexpr std::string_view check_help = R"(Usage: career-guide check FILE …

Prints what is odd about each text:
  file:line:column: severity[code]: message
and below it the line of the text that it is about, the place marked with ^~~~. Lines and columns count from 1. Of a
long line some hundred columns around the place are shown; what a terminal would not show stands as <U+202E> or <FF>.
Prints nothing about a text with nothing odd. Of a pack each guide is looked at. The exit status is 1 where there is an
error in some file; warnings and notes leave it 0.
)";

constexpr std::string_view write_help = R"(Usage: career-guide write FILE …

Reads a guide and prints it as canonical text: each heading on a line of its own, "- " before each item, "1. " before
each step, "Level: USD a to b" for pay. Reading it gives the same guide, and writing that the same text. A backslash
stands before a text that might be read as something else. Of several files, or of a pack, it prints a pack: the guides
one after the other, an empty line between them.

What of the texts is not in the guides, and errors, are told on standard error. Where there is an error nothing is
printed, and the exit status is 1.
)";

constexpr std::string_view split_help = R"(Usage: career-guide split --kind skills|employers|sectors|roles TEXT

Prints the items of a list as it may stand in a guide: with bullets or numbers, one a line, parted by commas, or glued
together as in "CachingMessage QueuesRate Limiting".
  {"items": ["Caching", "Message Queues", "Rate Limiting"]}

  --kind KIND   what the items name; it tells which known names count
  TEXT          the list, or - for standard input. A TEXT that begins with - and has no blank in it follows --
)";

constexpr std::string_view match_help = R"(Usage: career-guide match [--guide FILE] TEXT

Prints the skills that a text claims, say a CV, each with the words that say so and their place, in bytes.
  {"skills": [{"skill": "Unit Testing", "as": "unit tests", "offset": 6, "length": 10}]}

  --guide FILE  also looks for the guide's own names of skills, and calls skills as it does
  TEXT          the text, or - for standard input. A TEXT that begins with - and has no blank in it follows --

What a text denies or wishes for is left out ("no experience with SQL", "would like to learn Go"), and so are names that
are ordinary words where they stand ("go to market").
)";

constexpr std::string_view gap_help = R"(Usage: career-guide gap --guide FILE [--have TEXT] [--profile FILE] [--steps N]

  --guide FILE    the guide of the role
  --have TEXT     what you have: skills parted by commas, each with a level where it is not all that the role needs,
                  "SQL, Testing=learning, Python=3/5, Go=none". May stand several times.
  --profile FILE  the same as JSON: {"skills": [{"name": "SQL", "level": "learning"}]}
  --steps N       a plan of at most N steps, the N that close the most; without it, the fewest that close all that the
                  guide's own steps and suggestions close

What you do not mention is not said, which is not the same as none: readiness is what you reach by what you said,
readinessUpTo what you may reach once you have said the rest.
)";

constexpr std::string_view progression_help =
    R"(Usage: career-guide progression --guides PATH … --from ROLE [--to ROLE] [--level LEVEL] [--have TEXT] [--profile FILE]

  --guides PATH … guides: files, packs of many guides, or folders with .txt files of either kind
  --from ROLE     the role that you are in, by its title or a title that its guide is also called by
  --to ROLE       a goal: also prints the three cheapest ways there, of at most four hops
  --level LEVEL   the level that you are at, as the guide's pay names it; without it, the first
  --have, --profile   what you have, as for gap

Roles that are named but have no guide among PATH are listed with "known": false, and nothing is guessed about them.
A guide that cannot be read is left out with a warning.
)";

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
  return nullptr;
}

/// Which options a command takes, blanks around each.
std::string_view options_of(std::string_view command) {
  if (command == "parse") return " --places --vocabulary ";
  if (command == "gap") return " --guide --have --profile --steps --vocabulary ";
  if (command == "progression") return " --guides --from --to --level --have --profile --vocabulary ";
  if (command == "check" || command == "write") return " --vocabulary ";
  if (command == "split") return " --kind --vocabulary ";
  if (command == "match") return " --guide --vocabulary ";
  if (command == "import-onet") return " --wages --projections --facts-only ";
  return " ";
}

bool is_command(std::string_view word) {
  constexpr std::string_view commands[] = {"parse", "check",       "write",       "split", "match",
                                           "gap",   "progression", "import-onet", "help",  "version"};
  return std::ranges::find(commands, word) != std::end(commands);
}

std::optional<list_kind> kind_named(std::string_view name) {
  if (name == "skills") return list_kind::skills;
  if (name == "employers") return list_kind::employers;
  if (name == "sectors") return list_kind::sectors;
  if (name == "roles") return list_kind::roles;
  return std::nullopt;
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
  if (it.command == "progression" && it.guides.empty()) return "progression needs --guides PATH";
  if (it.command == "progression" && !it.from) return "progression needs --from ROLE";
  if ((it.command == "gap" || it.command == "progression") && !it.files.empty())
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
    } else if (word == "--steps") {
      std::uint32_t steps = 0;
      auto const end = value.data() + value.size();
      if (auto const [at, error] = std::from_chars(value.data(), end, steps); error != std::errc{} || at != end)
        return "--steps takes a whole number, not “" + value + "”";
      it.steps = steps;
    } else if (word == "--kind") {
      if (it.kind) return std::string(word) + " stands twice";
      it.kind = kind_named(value);
      if (!it.kind) return "--kind takes skills, employers, sectors or roles, not “" + value + "”";
    } else if (auto* single = single_value(it, word); single->has_value()) {
      return std::string(word) + " stands twice";
    } else {
      *single = value;
    }
  }
  if (auto missing = missing_for(it); !missing.empty()) return missing;
  return it;
}

std::string_view help_for(std::string_view command) {
  if (command == "parse") return parse_help;
  if (command == "check") return check_help;
  if (command == "write") return write_help;
  if (command == "split") return split_help;
  if (command == "match") return match_help;
  if (command == "gap") return gap_help;
  if (command == "progression") return progression_help;
  if (command == "import-onet") return import_onet_help();
  return overview;
}

}  // namespace career::cli
