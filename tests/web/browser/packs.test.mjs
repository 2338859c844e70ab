// The atlas and packs of one's own: loaded when asked for, looked through, kept, removed; with every request written down.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { listen, staticServer } from "../../../scripts/serve.mjs";
import { OCCUPATIONS } from "../../../web/page/atlas.js";
import { browserForFile, dist, distAddress, elsewhere, guideShown, pageAddress, root } from "./support/chrome.mjs";
import { chooseRole, chosenRole, look, rolesListed } from "./support/chooser.mjs";
import { textOf } from "./support/element.mjs";
import { TITLE } from "./support/reference.mjs";

const chrome = browserForFile();
const ATLAS = readFileSync(join(root, "data", "atlas", "atlas.txt"), "utf8");
const KITCHEN = readFileSync(join(root, "tests", "golden", "packs", "kitchen.txt"), "utf8");

// By the clock: a tab that is not in front paints no frames.
const opens = (tab, title) => tab.waitForFunction((wanted) => document.querySelector("career-guide").shadowRoot.querySelector("[part=title]")?.textContent === wanted, { polling: 50 }, title);
const text = (tab, selector) => tab.$$eval(selector, (found) => found.map((node) => node.textContent.replace(/\s+/g, " ").trim()).join(" | "));
const there = (tab, pack) => tab.waitForSelector(`#credits [data-pack="${pack}"]`);
const OF_ATLAS = "Occupations of O*NET";

async function served(t) {
  const server = staticServer(dist);
  const port = await listen(server, 0);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/`;
}

async function wantAtlas(tab) {
  await look(tab, "nurse");
  await tab.$$eval(".role-way", ([way]) => way.click());
  await there(tab, OF_ATLAS);
}

async function drop(tab, t, name, content) {
  const folder = mkdtempSync(join(tmpdir(), "career-guide-pack-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  const input = await tab.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) await input.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
}

const reported = (tab) => tab.waitForSelector("#report:not([hidden])");

test("the page tells the number of occupations that the atlas holds", () => {
  assert.equal(ATLAS.match(/^Career Guide$/gm).length, OCCUPATIONS);
});

for (const how of ["as a file", "served"]) {
  test(`the atlas is loaded when it is asked for, and a nurse's guide opens: ${how}`, async (t) => {
    const address = how === "served" ? await served(t) : distAddress;
    const { tab, requests } = await chrome.tab(t, { address: `${address}index.html` });
    assert.deepEqual(requests.filter((asked) => asked.includes("atlas")), [], "not before");
    assert.deepEqual(await look(tab, "nurse practitioner"), [`Look in the atlas of ${OCCUPATIONS.toLocaleString("en")} occupations`, "Open a guide…"]);
    await wantAtlas(tab);
    await look(tab, "nurse practitioner");
    await tab.keyboard.press("Enter");
    await opens(tab, "Nurse Practitioners");
    assert.equal(await chosenRole(tab), "Nurse Practitioners");
    assert.match(await text(tab, "#origin"), /From the atlas: O\*NET 29\.2, USDOL\/ETA, CC BY 4\.0/);
    assert.match(await text(tab, "#credits"), /Employment and Training Administration.*CC BY 4\.0.*selected from its tables and changed/);
    assert.deepEqual(await tab.evaluate(() => JSON.parse(localStorage.getItem("career-guide")).guides), [], "it is not taken for the person's own");

    assert.deepEqual(elsewhere(requests, address).filter((asked) => !asked.startsWith("data:image/svg+xml,")).filter((asked) => !asked.endsWith("/favicon.ico")), []);
    assert.equal(requests.filter((asked) => asked.includes("atlas")).length, 1);

    // The next visit begins with the nurse, before the atlas is read, and has it again.
    await tab.reload();
    await guideShown(tab);
    assert.equal(await textOf(tab, "[part=title]"), "Nurse Practitioners");
    await there(tab, OF_ATLAS);
    assert.ok((await look(tab, "welder")).some((row) => row.startsWith("Welders, Cutters")));
    await chooseRole(tab, TITLE);
    await opens(tab, TITLE);
  });
}

