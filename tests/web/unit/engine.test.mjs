import assert from "node:assert/strict";
import { test } from "node:test";
import { createEngine } from "../../../web/engine.js";

// A core that writes down what is asked of it.
function fakeCore({ opens = 1, takesProfile = true } = {}) {
  const calls = [];
  let input = new Uint8Array();
  const text = () => new TextDecoder().decode(input);
  const core = {
    calls,
    version: () => "0.0.0",
    input: (size) => (input = new Uint8Array(size)),
    open: () => (calls.push(["open", text()]), opens),
    describe: (id, places) => calls.push(["describe", id, places]),
    close: (id) => calls.push(["close", id]),
    mend: (id, path) => calls.push(["mend", id, path, text()]),
    profile: () => (calls.push(["profile", text()]), takesProfile),
    gap: (id, steps) => calls.push(["gap", id, steps]),
    progression: (id, level, to) => calls.push(["progression", id, level, to]),
    answer: () => new TextEncoder().encode(JSON.stringify({ ok: true, after: calls.at(-1)[0] })),
  };
  return core;
}

const profile = { skills: [{ name: "Größe", level: "have" }], gates: [], refuse: [] };

test("the module is handed its bytes", async () => {
  const bytes = new Uint8Array([0]);
  let given;
  await createEngine(async (options) => (given = options, fakeCore()), bytes);
  assert.equal(given.wasmBinary, bytes);
});

test("a guide goes in as UTF-8, and its parse comes back", async () => {
  const core = fakeCore();
  const engine = await createEngine(async () => core, null);
  assert.deepEqual(engine.open("Bäcker"), { id: 1, answer: { ok: true, after: "describe" } });
  assert.deepEqual(core.calls, [["open", "Bäcker"], ["describe", 1, false]]);
});

test("a text that is no guide answers at once", async () => {
  const core = fakeCore({ opens: 0 });
  const engine = await createEngine(async () => core, null);
  assert.deepEqual(engine.open(new TextEncoder().encode("letter")), { id: 0, answer: { ok: true, after: "open" } });
});

test("the profile crosses only when it has changed", async () => {
  const core = fakeCore();
  const engine = await createEngine(async () => core, null);
  engine.gap(1, profile);
  engine.progression(1, profile, { level: "Mid Level", to: "Cook" });
  engine.gap(1, { ...profile, skills: [] }, { steps: 2 });
  assert.deepEqual(core.calls.map(([name]) => name), ["profile", "gap", "progression", "profile", "gap"]);
  assert.deepEqual(core.calls[2], ["progression", 1, "Mid Level", "Cook"]);
  assert.deepEqual(core.calls.at(-1), ["gap", 1, 2]);
});

test("a profile that is refused answers for the question, and is sent again", async () => {
  const core = fakeCore({ takesProfile: false });
  const engine = await createEngine(async () => core, null);
  assert.equal(engine.gap(1, profile).after, "profile");
  engine.gap(1, profile);
  assert.deepEqual(core.calls.map(([name]) => name), ["profile", "profile"]);
});

test("a list is handed over one item a line, whatever its items hold", async () => {
  const core = fakeCore();
  const engine = await createEngine(async () => core, new Uint8Array());
  engine.mend(3, "employers", ["Acme", "two\r\nlines", "Ünder"]);
  assert.deepEqual(core.calls, [["mend", 3, "employers", "Acme\ntwo lines\nÜnder"]]);
});
