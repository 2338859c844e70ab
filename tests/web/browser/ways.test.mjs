// Below the map: ways to a role further on, what is within reach, two roles side by side. What they show is what the
// command answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { browserForFile, root } from "./support/chrome.mjs";
import { inside, say, tap } from "./support/element.mjs";
import { BAKER, HALF, TITLE, guideText, profileFrom } from "./support/reference.mjs";
import { fileAddress, folderWith } from "./support/site.mjs";

const chrome = browserForFile();
const shared = chrome.shared();
const command = resolve(root, process.env.CAREER_GUIDE ?? "build/native/career-guide");

/** What the command answers over the guides that the page comes with. */
function ask(name, profile, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "career-guide-ways-"));
  try {
    writeFileSync(join(folder, "profile.json"), JSON.stringify(profile));
    const given = [name, "--guides", join(root, "data", "guides"), "--profile", join(folder, "profile.json"), ...options];
    return JSON.parse(execFileSync(command, given, { encoding: "utf8", maxBuffer: 1 << 26 })).result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const texts = (tab, selector) => tab.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.replace(/\s+/g, " ").trim()));
const shows = (tab, selector, pattern) => tab.waitForFunction((it, source) => new RegExp(source, "u").test([...document.querySelectorAll(it)].map((node) => node.textContent).join("\n")), {}, selector, pattern.source);

// As it opens, half said, with the parts in sight.
async function begun({ profile = HALF, text = guideText, width = 1280, tab = null } = {}) {
  tab ??= (await shared()).tab;
  await tab.setViewport({ width, height: 900 });
  await tab.evaluate((it) => document.querySelector("career-guide").open(it), text);
  await say(tab, profile);
  await tab.$eval(".ways", (node) => node.scrollIntoView());
  return tab;
}

async function open(tab, name) {
  const button = await tab.$(`.way.${name} > .ways-heading button[aria-expanded=false]`);
  await button?.evaluate((node) => node.scrollIntoView({ block: "center" }));
  await button?.click();
}

async function typeRole(tab, id, text) {
  await tab.$eval(`#${id}`, (node) => node.scrollIntoView({ block: "center" }));
  await tab.evaluate(() => document.activeElement.blur());
  await tab.click(`#${id}`);
  await tab.keyboard.type(text);
  await tab.keyboard.press("Enter");
}

const goTo = (tab, goal) => typeRole(tab, "goal", goal);

/** `103,050–169,000`, `75–105k`, `from 211,450`: the figures. */
function figures(words) {
  const by = /M$/.test(words) ? 1e6 : /k$/.test(words) ? 1e3 : 1;
  const [first, second] = words.match(/\d[\d,.]*/g).map((figure) => Math.round(Number(figure.replaceAll(",", "")) * by));
  if (/^from/.test(words)) return { low: first, high: null };
  if (/^up to/.test(words)) return { low: null, high: first };
  return { low: first, high: second ?? first };
}

const shownRoutes = (tab) => tab.$$eval(".route", (routes) => routes.map((route) => ({
  facts: [...route.querySelectorAll(".route-facts > span")].map((fact) => fact.textContent),
  stops: [...route.querySelectorAll(".stop:not(.here)")].map((stop) => ({
    title: (stop.querySelector(".stop-title > button") ?? stop.querySelector(".stop-title").firstChild).textContent,
    kind: stop.dataset.kind,
    learn: [...stop.querySelectorAll(".skills > span:not(.rest), .skills > .rest > span")].map((name) => name.textContent.replace(/^, /, "").replace(/ \(in part\)$/, "")),
    effort: stop.querySelector(".learn-title")?.lastChild.textContent ?? "",
  })),
})));

