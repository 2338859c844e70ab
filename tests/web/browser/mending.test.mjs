// A text that was read with doubt: what was not read and what may be read otherwise is shown in it, and put right.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { browserForFile, root } from "./support/chrome.mjs";
import { chosenRole } from "./support/chooser.mjs";
import { click, inside, part, textOf, textsOf } from "./support/element.mjs";

const chrome = browserForFile();

// Names of nobody: no vocabulary knows where one ends.
const SHOP = `Accept all cookies?
Shopkeeper
Career Guide
Top Skills for Success
- Pricing
- Till Work
## Perks
- Free bread
Companies Hiring
Major Employers
ZelkovaBrightonAcmeApexLidlKrumbWorksQuellCo
`;

async function opened(t, options) {
  const page = await chrome.tab(t, options);
  await open(page.tab, SHOP);
  return page;
}

async function open(tab, text) {
  await tab.click("#open");
  await tab.$eval("#paste", (area, value) => { area.value = value; }, text);
  await tab.click("#read");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide?.title === "Shopkeeper");
}

const employers = (tab) => tab.evaluate(() => document.querySelector("career-guide").guide.employers);
const shown = (tab) => textsOf(tab, "[part=hires] [aria-label=Employers] li");
const becomes = (tab, names) => tab.waitForFunction((wanted) => JSON.stringify(document.querySelector("career-guide").guide.employers) === wanted, {}, JSON.stringify(names));
const DOUBT = "[data-code=uncertain-boundary]";

test("what was not read stands in its place in the text, with why", async (t) => {
  const { tab } = await opened(t);
  const unread = await inside(tab, (shadow) => [...shadow.querySelectorAll("[data-code=unread-text], [data-code=unknown-heading]")]
    .map((row) => [row.querySelector(".where").textContent, row.querySelector("mark").textContent]));
  assert.deepEqual(unread, [["Warning, line 1", "Accept all cookies?"], ["Warning, line 7", "Perks"], ["Warning, line 8", "Free bread"]]);
  assert.match(await textOf(tab, "[part=notice]"), /One place of this text may be read otherwise, and three more need a look\./);
  await click(tab, "[data-action=look]");
  assert.equal(await inside(tab, (shadow) => shadow.activeElement.closest(".remarks li").dataset.code), "uncertain-boundary");
});

test("a doubt is shown in the text with both readings; choosing the other mends the guide, and undo takes it back", async (t) => {
  const { tab } = await opened(t);
  const before = await employers(tab);
  assert.ok(before.includes("AcmeApex"), String(before));
  assert.equal(await textOf(tab, `${DOUBT} mark`), "AcmeApex");
  assert.deepEqual(await textsOf(tab, `${DOUBT} label`), ["two: Acme · Apex", "one: AcmeApex"]);

  await click(tab, `${DOUBT} input[value=two]`);
  const after = before.flatMap((name) => (name === "AcmeApex" ? ["Acme", "Apex"] : [name]));
  await becomes(tab, after);
  assert.deepEqual(await shown(tab), after);
  assert.match(await textOf(tab, "[part=status]"), /Employers: “Acme” and “Apex” are two/, "a screen reader hears it");
  assert.deepEqual(await textsOf(tab, `${DOUBT} mark`), ["AcmeApex"], "the text stays as it came");

  await click(tab, "[data-action=undo-mend]");
  await becomes(tab, before);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[data-code=uncertain-boundary] input:checked").value), "one");
});

test("the mended guide is there again after a reload, and can be read as it came", async (t) => {
  const { tab } = await opened(t);
  const before = await employers(tab);
  await click(tab, `${DOUBT} input[value=two]`);
  await tab.waitForFunction((count) => document.querySelector("career-guide").guide.employers.length > count, {}, before.length);
  const after = await employers(tab);
  await tab.reload();
  await becomes(tab, after);
  assert.equal(await chosenRole(tab), "Shopkeeper");
  await inside(tab, (shadow) => shadow.querySelector("[data-action=as-given]").click());
  await becomes(tab, before);
});

test("keys alone are enough, and the focus stays where it was", async (t) => {
  const { tab } = await opened(t);
  await (await part(tab, "[data-action=look]")).focus();
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("ArrowLeft");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.employers.includes("Acme"));
  assert.equal(await inside(tab, (shadow) => shadow.activeElement.value), "two");
  await tab.keyboard.press("ArrowRight");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.employers.includes("AcmeApex"));
  await tab.keyboard.down("Control");
  await tab.keyboard.press("z");
  await tab.keyboard.up("Control");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.employers.includes("Apex"));
});

test("a list can be put right by hand, line by line", async (t) => {
  const { tab } = await opened(t);
  await click(tab, "[part=edit-list-button]");
  await inside(tab, (shadow) => {
    const chooser = shadow.querySelector(".list-editor select");
    chooser.value = "topSkills";
    chooser.dispatchEvent(new Event("change"));
    const area = shadow.querySelector(".list-editor textarea");
    area.value = `${area.value}\n  1. Counting <b>&amp;\n\n`;
  });
  await click(tab, "[data-action=use-list]");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.topSkills.length === 3);
  assert.deepEqual(await textsOf(tab, ".skill .name"), ["Pricing", "Till Work", "1. Counting <b>&amp;"]);
});

test("the mended guide is saved as canonical text, which is read as the same guide", async (t) => {
  const { tab, requests } = await opened(t);
  const folder = mkdtempSync(join(tmpdir(), "career-guide-saved-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await (await tab.createCDPSession()).send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await click(tab, `${DOUBT} input[value=two]`);
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.employers.includes("Acme"));
  await click(tab, "[data-action=save-text]");
  const file = join(folder, "shopkeeper.txt");
  for (let tries = 0; !existsSync(file) && tries < 50; tries += 1) await new Promise((wait) => setTimeout(wait, 100));
  const saved = readFileSync(file, "utf8");
  assert.equal(saved, await tab.evaluate(() => document.querySelector("career-guide").write()));
  const command = join(root, "build", "native", "career-guide");
  writeFileSync(file, saved);
  assert.equal(execFileSync(command, ["write", file], { encoding: "utf8" }), saved, "the command writes the same");
  assert.deepEqual(JSON.parse(execFileSync(command, ["parse", file], { encoding: "utf8" })).result, await tab.evaluate(() => document.querySelector("career-guide").guide));
  assert.deepEqual(requests.filter((address) => /^https?:/.test(address)), []);
});
