// dist/index.html, opened as a file: the whole guide is there, and nothing else is asked for.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { browserForFile, dist, distAddress, elsewhere } from "./support/chrome.mjs";
import { chooseRole } from "./support/chooser.mjs";
import { allText, click, inside, say, tap, textOf, textsOf } from "./support/element.mjs";
import { BAKER, HALF, PAY, SECTIONS, SKILLS, STEPS, TITLE } from "./support/reference.mjs";

const chrome = browserForFile();
const shared = chrome.shared();

for (const [section, items] of Object.entries(SECTIONS)) {
  test(`every item of ${section} is in the element's text`, async () => {
    const { tab } = await shared();
    const text = await allText(tab);
    assert.deepEqual(items.filter((item) => !text.includes(item)), []);
  });
}

test("lists show the guide's items, each as an item of its own, in the guide's order", async () => {
  const { tab } = await shared();
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
  assert.deepEqual(await inside(tab, (shadow) => [...shadow.querySelectorAll(".skill")].map((row) => row.dataset.skill)), SKILLS);
  assert.deepEqual(await textsOf(tab, ".skill .name"), SKILLS);
  assert.deepEqual(await textsOf(tab, "[data-duty]"), SECTIONS.responsibilities);
  assert.deepEqual(await textsOf(tab, "[part=hires] [aria-label=Employers] li"), SECTIONS.employers);
  assert.deepEqual(await textsOf(tab, "[part=hires] [aria-label=Sectors] li"), SECTIONS.sectors);
  assert.deepEqual(await textsOf(tab, ".all-steps .step-text > label"), STEPS);
  assert.deepEqual(await textsOf(tab, "[aria-label=Promotion] .role-name"), SECTIONS.canLeadTo);
  assert.deepEqual(await textsOf(tab, "[aria-label=Transition] .role-name"), SECTIONS.transitions);
  assert.deepEqual(await textsOf(tab, "[part=demand] p"), SECTIONS.growthTrend);
});

test("pay is shown band by band, with the currency and period said once", async () => {
  const { tab } = await shared();
  const rows = await textsOf(tab, "[part=pay] .band");
  assert.equal(rows.length, PAY.length);
  for (const [at, { row }] of PAY.entries()) assert.match(rows[at], row);
  assert.deepEqual(await inside(tab, (shadow) => [...shadow.querySelectorAll(".band")].map((band) => band.dataset.level)), PAY.map(({ level }) => level));
  assert.match(await textOf(tab, "[part=pay] .hint"), /US dollars a year/);
});

test("the four facts say what the guide says", async () => {
  const { tab } = await shared();
  const facts = await inside(tab, (shadow) => Object.fromEntries([...shadow.querySelectorAll("[data-fact]")].map((fact) => [fact.dataset.fact, fact.querySelector("dd").textContent])));
  assert.deepEqual(facts, {
    pay: "$75–105k a year", demand: "Strong demand", lack: "System Design Basics, Database Indexing, Caching", leads: "4 promotions, 4 transitions",
  });
});

test("the tab is named after the guide", async () => {
  const { tab } = await shared();
  await tab.waitForFunction((title) => document.title === `${title} · Career Guide`, {}, TITLE);
});

test("a whole visit asks for the page's own files alone", async (t) => {
  const { tab, requests } = await chrome.tab(t);
  const workers = [];
  tab.on("workercreated", (worker) => workers.push(worker.url()));
  await tap(tab, "SQL", 2);
  await say(tab, HALF);
  for (const name of ["counted-button", "order-button", "all-steps-button", "reading-button"]) await click(tab, `[part=${name}]`);
  await click(tab, ".all-steps .step input");
  await tab.click("#theme");
  await tab.click("#open");
  await tab.$eval("#paste", (area, text) => { area.value = text; }, BAKER);
  await tab.click("#read");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide?.title === "Junior Baker");
  await chooseRole(tab, TITLE);
  await tab.waitForFunction((title) => document.querySelector("career-guide").guide?.title === title, {}, TITLE);
  await tab.reload();
  await tab.waitForFunction((title) => document.querySelector("career-guide").guide?.title === title, {}, TITLE);

  // The page's icon is written into it as a data: address. No blob:, no other file, no host.
  assert.deepEqual(elsewhere(requests).filter((address) => !address.startsWith("data:image/svg+xml,")), []);
  const own = new Set(requests.filter((address) => address.startsWith(distAddress)).map((address) => address.slice(distAddress.length)));
  assert.deepEqual([...own].sort(), ["career-guide.js", "career-guide.vocabulary.js", "guides.js", "index.html", "page.css", "page.js"]);
  assert.deepEqual([...own].filter((name) => !readdirSync(dist).includes(name)), []);
  assert.deepEqual(workers, []);
  assert.deepEqual(await tab.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("file:"))), []);
});