test("the ways to a role three steps on are the command's: each step, its kind, what to learn, its effort", async () => {
  const tab = await begun();
  await goTo(tab, "Staff Engineer");
  await shows(tab, ".routes .ways-told", /ways to Staff Engineer/);
  const { routes } = ask("progression", HALF, "--from", TITLE, "--to", "Staff Engineer");
  assert.equal(routes.length, 3);
  assert.ok(routes.some(({ hops }) => hops.length === 3), "one of them has three steps");
  const shown = await shownRoutes(tab);
  const tidy = (cost) => String(Number(cost.toFixed(1)));
  assert.deepEqual(shown.map(({ stops }) => stops.map(({ title, kind }) => `${kind} ${title}`)), routes.map(({ hops }) => hops.map(({ title, kind }) => `${kind} ${title}`)));
  for (const [at, { hops, cost }] of routes.entries()) {
    assert.ok(shown[at].facts.includes(`effort ${tidy(cost)}`), shown[at].facts.join());
    for (const [place, hop] of hops.entries()) {
      assert.deepEqual([...shown[at].stops[place].learn].sort(), [...hop.learn].sort());
      assert.equal(shown[at].stops[place].effort, `effort ${tidy(hop.cost)} of ${tidy(cost)}`);
    }
  }
});

test("the ladder of pay has each role of the way on the level that one has come to, with the command's change", async () => {
  const tab = await begun();
  await goTo(tab, "Data Architect");
  await shows(tab, ".routes .ways-told", /Data Architect/);
  const [route] = ask("progression", HALF, "--from", TITLE, "--to", "Data Architect").routes;
  const rungs = await tab.$$eval(".route:first-of-type .rung", (nodes) => nodes.map((node) => ({ role: node.dataset.role, figures: node.querySelector(".rung-figures").textContent, words: node.querySelector(".rung-change")?.textContent ?? "" })));
  assert.deepEqual(figures(rungs[0].figures), { low: 75000, high: 105000 });
  let from = TITLE;
  let level = "";
  for (const [at, hop] of route.hops.entries()) {
    const { pay } = ask("progression", HALF, "--from", from, ...(level ? ["--level", level] : [])).next.find(({ title }) => title === hop.title);
    const rung = rungs[at + 1];
    assert.equal(rung.role, hop.title);
    assert.deepEqual(figures(rung.figures), { low: pay.low, high: pay.high });
    const short = (name) => name.replace(" Level", "");
    assert.ok(rung.words.endsWith(`${short(pay.level)} against ${short(pay.change.from)}, ${pay.change.sameBasis ? "same" : "other"} source`), rung.words);
    [from, level] = [hop.title, pay.level];
  }
});

test("a fall in pay on the way is called a fall", async () => {
  const tab = await begun();
  const { next } = ask("progression", HALF, "--from", TITLE);
  const { pay } = next.find(({ title }) => title === "Security Engineer");
  assert.ok(pay.change.high < 0, "the transition pays less");
  await goTo(tab, "Security Engineer");
  await shows(tab, ".route", /a fall in pay at Security Engineer/);
  const [words] = await texts(tab, ".route:first-of-type .rung[data-role='Security Engineer'] .rung-figure");
  assert.match(words, /^−\$.*, a fall$/);
});

test("readiness and demand stand beside every role of a way", async () => {
  const tab = await begun();
  await goTo(tab, "Staff Engineer");
  await shows(tab, ".routes .ways-told", /Staff Engineer/);
  const ranked = new Map(ask("rank", HALF, "--top", "0").roles.map(({ title, readiness }) => [title, readiness]));
  const stops = await tab.$$eval(".stop[data-kind]", (nodes) => nodes.map((node) => ({ title: node.querySelector("button").textContent, facts: node.querySelector(".stop-facts").textContent.replace(/\s/g, " ") })));
  for (const { title, facts } of stops) {
    assert.ok(facts.startsWith(`${Math.round(ranked.get(title) * 100)} % ready today`), `${title}: ${facts}`);
    assert.match(facts, /demand [+−]\d/, title);
  }
});

test("what is ticked is counted in the ways at once, and a fold that was opened stays open", async () => {
  const tab = await begun({ profile: profileFrom({}) });
  await goTo(tab, "Staff Engineer");
  await shows(tab, ".routes .ways-told", /You have said no skill yet/);
  const before = await shownRoutes(tab);
  const fold = await tab.$(".route:nth-of-type(2) .route-title button");
  const title = await fold.evaluate((button) => (button.click(), button.textContent));
  await tap(tab, "SQL");
  await tab.$eval(".ways", (node) => node.scrollIntoView());
  await tab.waitForFunction(() => !/no skill yet/.test(document.querySelector(".routes .ways-told").textContent));
  const cost = (routes) => Number(routes[0].facts[1].replace("effort ", ""));
  const after = await shownRoutes(tab);
  assert.ok(cost(after) <= cost(before));
  assert.notDeepEqual(after, before);
  const folds = await tab.$$eval(".route-title button", (buttons) => Object.fromEntries(buttons.map((button) => [button.textContent, button.getAttribute("aria-expanded")])));
  assert.equal(folds[title] ?? "true", "true", JSON.stringify(folds));
});

