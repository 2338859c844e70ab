import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { add, catchCounts, closingLine, countsOf, none, tapCounts } from "../../scripts/lib/counts.mjs";

const counts = (passed, failed = 0, skipped = 0) => ({ passed, failed, skipped });
const line = "=".repeat(79);

describe("Catch2's summaries", () => {
  const cases = [
    ["all passed", `${line}\nAll tests passed (1234 assertions in 56 test cases)\n\n`, counts(56)],
    ["one of one", "All tests passed (1 assertion in 1 test case)", counts(1)],
    ["version 2, some failed", `${line}\ntest cases: 4 | 3 passed | 1 failed\nassertions: 9 | 8 passed | 1 failed\n`, counts(3, 1)],
    ["version 2, all failed", "test cases:  2 |  2 failed\nassertions: 2 | 2 failed\n", counts(0, 2)],
    ["failed as expected", "test cases: 3 | 1 passed | 1 failed | 1 failed as expected\nassertions: 3 | 1 passed | 2 failed", counts(2, 1)],
    ["only failed as expected", "test cases: 2 | 1 passed | 1 failed as expected", counts(2)],
    ["version 3, with skips", "test cases: 10 | 7 passed | 2 failed | 1 skipped\nassertions: 20 | 18 passed | 2 failed", counts(7, 2, 1)],
    ["no assertion anywhere", "test cases: 1 | 1 passed\nassertions: - none -", counts(1)],
    ["through ctest, of several programs", "1: All tests passed (3 assertions in 2 test cases)\r\n12: test cases: 2 | 1 passed | 1 failed\n", counts(3, 1)],
    ["shown by ctest twice, as it does on failure", "1: test cases: 2 | 1 passed | 1 failed\ntest cases: 2 | 1 passed | 1 failed\n", counts(1, 1)],
    ["Windows line ends", "All tests passed (3 assertions in 2 test cases)\r\n", counts(2)],
    ["none", "Segmentation fault", null],
    ["no test ran", "No tests ran", null],
    ["words that only look like one", "note: test cases: 4 | 3 passed\nwe said All tests passed (1 assertion in 1 test case)", null],
  ];
  for (const [name, output, expected] of cases) it(name, () => assert.deepEqual(catchCounts(output), expected));
});

describe("node --test's totals", () => {
  const trailer = (pass, fail, { cancelled = 0, skipped = 0, todo = 0 } = {}) =>
    `# tests ${pass + fail}\n# suites 1\n# pass ${pass}\n# fail ${fail}\n# cancelled ${cancelled}\n# skipped ${skipped}\n# todo ${todo}\n# duration_ms 12.5\n`;

  it("are read from the end", () => {
    assert.deepEqual(tapCounts(`TAP version 13\nok 1 - a\n1..1\n${trailer(3, 1)}`), counts(3, 1));
    assert.deepEqual(tapCounts(trailer(3, 0, { cancelled: 2, skipped: 4, todo: 1 })), counts(3, 2, 5));
  });

  it("are not what a test prints", () => {
    assert.deepEqual(tapCounts(`${trailer(99, 0)}ok 1 - a\n${trailer(1, 0)}`), counts(1));
    assert.equal(tapCounts(`${trailer(99, 0)}\nnot ok 1 - died`), null);
    assert.equal(tapCounts(""), null);
  });

  it("are those of the node that runs this", () => {
    const folder = mkdtempSync(join(tmpdir(), "career-guide-tap-"));
    try {
      const file = join(folder, "a.test.mjs");
      writeFileSync(
        file,
        `import { it } from "node:test";
         it("passes", () => console.log("# pass 7"));
         it("passes too", () => {});
         it("is skipped", { skip: true }, () => {});
         it("fails", () => { throw new Error("as it should"); });`,
      );
      const { NODE_TEST_CONTEXT: _inner, ...env } = process.env;
      let output = "";
      try {
        execFileSync(process.execPath, ["--test", "--test-reporter=tap", file], { env, encoding: "utf8" });
      } catch (error) {
        output = error.stdout;
      }
      assert.deepEqual(tapCounts(output), counts(2, 1, 1));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a step", () => {
  it("that is a check is one test, and a build counts only when it fails", () => {
    assert.deepEqual(countsOf("check", "", true), counts(1));
    assert.deepEqual(countsOf("check", "", false), counts(0, 1));
    assert.deepEqual(countsOf("build", "", true), none);
    assert.deepEqual(countsOf("build", "", false), counts(0, 1));
  });

  it("that dies without totals, or runs nothing, has failed", () => {
    assert.deepEqual(countsOf("catch", "Segmentation fault", true), counts(0, 1));
    assert.deepEqual(countsOf("tap", "# tests 0\n# pass 0\n# fail 0\n", true), counts(0, 1));
  });

  it("that fails without naming a test has failed", () => {
    assert.deepEqual(countsOf("catch", "All tests passed (1 assertion in 5 test cases)", false), counts(5, 1));
    assert.deepEqual(countsOf("catch", "test cases: 2 | 1 passed | 1 failed", false), counts(1, 1));
  });
});

describe("the closing line", () => {
  it("names skipped tests only where there are some", () => {
    assert.equal(closingLine(add(counts(1, 2), counts(3))), "4 passed, 2 failed");
    assert.equal(closingLine(counts(1, 0, 2)), "1 passed, 0 failed, 2 skipped");
  });
});
