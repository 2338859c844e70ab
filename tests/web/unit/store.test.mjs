import assert from "node:assert/strict";
import { test } from "node:test";
import { Store } from "../../../web/store/store.js";
import { browserStorage, KEY } from "../../../web/store/storage.js";
import { MemoryStorage } from "../support/storage.mjs";

const names = (store) => store.profile.skills.map(({ name, level }) => `${name}=${level}`);
const kept = (storage) => JSON.parse(storage.getItem(KEY));

test("what is said is kept, and is there again", () => {
  const storage = new MemoryStorage();
  const store = new Store(storage);
  store.saySkills([{ name: "SQL", level: "have" }], "SQL: have");
  store.tickStep("Baker", "Bake", true, "step");
  store.setSetting("theme", "dark");
  const again = new Store(storage);
  assert.deepEqual(names(again), ["SQL=have"]);
  assert.deepEqual(again.doneSteps("Baker"), ["Bake"]);
  assert.equal(again.setting("theme"), "dark");
  assert.equal(again.problem, null);
});

test("every change can be undone, the last first, each at its old place", () => {
  const store = new Store(new MemoryStorage());
  store.saySkills([{ name: "A", level: "have" }, { name: "B", level: "learning" }], "two");
  store.saySkills([{ name: "a", level: undefined }], "A back");
  store.tickStep("Baker", "Bake", true, "step");
  store.keepGuide("Cook", "text", "guide");
  store.clearProfile("clear");
  assert.deepEqual(names(store), []);
  assert.equal(store.undo(), "clear");
  assert.deepEqual(names(store), ["B=learning"]);
  assert.equal(store.undo(), "guide");
  assert.deepEqual(store.guides, []);
  assert.equal(store.undo(), "step");
  assert.deepEqual(store.doneSteps("Baker"), []);
  assert.equal(store.undo(), "A back");
  assert.deepEqual(names(store), ["A=have", "B=learning"]);
  assert.equal(store.undo(), "two");
  assert.deepEqual(names(store), []);
  assert.equal(store.undo(), "");
});

test("undo leaves alone what another tab has said since", () => {
  const storage = new MemoryStorage();
  const one = new Store(storage);
  const other = new Store(storage);
  one.saySkills([{ name: "A", level: "have" }], "A");
  other.saySkills([{ name: "B", level: "have" }], "B");
  one.undo();
  assert.deepEqual(names(one), ["B=have"]);
  assert.deepEqual(kept(storage).profile.skills, [{ name: "B", level: "have" }]);
});

test("a store hears of another tab's change by the storage event", () => {
  const storage = new MemoryStorage();
  const one = new Store(storage);
  const other = new Store(storage);
  let heard = 0;
  one.subscribe(() => { heard += 1; });
  other.saySkills([{ name: "A", level: "have" }], "A");
  one.heard({ key: KEY });
  one.heard({ key: "somebody else's" });
  assert.equal(heard, 1);
  assert.deepEqual(names(one), ["A=have"]);
});

test("a full storage: it goes on in memory and says so, and keeps again once there is room", () => {
  const storage = new MemoryStorage();
  const store = new Store(storage);
  store.saySkills([{ name: "A", level: "have" }], "A");
  storage.full = true;
  store.saySkills([{ name: "B", level: "have" }], "B");
  store.saySkills([{ name: "C", level: "have" }], "C");
  assert.equal(store.problem.code, "full");
  assert.deepEqual(names(store), ["A=have", "B=have", "C=have"]);
  storage.full = false;
  store.undo();
  assert.equal(store.problem, null);
  assert.deepEqual(kept(storage).profile.skills.map(({ name }) => name), ["A", "B"]);
});

test("a forbidden storage (SecurityError): it works in memory and says that nothing is kept", () => {
  const sandbox = { get localStorage() { throw new DOMException("denied", "SecurityError"); } };
  const store = new Store(browserStorage(sandbox));
  assert.equal(store.problem.code, "forbidden");
  store.saySkills([{ name: "A", level: "have" }], "A");
  assert.deepEqual(names(store), ["A=have"]);
  assert.equal(store.undo(), "A");
});

test("a storage whose reading throws is no worse", () => {
  const store = new Store({ getItem() { throw new DOMException("denied", "SecurityError"); }, setItem() { throw new Error("denied"); } });
  store.saySkills([{ name: "A", level: "have" }], "A");
  assert.equal(store.problem.code, "forbidden");
  assert.deepEqual(names(store), ["A=have"]);
});