test("where no way leads, that is said, with the nearest thing to do", async (t) => {
  const tab = await begun({ ...await chrome.tab(t), text: BAKER, profile: profileFrom({ SQL: "have" }) });
  await goTo(tab, "Staff Engineer");
  await shows(tab, ".routes .ways-told", /No way of at most four steps leads from Junior Baker to Staff Engineer/);
  const { order } = JSON.parse(execFileSync(command, ["gap", "--guide", join(root, "data", "guides", "staff-engineer.txt"), "--have", "SQL"], { encoding: "utf8" })).result;
  await shows(tab, ".no-way", new RegExp(`learn ${order[0]}`));
  await shows(tab, ".no-way", /Roles that lead there.*Senior Backend Engineer/);
});

test("a title that no guide has is told by the engine, with titles to choose from", async () => {
  const tab = await begun();
  await goTo(tab, "Staff Enginer");
  await shows(tab, ".routes .ways-told", /No guide at hand is called “Staff Enginer”/);
  await tab.$$eval(".routes .ways-result .ways-chip", (chips) => chips.find((chip) => chip.textContent === "Staff Engineer").click());
  await shows(tab, ".routes .ways-told", /ways to Staff Engineer/);
  assert.equal(await tab.$eval("#goal", (field) => field.value), "Staff Engineer");
  await goTo(tab, TITLE);
  await shows(tab, ".routes .ways-told", /is the role that you come from/);
});

test("a title that several guides have is asked about", async (t) => {
  const { tab } = await chrome.tab(t);
  const twin = (title) => BAKER.replace("Junior Baker", title) + "About This Guide\nAlso Called: Dough Maker\n";
  await tab.evaluate((pack) => document.querySelector("career-guide").loadPack(pack, "twins"), twin("Night Baker") + twin("Day Baker"));
  await begun({ tab });
  await goTo(tab, "Dough Maker");
  await shows(tab, ".routes .ways-told", /“Dough Maker” may be “Night Baker”, “Day Baker”/);
  assert.deepEqual(await texts(tab, ".routes .ways-result .ways-chip"), ["Night Baker", "Day Baker"]);
});

test("a goal without a guide ends the way, and is marked", async (t) => {
  const tab = await begun({ ...await chrome.tab(t), text: BAKER });
  await tab.click("#goal");
  await tab.keyboard.type("Baker");
  await tab.click("#goal-list [data-role=Baker]");
  await shows(tab, ".route", /No guide to it is here/);
  assert.deepEqual((await shownRoutes(tab))[0].stops, [{ title: "Baker", kind: "promotion", learn: [], effort: "" }]);
  assert.equal(await tab.$eval(".stop[data-kind]", (stop) => stop.dataset.known), "false");
});

test("nothing is ranked before a skill is said", async () => {
  const tab = await begun({ profile: profileFrom({}) });
  await open(tab, "reach");
  await shows(tab, ".reach .ways-told", /Say a skill that you have/);
  assert.equal((await tab.$$(".reach-row")).length, 0);
});

const ranked = (tab) => tab.$$eval(".reach-row", (rows) => rows.map((row) => ({ title: row.dataset.role, figure: row.querySelector(".reach-figure").textContent })));
const expected = (roles) => roles.filter(({ readiness }) => readiness > 0).map(({ title, readiness }) => ({ title, figure: `${Math.round(readiness * 100)} %` }));

test("the roles within reach are the command's, in its order, and follow what is ticked", async () => {
  const tab = await begun();
  await open(tab, "reach");
  await shows(tab, ".reach .ways-told", /The 20 roles/);
  assert.deepEqual(await ranked(tab), expected(ask("rank", HALF, "--top", "20").roles));
  await say(tab, profileFrom({ JavaScript: "have", React: "have", HTML: "have" }));
  const now = expected(ask("rank", profileFrom({ JavaScript: "have", React: "have", HTML: "have" }), "--top", "20").roles);
  await tab.waitForFunction((title) => document.querySelector(".reach-row")?.dataset.role === title, {}, now[0].title);
  assert.deepEqual(await ranked(tab), now);
});

