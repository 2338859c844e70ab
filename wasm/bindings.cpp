/// The module's exports: registration, and the turning of views. What they do is in engine.cpp; their types for
/// JavaScript are in career-guide-core.d.ts.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>

#include "engine.hpp"

namespace {

using emscripten::typed_memory_view;
using emscripten::val;

career::wasm::engine& the_engine() {
  static career::wasm::engine one;
  return one;
}

val bytes(std::string_view text) {
  return val(typed_memory_view(text.size(), reinterpret_cast<unsigned char const*>(text.data())));
}

}  // namespace

EMSCRIPTEN_BINDINGS(career_guide) {
  using emscripten::function;
  function(
      "version", +[] { return std::string(CAREER_GUIDE_VERSION); });
  function(
      "input", +[](unsigned size) {
        auto const room = the_engine().input(size);
        return bytes({room.data(), room.size()});
      });
  function(
      "vocabulary", +[] { the_engine().read_vocabulary(); });
  function(
      "open", +[] { return the_engine().open(); });
  function(
      "close", +[](unsigned id) { the_engine().close(id); });
  function(
      "describe", +[](unsigned id, bool with_places) { the_engine().describe(id, with_places); });
  function(
      "write", +[](unsigned id) { the_engine().write(id); });
  function(
      "mend", +[](unsigned id, std::string const& path) { the_engine().mend(id, path); });
  function(
      "split", +[](std::string const& kind) { the_engine().split(kind); });
  function(
      "match", +[](unsigned id) { the_engine().match(id); });
  function(
      "complete", +[](std::string const& typed, unsigned most) { the_engine().complete(typed, most); });
  function(
      "profile", +[] { return the_engine().read_profile(); });
  function(
      "gap", +[](unsigned id, int steps) { the_engine().gap(id, steps); });
  function(
      "whatIf", +[](unsigned id) { the_engine().what_if(id); });
  function(
      "progression",
      +[](unsigned id, std::string const& level, std::string const& to) { the_engine().progression(id, level, to); });
  function(
      "load", +[](std::string const& name) { the_engine().load(name); });
  function(
      "unload", +[](std::string const& name) { return the_engine().unload(name); });
  function(
      "drop", +[](std::string const& title) { return the_engine().drop(title); });
  function(
      "titles", +[] { the_engine().titles(); });
  function(
      "pick", +[](std::string const& title) { return the_engine().pick(title); });
  function(
      "ahead", +[](std::string const& from, std::string const& level, std::string const& to) {
        the_engine().ahead(from, level, to);
      });
  function(
      "rank", +[](unsigned top, std::string const& sector, int min_pay, std::string const& from,
                  std::string const& kind) { the_engine().rank(top, sector, min_pay, from, kind); });
  function(
      "compare", +[](std::string const& from, std::string const& to) { the_engine().compare(from, to); });
  function(
      "answer", +[] { return bytes(the_engine().answer()); });
}
