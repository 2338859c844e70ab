/// The `career-guide` command: reads the command line, runs one command, says how it went by the exit status.
#include <algorithm>
#include <exception>
#include <string>
#include <variant>
#include <vector>

#include "commands.hpp"
#include "files.hpp"
#include "options.hpp"

namespace {

int run(std::vector<char const*> const& arguments) {
  using namespace career::cli;
  auto const read = read_options(arguments);
  if (auto const* wrong = std::get_if<std::string>(&read)) {
    write_error("career-guide: " + *wrong + ". See career-guide --help.\n");
    return exit_usage;
  }
  auto const& with = std::get<options>(read);
  if (with.command == "parse") return run_parse(with);
  if (with.command == "check") return run_check(with);
  if (with.command == "write") return run_write(with);
  if (with.command == "split") return run_split(with);
  if (with.command == "match") return run_match(with);
  if (with.command == "gap") return run_gap(with);
  if (with.command == "progression") return run_progression(with);
  if (with.command == "import-onet") return run_import_onet(with);
  if (with.command == "rank") return run_rank(with);
  if (with.command == "compare") return run_compare(with);
  if (with.command == "version") return write_out("career-guide " CAREER_GUIDE_VERSION "\n") ? exit_ok : exit_usage;
  return write_out(help_for(with.files.empty() ? "" : with.files.front())) ? exit_ok : exit_usage;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(std::vector<char const*>(argv + std::min(argc, 1), argv + argc));
  } catch (std::exception const& failure) {  // no input throws; the machine may run out of memory
    career::cli::write_error("career-guide: ");
    career::cli::write_error(failure.what());
    career::cli::write_error("\n");
    return career::cli::exit_usage;
  }
}
