// In a sandboxed frame there is no storage: the element works all the same, and says that nothing is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { browserForFile, dist } from "./support/chrome.mjs";
import { gapOf, inside, stateOf, tap, textOf } from "./support/element.mjs";
import { BAKER, commandGap, guideText, profileFrom } from "./support/reference.mjs";
import { fileAddress, folderWith, serve } from "./support/site.mjs";

const chrome = browserForFile();

const framed = `<!doctype html><meta charset="utf-8"><title>Framed</title><career-guide>${guideText}</career-guide><script src="career-guide.js"></script>`;
const host = (frame) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title></head><body>${frame}</body></html>`;
const attribute = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const FRAMES = {
  file: '<iframe title="Guide" sandbox="allow-scripts" src="framed.html" width="900" height="800"></iframe>',
  srcdoc: `<iframe title="Guide" sandbox="allow-scripts" srcdoc="${attribute(framed)}" width="900" height="800"></iframe>`,
};

async function frameOf(tab) {
  const handle = await tab.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  await frame.waitForFunction(() => document.querySelector("career-guide")?.shadowRoot?.querySelector("[part=answer]")?.textContent);
  return frame;
}

for (const [way, frame] of Object.entries(FRAMES)) {
  test(`a sandboxed frame answers without storage and says that ticks are not kept (${way})`, async (t) => {
    const site = await serve(t, { "index.html": host(frame), "framed.html": framed });
    await works(await chrome.tab(t, { address: `${site.address}index.html`, ready: null }));
  });
}

// From a disk, Chromium lets a sandboxed frame load no file at all, so the script has to stand in the frame itself.
test("the same from a file on disk, with the script written into the frame", async (t) => {
  const script = readFileSync(join(dist, "career-guide.js"), "utf8");
  assert.ok(!/<\/script|<!--/i.test(script), "the script can be written into a page");
  const whole = framed.replace('<script src="career-guide.js">', () => `<script>${script}`);
  const folder = folderWith(t, { "index.html": host(FRAMES.file), "framed.html": whole });
  await works(await chrome.tab(t, { address: fileAddress(folder, "index.html"), ready: null }));
});

async function works({ tab }) {
  const frame = await frameOf(tab);
  assert.equal(await frame.evaluate(() => {
    try {
      return typeof localStorage;
    } catch (error) {
      return error.name;
    }
  }), "SecurityError", "the frame is not sandboxed: the test proves nothing");
  assert.match(await textOf(frame, "[part=problem]:not([hidden])"), /keeps nothing for this page here: what you tick lasts until you close it\./);
  await tap(frame, "SQL");
  await tap(frame, "Testing", 2);
  assert.equal(await stateOf(frame, "SQL"), "have");
  assert.deepEqual(await gapOf(frame), commandGap(profileFrom({ SQL: "have", Testing: "learning" }), undefined, ["--vocabulary", "none"]).result);
  await inside(frame, (shadow) => shadow.querySelector("[part=undo]").click());
  assert.equal(await stateOf(frame, "Testing"), "have");
  assert.equal(await frame.evaluate((text) => document.querySelector("career-guide").open(text), BAKER), true);
  assert.equal(await stateOf(frame, "SQL"), "have", "what was said goes along to another guide");
}
