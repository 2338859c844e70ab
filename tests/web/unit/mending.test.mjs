// Doubts about where items end, and lists put right.
import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtsOf, listAt, mendableLists, mended, passageOf, readingOf } from "../../../web/view/mending.js";

const PATHS = ["responsibilities", "topSkills", "progression.canLeadTo", "progression.transitions", "skillGaps.oftenMissing", "skillGaps.suggestions", "employers", "sectors", "nextSteps"];

// A guide whose employers stand one after the other from an offset on, and the note that stands at one of them.
function guideWith(employers, offset = 10) {
  let at = offset;
  const places = Object.fromEntries(PATHS.map((path) => [path, []]));
  places.employers = employers.map((name) => [[(at += name.length) - name.length, name.length]]);
  return {
    responsibilities: [], topSkills: [], progression: { canLeadTo: [], transitions: [] }, skillGaps: { oftenMissing: [], suggestions: [] },
    employers, sectors: [], nextSteps: [], places,
  };
}

const note = (offset, read, other, how = "it may go on") => ({
  code: "uncertain-boundary", severity: "note", offset, length: read.length, line: 1,
  message: `Read as “${read}”; ${how}: “${other}”. Put each item on a line of its own to settle it.`,
});

function onlyDoubt(employers, ...notes) {
  const [doubt] = doubtsOf(guideWith(employers), notes).values();
  return doubt;
}

test("an item that may go on can be joined to the next, and parted again", () => {
  const doubt = onlyDoubt(["Stripe", "Acme", "Apex"], note(16, "Acme", "AcmeApex"));
  assert.deepEqual(readingOf(["Stripe", "Acme", "Apex"], doubt), { index: 1, together: false, parts: ["Acme", "Apex"], whole: "AcmeApex" });
  const joined = mended(["Stripe", "Acme", "Apex"], doubt);
  assert.deepEqual(joined, ["Stripe", "AcmeApex"]);
  assert.deepEqual(mended(joined, doubt), ["Stripe", "Acme", "Apex"]);
});

test("an item that may end sooner can be parted, and joined again with the blank that it had", () => {
  for (const whole of ["AcmeApex Foods", "Acme Apex Foods"]) {
    const doubt = onlyDoubt([whole, "Stripe"], note(10, whole, "Acme", "it may end sooner"));
    const parted = mended([whole, "Stripe"], doubt);
    assert.deepEqual(parted, ["Acme", "Apex Foods", "Stripe"]);
    assert.deepEqual(mended(parted, doubt), [whole, "Stripe"]);
  }
});

test("two doubts about neighbouring items can be settled in any order", () => {
  const items = ["Acme", "Apex", "Ajax"];
  const doubts = [...doubtsOf(guideWith(items), [note(10, "Acme", "AcmeApex"), note(14, "Apex", "ApexAjax")]).values()];
  assert.deepEqual(mended(mended(items, doubts[0]), doubts[1]), ["AcmeApexAjax"]);
  assert.deepEqual(mended(mended(items, doubts[1]), doubts[0]), ["AcmeApexAjax"]);
  assert.deepEqual(mended(["AcmeApexAjax"], doubts[0]), ["Acme", "ApexAjax"]);
});

test("joining then parting gives the list again, whatever the doubts and their order", () => {
  const words = ["3M", "GE HealthCare", "iOS", "Ünder", "C++", "A", "日本電気", "Gap Inc"];
  for (let seed = 1; seed < 200; seed += 1) {
    const items = words.filter((_, at) => (seed * 2654435761 >>> at) % 3 !== 0);
    const offsets = guideWith(items).places.employers.map(([[offset]]) => offset);
    const notes = items.slice(0, -1).map((item, at) => note(offsets[at], item, item + (seed % 2 ? "" : " ") + items[at + 1]));
    const doubts = [...doubtsOf(guideWith(items), notes).values()];
    assert.equal(doubts.length, Math.max(0, items.length - 1));
    let now = items;
    for (const doubt of doubts) now = mended(now, doubt);
    assert.ok(now.length <= 1);
    for (const doubt of doubts.reverse()) now = mended(now, doubt);
    assert.deepEqual(now, items);
  }
});

test("a list that was changed by hand is left alone", () => {
  const doubt = onlyDoubt(["Acme", "Apex"], note(10, "Acme", "AcmeApex"));
  assert.equal(readingOf(["Acme", "Apex", "More"], doubt), null);
  assert.equal(readingOf([], doubt), null);
});

test("what a message says moves nothing that is not in the list", () => {
  assert.equal(onlyDoubt(["Acme", "Apex"], note(10, "Acme", "AcmeAjax")), undefined);
  assert.equal(onlyDoubt(["Acme"], note(10, "Acme", "AcmeApex")), undefined);
  assert.equal(onlyDoubt(["Acme", "Apex"], note(11, "Acme", "AcmeApex")), undefined);
  assert.equal(onlyDoubt(["Acme", "Apex"], { ...note(10, "Acme", "AcmeApex"), code: "unread-text" }), undefined);
});

test("lists are found by their paths, and empty ones are not offered", () => {
  const guide = { ...guideWith(["Acme"]), skillGaps: { oftenMissing: ["SQL"], suggestions: [] } };
  assert.deepEqual(listAt(guide, "skillGaps.oftenMissing"), ["SQL"]);
  assert.deepEqual(mendableLists(guide), [{ path: "skillGaps.oftenMissing", name: "Often missing" }, { path: "employers", name: "Employers" }]);
});

const bytes = (text) => new TextEncoder().encode(text);

test("a place is shown with what stands around it on its line", () => {
  const text = bytes("One\nCafé and more of it\nThree");
  assert.deepEqual(passageOf(text, { offset: 4, length: 5 }), { before: "", marked: "Café", after: " and more of it" });
  assert.deepEqual(passageOf(text, { offset: 10, length: 3 }), { before: "Café ", marked: "and", after: " more of it" });
  assert.deepEqual(passageOf(text, { offset: 0, length: 3 }), { before: "", marked: "One", after: "" });
  assert.equal(passageOf(text, { offset: 0, length: 0 }), null);
});

test("of an endless line only the neighbourhood is shown, and no character is cut", () => {
  const { before, marked, after } = passageOf(bytes("é".repeat(5000)), { offset: 4000, length: 1200 });
  assert.match(before, /^…é{31,32}$/u);
  assert.match(marked, /^é{120}…$/u);
  assert.match(after, /^é{32}…$/u);
});

test("a place past the end of the text is cut to it", () => {
  assert.deepEqual(passageOf(bytes("Baker\n"), { offset: 0, length: 900 }), { before: "", marked: "Baker\n", after: "" });
});
