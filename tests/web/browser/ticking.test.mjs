// Saying what one has, by tap and by key; ticking steps; taking things back; and what is there after a reload.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile, guideShown } from "./support/chrome.mjs";
import { click, focused, gapOf, inside, legend, part, profileOf, rowOf, say, stateOf, tap, textOf } from "./support/element.mjs";
import { HALF, SECTIONS, SKILLS, commandGap, profileFrom } from "./support/reference.mjs";

const chrome = browserForFile();
const levels = async (tab) => (await profileOf(tab)).skills;
const pressTimes = async (tab, key, times) => {
  for (let done = 0; done < times; done += 1) await tab.keyboard.press(key);
};
const focusRow = async (tab, name) => (await part(tab, `${rowOf(name)} input:checked`)).focus();

test("a tap advances: not said, have, learning, not yet, not said", async (t) => {
  const { tab } = await chrome.tab(t);
  for (const state of ["have", "learning", "not-yet", "not-said"]) {
    await tap(tab, "SQL");
    assert.equal(await stateOf(tab, "SQL"), state);
  }
  assert.deepEqual(await levels(tab), []);
});

test("taps on several skills answer as the command does", async (t) => {
  const { tab } = await chrome.tab(t);
  await tap(tab, "SQL");
  await tap(tab, "Testing", 2);
  await tap(tab, "Caching", 3);
  const said = profileFrom({ SQL: "have", Testing: "learning", Caching: "none" });
  assert.deepEqual(await profileOf(tab), said);
  assert.deepEqual(await gapOf(tab), commandGap(said).result);
  assert.deepEqual(await legend(tab), { "have": 1, "learning": 1, "not-yet": 1, "not-said": 21 });
  assert.equal(await textOf(tab, "[part=status]"), "Caching: not yet");
});

test("arrow keys choose a state, and the focus stays on the row", async (t) => {
  const { tab } = await chrome.tab(t);
  await focusRow(tab, "SQL");
  for (const [key, state] of [["ArrowDown", "have"], ["ArrowRight", "learning"], ["ArrowDown", "not-yet"], ["ArrowUp", "learning"], ["ArrowLeft", "have"], ["ArrowUp", "not-said"], ["ArrowUp", "not-yet"]]) {
    await tab.keyboard.press(key);
    assert.equal(await stateOf(tab, "SQL"), state, `after ${key}`);
    assert.deepEqual(await focused(tab), { tag: "input", type: "radio", value: state, skill: "SQL", step: "" });
  }
});

test("Space advances as a tap does", async (t) => {
  const { tab } = await chrome.tab(t);
  await focusRow(tab, "Caching");
  for (const state of ["have", "learning", "not-yet", "not-said", "have"]) {
    await tab.keyboard.press("Space");
    assert.equal(await stateOf(tab, "Caching"), state);
    assert.equal((await focused(tab)).skill, "Caching");
  }
});

test("Tab comes to each row once, in the guide's order, whatever is said", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, HALF);
  await click(tab, "[part=skill-field]");
  const rows = [];
  for (let pressed = 0; pressed < 60 && rows.length < SKILLS.length; pressed += 1) {
    await tab.keyboard.press("Tab");
    const at = await focused(tab);
    if (at?.type === "radio") rows.push(at.skill);
  }
  assert.deepEqual(rows, SKILLS);
  await tab.keyboard.press("Tab");
  assert.notEqual((await focused(tab))?.type, "radio");
});

test("arrows walk the strip's blocks, and Enter goes to the skill's row", async (t) => {
  const { tab } = await chrome.tab(t);
  await (await part(tab, "[part=strip] .block[tabindex='0']")).focus();
  assert.equal((await focused(tab)).skill, SKILLS[0]);
  await pressTimes(tab, "ArrowRight", 2);
  assert.equal((await focused(tab)).skill, SKILLS[2]);
  assert.match(await textOf(tab, ".bubble:not([hidden])"), new RegExp(`^${SKILLS[2]}`));
  await tab.keyboard.press("End");
  assert.equal((await focused(tab)).skill, SKILLS.at(-1));
  await tab.keyboard.press("Enter");
  assert.deepEqual(await focused(tab), { tag: "input", type: "radio", value: "not-said", skill: SKILLS.at(-1), step: "" });
});

test("a typed skill is found by the start of its words, and marked", async (t) => {
  const { tab } = await chrome.tab(t);
  await click(tab, "[part=skill-field]");
  await tab.keyboard.type("rate lim");
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=suggestions] [aria-selected=true]")?.dataset.skill), "Rate Limiting");
  await tab.keyboard.press("Enter");
  assert.equal(await stateOf(tab, "Rate Limiting"), "have");
});