test("filters by sector, by pay and by where the role leads are the command's; more are shown when asked", async () => {
  const tab = await begun();
  await open(tab, "reach");
  await shows(tab, ".reach .ways-told", /The 20 roles/);
  await tab.$$eval(".reach > .fold-body > div > .tool", ([more]) => more.click());
  await tab.waitForFunction(() => document.querySelectorAll(".reach-row").length > 20);
  assert.deepEqual(await ranked(tab), expected(ask("rank", HALF, "--top", "40").roles).slice(0, 40));
  assert.equal(await tab.evaluate(() => document.activeElement.closest(".reach-row") === document.querySelectorAll(".reach-row")[20]), true, "the focus is on the first of the new rows");

  await tab.waitForFunction(() => document.querySelectorAll("#reach-sector option").length > 5);
  await tab.select("#reach-sector", "Financial Technology");
  const inSector = ask("rank", HALF, "--top", "20", "--sector", "Financial Technology").roles;
  await tab.waitForFunction((count) => document.querySelectorAll(".reach-row").length === count, {}, expected(inSector).length);
  assert.deepEqual(await ranked(tab), expected(inSector));
  await tab.select("#reach-sector", "");

  await tab.focus("#reach-pay");
  await tab.keyboard.type("100k");
  const paid = ask("rank", HALF, "--top", "20", "--min-pay", "100000").roles;
  await tab.waitForFunction((count) => document.querySelectorAll(".reach-row").length === count, {}, expected(paid).length);
  assert.deepEqual(await ranked(tab), expected(paid));
  assert.equal(await tab.evaluate(() => document.activeElement.id), "reach-pay");
  await tab.$eval("#reach-pay", (field) => {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  });

  await tab.select("#reach-where", "promotion");
  const { roles, leverage } = ask("rank", HALF, "--top", "20", "--from", TITLE, "--kind", "promotion");
  await tab.waitForFunction((count) => document.querySelectorAll(".reach-row").length === count, {}, expected(roles).length);
  assert.deepEqual(await ranked(tab), expected(roles));
  const [opens] = await texts(tab, ".reach-opens");
  assert.ok(opens.startsWith(`${leverage[0].skill} opens most: ${leverage[0].roles} of these ${roles.length} roles`), opens);
  assert.match((await texts(tab, ".reach-row .reach-pay"))[0], /^Pay \+\$.*\(Mid against Entry, other source\)/);
  await tab.select("#reach-where", "");
});

test("of a role in the list one goes there, or asks for the ways to it", async () => {
  const tab = await begun();
  await open(tab, "reach");
  await tab.waitForSelector(".reach-row[data-role='Data Engineer']");
  await tab.$eval(".reach-row[data-role='Data Engineer'] [aria-label='Ways to Data Engineer']", (button) => button.click());
  await shows(tab, ".routes .ways-told", /Data Engineer/);
  await tab.$eval(".reach-row[data-role='Data Engineer'] .reach-name", (button) => button.click());
  await tab.waitForFunction(() => document.querySelector("career-guide").guide.title === "Data Engineer");
});

test("two roles side by side are the command's comparison, at first the open role and the first that it leads to", async () => {
  const tab = await begun();
  await open(tab, "beside-part");
  await shows(tab, ".beside-head", /Backend Engineer/);
  const wanted = ask("compare", HALF, TITLE, "Backend Engineer");
  const rows = await tab.$$eval(".beside-row", (nodes) => Object.fromEntries(nodes.map((node) => [node.querySelector("dt").textContent, [...node.querySelectorAll("dd")].map((cell) => cell.textContent)])));
  const named = (text, skills) => skills.filter((skill) => !text.includes(skill));
  assert.deepEqual(named(rows["Both ask for"][0], wanted.shared), []);
  const [left, learn] = rows["What changes"];
  assert.ok(left.includes(`Left behind: ${wanted.leftBehind.length} skills`), left);
  assert.deepEqual(named(left, wanted.leftBehind), []);
  assert.ok(learn.includes(`To learn: ${wanted.toLearn.length} skills`), learn);
  assert.deepEqual(named(learn, wanted.toLearn), []);
  assert.match(rows.Pay[0], /\+\$28\.1k to \+\$64k Mid against Entry, other source/);
  assert.deepEqual(wanted.pay.change, { from: "Entry Level", low: 28050, high: 64000, sameBasis: false });
  assert.deepEqual((await texts(tab, ".beside-part .rung")).length, 6);

  await typeRole(tab, "beside-b", "Security Engineer");
  await shows(tab, ".beside", /a fall/);
});