test("corrupt JSON: the raw text is put aside, and it says where", () => {
  const storage = new MemoryStorage({ [KEY]: "{\"version\":1,\"prof" });
  const store = new Store(storage);
  assert.equal(store.problem.code, "damaged");
  assert.match(store.problem.message, /career-guide\.backup-1/);
  store.saySkills([{ name: "A", level: "have" }], "A");
  assert.equal(storage.getItem(`${KEY}.backup-1`), "{\"version\":1,\"prof");
  assert.deepEqual(new Store(storage).problem, null);
});

test("partly wrong: what is right goes on, the whole raw text is put aside", () => {
  const raw = JSON.stringify({
    version: 1, theme: "purple", steps: { Baker: ["Bake", 7] }, guides: [{ title: 1 }],
    profile: { skills: [{ name: "A", level: "have" }, { name: "" }, { name: "B", level: "9/3" }, "C"] },
  });
  const storage = new MemoryStorage({ [KEY]: raw });
  const store = new Store(storage);
  assert.deepEqual(names(store), ["A=have"]);
  assert.deepEqual(store.doneSteps("Baker"), ["Bake"]);
  assert.equal(store.setting("theme"), "auto");
  assert.equal(storage.getItem(`${KEY}.backup-1`), raw);
});

test("a newer version: its text is put aside untouched, and it says so", () => {
  const raw = JSON.stringify({ version: 2, profile: { skills: "in a new shape" } });
  const storage = new MemoryStorage({ [KEY]: raw });
  const store = new Store(storage);
  assert.equal(store.problem.code, "newer");
  store.saySkills([{ name: "A", level: "have" }], "A");
  assert.equal(storage.getItem(`${KEY}.backup-1`), raw);
  assert.equal(kept(storage).version, 1);
});

test("earlier texts that were put aside are never overwritten", () => {
  const storage = new MemoryStorage({ [KEY]: "second", [`${KEY}.backup-1`]: "first" });
  new Store(storage);
  assert.deepEqual([storage.getItem(`${KEY}.backup-1`), storage.getItem(`${KEY}.backup-2`)], ["first", "second"]);
});

test("where there is no room to put it aside it is left alone", () => {
  const storage = new MemoryStorage({ [KEY]: "broken" });
  storage.full = true;
  const store = new Store(storage);
  assert.equal(store.problem.code, "unsaved");
  storage.full = false;
  store.saySkills([{ name: "A", level: "have" }], "A");
  assert.equal(storage.getItem(KEY), "broken");
  assert.deepEqual(names(store), ["A=have"]);
});

test("a profile from outside is cleaned, and replacing it can be undone", () => {
  const store = new Store(new MemoryStorage());
  store.replaceProfile({ skills: [{ name: "A" }, { nome: "B" }], gates: "no", refuse: [{ as: "js", skill: "Java" }] }, "profile");
  assert.deepEqual(store.profile, { skills: [{ name: "A" }], gates: [], refuse: [{ as: "js", skill: "Java" }] });
  store.undo();
  assert.deepEqual(store.profile.skills, []);
});

test("gates are said, and taken back", () => {
  const store = new Store(new MemoryStorage());
  store.sayGate("A licence", true, "met");
  store.sayGate("A licence", false, "not met");
  assert.deepEqual(store.profile.gates, [{ text: "A licence", met: false }]);
  store.undo();
  store.undo();
  assert.deepEqual(store.profile.gates, []);
});

test("a mended guide is kept, taken back with undo, and goes with the guide that it mends", () => {
  const storage = new MemoryStorage();
  const store = new Store(storage);
  store.keepGuide("Baker", "as given", "Baker opened");
  store.mendGuide("as given", "once mended", "first mend");
  store.mendGuide("as given", "twice mended", "second mend");
  assert.deepEqual(new Store(storage).mends, [{ source: "as given", text: "twice mended" }]);
  store.undo();
  assert.deepEqual(store.mends, [{ source: "as given", text: "once mended" }]);
  store.removeGuide("Baker", "removed");
  assert.deepEqual([store.guides, store.mends], [[], []]);
  store.undo();
  assert.deepEqual([store.guides.length, store.mends.length], [1, 1]);
  store.mendGuide("as given", undefined, "as it came");
  assert.deepEqual(kept(storage).mends, []);
});

test("what is kept as a mend and is none is left out", () => {
  const storage = new MemoryStorage({ [KEY]: JSON.stringify({ version: 1, mends: [{ source: "a" }, { source: "b", text: "c" }] }) });
  assert.deepEqual(new Store(storage).mends, [{ source: "b", text: "c" }]);
});
