// Opening another guide: pasted, chosen, dropped. What is no guide; what is hostile.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { browserForFile, guideShown } from "./support/chrome.mjs";
import { chooseRole, rolesListed } from "./support/chooser.mjs";
import { allText, click, gapOf, inside, tap, textOf, textsOf } from "./support/element.mjs";
import { BAKER, TITLE, commandGap, guideFile, profileFrom } from "./support/reference.mjs";

const chrome = browserForFile();
const LETTER = "Dear Sir,\n\nthank you for your letter.\n\nYours,\nA. Person\n";

// The titles of the guides that the page comes with: the reference guide first, the rest in the order of the files.
const files = readdirSync(dirname(guideFile)).filter((name) => name.endsWith(".txt")).sort();
const titles = files.map((name) => readFileSync(join(dirname(guideFile), name), "utf8").split("\n", 1)[0]);
const BUNDLED = [TITLE, ...titles.filter((title) => title !== TITLE)];

const opens = (tab, title) => tab.waitForFunction((wanted) => document.querySelector("career-guide").guide?.title === wanted
  && document.querySelector("career-guide").shadowRoot.querySelector("[part=title]")?.textContent === wanted, {}, title);

async function paste(tab, text) {
  await tab.click("#open");
  await tab.focus("#paste");
  await (await tab.createCDPSession()).send("Input.insertText", { text });
  await tab.click("#read");
}

function tempFile(t, name, text) {
  const folder = mkdtempSync(join(tmpdir(), "career-guide-file-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function drop(tab, file) {
  const input = await tab.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) await input.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
}

test("a pasted guide opens, is kept as one's own, and comes back after a reload", async (t) => {
  const { tab } = await chrome.tab(t);
  await tap(tab, "SQL");
  await paste(tab, BAKER);
  await opens(tab, "Junior Baker");
  assert.equal(await tab.$eval("#opener", (dialog) => dialog.open), false);
  assert.deepEqual(await textsOf(tab, ".skill .name"), ["Kneading", "Baking", "SQL", "Pricing"]);
  const file = tempFile(t, "baker.txt", BAKER);
  assert.deepEqual(await gapOf(tab), commandGap(profileFrom({ SQL: "have" }), file).result, "what was said goes along");

  await tab.reload();
  await opens(tab, "Junior Baker");
  assert.deepEqual(await rolesListed(tab), { "Your guides": ["Junior Baker"], "Guides of this page": BUNDLED });
  await chooseRole(tab, TITLE);
  await opens(tab, TITLE);
});

test("one's own guide can be taken away again", async (t) => {
  const { tab } = await chrome.tab(t);
  await paste(tab, BAKER);
  await opens(tab, "Junior Baker");
  await tab.click("#open");
  await tab.click("#own-list button");
  await opens(tab, TITLE);
  await tab.click("#cancel");
  assert.deepEqual(await rolesListed(tab), { "Guides of this page": BUNDLED });
});

test("a dropped file opens", async (t) => {
  const { tab } = await chrome.tab(t);
  await drop(tab, tempFile(t, "baker.txt", BAKER));
  await opens(tab, "Junior Baker");
  assert.equal(await tab.$eval("#drop", (hint) => hint.hidden), true);
  assert.equal(await tab.$eval("#opener", (dialog) => dialog.open), false);
});

test("a chosen file opens", async (t) => {
  const { tab } = await chrome.tab(t);
  await tab.click("#open");
  await (await tab.$("#file")).uploadFile(tempFile(t, "baker.txt", BAKER));
  await opens(tab, "Junior Baker");
});

test("a dropped file that is no guide is refused with its reason, and the guide stays", async (t) => {
  const { tab } = await chrome.tab(t);
  await drop(tab, tempFile(t, "letter.txt", LETTER));
  await tab.waitForSelector("#refused:not([hidden])");
  assert.equal(await tab.$eval("#opener", (dialog) => dialog.open), true);
  assert.equal(await tab.$eval("#paste", (area) => area.value), LETTER);
  assert.match(await tab.$eval("#refused", (line) => line.textContent), /\w{3}.*\.$/);
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
});

test("a pasted text that is no guide is refused, and can be mended where it stands", async (t) => {
  const { tab } = await chrome.tab(t);
  await paste(tab, LETTER);
  await tab.waitForSelector("#refused:not([hidden])");
  await tab.$eval("#paste", (area) => area.select());
  await (await tab.createCDPSession()).send("Input.insertText", { text: BAKER });
  await tab.click("#read");
  await opens(tab, "Junior Baker");
});

test("the element itself shows a text that is no guide, with the ways on", async (t) => {
  const { tab } = await chrome.tab(t);
  const answer = await tab.evaluate((text) => document.querySelector("career-guide").open(text), LETTER);
  assert.equal(answer, false);
  assert.match(await textOf(tab, "[part=trouble]"), /This text is no guide/);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=paste]").value), LETTER);
  await click(tab, "[data-action=back]");
  assert.equal(await textOf(tab, "[part=title]"), TITLE);

  await tab.evaluate((text) => document.querySelector("career-guide").open(text), LETTER);
  await inside(tab, (shadow, text) => { shadow.querySelector("[part=paste]").value = text; }, BAKER);
  await click(tab, "[data-action=read-again]");
  await opens(tab, "Junior Baker");
});