test("all of it fits 320 px, folded open", async () => {
  const tab = await begun({ width: 320 });
  for (const name of ["routes", "reach", "beside-part"]) await open(tab, name);
  await goTo(tab, "Staff Engineer");
  await shows(tab, ".route", /Staff Engineer/);
  await tab.waitForSelector(".reach-row");
  await tab.$$eval(".route-title [aria-expanded=false], .ways .more", (buttons) => buttons.forEach((button) => button.click()));
  const wide = await tab.evaluate(() => [document.documentElement, ...document.querySelectorAll(".ways, .ways *:not(option)")].filter((node) => node.scrollWidth > document.documentElement.clientWidth || node.getBoundingClientRect().right > innerWidth + 1).map((node) => `${node.localName}.${node.className}`));
  assert.deepEqual(wide, []);
  await tab.setViewport({ width: 1280, height: 900 });
});

/** The accessibility tree without what is ignored, in reading order: [{role, name, level}]. */
async function tree(tab) {
  const session = await tab.createCDPSession();
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => [
    ...(node.ignored ? [] : [{ role: node.role?.value ?? "", name: node.name?.value ?? "", level: node.properties?.find(({ name }) => name === "level")?.value.value }]),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : [])),
  ];
  return walk(nodes[0]);
}

test("every control has a name, headings leave out no level, no id is there twice", async () => {
  const tab = await begun();
  for (const name of ["routes", "reach", "beside-part"]) await open(tab, name);
  await goTo(tab, "Staff Engineer");
  await tab.waitForSelector(".route");
  const nodes = await tree(tab);
  const controls = nodes.filter(({ role }) => /^(button|link|textbox|combobox|listbox|option|region|ComboBox\w*)$/.test(role));
  assert.ok(controls.length > 50, `${controls.length} controls`);
  assert.deepEqual(controls.filter(({ name }) => !name.trim()), []);
  const levels = nodes.filter(({ role }) => role === "heading").map(({ level }) => level);
  assert.deepEqual(levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1), []);
  assert.ok(levels.includes(5));
  const { twice, missing } = await tab.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const wanted = ["for", "aria-labelledby", "aria-controls", "aria-activedescendant"].flatMap((name) => [...document.querySelectorAll(`[${name}]`)].flatMap((node) => node.getAttribute(name).split(/\s+/)));
    return { twice: ids.filter((id, at) => ids.indexOf(id) !== at), missing: wanted.filter((id) => !ids.includes(id)) };
  });
  assert.deepEqual([twice, missing], [[], []]);
});

test("a part opens, and a way is followed, by keys alone; the focus stays where it is while one ticks", async () => {
  const tab = await begun();
  await tab.focus(".way.reach > .ways-heading button");
  if (await tab.$eval(".way.reach > .ways-heading button", (button) => button.getAttribute("aria-expanded") === "true")) await tab.keyboard.press("Enter");
  await tab.keyboard.press("Enter");
  await tab.waitForSelector(".reach-row");
  await tab.focus(".reach-row:nth-child(3) .reach-name");
  const role = await tab.evaluate(() => document.activeElement.textContent);
  await say(tab, { ...HALF, skills: HALF.skills.slice(1) });
  await tab.waitForFunction((figure) => document.querySelector(`.reach-row .reach-figure`).textContent !== figure, {}, "38 %");
  assert.equal(await tab.evaluate(() => document.activeElement.textContent), role);
  await tab.keyboard.press("Enter");
  await tab.waitForFunction((title) => document.querySelector("career-guide").guide.title === title, {}, role);
});

