// Saying what one has in other ways than by tapping: by typing, from a text; refusing what is counted; gates; what if.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile, elsewhere } from "./support/chrome.mjs";
import { click, focused, gapOf, inside, part, profileOf, say, stateOf, tap, textOf, textsOf } from "./support/element.mjs";

const chrome = browserForFile();
const GUIDE = [
  "Clinic Data Keeper", "Career Guide", "", "Core Responsibilities", "- Keep the records of the clinic", "",
  "Top Skills", "- PostgreSQL", "- Bachelor's degree in computer science", "- Monitoring and observability (metrics, logs, tracing)", "- SQL", "",
  "Next Steps", "1. Practice SQL every day", "",
].join("\n");
const opened = async (t, text = GUIDE) => {
  const it = await chrome.tab(t);
  assert.equal(await it.tab.evaluate((guide) => document.querySelector("career-guide").open(guide), text), true);
  return it;
};
const type = async (tab, text) => {
  await click(tab, "[part=skill-field]");
  await tab.keyboard.type(text);
};

test("a word by another name shows what it is taken for, and Enter takes it", async (t) => {
  const { tab } = await opened(t);
  await type(tab, "postgres");
  assert.match(await textOf(tab, "[part=suggestions] [aria-selected=true]"), /^postgres → PostgreSQL/);
  await tab.keyboard.press("Enter");
  assert.equal(await stateOf(tab, "PostgreSQL"), "have");
});

test("a match that is refused is kept as it was written, does not count, and can be counted again", async (t) => {
  const { tab } = await opened(t);
  await type(tab, "postgres");
  await tab.keyboard.press("ArrowUp");
  assert.match(await textOf(tab, "[part=suggestions] [aria-selected=true]"), /Keep “postgres” as you wrote it/);
  await tab.keyboard.press("Enter");
  const refused = { skills: [{ name: "postgres", level: "have" }], gates: [], refuse: [{ as: "postgres", skill: "PostgreSQL" }] };
  assert.deepEqual(await profileOf(tab), refused);
  assert.equal(await stateOf(tab, "PostgreSQL"), "not-said");
  await click(tab, "[part=refused] .remove");
  assert.equal(await stateOf(tab, "PostgreSQL"), "have");
  await click(tab, "[part=undo]");
  assert.deepEqual(await profileOf(tab), refused);
});

test("a tap changes a skill that was said by another word, and keeps one word for it", async (t) => {
  const { tab } = await opened(t);
  await say(tab, { skills: [{ name: "postgres" }] });
  await tap(tab, "PostgreSQL");
  assert.equal(await stateOf(tab, "PostgreSQL"), "learning");
  assert.deepEqual((await profileOf(tab)).skills, [{ name: "PostgreSQL", level: "learning" }]);
});

test("a figure behind a name is its level", async (t) => {
  const { tab } = await opened(t);
  await type(tab, "SQL 3/5");
  await tab.keyboard.press("Enter");
  assert.deepEqual((await profileOf(tab)).skills, [{ name: "SQL", level: "3/5" }]);
  assert.match(await textOf(tab, '.skill[data-skill="SQL"] .row-note'), /you said 3 of 5/);
});

test("half a skill counted from its relative says so, can be refused, and stays refused after a reload", async (t) => {
  const { tab } = await opened(t);
  await say(tab, { skills: [{ name: "MySQL" }] });
  const before = (await gapOf(tab)).missing.find(({ skill }) => skill === "PostgreSQL");
  assert.equal(before.has, 0.5);
  const credit = '.skill[data-skill="PostgreSQL"] .credit';
  assert.match(await textOf(tab, `${credit}:not([hidden])`), /^half counted from MySQL/);
  await click(tab, `${credit} button`);
  assert.equal((await focused(tab)).skill, "PostgreSQL");
  assert.equal((await gapOf(tab)).missing.find(({ skill }) => skill === "PostgreSQL").has, 0);
  await tab.reload();
  await tab.evaluate((guide) => document.querySelector("career-guide").open(guide), GUIDE);
  assert.match(await textOf(tab, "[part=refused] .chip"), /^MySQL ?for PostgreSQL/);
});

test("parts of a phrase count in part, and the row says which", async (t) => {
  const { tab } = await opened(t);
  await say(tab, { skills: [{ name: "metrics" }, { name: "logs" }] });
  assert.match(await textOf(tab, '.skill[data-skill^="Monitoring"] .credit:not([hidden])'), /^2 of 3 parts: metrics, logs/);
});

test("what is asked for beside skills has three states, moves no figure, and can be undone", async (t) => {
  const { tab } = await opened(t);
  const before = await gapOf(tab);
  assert.equal(before.gates.length, 1);
  const met = async () => (await gapOf(tab)).gates[0].met;
  for (const [value, is] of [["met", true], ["not met", false], ["not said", null]]) {
    await click(tab, `.gate input[value="${value}"]`);
    assert.equal(await met(), is);
    assert.equal((await gapOf(tab)).readiness, before.readiness);
  }
  assert.deepEqual((await profileOf(tab)).gates, []);
  await click(tab, "[part=undo]");
  assert.equal(await met(), false);
});

test("a pasted text tells its skills with the words that prove them, adds them as one change, and asks nobody", async (t) => {
  const { tab, requests } = await opened(t);
  await click(tab, "[data-action=paste]");
  await (await part(tab, "[part=paste] textarea")).focus();
  await tab.keyboard.type("Kept a PostgreSQL cluster for <b>five</b> years. Wrote SQL reports. No experience with MongoDB.");
  await click(tab, "[data-action=find-skills]");
  assert.deepEqual(await textsOf(tab, "[part=paste] .found label"), ["PostgreSQL", "SQL"]);
  assert.deepEqual(await textsOf(tab, "[part=paste] .found mark"), ["PostgreSQL", "SQL"]);
  assert.match(await textOf(tab, "[part=paste] .passage"), /<b>five<\/b>/);
  assert.equal(await textOf(tab, "[data-action=add-found]"), "Add 2 skills");
  await click(tab, '[part=paste] .found [data-skill="SQL"] input');
  assert.equal(await textOf(tab, "[data-action=add-found]"), "Add 1 skill");
  await click(tab, '[part=paste] .found [data-skill="SQL"] input');
  await click(tab, "[data-action=add-found]");
  assert.deepEqual((await profileOf(tab)).skills, [{ name: "PostgreSQL", level: "have" }, { name: "SQL", level: "have" }]);
  await click(tab, "[part=undo]");
  assert.deepEqual((await profileOf(tab)).skills, []);
  assert.deepEqual(elsewhere(requests), []);
});

test("what nobody knows is kept as it was written, apart from what this role does not ask for", async (t) => {
  const { tab } = await opened(t);
  await say(tab, { skills: [{ name: "Zorbling" }, { name: "Kubernetes" }] });
  assert.deepEqual(await textsOf(tab, "[part=unmatched] .chip > span:first-child"), ["Zorbling"]);
  assert.deepEqual(await textsOf(tab, "[part=also-said] .chip > span:first-child"), ["Kubernetes"]);
});

test("what a skill would move is what it then moves", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, { skills: [{ name: "Testing" }] });
  const [row] = await textsOf(tab, "[part=moves] li");
  const skill = await inside(tab, (shadow) => shadow.querySelector("[part=moves] li").dataset.skill);
  const [, gain] = /\+([\d.]+) %/.exec(row);
  const before = (await gapOf(tab)).readiness;
  await tap(tab, skill);
  assert.ok(Math.abs(((await gapOf(tab)).readiness - before) * 100 - Number(gain)) < 0.06);
});
