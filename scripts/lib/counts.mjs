// What a step of the test run comes to: tests passed, failed and skipped, read from the closing lines of its runner.

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

export const none = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Test cases of every Catch2 summary in the output, of version 2 or 3. What ctest runs it shows with "1: " before, and
 * may show once more, without, when it failed: then only the first counts.
 * @param {string} output
 * @returns {Counts|null} null where there is no summary
 */
export function catchCounts(output) {
  const plain = [];
  const throughCtest = [];
  for (const line of output.split("\n")) {
    const [, prefix, rest] = /^(\s*\d+: )?(.*)$/.exec(line.trimEnd());
    const found = catchSummary(rest.trim());
    if (found) (prefix ? throughCtest : plain).push(found);
  }
  const counted = throughCtest.length > 0 ? throughCtest : plain;
  return counted.length > 0 ? counted.reduce(add) : null;
}

function catchSummary(line) {
  const all = /^All tests passed \(.*\bin (\d+) test cases?\)$/.exec(line);
  if (all) return { ...none, passed: Number(all[1]) };
  if (!/^test cases:\s*\d+( |$)/.test(line)) return null;
  const said = (what) => Number(new RegExp(`\\|\\s*(\\d+) ${what}(?= *(\\||$))`).exec(line)?.[1] ?? 0);
  return { passed: said("passed") + said("failed as expected"), failed: said("failed"), skipped: said("skipped") };
}

/**
 * The totals that node --test closes its TAP with.
 * @param {string} output
 * @returns {Counts|null} null where the run ended without them
 */
export function tapCounts(output) {
  // What a test prints is a comment of the same shape, so only the block at the very end counts.
  const block = /\n# tests \d+\n(?:# \w+ [\d.]+\n)+\s*$/.exec(`\n${output.trimEnd()}\n`)?.[0];
  if (!block) return null;
  const said = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(block)?.[1] ?? 0);
  return { passed: said("pass"), failed: said("fail") + said("cancelled"), skipped: said("skipped") + said("todo") };
}

/**
 * What a finished step comes to. A runner that ends without its totals, that ran nothing, or that fails without
 * naming a test, is one failure: no silence passes.
 * @param {"build"|"check"|"catch"|"tap"} kind  a build counts only when it fails, a check is one test
 * @param {string} output
 * @param {boolean} ok  whether it exited with 0
 * @returns {Counts}
 */
export function countsOf(kind, output, ok) {
  if (kind === "build") return { ...none, failed: ok ? 0 : 1 };
  if (kind === "check") return { ...none, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const counts = (kind === "catch" ? catchCounts : tapCounts)(output);
  const silent = !counts || counts.passed + counts.failed + counts.skipped === 0;
  if (silent) return { ...none, failed: 1 };
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The closing line. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
