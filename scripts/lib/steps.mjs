// What a whole test run consists of, in order: cheap checks first, then what they guard. Every *.test.mjs under
// tests/ is found, so none is forgotten. The native tests run twice: against the core as it ships, and under the sanitizers.
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {"build"|"check"|"catch"|"tap"} kind  how it is counted
 * @property {string[]} command
 * @property {string[]} needs  names of steps that must have succeeded
 * @property {Record<string, string>} env
 * @property {boolean} alone  wants the machine for itself: it uses all cores, or takes times
 */

const step = (name, kind, command, { needs = [], env = {}, alone = false } = {}) => ({ name, kind, command, needs, env, alone });
const shell = (line) => ["bash", "-c", `set -euo pipefail; ${line}`];

/** @param {string} root @returns {Step[]} */
export function steps(root) {
  const tests = nodeTests(root);
  const node = (folder, needs = []) => {
    const files = tests.get(folder) ?? [];
    tests.delete(folder);
    // Browsers and timings are slow, or wrong, where another of them runs.
    const one = /browser|bench/.test(folder) ? ["--test-concurrency=1"] : [];
    const command = [process.execPath, "--test", "--test-reporter=tap", ...one, ...files];
    return files.length > 0 ? [step(`tests/${folder}`, "tap", command, { needs, alone: folder === "bench" })] : [];
  };
  const native = (name, preset, { needs = [], env = {} } = {}) => [
    step(`build ${name}`, "build", shell(`cmake --preset ${preset} && cmake --build --preset ${preset}`), { needs, alone: true }),
    step(`native tests, ${name}`, "catch", ["ctest", "--preset", preset, "--verbose"], { needs: [`build ${name}`], env }),
  ];
  const bench = node("bench", ["build dist"]);
  const browser = node("web/browser", ["build dist"]);
  return [
    step("style of C++", "check", ["scripts/format", "--check"]),
    step("style of shell", "check", shell("shellcheck -x .ci/run $(grep -lE --directories=skip '^#!.*bash' scripts/*) scripts/env.sh")),
    ...node("scripts"),
    step("build dist", "build", ["scripts/build"], { alone: true }),
    ...bench,
    ...native("release", "release-tests", { needs: ["build dist"] }),
    // All others may use the command, the module and dist/.
    ...[...tests.keys()].flatMap((folder) => node(folder, ["build dist"])),
    ...native("asan", "asan", { env: { UBSAN_OPTIONS: "print_stacktrace=1:halt_on_error=1" } }),
    // The three that last longest run side by side.
    step("clang-tidy", "check", ["scripts/tidy"]),
    ...browser,
  ];
}

/**
 * The test files of each folder under tests/, one level deep except tests/web, whose parts stand alone.
 * @returns {Map<string, string[]>}
 */
function nodeTests(root) {
  const found = new Map();
  for (const file of walk(join(root, "tests"))) {
    if (!file.endsWith(".test.mjs")) continue;
    const parts = relative(join(root, "tests"), file).split(sep).slice(0, -1);
    const folder = parts.slice(0, parts[0] === "web" ? 2 : 1).join("/");
    found.set(folder, [...(found.get(folder) ?? []), relative(root, file)]);
  }
  return found;
}

function* walk(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
