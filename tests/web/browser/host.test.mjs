// Somebody else's page under a strict Content-Security-Policy and Trusted Types, with the element in it, twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile, elsewhere } from "./support/chrome.mjs";
import { allText, click, gapOf, inside, profileOf, stateOf, tap, textOf, textsOf } from "./support/element.mjs";
import { BAKER, TITLE, commandGap, guideText, profileFrom } from "./support/reference.mjs";
import { STRICT, serve } from "./support/site.mjs";

const chrome = browserForFile();

const page = (body, scripts = ["host.js", "career-guide.js"]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A host</title></head>
<body>${body}${scripts.map((name) => `<script src="${name}"></script>`).join("")}</body></html>`;

// A constructed style sheet is what such a policy leaves to the host itself. It also counts the policy's refusals.
const HOST_SCRIPT = `
globalThis.refusals = [];
addEventListener("securitypolicyviolation", (event) => refusals.push(event.violatedDirective + " " + event.blockedURI));
const sheet = new CSSStyleSheet();
sheet.replaceSync("body { font: 19px/1.5 monospace; color: rgb(90, 20, 60); background: rgb(250, 245, 235); } main { width: 640px; }");
document.adoptedStyleSheets = [sheet];
`;
const TWICE = page(`<main><h1>Our careers</h1><career-guide src="guide.txt"></career-guide><career-guide>${BAKER}</career-guide></main>`);
const FILES = { "index.html": TWICE, "host.js": HOST_SCRIPT, "guide.txt": guideText };

const bothShown = (tab) => tab.waitForFunction(() => [...document.querySelectorAll("career-guide")].every((one) => one.shadowRoot?.querySelector("[part=answer]")?.textContent));

test("both elements answer, from an address and from their own text, and the policy refuses nothing", async (t) => {
  const site = await serve(t, FILES, { csp: STRICT });
  const { tab, requests } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  assert.equal(await textOf(tab, "[part=title]", 0), TITLE);
  assert.equal(await textOf(tab, "[part=title]", 1), "Junior Baker");
  assert.match(await textOf(tab, "[part=answer]", 0), /^This role asks for 24 skills/);
  assert.match(await textOf(tab, "[part=answer]", 1), /^This role asks for 4 skills/);
  assert.deepEqual(await tab.evaluate(() => globalThis.refusals), []);
  assert.deepEqual(elsewhere(requests, site.address), []);
  assert.deepEqual([...new Set(site.asked)].sort(), ["career-guide.js", "guide.txt", "host.js", "index.html"]);
});

test("a tick in one is a tick in both, and either can take it back", async (t) => {
  const site = await serve(t, FILES, { csp: STRICT });
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  await tap(tab, "SQL", 1, 0);
  assert.equal(await stateOf(tab, "SQL", 0), "have");
  assert.equal(await stateOf(tab, "SQL", 1), "have");
  assert.deepEqual(await gapOf(tab, 0), commandGap(profileFrom({ SQL: "have" }), undefined, ["--vocabulary", "none"]).result);
  assert.match(await textOf(tab, "[part=answer]", 1), /^You are 29 % ready by what you have said so far/); // 1 of 3½
  await tap(tab, "SQL", 1, 1);
  assert.equal(await stateOf(tab, "SQL", 0), "learning");
  await tap(tab, "Kneading", 1, 1);
  assert.deepEqual(await textsOf(tab, "[part=unmatched] .chip > span:first-child", 0), ["Kneading"]);
  for (let times = 0; times < 3; times += 1) await click(tab, "[part=undo]", 0);
  assert.deepEqual(await profileOf(tab, 1), { skills: [], gates: [], refuse: [] });
  assert.equal(await stateOf(tab, "SQL", 1), "not-said");
});

test("the element takes the host's font, colour and width, and begins at What you have", async (t) => {
  const site = await serve(t, FILES, { csp: STRICT });
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  const look = await inside(tab, (shadow) => [".skill .name", "[part=skill-field]", "[data-duty]", "[part=plan] label", "[part=have] .heading"].map((selector) => {
    const { fontFamily, color } = getComputedStyle(shadow.querySelector(selector));
    return { selector, fontFamily, color };
  }));
  for (const { selector, fontFamily, color } of look) {
    if (!selector.includes("heading")) assert.equal(fontFamily, "monospace", selector);
    if (selector !== "[part=skill-field]") assert.equal(color, "rgb(90, 20, 60)", selector);
  }
  assert.equal(await inside(tab, (shadow) => getComputedStyle(shadow.querySelector(".skill .name")).fontSize), "19px");
  assert.equal(await inside(tab, (shadow) => getComputedStyle(shadow.host).backgroundColor), "rgba(0, 0, 0, 0)");
  assert.equal(await inside(tab, (shadow) => shadow.host.getBoundingClientRect().width), 640);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("h1, h2, h3, h4").textContent), "What you have");
  assert.deepEqual(await inside(tab, (shadow) => [...shadow.querySelectorAll("*")].filter((node) => node.scrollWidth > 0 && node.getBoundingClientRect().right > shadow.host.getBoundingClientRect().right + 1).map((node) => node.className)), []);
});

test("a guide that cannot be loaded says so, and tries again when asked", async (t) => {
  const site = await serve(t, { ...FILES, "index.html": page(`<career-guide src="later.txt"></career-guide>`) }, { csp: STRICT });
  const ready = (tab) => tab.waitForFunction(() => document.querySelector("career-guide").shadowRoot?.querySelector("[part=trouble]"));
  const { tab, complaints } = await chrome.tab(t, { address: site.address + "index.html", ready, quiet: false });
  assert.match(await textOf(tab, "[part=trouble]"), /The guide could not be loaded.*“later\.txt” could not be loaded: the server answered 404\./);
  assert.match(await textOf(tab, "[part=trouble]"), /Paste a guide’s text instead/);
  // The browser itself tells of the 404; nothing else is amiss.
  assert.deepEqual(complaints.filter((text) => !/404/.test(text)), []);

  site.put("later.txt", BAKER);
  await click(tab, "[data-action=retry]");
  await bothShown(tab);
  assert.equal(await textOf(tab, "[part=title]"), "Junior Baker");
});

test("a guide of another origin is not reached under this policy, and its text can be pasted", async (t) => {
  const other = await serve(t, { "guide.txt": BAKER });
  const site = await serve(t, { ...FILES, "index.html": page(`<career-guide src="${other.address}guide.txt"></career-guide>`) }, { csp: STRICT });
  const ready = (tab) => tab.waitForFunction(() => document.querySelector("career-guide").shadowRoot?.querySelector("[part=trouble]"));
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready, quiet: false });
  assert.match(await textOf(tab, "[part=trouble]"), /it cannot be reached from this page/);
  assert.deepEqual(other.asked, []);
  await inside(tab, (shadow) => [...shadow.querySelectorAll("button")].find((button) => /Paste/.test(button.textContent)).click());
  await inside(tab, (shadow, text) => { shadow.querySelector("[part=paste]").value = text; }, BAKER);
  await click(tab, "[data-action=read-again]");
  await bothShown(tab);
  assert.equal(await textOf(tab, "[part=title]"), "Junior Baker");
});

test("the host may change the address, the text and the view at any time", async (t) => {
  const site = await serve(t, { ...FILES, "baker.txt": BAKER }, { csp: STRICT });
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  const title = (wanted) => tab.waitForFunction((it) => document.querySelector("career-guide").shadowRoot.querySelector("[part=title]")?.textContent === it, {}, wanted);
  await tab.evaluate(() => { document.querySelector("career-guide").src = "baker.txt"; });
  await title("Junior Baker");
  await tab.evaluate((text) => { document.querySelector("career-guide").text = text; }, guideText);
  await title(TITLE);
  await tab.evaluate(() => { document.querySelector("career-guide").view = "page"; });
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("[part=title]").localName), "h1");
});

test("events tell the host what was opened and what was said", async (t) => {
  const site = await serve(t, FILES, { csp: STRICT });
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  await tab.evaluate(() => {
    globalThis.heard = [];
    for (const name of ["open", "change", "error"]) document.addEventListener(`career-guide-${name}`, ({ type, target, detail }) => heard.push([type, [...document.querySelectorAll("career-guide")].indexOf(target), detail.profile?.skills ?? detail.guide?.title ?? detail.message]));
  });
  await tap(tab, "SQL", 1, 0);
  const change = [{ name: "SQL", level: "have" }];
  assert.deepEqual((await tab.evaluate(() => heard)).sort(([, a], [, b]) => a - b), [["career-guide-change", 0, change], ["career-guide-change", 1, change]]);
});

test("markup in an element's own text stays text where no policy guards the page", async (t) => {
  const guide = BAKER.replace("Kneading", "&lt;video src=x onerror=alert(1)&gt;").replace("Pricing", "&lt;script&gt;alert(2)&lt;/script&gt;");
  const site = await serve(t, { ...FILES, "index.html": page(`<career-guide>${guide}</career-guide>`) });
  const { tab } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  const text = await allText(tab);
  assert.ok(text.includes("<video src=x onerror=alert(1)>") && text.includes("<script>alert(2)</script>"), text);
  assert.deepEqual(await inside(tab, (shadow) => [...shadow.querySelectorAll("img, video, script")].length), 0);
  assert.deepEqual(site.asked.filter((name) => name === "x"), []);
});

test("the ES module does the same, and loads its wasm from beside itself", async (t) => {
  const script = `import { load } from "./career-guide.mjs"; globalThis.engine = load;`;
  const html = page(`<career-guide src="guide.txt"></career-guide>`, []).replace("</body>", `<script type="module" src="main.js"></script></body>`);
  const site = await serve(t, { ...FILES, "index.html": html, "main.js": script }, { csp: STRICT });
  const { tab, requests } = await chrome.tab(t, { address: site.address + "index.html", ready: bothShown });
  await tap(tab, "SQL");
  assert.deepEqual(await gapOf(tab), commandGap(profileFrom({ SQL: "have" })).result);
  assert.deepEqual(elsewhere(requests, site.address), []);
  assert.deepEqual([...new Set(site.asked)].sort(), ["career-guide.mjs", "career-guide.vocabulary.txt", "career-guide.wasm", "guide.txt", "index.html", "main.js"]);
});
