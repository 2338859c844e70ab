import assert from "node:assert/strict";
import { test } from "node:test";
import { Session } from "../../../web/element/session.js";
import { shelfOf } from "../../../web/element/shelf.js";
import { Store } from "../../../web/store/store.js";
import { MemoryStorage } from "../support/storage.mjs";
import { gapOf, guide, next, whatIfOf } from "../support/role.mjs";

// An engine that takes every text that begins with "guide" and calls the role by what follows.
function fakeEngine() {
  const open = new Map();
  let last = 0;
  return {
    open: (given) => {
      const text = typeof given === "string" ? given : new TextDecoder().decode(given);
      if (!text.startsWith("guide ")) return { id: 0, answer: { ok: false, result: null, diagnostics: [{ severity: "error" }] } };
      open.set(last += 1, text);
      return { id: last, answer: { ok: true, result: { ...guide, title: text.slice(6) }, diagnostics: [] } };
    },
    close: (id) => open.delete(id),
    gap: (id, profile) => ({ ok: true, result: gapOf(profile), diagnostics: [] }),
    whatIf: (id, profile) => ({ ok: true, result: whatIfOf(profile), diagnostics: [] }),
    progression: () => ({ ok: true, result: { from: "", next, routes: [] }, diagnostics: [] }),
    loadPack: () => ({ ok: true, result: { note: "", added: 1, leftOut: 0, replaced: [] }, diagnostics: [] }),
    removePack: () => 1,
    openRole: () => ({ id: 0, answer: { ok: false, result: null, diagnostics: [] } }),
    count: () => open.size,
  };
}

test("a text that is no guide leaves the one before open", () => {
  const session = new Session(fakeEngine());
  assert.equal(session.open("guide Baker").ok, true);
  assert.equal(session.open("letter").ok, false);
  assert.equal(session.guide.title, "Baker");
});

test("a guide that gives way to another is let go", () => {
  const engine = fakeEngine();
  const session = new Session(engine);
  session.open("guide Baker");
  session.open(new TextEncoder().encode("guide Cook"));
  assert.equal(session.text, "guide Cook");
  assert.equal(engine.count(), 1);
  session.end();
  assert.equal(engine.count(), 0);
});

test("two elements that show one text share it, and the last lets it go", () => {
  const engine = fakeEngine();
  const [one, other] = [new Session(engine), new Session(engine)];
  one.open("guide Baker");
  other.open("guide Baker");
  assert.equal(engine.count(), 1);
  one.end();
  assert.equal(engine.count(), 1);
  other.end();
  assert.equal(engine.count(), 0);
});

test("one can walk to a next role only where a guide to it is open", () => {
  const engine = fakeEngine();
  const session = new Session(engine);
  const store = new Store(new MemoryStorage());
  session.open("guide Baker");
  session.setOthers([{ title: "Cook", text: "guide Cook" }, { title: "Letter", text: "letter" }]);
  const { view } = session.view(store);
  assert.deepEqual(view.leads.map(({ title, here }) => [title, here]), [["Baker", true], ["Cook", true]]);
  assert.equal(session.lookAhead("Cook", store.profile).missing.length, 3);
  session.setOthers([]);
  assert.equal(session.lookAhead("Cook", store.profile), null);
  assert.equal(engine.count(), 1);
});

test("what is shown follows what is said and ticked", () => {
  const session = new Session(fakeEngine());
  const store = new Store(new MemoryStorage());
  session.open("guide Baker");
  assert.equal(session.view(store).view.answer.short, "0 %");
  store.saySkills([{ name: "Kneading", level: "have" }], "");
  store.tickStep("Baker", "Bake ten loaves", true, "");
  const { view } = session.view(store);
  assert.equal(view.answer.short, "33 %");
  assert.equal(view.plan.planned[0].done, true);
});

test("an engine has one shelf", () => {
  const engine = fakeEngine();
  assert.equal(shelfOf(engine), shelfOf(engine));
  assert.notEqual(shelfOf(engine), shelfOf(fakeEngine()));
});

test("a guide that the person has mended is shown as mended; its text and its remarks stay those that were given", () => {
  const engine = fakeEngine();
  const session = new Session(engine);
  const store = new Store(new MemoryStorage());
  session.open("guide Bakker");
  assert.equal(session.view(store).view.reading.mended, false);
  store.mendGuide("guide Bakker", "guide Baker", "mended");
  const { view } = session.view(store);
  assert.deepEqual([view.guide.title, session.guide.title, session.text, view.reading.mended], ["Baker", "Baker", "guide Bakker", true]);
  assert.equal(new TextDecoder().decode(view.reading.bytes), "guide Bakker");
  store.undo();
  assert.equal(session.view(store).view.guide.title, "Bakker");
  session.end();
  assert.equal(engine.count(), 0);
});

test("a kept mend that is no guide leaves the text as it was given", () => {
  const session = new Session(fakeEngine());
  const store = new Store(new MemoryStorage());
  store.mendGuide("guide Baker", "letter", "mended");
  session.open("guide Baker");
  assert.equal(session.view(store).view.guide.title, "Baker");
});

test("another guide counts as it is mended, and is opened by the text that was given", () => {
  const session = new Session(fakeEngine());
  const store = new Store(new MemoryStorage());
  session.open("guide Baker");
  session.setOthers([{ title: "Cock", text: "guide Cock" }]);
  store.mendGuide("guide Cock", "guide Cook", "mended");
  const { view } = session.view(store);
  assert.equal(view.leads.find(({ title }) => title === "Cook").here, true);
  assert.equal(session.role("Cook").text, "guide Cock");
});
