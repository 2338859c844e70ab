#include "options.hpp"

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
  rank --guides PATH … [--have TEXT]      all roles, the nearest first, and the skills that most of them miss
  compare --guides PATH … ROLE ROLE       two roles side by side: what they share, what is to be learnt
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

constexpr std::string_view gap_help =
    R"(Usage: career-guide gap --guide FILE [--have TEXT] [--profile FILE | --profiles FILE] [--steps N]

  --guide FILE    the guide of the role
  --have TEXT     what you have: skills parted by commas, each with a level where it is not all that the role needs,
                  "SQL, Testing=learning, Python=3/5, Go=none". May stand several times.
  --profile FILE  the same as JSON: {"skills": [{"name": "SQL", "level": "learning"}]}; or a JSON Resume
                  (jsonresume.org), or a FILE.csv with a column Name or Skill and, if you like, Level
  --profiles FILE many people: such a profile a line, - for standard input; an answer a line, in their order
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

constexpr std::string_view rank_help =
    R"(Usage: career-guide rank --guides PATH … [--have TEXT] [--profile FILE] [--top N] [--sector SECTOR] [--min-pay N]
                         [--from ROLE [--kind promotion|transition]]

  --guides PATH … guides: files, packs of many guides, or folders with .txt files of either kind
  --have, --profile   what you have, as for gap
  --top N         how many roles are told, the nearest first; 50 without it, 0 for all
  --sector SECTOR only roles of this industry sector, as guides name it
  --min-pay N     only roles whose first level pays at least N, whatever the currency and the period
  --from ROLE     only roles that this role leads to; what they pay is then set against what it pays
  --kind promotion|transition   of those, only the one kind

Beside the roles it tells the ten skills that most of the roles left by the filters ask for and you have not in full.
)";

constexpr std::string_view compare_help =
    R"(Usage: career-guide compare --guides PATH … [--have TEXT] [--profile FILE] ROLE ROLE

  --guides PATH … guides: files, packs of many guides, or folders with .txt files of either kind
  --have, --profile   what you have, as for gap

Sets two roles side by side: the skills that both ask for, those of the second that you have not in full, those of the
first alone, and what the second pays, against the first.
)";

}  // namespace

std::string_view help_for(std::string_view command) {
  if (command == "parse") return parse_help;
  if (command == "check") return check_help;
  if (command == "write") return write_help;
  if (command == "split") return split_help;
  if (command == "match") return match_help;
  if (command == "gap") return gap_help;
  if (command == "progression") return progression_help;
  if (command == "rank") return rank_help;
  if (command == "compare") return compare_help;
  if (command == "import-onet") return import_onet_help();
  return overview;
}

}  // namespace career::cli