test("the answer's skill is a link to its row", async (t) => {
  const { tab } = await chrome.tab(t);
  await tap(tab, "Debugging");
  await click(tab, "[part=answer] a");
  assert.equal((await focused(tab)).skill, (await gapOf(tab)).order[0]);
});

test("every change can be undone, one after the other, by button and by Ctrl+Z", async (t) => {
  const { tab } = await chrome.tab(t);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=undo]").disabled), true);
  await tap(tab, "SQL");
  await tap(tab, "Testing", 2);
  await click(tab, "[part=undo]");
  assert.deepEqual(await levels(tab), [{ name: "SQL", level: "have" }, { name: "Testing", level: "have" }]);
  await tab.keyboard.down("Control");
  await pressTimes(tab, "z", 2);
  await tab.keyboard.up("Control");
  assert.deepEqual(await levels(tab), []);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=undo]").disabled), true);
});

test("clear all takes everything back, and can itself be undone", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, HALF);
  await click(tab, "[part=clear]");
  assert.deepEqual(await levels(tab), []);
  assert.equal(await textOf(tab, "[part=status]"), "12 skills cleared");
  assert.match(await textOf(tab, "[part=answer]"), /^This role asks for 24 skills/);
  await click(tab, "[part=undo]");
  assert.deepEqual(await profileOf(tab), HALF);
});

test("ticking a step does not tick its skills, but asks", async (t) => {
  const { tab } = await chrome.tab(t);
  const [first] = (await gapOf(tab)).plan;
  const step = `[part=plan] [data-step="${first.kind}-${first.index}"]`;
  const before = await gapOf(tab);

  await click(tab, `${step} input`);
  assert.deepEqual(await gapOf(tab), before);
  assert.match(await textOf(tab, `${step} [part=ask]:not([hidden])`), /^Done\. Mark .+ as ?have ?learning ?leave as is$/);
  await click(tab, `${step} [data-choice=leave]`);
  assert.deepEqual(await gapOf(tab), before);
  assert.equal(await inside(tab, (shadow, it) => shadow.querySelector(`${it} [part=ask]`).hidden, step), true);
  assert.equal(await inside(tab, (shadow, it) => shadow.querySelector(`${it} input`).checked, step), true);

  await click(tab, `${step} input`);
  await click(tab, `${step} input`);
  await click(tab, `${step} [data-choice=learning]`);
  assert.deepEqual(await levels(tab), first.closes.map((name) => ({ name, level: "learning" })));
  await click(tab, "[part=undo]");
  assert.deepEqual(await levels(tab), []);
});

test("a step whose skills are all there leaves the plan, and the focus stays in it", async (t) => {
  const { tab } = await chrome.tab(t);
  const [first] = (await gapOf(tab)).plan;
  const step = `[part=plan] [data-step="${first.kind}-${first.index}"]`;
  await click(tab, `${step} input`);
  await click(tab, `${step} [data-choice=have]`);
  const gap = await gapOf(tab);
  assert.ok(!gap.plan.some(({ text }) => text === first.text));
  assert.equal((await focused(tab)).step, `${gap.plan[0].kind}-${gap.plan[0].index}`);
});

test("ticks, step checks and the theme survive a reload and a new tab", async (t) => {
  const { tab, again } = await chrome.tab(t);
  await tap(tab, "SQL");
  await tap(tab, "Testing", 2);
  await click(tab, "[part=all-steps-button]");
  await click(tab, ".all-steps [data-step=nextStep-1] input");
  const paper = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await tab.click("#theme");
  await tab.click("#theme");
  assert.equal(await tab.$eval("html", (html) => html.dataset.theme), "dark");
  const dark = await paper();
  assert.notEqual(dark, light);

  await tab.reload();
  await guideShown(tab);
  const other = await again();
  for (const one of [tab, other.tab]) {
    assert.equal(await stateOf(one, "SQL"), "have");
    assert.equal(await stateOf(one, "Testing"), "learning");
    const steps = await inside(one, (shadow) => [...shadow.querySelectorAll(".all-steps .step")].filter((step) => step.querySelector("input").checked).map((step) => step.querySelector("label").textContent));
    assert.deepEqual(steps, [SECTIONS.nextSteps[1]]);
    assert.equal(await one.$eval("html", (html) => html.dataset.theme), "dark");
    assert.equal(await one.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), dark);
  }
});

test("another tab hears of a tick at once", async (t) => {
  const { tab, again } = await chrome.tab(t);
  const other = await again();
  await tap(other.tab, "Caching");
  await tab.waitForFunction(() => document.querySelector("career-guide").profile.skills.some(({ name }) => name === "Caching"));
  assert.equal(await stateOf(tab, "Caching"), "have");
});
