// How fast the core reads guides natively, one JSON object on standard output:
//
//   career_guide_bench [--rounds N] [--milliseconds M] FILE...
//     {"guides": files, "bytes": of all, "parse": {"bytesPerSecond", "nsPerGuide"}, "answer": {the same}}
//   career_guide_bench --answers FILE...
//     the `parse` answer of each file, a line each: what run.mjs compares before it times anything
//
// `parse` goes from bytes to a held guide and lets go of it again; `answer` goes on to the bytes of its JSON. A batch
// reads all files in turn as often as fits into the time of one round; the figure is the median of the rounds.

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "career/json.hpp"
#include "career/parse.hpp"
#include "career/vocabulary.hpp"
#include "career/vocabulary_text.hpp"

namespace {

// What is written here is seen from outside, so that no work that leads to it can be left out.
std::size_t volatile sink = 0;

std::optional<std::string> contents(char const* path) {
  std::FILE* file = std::fopen(path, "rb");
  if (!file) return std::nullopt;
  std::string text;
  char chunk[1 << 16];
  for (std::size_t got; (got = std::fread(chunk, 1, sizeof chunk, file)) > 0;) text.append(chunk, got);
  bool const whole = std::ferror(file) == 0;
  std::fclose(file);
  return whole ? std::optional{std::move(text)} : std::nullopt;
}

career::known_terms const& known() {
  static auto const read = career::read_vocabulary(career::vocabulary_text());
  return *read.result;
}

std::size_t held(std::string_view text) {
  auto const read = career::parse(text, {"guide", &known()});
  return read.ok() ? read.result->title.text.size() + read.result->next_steps.size() : 0;
}

std::size_t answered(std::string_view text, std::string& out) {
  out.clear();  // keeps its room, as the wasm module's buffer does
  career::write_json(out, career::parse(text, {"guide", &known()}));
  return out.size();
}

template <typename Work>
double seconds_of(std::vector<std::string> const& texts, std::size_t times, Work const& work) {
  auto const start = std::chrono::steady_clock::now();
  std::size_t sum = 0;
  for (std::size_t time = 0; time < times; ++time)
    for (auto const& text : texts) sum += work(text);
  sink = sink + sum;
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Seconds for one pass over all texts: the median of `rounds`, each about `budget` seconds long.
template <typename Work>
double median_pass(std::vector<std::string> const& texts, int rounds, double budget, Work const& work) {
  std::size_t times = 1;
  double taken = seconds_of(texts, times, work);
  while (taken < budget / 4) taken = seconds_of(texts, times *= 2, work);
  times = std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(times) * budget / taken));
  std::vector<double> passes;
  for (int round = 0; round < rounds; ++round)
    passes.push_back(seconds_of(texts, times, work) / static_cast<double>(times));
  std::nth_element(passes.begin(), passes.begin() + rounds / 2, passes.end());
  return passes[static_cast<std::size_t>(rounds / 2)];
}

void print(char const* name, double pass, std::size_t bytes, std::size_t guides) {
  std::printf(", \"%s\": {\"bytesPerSecond\": %.0f, \"nsPerGuide\": %.1f}", name, static_cast<double>(bytes) / pass,
              pass * 1e9 / static_cast<double>(guides));
}

int usage() {
  std::fputs("usage: career_guide_bench [--rounds N] [--milliseconds M] [--answers] FILE...\n", stderr);
  return 2;
}

}  // namespace

int main(int count, char** words) {
  int rounds = 7;
  double milliseconds = 20;
  bool answers = false;
  std::vector<std::string> texts;
  std::size_t bytes = 0;
  for (int at = 1; at < count; ++at) {
    std::string_view const word = words[at];
    if (word == "--answers") {
      answers = true;
    } else if (word == "--rounds" && at + 1 < count) {
      rounds = std::atoi(words[++at]);
    } else if (word == "--milliseconds" && at + 1 < count) {
      milliseconds = std::atof(words[++at]);
    } else if (auto text = contents(words[at])) {
      bytes += text->size();
      texts.push_back(std::move(*text));
    } else {
      std::fprintf(stderr, "career_guide_bench: cannot read %s: %s\n", words[at], std::strerror(errno));
      return 2;
    }
  }
  if (texts.empty() || rounds < 1 || milliseconds <= 0) return usage();

  std::string out;
  if (answers) {
    for (auto const& text : texts) {
      answered(text, out);
      std::printf("%s\n", out.c_str());
    }
    return 0;
  }

  double const budget = milliseconds / 1000;
  double const parse = median_pass(texts, rounds, budget, held);
  double const answer = median_pass(texts, rounds, budget, [&](std::string_view text) { return answered(text, out); });
  std::printf("{\"guides\": %zu, \"bytes\": %zu", texts.size(), bytes);
  print("parse", parse, bytes, texts.size());
  print("answer", answer, bytes, texts.size());
  std::printf("}\n");
  return 0;
}