test("nothing is asked of the engine while a part is out of sight or folded", async (t) => {
  const { tab } = await chrome.tab(t);
  await say(tab, HALF);
  await tab.$eval(".way.reach > .ways-heading button", (button) => button.click());
  await new Promise((go) => setTimeout(go, 300));
  assert.equal((await tab.$$(".reach-row")).length, 0);
  await tab.$eval(".ways", (node) => node.scrollIntoView());
  await tab.waitForSelector(".reach-row");
  assert.equal((await tab.$$(".beside-row")).length, 0);
});

test("on paper there are the ways and the comparison that are open, and not what is within reach", async () => {
  const tab = await begun();
  for (const name of ["routes", "reach", "beside-part"]) await open(tab, name);
  await goTo(tab, "Staff Engineer");
  await tab.waitForSelector(".route");
  const seen = () => tab.$$eval(".way, .route, .ways .tool, .ways input", (nodes) => nodes.filter((node) => node.checkVisibility()).map((node) => node.className.split(" ").at(-1)));
  await tab.emulateMediaType("print");
  assert.deepEqual(await seen(), ["routes", "route", "beside-part"]);
  await tab.$eval(".way.beside-part > .ways-heading button", (button) => button.click());
  assert.deepEqual(await seen(), ["routes", "route"]);
  await tab.emulateMediaType(null);
});

test("with the atlas every occupation is ranked, those that name no skill are left out, and the answer comes at once", async (t) => {
  const { tab } = await chrome.tab(t);
  const atlas = readFileSync(join(root, "data", "atlas", "atlas.txt"), "utf8");
  const added = await tab.evaluate((text) => document.querySelector("career-guide").loadPack(text, "atlas").then(({ result }) => result.added), atlas);
  assert.ok(added > 1000);
  await say(tab, profileFrom({ "Active Listening": "have", "Psychology": "have", "Medicine and Dentistry": "have", "Speaking": "have" }));
  await tab.evaluate(() => document.querySelector("career-guide").openRole("Registered Nurses"));
  await tab.$eval(".ways", (node) => node.scrollIntoView());
  await open(tab, "reach");
  await shows(tab, ".reach > .fold-body .ways-hint", /roles that name no skill are left out/);
  const rows = await ranked(tab);
  assert.equal(rows.length, 20);
  assert.ok(rows.every(({ figure }) => figure !== "100 %"), JSON.stringify(rows));
  const took = await tab.evaluate(async () => {
    const element = document.querySelector("career-guide");
    const list = document.querySelector(".reach-list");
    const times = [];
    for (const name of ["Biology", "Therapy and Counseling", "English Language"]) {
      const changed = new Promise((go) => new MutationObserver((_, watch) => (watch.disconnect(), go())).observe(list, { subtree: true, childList: true, characterData: true, attributes: true }));
      const began = performance.now();
      element.profile = { ...element.profile, skills: [...element.profile.skills, { name }] };
      await changed;
      times.push(Math.round(performance.now() - began));
    }
    return times;
  });
  t.diagnostic(`from a tick to the ranking of ${added + 37} roles: ${took.join(", ")} ms`);
  assert.ok(Math.min(...took) < 2000, `${took} ms`); // of time, on a machine that may do other things
});

test("what stands in the slot is not the guide, and its changes open nothing anew", async (t) => {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><career-guide>${BAKER}<p slot="ways">Skills: <b>Singing</b></p><!-- Skills --></career-guide><script src="career-guide.js"></script>`;
  const { tab } = await chrome.tab(t, { address: fileAddress(folderWith(t, { "index.html": page }), "index.html") });
  const opened = await tab.$eval("career-guide", async (element) => {
    let count = 0;
    element.addEventListener("career-guide-open", () => { count += 1; });
    element.querySelector("b").textContent = "Dancing";
    element.append(Object.assign(document.createElement("p"), { slot: "ways", textContent: "More" }));
    await new Promise((go) => setTimeout(go, 200));
    return { count, text: element.text, skills: element.guide.topSkills };
  });
  assert.deepEqual(opened.skills, ["Kneading", "Baking", "SQL"]);
  assert.equal(opened.count, 0);
  assert.doesNotMatch(opened.text, /Singing|Dancing/);
  assert.equal(await inside(tab, (shadow) => shadow.querySelector("slot[name=ways]").assignedElements().length), 2);
});
