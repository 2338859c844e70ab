// What a whole test run consists of, in order: cheap checks first, then what they guard. Every *.test.mjs under
// tests/ is found, so none is forgotten.
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {"build"|"check"|"catch"|"tap"} kind  how it is counted
 * @property {string[]} command
 * @property {string[]} needs  names of steps that must have succeeded
 * @property {Record<string, string>} env
 */

const step = (name, kind, command, { needs = [], env = {} } = {}) => ({ name, kind, command, needs, env });
const shell = (line) => ["bash", "-c", `set -euo pipefail; ${line}`];

/** @param {string} root @returns {Step[]} */
export function steps(root) {
  const tests = nodeTests(root);
  const node = (folder, needs = []) => {
    const files = tests.get(folder) ?? [];
    tests.delete(folder);
    // Browsers and timings want the machine for themselves.
    const alone = /browser|bench/.test(folder) ? ["--test-concurrency=1"] : [];
    const command = [process.execPath, "--test", "--test-reporter=tap", ...alone, ...files];
    return files.length > 0 ? [step(`tests/${folder}`, "tap", command, { needs })] : [];
  };
  const native = (preset, env = {}) => [
    step(`build ${preset}`, "build", shell(`cmake --preset ${preset} && cmake --build --preset ${preset}`)),
    step(`native tests, ${preset}`, "catch", ["ctest", "--preset", preset, "--verbose"], { needs: [`build ${preset}`], env }),
  ];
  return [
    step("style of C++", "check", ["scripts/format", "--check"]),
    step("style of shell", "check", shell("shellcheck -x .ci/run $(grep -lE --directories=skip '^#!.*bash' scripts/*) scripts/env.sh")),
    ...node("scripts"),
    ...native("dev"),
    step("build dist", "build", ["scripts/build"]),
    // All others may use the command, the module and dist/.
    ...[...tests.keys()].flatMap((folder) => node(folder, ["build dist"])),
    ...native("asan", { UBSAN_OPTIONS: "print_stacktrace=1:halt_on_error=1" }),
    step("clang-tidy", "check", ["scripts/tidy"], { needs: ["build dev"] }),
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
