/// The `career-guide` command: reads the command line, runs one command, says how it went by the exit status.
#include <string>

#include "commands.hpp"
#include "files.hpp"
#include "options.hpp"

int main(int argc, char** argv) {
  using namespace career::cli;
  std::vector<char const*> const arguments(argv + 1, argv + argc);
  auto const read = read_options(arguments);
  if (auto const* wrong = std::get_if<std::string>(&read)) {
    write_error("career-guide: " + *wrong + ". See career-guide --help.\n");
    return exit_usage;
  }
  auto const& with = std::get<options>(read);
  if (with.command == "parse") return run_parse(with);
  if (with.command == "check") return run_check(with);
  if (with.command == "gap") return run_gap(with);
  if (with.command == "progression") return run_progression(with);
  if (with.command == "version") return write_out("career-guide " CAREER_GUIDE_VERSION "\n") ? exit_ok : exit_usage;
  return write_out(help_for(with.files.empty() ? "" : with.files.front())) ? exit_ok : exit_usage;
}
