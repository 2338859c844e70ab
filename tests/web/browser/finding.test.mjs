// Finding a role by typing: other titles, keys, a touch, and what a screen reader is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile } from "./support/chrome.mjs";
import { activeRow, chooseRole, chosenRole, look, rolesListed, rows } from "./support/chooser.mjs";
import { textOf } from "./support/element.mjs";
import { TITLE } from "./support/reference.mjs";

const chrome = browserForFile();
const opens = (tab, title) => tab.waitForFunction((wanted) => document.querySelector("career-guide").shadowRoot.querySelector("[part=title]")?.textContent === wanted, {}, title);
const expanded = (tab) => tab.$eval("#chooser", (input) => input.getAttribute("aria-expanded"));
const told = (tab) => tab.$eval(".role-field [role=status]", (line) => line.textContent);

test("a role is found by another title, and the list says by which", async (t) => {
  const { tab } = await chrome.tab(t);
  assert.deepEqual(await look(tab, "sre"), ["Site Reliability Engineer as SRE", "Look in the atlas of 1,016 occupations", "Open a guide…"]);
  await tab.keyboard.press("Enter");
  await opens(tab, "Site Reliability Engineer");
  assert.equal(await chosenRole(tab), "Site Reliability Engineer");
  assert.equal(await expanded(tab), "false");
});

test("the slash brings one there, with the whole list and the open role marked", async (t) => {
  const { tab } = await chrome.tab(t);
  await tab.keyboard.press("/");
  assert.equal(await tab.evaluate(() => document.activeElement.id), "chooser");
  assert.equal(await chosenRole(tab), TITLE, "the sign itself is not typed");
  assert.equal(await activeRow(tab), TITLE);
  const listed = await rolesListed(tab);
  assert.deepEqual(Object.keys(listed), ["Guides of this page"]);
  assert.equal(listed["Guides of this page"].length, 37);
});

test("arrows, Home, End and Enter choose; Escape restores what was there", async (t) => {
  const { tab } = await chrome.tab(t);
  const all = await look(tab, "data");
  const press = async (key) => {
    await tab.keyboard.press(key);
    return activeRow(tab);
  };
  const titles = await tab.$$eval("#chooser-list [data-role]", (found) => found.map((row) => row.dataset.role));
  assert.ok(titles.length > 3, all.join());
  assert.equal(await activeRow(tab), titles[0]);
  assert.equal(await press("ArrowDown"), titles[1]);
  assert.equal(await press("ArrowUp"), titles[0]);
  assert.equal(await press("ArrowUp"), "Open a guide…", "round from the first to the last");
  assert.equal(await press("Home"), titles[0]);
  assert.equal(await press("End"), "Open a guide…");
  await tab.keyboard.press("Escape");
  assert.deepEqual([await expanded(tab), await chosenRole(tab)], ["false", TITLE]);
  assert.equal(await press("ArrowDown"), TITLE, "the list is open again, at the role that is open");
  const next = await press("ArrowDown");
  await tab.keyboard.press("Enter");
  await opens(tab, next);
});

test("leaving the field leaves all as it was", async (t) => {
  const { tab } = await chrome.tab(t);
  await look(tab, "data");
  await tab.keyboard.press("Tab");
  assert.deepEqual([await expanded(tab), await chosenRole(tab), await textOf(tab, "[part=title]")], ["false", TITLE, TITLE]);
});

test("where nothing fits it says so, with ways on that keys reach", async (t) => {
  const { tab } = await chrome.tab(t);
  assert.deepEqual(await look(tab, "zzzz"), ["Look in the atlas of 1,016 occupations", "Open a guide…"]);
  assert.match(await tab.$eval(".role-nothing", (line) => line.textContent), /No role here is called “zzzz”/);
  await tab.waitForFunction(() => document.querySelector(".role-field [role=status]").textContent.includes("zzzz"));
  assert.equal(await activeRow(tab), "", "Enter does nothing that was not chosen");
  await tab.keyboard.press("ArrowUp");
  await tab.keyboard.press("Enter");
  await tab.waitForSelector("#opener[open]");
});

