// Storage that is forbidden, full or damaged: the page works on, and says what is not kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile, guideShown } from "./support/chrome.mjs";
import { click, gapOf, inside, profileOf, stateOf, tap, textOf } from "./support/element.mjs";
import { TITLE, commandGap, profileFrom } from "./support/reference.mjs";

const chrome = browserForFile();
const KEY = "career-guide";
const SAID = profileFrom({ SQL: "have", Testing: "learning" });

const problem = (tab) => textOf(tab, "[part=problem]:not([hidden])");

// The page answers, whatever became of its storage.
async function worksOn(tab) {
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
  await tap(tab, "SQL");
  await tap(tab, "Testing", 2);
  assert.deepEqual(await gapOf(tab), commandGap(SAID).result);
  await click(tab, "[part=undo]");
  assert.equal(await stateOf(tab, "Testing"), "have");
  await tap(tab, "Testing");
  await tab.click("#theme");
  assert.equal(await tab.$eval("html", (html) => html.dataset.theme), "light");
}

test("nothing is amiss where storage works", async (t) => {
  const { tab } = await chrome.tab(t);
  await worksOn(tab);
  assert.equal(await problem(tab), "");
});

const FORBIDDEN = {
  "reading the property throws": () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }),
  "there is none": () => Object.defineProperty(window, "localStorage", { value: null }),
  "each access throws": () => { Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException("no", "SecurityError"); }; },
};

for (const [how, forbid] of Object.entries(FORBIDDEN)) {
  test(`forbidden storage is said at once: ${how}`, async (t) => {
    const { tab } = await chrome.tab(t, { prepare: (it) => it.evaluateOnNewDocument(forbid) });
    assert.match(await problem(tab), /keeps nothing for this page here: what you tick lasts until you close it\./);
    await worksOn(tab);
  });
}

// Fills the origin's real quota to the last character.
function fill() {
  let size = 1 << 20;
  for (let at = 0; size >= 1; at += 1) {
    try {
      localStorage.setItem(`filler-${at}`, "x".repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

test("full storage is said with the first tick, and what was kept before stays", async (t) => {
  const { tab } = await chrome.tab(t);
  await tap(tab, "Debugging");
  const kept = await tab.evaluate((key) => localStorage.getItem(key), KEY);
  await tab.evaluate(fill);
  await tap(tab, "SQL");
  assert.match(await problem(tab), /has no room left for this page: what you tick from now on lasts until you close it\./);
  assert.equal(await stateOf(tab, "SQL"), "have");
  assert.equal(await tab.evaluate((key) => localStorage.getItem(key), KEY), kept);
  await tap(tab, "Testing");
  assert.equal(await stateOf(tab, "Testing"), "have");

  // Room again: what was said meanwhile is kept, and the warning goes.
  await tab.evaluate((key) => Object.keys(localStorage).filter((name) => name !== key).forEach((name) => localStorage.removeItem(name)), KEY);
  await tap(tab, "Caching");
  assert.equal(await problem(tab), "");
  await tab.reload();
  await guideShown(tab);
  assert.deepEqual((await profileOf(tab)).skills.map(({ name }) => name), ["Debugging", "SQL", "Testing", "Caching"]);
});

const DAMAGED = {
  "cut short": '{"version":1,"profile":{"skills":[{"name":"SQL"',
  "not ours": "hello",
  "of another shape": '{"version":1,"profile":{"skills":"SQL"},"steps":[],"guides":7,"chosen":5,"theme":"pink"}',
  "not an object": "[1,2]",
};

for (const [how, raw] of Object.entries(DAMAGED)) {
  test(`damaged storage is put aside and said: ${how}`, async (t) => {
    const { tab } = await chrome.tab(t);
    await tab.evaluate((key, text) => localStorage.setItem(key, text), KEY, raw);
    await tab.reload();
    await guideShown(tab);
    assert.match(await problem(tab), /could not be read\. It lies untouched under “career-guide\.backup-1”/);
    assert.equal(await tab.evaluate((key) => localStorage.getItem(`${key}.backup-1`), KEY), raw);
    await worksOn(tab);
    await tab.reload();
    await guideShown(tab);
    assert.deepEqual(await profileOf(tab), SAID, "what was said since is kept");
    assert.equal(await problem(tab), "");
  });
}

test("of what is damaged in part, the good part goes on", async (t) => {
  const { tab } = await chrome.tab(t);
  const raw = JSON.stringify({ version: 1, profile: { skills: [{ name: "SQL", level: "have" }, { name: 5 }, { name: "Testing", level: "expert" }] }, theme: "dark" });
  await tab.evaluate((key, text) => localStorage.setItem(key, text), KEY, raw);
  await tab.reload();
  await guideShown(tab);
  assert.equal(await stateOf(tab, "SQL"), "have");
  assert.equal(await stateOf(tab, "Testing"), "not-said");
  assert.equal(await tab.$eval("html", (html) => html.dataset.theme), "dark");
  assert.match(await problem(tab), /the rest goes on\./);
});

test("what a newer version kept is not overwritten", async (t) => {
  const { tab } = await chrome.tab(t);
  const raw = JSON.stringify({ version: 99, everything: "new" });
  await tab.evaluate((key, text) => localStorage.setItem(key, text), KEY, raw);
  await tab.reload();
  await guideShown(tab);
  assert.match(await problem(tab), /from a newer version/);
  await worksOn(tab);
  assert.equal(await inside(tab, () => localStorage.getItem("career-guide.backup-1")), raw);
});
