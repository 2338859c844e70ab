// Taking it away and bringing it back: files, the calendar, the link, and the question before anything is taken over.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fragmentOf } from "../../../web/store/link.js";
import { browserForFile, distAddress, elsewhere, pageAddress } from "./support/chrome.mjs";
import { rolesListed } from "./support/chooser.mjs";
import { click, gapOf, inside, profileOf, say, tap, textOf } from "./support/element.mjs";
import { BAKER, HALF, TITLE, guideText } from "./support/reference.mjs";
import { fileAddress, folderWith } from "./support/site.mjs";

const chrome = browserForFile();
const STATE = {
  role: TITLE, profile: { skills: [{ name: "SQL", level: "have" }, { name: "Juggling", level: "learning" }], gates: [], refuse: [] },
  steps: ["Add unit tests and integration tests to a recent project"], pace: { hours: 5, from: "2026-11-30" }, lengths: [], guide: "",
};

async function withDownloads(t, tab) {
  const folder = mkdtempSync(join(tmpdir(), "career-guide-taken-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await (await tab.createCDPSession()).send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  return async (name) => {
    const file = join(folder, name);
    for (let tries = 0; !existsSync(file) && tries < 80; tries += 1) await new Promise((wait) => setTimeout(wait, 100));
    return { file, text: readFileSync(file, "utf8") };
  };
}

async function openTake(tab) {
  await tab.click("#take");
  await tab.waitForFunction(() => /behind the #|Too long/u.test(document.querySelector("career-guide").shadowRoot.querySelector("[part=take-away]").textContent));
}

async function setPace(tab, hours, from) {
  await inside(tab, (shadow, [a, b]) => {
    const form = shadow.querySelector(".pace-form");
    if (form.hidden) shadow.querySelector("[data-action=set-pace]").click();
    form.querySelector("[type=number]").value = a;
    form.querySelector("[type=date]").value = b;
    form.querySelector("[type=submit]").click();
  }, [hours, from]);
}

const setLengths = (tab, hours) => inside(tab, (shadow, all) => [...shadow.querySelectorAll("[part=plan] [data-length]")].slice(0, all.length).forEach((input, at) => {
  input.value = String(all[at]);
  input.dispatchEvent(new Event("change"));
}), hours);

const asked = (tab) => tab.waitForFunction(() => document.querySelector("career-guide")?.shadowRoot?.querySelector("[part=take-over][open]"));
const answered = (tab) => tab.waitForFunction(() => !document.querySelector("career-guide").shadowRoot.querySelector("[part=take-over]"));

test("without a pace there is no calendar file, and it says what is needed; with one each dated step is an event", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, HALF);
  const saved = await withDownloads(t, tab);
  await openTake(tab);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[data-action=save-ics]").checkVisibility()), false);
  assert.match(await textOf(tab, "[part=take-away]"), /once you have set a pace and how long each step takes\. Nothing is guessed\./);
  await click(tab, "[data-action=ask-pace]");
  assert.equal(await inside(tab, (shadow) => shadow.activeElement.type), "number", "the way to the pace is there");

  await setPace(tab, 5, "2026-11-30");
  assert.equal(await inside(tab, (shadow) => shadow.querySelectorAll("[part=plan] .days").length > 0 && [...shadow.querySelectorAll(".days")].every((days) => days.textContent === "")), true, "no length, no date");
  await setLengths(tab, [5, 7.5]);
  assert.deepEqual((await inside(tab, (shadow) => [...shadow.querySelectorAll("[part=plan] .days")].map(({ textContent }) => textContent))).slice(0, 3), ["30 November to 6 December 2026", "7 to 17 December 2026", ""]);
  await openTake(tab);
  await click(tab, "[data-action=save-ics]");
  const { text } = await saved("junior-backend-engineer-plan.ics");
  assert.equal(text.match(/BEGIN:VEVENT/g).length, 2);
  assert.match(text, /DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261218\r\n/);
});

test("a pace that is none is refused with why, and the pace survives a reload and an undo", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, HALF);
  await setPace(tab, 0, "2026-11-30");
  assert.match(await textOf(tab, ".pace [role=alert]"), /above 0/);
  await setPace(tab, 5, "2026-11-30");
  await tab.reload();
  await tab.waitForFunction(() => /At 5 hours a week from 30 November 2026/.test(document.querySelector("career-guide")?.shadowRoot?.querySelector(".pace")?.textContent));
  await inside(tab, (shadow) => shadow.querySelector("[data-action=set-pace]").click());
  await click(tab, "[data-action=no-pace]");
  assert.match(await textOf(tab, ".pace"), /Set a pace to see dates/);
  await click(tab, "[data-action=undo]");
  assert.match(await textOf(tab, ".pace"), /At 5 hours a week/);
});

