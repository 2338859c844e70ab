// What a screen reader is told, read from the browser's own accessibility tree.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile } from "./support/chrome.mjs";
import { inside, say } from "./support/element.mjs";
import { HALF, SECTIONS, SKILLS, TITLE, guideText } from "./support/reference.mjs";
import { fileAddress, folderWith } from "./support/site.mjs";

const chrome = browserForFile();
const shared = chrome.shared();
const WORDS = { have: "have", learning: "learning", none: "not yet" };
const CONTROLS = new Set(["button", "link", "checkbox", "radio", "radiogroup", "textbox", "combobox", "listbox", "option", "menuitem", "slider", "spinbutton", "switch", "tab", "DisclosureTriangle", "ComboBoxSelect", "ComboBoxMenuButton"]);

/** The tree without what is ignored: [{role, name, properties, within}] in reading order. */
async function tree(tab) {
  const session = await tab.createCDPSession();
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const walk = (node, within) => {
    const own = node.ignored ? within : {
      id: node.nodeId, role: node.role?.value ?? "", name: node.name?.value ?? "", within,
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    };
    if (!node.ignored) list.push(own);
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), own);
  };
  walk(nodes[0], null);
  return list;
}

const isWithin = (node, outer) => node !== null && (node === outer || isWithin(node.within, outer));

// One tab for all: the guide is opened anew, so each test finds it as it was, half said.
async function half() {
  const { tab } = await shared();
  await tab.evaluate((text) => {
    document.querySelector("#opener").close();
    return document.querySelector("career-guide").open(text);
  }, guideText);
  await say(tab, HALF);
  return tab;
}

test("each skill is one group with its name, four named choices, one of them chosen", async () => {
  const nodes = await tree(await half());
  const groups = nodes.filter(({ role }) => role === "radiogroup");
  assert.deepEqual(groups.map(({ name }) => name), SKILLS);
  const said = new Map(HALF.skills.map(({ name, level }) => [name, WORDS[level]]));
  for (const group of groups) {
    const choices = nodes.filter((node) => node.role === "radio" && isWithin(node.within, group));
    assert.deepEqual(choices.map(({ name }) => name), ["not said", "have", "learning", "not yet"], group.name);
    assert.deepEqual(choices.filter(({ properties }) => properties.checked === "true").map(({ name }) => name), [said.get(group.name) ?? "not said"], group.name);
  }
});

test("each skill is one tab stop", async () => {
  const tab = await half();
  const stops = await inside(tab, (shadow) => [...shadow.querySelectorAll(".skill")].map((row) => [...row.querySelectorAll("*")].filter((node) => node.tabIndex >= 0 && node.checkVisibility()).length));
  assert.deepEqual(stops, SKILLS.map(() => 1));
});

test("headings begin at one h1 and leave out no level, and every section has its own", async () => {
  const nodes = await tree(await half());
  const headings = nodes.filter(({ role }) => role === "heading").map(({ name, properties }) => ({ name, level: properties.level }));
  assert.deepEqual(headings.filter(({ level }) => level === 1).map(({ name }) => name), [TITLE]);
  assert.equal(headings[0].level, 1);
  const jumps = headings.filter(({ level }, at) => at > 0 && level > headings[at - 1].level + 1);
  assert.deepEqual(jumps, []);
  assert.deepEqual(headings.filter(({ name }) => !name), []);
  const names = headings.filter(({ level }) => level === 2).map(({ name }) => name);
  assert.deepEqual(names, ["What you have", "Do this next", "Where it leads", "Pay", "Demand", "The work", "Who hires"]);
});

test("in a host's page headings begin where the host's h1 leaves room", async (t) => {
  const folder = folderWith(t, { "index.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><h1>Careers</h1><career-guide>${guideText}</career-guide><script src="career-guide.js"></script>` });
  const nodes = await tree((await chrome.tab(t, { address: fileAddress(folder, "index.html") })).tab);
  const levels = nodes.filter(({ role }) => role === "heading").map(({ properties }) => properties.level);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  assert.ok(levels.slice(1).every((level) => level >= 2));
});

for (const [what, prepare] of Object.entries({
  "as it opens": async () => {},
  "with everything unfolded": (tab) => inside(tab, (shadow) => shadow.querySelectorAll(".fold-button[aria-expanded=false], [data-action=more-unclosed]").forEach((button) => button.click())),
  "with the dialog open": (tab) => tab.click("#open"),
  "with a step that asks": (tab) => inside(tab, (shadow) => shadow.querySelector("[part=plan] input").click()),
  "with suggestions open": async (tab) => {
    await inside(tab, (shadow) => shadow.querySelector("[part=skill-field]").focus());
    await tab.keyboard.type("da");
  },
  "with a text that is no guide": (tab) => tab.evaluate(() => document.querySelector("career-guide").open("no guide")),
})) {
  test(`every control has a name: ${what}`, async () => {
    const tab = await half();
    await prepare(tab);
    const controls = (await tree(tab)).filter(({ role }) => CONTROLS.has(role));
    assert.ok(controls.length >= 4, `${controls.length} controls`);
    assert.deepEqual(controls.filter(({ name }) => !name.trim()).map(({ role, within }) => `${role} within ${within?.role} ${within?.name}`), []);
    const focusable = (await tree(tab)).filter(({ properties, role }) => properties.focusable && !["RootWebArea", "heading", "dialog", "listitem"].includes(role));
    assert.deepEqual(focusable.filter(({ name }) => !name.trim()).map(({ role, within }) => `${role} within ${within?.role} ${within?.name}`), [], "all that takes the focus");
  });
}

test("steps are check boxes under the guide's words", async () => {
  const tab = await half();
  await inside(tab, (shadow) => shadow.querySelector("[part=all-steps-button]").click());
  const boxes = (await tree(tab)).filter(({ role }) => role === "checkbox").map(({ name }) => name);
  assert.deepEqual(SECTIONS.nextSteps.filter((step) => !boxes.includes(step)), []);
});

test("changes are told in a status line, errors in an alert", async () => {
  const tab = await half();
  const live = (await tree(tab)).filter(({ role }) => role === "status");
  assert.ok(live.length >= 1);
  await tab.evaluate(() => document.querySelector("career-guide").open("no guide"));
  assert.equal((await tree(tab)).filter(({ role }) => role === "alert").length, 1);
});

test("there is one main part, a language, and no id twice; every id that is referred to is there", async () => {
  const tab = await half();
  assert.equal((await tree(tab)).filter(({ role }) => role === "main").length, 1);
  assert.equal(await tab.$eval("html", (html) => html.lang), "en");
  for (const ids of [await inside(tab, idsOf), await tab.evaluate(`(${idsOf})(document)`)]) {
    assert.deepEqual(ids.twice, []);
    assert.deepEqual(ids.missing, []);
  }
});

function idsOf(scope) {
  const ids = [...scope.querySelectorAll("[id]")].map(({ id }) => id);
  const wanted = ["for", "aria-labelledby", "aria-controls", "aria-describedby", "aria-activedescendant"].flatMap((name) => [...scope.querySelectorAll(`[${name}]`)].flatMap((node) => node.getAttribute(name).split(/\s+/)));
  return { twice: ids.filter((id, at) => ids.indexOf(id) !== at), missing: wanted.filter((id) => !ids.includes(id)) };
}
