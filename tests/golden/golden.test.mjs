// The command's answers, byte for byte.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cases, command, expected, folder } from "./cases.mjs";

/** A case's answer without its line end. */
function answer(it) {
  const run = spawnSync(command(), it.args, { cwd: folder, input: it.input, maxBuffer: 1 << 28 });
  assert.equal(run.error, undefined);
  assert.equal(run.stderr.toString(), "", "nothing is written to standard error");
  return run;
}

for (const it of cases()) {
  test(it.name, () => {
    const { stdout, status } = answer(it);
    if (process.env.GOLDEN_WRITE) writeFileSync(it.expect, stdout);
    const wanted = expected(it);
    // As text first: its difference can be read. Then as bytes.
    assert.equal(stdout.toString("utf8"), wanted.toString("utf8"));
    assert.deepEqual(stdout, wanted);
    if (["check", "write"].includes(it.args[0])) return; // for people: no JSON
    const { ok, result, diagnostics } = JSON.parse(stdout.toString("utf8"));
    assert.equal(status, ok ? 0 : 1);
    assert.equal(ok, result !== null);
    assert.equal(ok, diagnostics.every(({ severity }) => severity !== "error"));
    assert.ok(stdout.toString("utf8").endsWith("}\n") && stdout.indexOf("\n") === stdout.length - 1, "an answer is one line");
  });
}

test("every answer that is kept belongs to a case", () => {
  const kept = readdirSync(folder).filter((file) => file.endsWith(".expect"));
  assert.deepEqual(kept.sort(), cases().map(({ name }) => `${name}.expect`).sort());
});

test("the reference guide's answer is its meaning", () => {
  const meaning = JSON.parse(readFileSync(join(folder, "reference-meaning.json"), "utf8"));
  const it = cases().find(({ name }) => name === "reference");
  assert.deepEqual(JSON.parse(answer(it).stdout.toString("utf8")), { ok: true, result: meaning, diagnostics: [] });
});