test("the page's policy lets no script in but its own, and connects to nothing, with the atlas too", async (t) => {
  const { tab } = await chrome.tab(t, { quiet: false }); // the refusal is complained of
  const policy = await tab.$eval("meta[http-equiv]", (meta) => meta.content);
  assert.match(policy, /default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/);
  assert.doesNotMatch(policy, /connect-src/);
  const thrown = await tab.evaluate(() => {
    try {
      document.createElement("script").src = "career-guide.atlas.js";
      return "nothing";
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(thrown, "TypeError");
  await wantAtlas(tab);
});

test("our guide and the atlas's to the same work lead to each other, ours first", async (t) => {
  const { tab } = await chrome.tab(t);
  await wantAtlas(tab);
  await chooseRole(tab, "Software Engineer");
  await opens(tab, "Software Engineer");
  await tab.waitForFunction(() => document.querySelector("#origin").textContent.includes("Software Developers"));
  const rows = await look(tab, "software developers");
  const at = (title) => rows.findIndex((row) => row.startsWith(title));
  assert.ok(at("Software Engineer") >= 0 && at("Software Engineer") < at("Software Developers"), rows.join(" | "));
  await tab.keyboard.press("Escape");
  await tab.click("#origin button");
  await opens(tab, "Software Developers");
  assert.match(await text(tab, "#origin"), /From the atlas: .* describe the same work: Software Engineer, .* and \d more\./);
  await tab.click("#origin button");
  await opens(tab, "Software Engineer");
  assert.deepEqual(await tab.evaluate(async () => (await globalThis.careerGuide.load()).openRole("Software Engineer").answer.result.title), "Software Engineer", "ours is in front again");
});

test("without the atlas's file that is said, and it can be tried again", async (t) => {
  let missing = true;
  const { tab } = await chrome.tab(t, { quiet: false, prepare: async (it) => {
    await it.setRequestInterception(true);
    it.on("request", (request) => (missing && request.url().includes("atlas") ? request.abort() : request.continue()).catch(() => {}));
  } });
  await look(tab, "nurse");
  await tab.$$eval(".role-way", ([way]) => way.click());
  await tab.waitForFunction(() => document.querySelector("#chooser-list").textContent.includes("The atlas could not be loaded: career-guide.atlas.js is not beside this page"));
  assert.match(await text(tab, "#credits"), /could not be loaded/);
  missing = false;
  await tab.$$eval(".role-way", ([way]) => way.click());
  await tab.waitForSelector("#chooser-list [data-role='Nurse Practitioners']");
});

test("the atlas can be left out again, and what was open of it gives way", async (t) => {
  const { tab } = await chrome.tab(t);
  await wantAtlas(tab);
  await chooseRole(tab, "Chefs and Head Cooks");
  await opens(tab, "Chefs and Head Cooks");
  await tab.click("#open");
  await tab.click("#pack-list [data-pack=atlas] button");
  await opens(tab, TITLE);
  await tab.click("#cancel");
  assert.deepEqual(Object.keys(await rolesListed(tab)), ["Guides of this page"]);
  await tab.reload();
  await guideShown(tab);
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
  assert.deepEqual(Object.keys(await rolesListed(tab)), ["Guides of this page"]);
});

const GIANT = `Giant\nCareer Guide\nTop Skills for Success\n${"- Lifting\n".repeat(110_000)}`;

test("a dropped pack is told from a guide, says whose it is, is kept, and can be removed", async (t) => {
  const { tab } = await chrome.tab(t);
  await drop(tab, t, "kitchen.txt", `${KITCHEN}\n${GIANT}\nData Engineer\nCareer Guide\nTop Skills for Success\n- SQL\n`);
  await reported(tab);
  const report = await text(tab, "#report");
  assert.match(report, /kitchen\.txt is a pack\. 5 guides can be found now; 1 guide was left out\./);
  assert.match(report, /Four roles of a kitchen, made up for tests\./);
  assert.match(report, /stays in front: Data Engineer\./);
  assert.match(report, /What was left out, and why ?Giant Line \d+: .*(large|MiB|bytes)/i);
  assert.match(report, /It is kept in this browser/);
  assert.equal(await textOf(tab, "[part=title]"), TITLE, "what was open stays open");

  await tab.$$eval("#report button", ([button]) => button.click());
  assert.equal(await tab.evaluate(() => document.activeElement.id), "chooser");
  assert.ok((await look(tab, "kitchen hand")).some((row) => row.startsWith("Cook as Kitchen Hand")));
  await chooseRole(tab, "Cook");
  await opens(tab, "Cook");
  assert.match(await text(tab, "#origin"), /From kitchen\.txt: Four roles of a kitchen/);

  await tab.reload();
  await guideShown(tab);
  assert.equal(await textOf(tab, "[part=title]"), "Cook");
  await there(tab, "kitchen.txt");
  assert.ok((await look(tab, "kitchen hand")).some((row) => row.startsWith("Cook as Kitchen Hand")));
  await tab.keyboard.press("Escape");

  await tab.click("#open");
  await tab.click("#pack-list [data-pack='kitchen.txt'] button");
  assert.match(await text(tab, "#pack-list [data-pack='kitchen.txt']"), /Remove kitchen\.txt and its 5 guides\?/);
  await tab.keyboard.press("Enter"); // the focus is on Keep it
  assert.match(await text(tab, "#pack-list [data-pack='kitchen.txt']"), /Remove…/);
  await tab.keyboard.press("Enter");
  await tab.$$eval("#pack-list [data-pack='kitchen.txt'] button", ([button]) => button.click());
  await opens(tab, TITLE);
  await tab.reload();
  await guideShown(tab);
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
  assert.deepEqual(Object.keys(await rolesListed(tab)), ["Guides of this page"]);
});

test("one guide with its title at the head of each page is one guide, and opens", async (t) => {
  const { tab } = await chrome.tab(t);
  await drop(tab, t, "pages.txt", "Glazier\nCareer Guide\nTop Skills for Success\n- Cutting\n- Glazing\n\nGlazier\nCareer Guide\nCommon Skill Gaps\nOften Missing Skills\n- Pricing\n");
  await opens(tab, "Glazier");
  assert.deepEqual((await rolesListed(tab))["Your guides"], ["Glazier"]);
});

const FORBIDDEN = {
  "there is none": () => { Object.defineProperty(globalThis, "indexedDB", { value: undefined }); },
  "it throws": () => { Object.defineProperty(globalThis, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } }); },
  "it is full": () => { IDBObjectStore.prototype.put = () => { throw new DOMException("no room", "QuotaExceededError"); }; },
};

for (const [how, forbid] of Object.entries(FORBIDDEN)) {
  test(`where the browser keeps no files a pack lasts for the visit, and that is said: ${how}`, async (t) => {
    const { tab } = await chrome.tab(t, { prepare: (it) => it.evaluateOnNewDocument(forbid) });
    await drop(tab, t, "kitchen.txt", KITCHEN);
    await reported(tab);
    assert.match(await text(tab, "#report"), how === "it is full" ? /no room left for this pack/ : /keeps no files for this page here: this pack lasts until you close the page/);
    await tab.$$eval("#report button", ([button]) => button.click());
    await chooseRole(tab, "Chef");
    await opens(tab, "Chef");
  });
}

test("a kept pack that is damaged is put aside and said, and the others are there", async (t) => {
  const { tab } = await chrome.tab(t);
  await drop(tab, t, "kitchen.txt", KITCHEN);
  await reported(tab);
  await tab.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("career-guide", 1);
    request.onsuccess = () => {
      const transaction = request.result.transaction("packs", "readwrite");
      transaction.objectStore("packs").put({ version: 1, name: "pack: letters.txt", label: "letters.txt", note: "", added: 3, stamp: 1, bytes: new TextEncoder().encode("Dear Sir") });
      transaction.objectStore("packs").put({ name: "pack: odd.txt" });
      transaction.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  }));
  await tab.reload();
  await there(tab, "kitchen.txt");
  assert.match(await text(tab, "#credits .warning"), /odd\.txt and letters\.txt could not be read any more, and was put aside/);
  await tab.reload();
  await there(tab, "kitchen.txt");
  assert.equal(await text(tab, "#credits .warning"), "");
});

test("two tabs hear of each other's packs", async (t) => {
  const one = await chrome.tab(t, { address: `${await served(t)}index.html` });
  const other = await one.again();
  await one.tab.bringToFront();
  await drop(one.tab, t, "kitchen.txt", KITCHEN);
  await reported(one.tab);
  await there(other.tab, "kitchen.txt");
  await other.tab.bringToFront();
  await chooseRole(other.tab, "Chef");
  await opens(other.tab, "Chef");
  await one.tab.bringToFront();
  await one.tab.$$eval("#report button", (buttons) => buttons.at(-1).click());
  await one.tab.click("#open");
  await one.tab.click("#pack-list [data-pack='kitchen.txt'] button");
  await one.tab.$$eval("#pack-list [data-pack='kitchen.txt'] button", ([button]) => button.click());
  await opens(other.tab, TITLE);
});