test("a screen reader hears how many fit, and the rows have their names, groups and states", async (t) => {
  const { tab } = await chrome.tab(t);
  await look(tab, "cloud");
  await tab.waitForFunction(() => /^\d+ roles$/.test(document.querySelector(".role-field [role=status]").textContent));
  const count = await tab.$$eval("#chooser-list [data-role]", (found) => found.length);
  assert.equal(await told(tab), `${count} roles`);
  const tree = await tab.accessibility.snapshot({ interestingOnly: false });
  const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
  const nodes = flat(tree);
  const field = nodes.find(({ role }) => role === "combobox");
  assert.equal(field.name, "Find a role");
  assert.equal(field.expanded, true);
  assert.ok(nodes.some(({ role, name }) => role === "group" && name === "Guides of this page"));
  assert.ok(nodes.some(({ role, name, selected }) => role === "option" && name.startsWith("Cloud") && selected));
});

test("by touch, at 320 pixels: the list fits, its rows are tall enough, and a tap chooses", async (t) => {
  const { tab } = await chrome.tab(t, { width: 320, height: 640, prepare: (it) => it.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true }) });
  await tab.tap("#chooser");
  await tab.type("#chooser", "qa");
  const box = await tab.$eval(".role-pop", (pop) => ({ left: pop.getBoundingClientRect().left, right: pop.getBoundingClientRect().right, wide: pop.scrollWidth > pop.clientWidth }));
  assert.ok(box.left >= 0 && box.right <= 320 && !box.wide, JSON.stringify(box));
  assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320);
  const heights = await tab.$$eval("#chooser-list [role=option]", (found) => found.map((row) => row.getBoundingClientRect().height));
  assert.ok(heights.every((height) => height >= 43), heights.join());
  await tab.tap("[data-role='QA Engineer']");
  await opens(tab, "QA Engineer");
});

test("what is typed is text, whatever it looks like", async (t) => {
  const { tab } = await chrome.tab(t);
  await look(tab, "<img src=x onerror=alert(1)>");
  assert.match(await tab.$eval(".role-nothing", (line) => line.textContent), /<img src=x/);
  assert.equal(await tab.$$eval(".role-field img", (found) => found.length), 0);
});

test("each letter is answered at once, the page's own guides and the atlas there", async (t) => {
  const { tab } = await chrome.tab(t);
  await chooseAtlas(tab);
  await look(tab, "n");
  const spent = await tab.evaluate(() => {
    const input = document.querySelector("#chooser");
    const best = (typed) => Math.min(...Array.from({ length: 15 }, () => {
      input.value = typed;
      const began = performance.now();
      input.dispatchEvent(new Event("input"));
      document.querySelector(".role-pop").getBoundingClientRect(); // laid out, too
      return performance.now() - began;
    }));
    return ["n", "nu", "nurse", "nurse p", "software developer", "e", "a", "teacher", "ing"].map((typed) => [typed, best(typed)]);
  });
  // A frame is 16.7 ms, and what it takes where the machine has nothing else to do; the rest is for machines that have.
  const told = spent.map(([typed, ms]) => `${typed}: ${ms.toFixed(1)} ms`).join(", ");
  t.diagnostic(told);
  assert.ok(spent.every(([, ms]) => ms < 60), told);
});

async function chooseAtlas(tab) {
  await look(tab, "nurse");
  await tab.keyboard.press("Home");
  await tab.$$eval(".role-way", ([way]) => way.click());
  await tab.waitForSelector("#chooser-list [data-role='Nurse Practitioners']");
}

test("a role of the page is chosen by its title as ever", async (t) => {
  const { tab } = await chrome.tab(t);
  await chooseRole(tab, "UX Designer");
  await opens(tab, "UX Designer");
  assert.ok((await rows(tab)).length === 0);
});
