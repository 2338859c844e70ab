import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runStep } from "../../scripts/lib/run-step.mjs";

describe("a step of the test run", () => {
  let cwd;
  before(async () => (cwd = await mkdtemp(join(tmpdir(), "career-guide-step-"))));
  after(() => rm(cwd, { recursive: true }));

  const run = (line, more = {}) =>
    runStep({ command: ["bash", "-c", line], env: {}, ...more }, { cwd, log: join(cwd, "log"), limit: 1, onTick() {} });

  it("keeps what it says, on both streams, in its log", async () => {
    const { ok, output } = await run("echo out; echo err >&2");
    assert.ok(ok);
    assert.match(output, /out/);
    assert.match(output, /err/);
    assert.equal(await readFile(join(cwd, "log"), "utf8"), output);
  });

  it("has no input to wait for", async () => assert.ok((await run("! read -r line")).ok));

  it("gets its own environment on top", async () => {
    assert.match((await run("echo $A$HOME", { env: { A: "mine" } })).output, /^mine./);
  });

  it("says why it failed", async () => {
    const { ok, output, why } = await run("echo totals; exit 3");
    assert.ok(!ok);
    assert.equal(why, "exit status 3");
    assert.equal(output, "totals\n"); // nothing of ours after the runner's last words
    assert.match(await readFile(join(cwd, "log"), "utf8"), /totals\n\nbash.*exit status 3\n$/s);
    assert.match((await run("kill -SEGV $$")).why, /ended by SIGSEGV/);
    assert.match((await run("", { command: ["/no/such/program"] })).why, /ENOENT/);
  });

  it("is ended, with all that it started, when it does not end", async () => {
    const { ok, why, seconds } = await run("sleep 60 & sleep 60");
    assert.ok(!ok);
    assert.match(why, /did not end within 1 s/);
    assert.ok(seconds < 10);
  });
});