test("Markdown, JSON, JSON Resume and the guide are saved, and nothing is asked of anybody", async (t) => {
  const { tab, requests } = await chrome.tab(t);
  await say(tab, HALF);
  const saved = await withDownloads(t, tab);
  await openTake(tab);
  for (const action of ["save-plan", "save-json", "save-resume", "save-guide"]) await click(tab, `[data-action=${action}]`);
  assert.match((await saved("junior-backend-engineer-plan.md")).text, /^# Junior Backend Engineer\n[^]*- \[ \] /);
  const answer = JSON.parse((await saved("junior-backend-engineer-answer.json")).text);
  assert.deepEqual([answer.gap, answer.profile.skills], [await gapOf(tab), HALF.skills]);
  assert.deepEqual(JSON.parse((await saved("resume.json")).text).skills.map(({ name }) => name), HALF.skills.filter(({ level }) => level !== "none").map(({ name }) => name));
  assert.match((await saved("junior-backend-engineer.txt")).text, /^Junior Backend Engineer\nCareer Guide\nKey Responsibilities\n- /);
  assert.deepEqual(elsewhere(requests).filter((address) => !/^(data:image|blob:file|blob:null)/.test(address)), []);
});

test("the link that is copied opens on another machine, and asks before it takes anything over", async (t) => {
  const { tab } = await chrome.tab(t, { prepare: (page) => page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { globalThis.copied = text; } } });
  }) });
  await tap(tab, "SQL");
  await inside(tab, (shadow) => shadow.querySelector("[part=all-steps-button]").click());
  await click(tab, ".all-steps .step input");
  await openTake(tab);
  await click(tab, "[data-action=copy-link]");
  await tab.waitForFunction(() => globalThis.copied);
  const address = await tab.evaluate(() => globalThis.copied);
  assert.ok(address.startsWith(`${pageAddress}#take=1.`));

  const other = await chrome.tab(t, { address });
  await asked(other.tab);
  assert.match(await textOf(other.tab, "[part=take-over]"), /It holds 1 skill and 1 ticked step, for Junior Backend Engineer\./);
  assert.deepEqual((await profileOf(other.tab)).skills, [], "nothing is taken over unasked");
  assert.equal(await other.tab.evaluate(() => location.hash), "", "and the address no longer carries it");
  await click(other.tab, "[data-action=replace]");
  await answered(other.tab);
  assert.deepEqual((await profileOf(other.tab)).skills, [{ name: "SQL", level: "have" }]);
  assert.equal(await inside(other.tab, (shadow) => shadow.querySelector(".all-steps .step input").checked), true);
  assert.deepEqual(elsewhere(other.requests).filter((asking) => !asking.startsWith("data:image")), []);
  assert.deepEqual(other.requests.filter((asking) => asking.startsWith(distAddress) && asking.includes("take=")), [], "the fragment is sent to nobody");
});

for (const [choice, wanted] of [
  ["add", [{ name: "SQL", level: "none" }, { name: "Juggling", level: "learning" }]],
  ["replace", STATE.profile.skills],
  ["leave", [{ name: "SQL", level: "none" }]],
]) {
  test(`a link onto what one has said oneself: ${choice}, and undo`, async (t) => {
    const { tab } = await chrome.tab(t);
    const own = { skills: [{ name: "SQL", level: "none" }] };
    await say(tab, own);
    await tab.evaluate((hash) => { location.hash = hash; }, await fragmentOf(STATE));
    await asked(tab);
    assert.match(await textOf(tab, "[part=take-over]"), /2 skills, 1 ticked step and a pace/);
    await click(tab, `[data-action=${choice}]`);
    await answered(tab);
    await tab.waitForFunction((all) => JSON.stringify(document.querySelector("career-guide").profile.skills) === all, {}, JSON.stringify(wanted));
    if (choice === "leave") return;
    await click(tab, "[data-action=undo]");
    await tab.waitForFunction((all) => JSON.stringify(document.querySelector("career-guide").profile.skills) === all, {}, JSON.stringify(own.skills));
    assert.match(await textOf(tab, ".pace"), /Set a pace/);
  });
}