// Tags that pages of guides are made of are no text and go; what is left of a page must do nothing either.
const HOSTILE = `<marquee>Bold</marquee> <video src=x onerror=alert(1)> Role
Career Guide
Key Responsibilities
- <video src=x onerror=alert(2)>
- <iframe src="javascript:alert(3)"></iframe>
Top Skills for Success
<video src=x onerror=alert(4)>
<script>alert(5)</script>
"><svg onload=alert(6)>
Career Progression
Can Lead To
<a href="javascript:alert(7)">Chief</a>
Common Skill Gaps
Often Missing Skills
<style>*{display:none}</style>
Recommended Next Steps
1. Learn <script>alert(8)</script> well
`;
const FORBIDDEN = "img, video, marquee, script, iframe, style, b, svg[onload], a[href^='javascript:']";

for (const [place, open] of [["the page", paste], ["the element without the page's dialog", (tab, text) => tab.evaluate((it) => document.querySelector("career-guide").open(it), text)]]) {
  test(`markup in a guide stays text: ${place}`, async (t) => {
    const { tab, requests } = await chrome.tab(t);
    await open(tab, HOSTILE);
    await tab.waitForFunction(() => document.querySelector("career-guide").guide?.title.includes("<marquee>Bold</marquee>"));
    const text = await allText(tab);
    for (const literal of ["<video src=x onerror=alert(1)>", "<video src=x onerror=alert(2)>", "<video src=x onerror=alert(4)>", "<script>alert(5)</script>", "<script>alert(8)</script>"]) {
      assert.ok(text.includes(literal), `${literal} is not shown`);
    }
    await tap(tab, "<script>alert(5)</script>");
    await click(tab, "[part=order-button]");
    assert.deepEqual(await inside(tab, (shadow, wrong) => [...shadow.querySelectorAll(wrong)].map((node) => node.outerHTML), FORBIDDEN), []);
    assert.deepEqual(await tab.$$eval("body", ([body], wrong) => [...body.querySelectorAll(wrong)].map((node) => node.outerHTML).filter((html) => !/^<script src="[\w.-]+\.js"><\/script>$/.test(html)), FORBIDDEN), []);
    assert.deepEqual(requests.filter((address) => /\/x$/.test(address)), []);
    await tab.reload(); // what was kept is as harmless
    await guideShown(tab);
    assert.deepEqual(await inside(tab, (shadow, wrong) => [...shadow.querySelectorAll(wrong)].map((node) => node.outerHTML), FORBIDDEN), []);
  });
}
