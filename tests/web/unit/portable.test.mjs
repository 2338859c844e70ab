// What goes to another machine, in a link or a file, and comes back.
import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { test } from "node:test";
import { fragmentOf, isFragment, readFragment } from "../../../web/store/link.js";
import { joined, portable, readPortable } from "../../../web/store/portable.js";
import { Store } from "../../../web/store/store.js";
import { answerFile, resumeFile } from "../../../web/view/exports.js";
import { MemoryStorage } from "../support/storage.mjs";

const STATE = {
  role: "Bäcker 😀",
  profile: { skills: [{ name: "Kneading", level: "have" }, { name: "SQL", level: "3/5" }, { name: "Go", level: 0.4 }, { name: "Plain" }], gates: [{ text: "Licence", met: false }], refuse: [{ as: "js", skill: "Java" }] },
  steps: ["Bake ten loaves"], pace: { hours: 5, from: "2026-11-30" }, lengths: [{ text: "Bake ten loaves", hours: 2.5 }], guide: "",
};
const linkOf = (value, { version = 1, cut = undefined } = {}) =>
  `#take=${version}.${deflateSync(Buffer.from(typeof value === "string" ? value : JSON.stringify(value))).toString("base64url").slice(0, cut)}`;

test("a link gives back all that was put in, and is made of signs that no program changes", async () => {
  const fragment = await fragmentOf(STATE);
  assert.match(fragment, /^#take=1\.[\w-]+$/u);
  assert.ok(isFragment(fragment));
  assert.deepEqual(await readFragment(fragment), { state: STATE, problem: null });
  assert.deepEqual(await readFragment(await fragmentOf({ ...STATE, guide: "Baker\nCareer Guide\n" })), { state: { ...STATE, guide: "Baker\nCareer Guide\n" }, problem: null });
});

test("a file gives back the same, with the answer beside it", () => {
  const file = JSON.parse(answerFile(STATE, { readiness: 0.5 }));
  assert.equal(file.gap.readiness, 0.5);
  assert.deepEqual(readPortable(file).state, STATE);
});

test("what is damaged, cut, newer or somebody else's is left alone, with a word why", async () => {
  const whole = linkOf(portable(STATE));
  for (const hash of ["#take=", "#take=1.", "#take=1.!!!", "#take=1.AAAA", whole.slice(0, -9), linkOf("[1]"), linkOf("null"), linkOf("{"), linkOf("7"), linkOf({ format: "other", version: 1 })]) {
    const { state, problem } = await readFragment(hash);
    assert.equal(state, null, hash.slice(0, 40));
    assert.match(problem, /damaged|nothing of ours/u);
  }
  assert.match((await readFragment(linkOf(portable(STATE), { version: 2 }))).problem, /newer/u);
  assert.match((await readFragment(linkOf({ ...portable(STATE), version: 2 }))).problem, /newer/u);
  assert.match((await readFragment(linkOf({ ...portable(STATE), version: "1" }))).problem, /damaged/u);
});

test("what unfolds to more than a link may hold is not unfolded to its end", async (t) => {
  const bomb = `#take=1.${deflateSync(Buffer.alloc(64 << 20, 32)).toString("base64url")}`;
  let unfolded = 0;
  const Original = globalThis.DecompressionStream;
  t.after(() => { globalThis.DecompressionStream = Original; });
  globalThis.DecompressionStream = class {
    constructor(format) {
      const inner = new Original(format);
      this.writable = inner.writable;
      this.readable = inner.readable.pipeThrough(new TransformStream({ transform: (part, to) => { unfolded += part.length; to.enqueue(part); } }));
    }
  };
  assert.match((await readFragment(bomb)).problem, /damaged/u);
  assert.ok(unfolded > 0 && unfolded < 8 << 20, `${unfolded} bytes were unfolded`);
  unfolded = 0;
  assert.match((await readFragment(`#take=1.${"A".repeat(1 << 20)}`)).problem, /damaged/u);
  assert.equal(unfolded, 0, "a fragment that is too long is not unfolded at all");
});

test("of a state from outside only what is right and known is taken", () => {
  const { state } = readPortable({
    format: "career-guide", version: 1, role: 7, guide: { a: 1 }, steps: ["a", "a", 5], pace: { hours: -1, from: "2026-11-30" },
    lengths: [{ text: "a", hours: 1, more: true }, { text: "b", hours: "1" }, { text: "c", hours: Infinity }], extra: {},
    profile: JSON.parse('{"skills": [{"name": "A", "level": "9/3"}, {"name": "B", "level": "have", "__proto__": {"x": 1}, "more": [1]}, {"name": " "}], "gates": {}, "refuse": [{"as": "x"}]}'),
  });
  assert.deepEqual(state, { role: "", profile: { skills: [{ name: "B", level: "have" }], gates: [], refuse: [] }, steps: ["a"], pace: null, lengths: [{ text: "a", hours: 1 }], guide: "" });
});

test("joining adds what one has not said and changes nothing of what one has", () => {
  const own = { skills: [{ name: "SQL", level: "none" }], gates: [{ text: "Licence", met: true }], refuse: [] };
  assert.deepEqual(joined(own, STATE.profile), {
    skills: [{ name: "SQL", level: "none" }, { name: "Kneading", level: "have" }, { name: "Go", level: 0.4 }, { name: "Plain" }],
    gates: [{ text: "Licence", met: true }], refuse: [{ as: "js", skill: "Java" }],
  });
});

test("taking over is one change: it can be undone as a whole", () => {
  for (const replace of [true, false]) {
    const storage = new MemoryStorage();
    const store = new Store(storage);
    store.saySkills([{ name: "SQL", level: "learning" }], "SQL");
    store.tickStep(STATE.role, "Mine", true, "ticked");
    const before = JSON.parse(storage.getItem("career-guide"));
    store.takeOver({ ...STATE, guide: "a guide" }, { replace, title: "Bäcker" }, "taken over");
    assert.equal(store.profile.skills.find(({ name }) => name === "SQL").level, replace ? "3/5" : "learning");
    assert.deepEqual([...store.doneSteps(STATE.role)].sort(), replace ? ["Bake ten loaves"] : ["Bake ten loaves", "Mine"]);
    assert.deepEqual([store.pace, store.lengths, store.guides], [STATE.pace, STATE.lengths, [{ title: "Bäcker", text: "a guide" }]]);
    assert.equal(store.undo(), "taken over");
    assert.deepEqual(JSON.parse(storage.getItem("career-guide")), before);
  }
});

test("a profile is a JSON Resume: names, levels in words, the role's own words as keywords", () => {
  const gap = { have: [{ skill: "Databases (SQL, backups)", as: "SQL" }, { skill: "Kneading", as: "Kneading" }] };
  const resume = JSON.parse(resumeFile({ skills: [...STATE.profile.skills, { name: "Welding", level: "none" }], gates: [], refuse: [] }, gap, new Date("2026-11-25T10:11:12Z")));
  assert.deepEqual(resume, {
    skills: [
      { name: "Kneading", level: "have", keywords: [] }, { name: "SQL", level: "3/5", keywords: ["Databases (SQL, backups)"] },
      { name: "Go", level: "40/100", keywords: [] }, { name: "Plain", level: "have", keywords: [] },
    ],
    meta: { version: "v1.0.0", lastModified: "2026-11-25T10:11:12" },
  });
});