test("a link that is damaged, cut or newer says so, and nothing changes", async (t) => {
  const whole = await fragmentOf(STATE);
  for (const hash of [whole.slice(0, -20), "#take=9.AAAA", "#take=1.<script>"]) {
    const { tab } = await chrome.tab(t, { address: pageAddress + hash });
    await tab.waitForFunction(() => !document.querySelector("#refused").hidden);
    assert.match(await tab.$eval("#refused", ({ textContent }) => textContent), /left alone/);
    assert.deepEqual((await profileOf(tab)).skills, []);
  }
});

test("a guide of one's own goes along in the link, and is kept where it is taken over", async (t) => {
  const { tab } = await chrome.tab(t, { address: pageAddress + await fragmentOf({ ...STATE, role: "Junior Baker", guide: BAKER }) });
  await asked(tab);
  assert.match(await textOf(tab, "[part=take-over]"), /the guide itself, for Junior Baker/);
  await click(tab, "[data-action=replace]");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide?.title === "Junior Baker");
  assert.deepEqual((await rolesListed(tab))["Your guides"], ["Junior Baker"]);
});

test("a guide that is too long for a link says so, and JSON remains", async (t) => {
  const { tab } = await chrome.tab(t);
  const duties = Array.from({ length: 2000 }, (_, at) => `- Weigh ${(at * 7919 % 99991).toString(36)} and ${(at * 104729 % 99991).toString(36)}`).join("\n");
  await tab.click("#open");
  await tab.$eval("#paste", (area, text) => { area.value = text; }, `Weigher\nCareer Guide\nKey Responsibilities\n${duties}\nTop Skills for Success\n- Weighing\n- Counting\n`);
  await tab.click("#read");
  await tab.waitForFunction(() => document.querySelector("career-guide").guide?.title === "Weigher");
  await openTake(tab);
  assert.match(await textOf(tab, "[part=take-away]"), /Too long for a link: it would have \d+ signs/);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[data-action=copy-link]").disabled), true);
});

test("our own JSON is opened again: chosen in the dialog, or as a guide would be", async (t) => {
  const first = await chrome.tab(t);
  await say(first.tab, HALF);
  const saved = await withDownloads(t, first.tab);
  await openTake(first.tab);
  await click(first.tab, "[data-action=save-json]");
  const { file } = await saved("junior-backend-engineer-answer.json");
  const { tab } = await chrome.tab(t);
  await openTake(tab);
  await (await tab.waitForSelector("career-guide >>> [part=take-away] input[type=file]")).uploadFile(file);
  await asked(tab);
  await click(tab, "[data-action=leave]");
  await answered(tab);
  await tab.click("#open");
  await (await tab.$("#file")).uploadFile(file);
  await asked(tab);
  await click(tab, "[data-action=replace]");
  await answered(tab);
  assert.deepEqual((await profileOf(tab)).skills, HALF.skills);

  writeFileSync(file, "{\"format\": \"career-guide\", \"version\": 1");
  await tab.click("#open");
  await (await tab.$("#file")).uploadFile(file);
  await tab.waitForFunction(() => /damaged/.test(document.querySelector("#refused").textContent));
});

test("in a host's page it stands at the element's foot, without a link, and leaves the host's address alone", async (t) => {
  const folder = folderWith(t, { "index.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><career-guide>${guideText}</career-guide><script src="career-guide.js"></script>` });
  const { tab } = await chrome.tab(t, { address: fileAddress(folder, "index.html") + await fragmentOf(STATE) });
  await click(tab, "[data-action=take-away]");
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=take-away]").open), true);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[data-action=copy-link]") === null), true);
  assert.deepEqual((await profileOf(tab)).skills, []);
  assert.match(await tab.evaluate(() => location.hash), /^#take=1\./);
});

test("keys alone are enough, and Escape closes it where it was opened", async (t) => {
  const { tab } = await chrome.tab(t);
  await tab.focus("#take");
  await tab.keyboard.press("Enter");
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=take-away]").open), true);
  assert.equal(await inside(tab, (shadow) => Boolean(shadow.activeElement.closest("dialog"))), true);
  await tab.keyboard.press("Escape");
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=take-away]").open), false);
  assert.equal(await tab.evaluate(() => document.activeElement.id), "take");
});
