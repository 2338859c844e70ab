// The page around <career-guide>: which guide is open, how another comes in, what a link carries, theme. All that is shown of a
// guide is the element's; this file stays thin.
//
// The guides that the page comes with are put into `dist/guides.js` when it is bundled, a classic script (on file://
// nothing else may be loaded) that adds to a global list:
//
//   globalThis.careerGuideTexts = [{name: "junior-backend-engineer", text: "Junior Backend Engineer\nCareer…"}]
//
// `text` is the file, to the byte; the page takes the title from what the engine reads. index.html loads
// career-guide.js, guides.js and page.js, in this order. A person's own guides are the store's.
import { OCCUPATIONS } from "./page/atlas.js";
import { openerDialog } from "./page/opener.js";
import { creditNodes, originNodes, packRows } from "./page/pack-list.js";
import { Packs } from "./page/packs.js";
import { indexOf, roleField } from "./page/role-field.js";
import { Roles } from "./page/roles.js";
import { createWays } from "./page/ways.js";
import { PackStore } from "./store/packs.js";
import { PageMemory } from "./store/page-memory.js";
import { thousands } from "./view/format.js";

const { load, sharedStore } = globalThis.careerGuide;
const store = sharedStore();
const find = (id) => document.getElementById(id);
const element = document.querySelector("career-guide");

const roles = new Roles();
const memory = new PageMemory();
const packs = new Packs({ element, load, memory, store: new PackStore(), template: find("atlas-script"), changed: packsChanged });
const chooser = roleField({ label: "Find a role", id: "chooser", roles: () => roles.list, ways: waysOn, onChoose: choose });
const opener = openerDialog({ element, load, packs, find, look: () => chooser.open(), remove: (title) => store.removeGuide(title, `${title} removed`) });
find("find").prepend(chooser.node);
chooser.input.setAttribute("aria-keyshortcuts", "/");

async function begin() {
  showTheme();
  const texts = (globalThis.careerGuideTexts ?? []).map(({ text }) => text);
  try {
    roles.begin(await load(), texts);
  } catch {
    // The element tells why the engine cannot be started, and how to go on.
  }
  showGuides();
  const first = memory.visited ?? all().find(({ title }) => title === store.setting("chosen")) ?? all()[0];
  await element.open(first?.text ?? texts[0] ?? "");
  await readLink();
  // once the guide is painted
  await new Promise((painted) => { requestAnimationFrame(() => setTimeout(painted, 0)); });
  await packs.restore();
}

// What the list of roles offers beside roles.
function waysOn() {
  return [...atlasWay(), { label: "Open a guide…", run: () => opener.open() }];
}

function atlasWay() {
  const atlas = { "": `Look in the atlas of ${thousands(OCCUPATIONS)} occupations`, loading: "Loading the atlas…", there: null };
  const label = packs.atlas in atlas ? atlas[packs.atlas] : `The atlas could not be loaded: ${packs.atlas} Try again`;
  return label ? [{ label, stay: true, run: () => packs.openAtlas().catch(() => {}) }] : [];
}

// A pack's guide is taken out of the catalogue; one that stands behind another there comes with its text.
async function choose({ title, text, pack } = {}) {
  if (!title) return; // it has gone meanwhile
  if (pack && text) memory.visited = { title, pack, text };
  if (text ? await element.open(text) : await element.openRole(title)) scrollTo({ top: 0 });
}

let there = new Set(); // names of packs

// Packs have come or gone: the roles, the lists and the words about them follow.
function packsChanged(name) {
  roles.setPacks(packs.list, name);
  find("pack-list").replaceChildren(...packRows(packs));
  const credits = creditNodes(packs);
  find("credits").hidden = credits.length === 0;
  find("credits").replaceChildren(...credits);
  const { visited } = memory;
  const gone = there.has(visited?.pack) && !packs.named(visited.pack);
  there = new Set(packs.list.map((pack) => pack.name));
  if (gone && element.text === visited.text && all().length) element.open(all()[0].text);
  chooser.refresh();
  ways.changed();
  showOrigin();
  atLeisure(async () => {
    indexOf(roles.list); // before anybody types
    await roles.learnCodes();
    indexOf(roles.list);
    chooser.refresh();
    showOrigin();
  });
}

function atLeisure(work) {
  (globalThis.requestIdleCallback ?? setTimeout)(() => work());
}

// Where the open guide is from, and the same work elsewhere.
function showOrigin() {
  const { visited } = memory;
  const pack = element.text && visited?.text === element.text ? packs.about(visited.pack) : null;
  const open = pack ? { title: visited.title, pack: pack.name } : all().find(({ text }) => text === element.text);
  const nodes = open ? originNodes({ pack, title: open.title, sameWork: roles.sameWork(open), goTo: (role) => choose(roles.find(role.title, role.pack)) }) : [];
  find("origin").hidden = nodes.length === 0;
  find("origin").replaceChildren(...nodes.flatMap((node) => [node, " "]));
}

// What a link carries is asked about once, and then gone from the address.
async function readLink() {
  const { hash } = location;
  if (!hash.startsWith("#take=")) return;
  history.replaceState(null, "", location.href.split("#")[0]);
  const problem = await element.offer(hash);
  if (problem) {
    opener.open();
    opener.refuse(problem);
  }
}

addEventListener("hashchange", readLink);

function all() {
  return roles.guides;
}

let listed = null;

// The roles to choose from, and the person's own guides in the dialog: made anew only where the guides are others.
function showGuides() {
  const own = store.guides;
  const titles = JSON.stringify([roles.bundled.length, own.map(({ title, text }) => [title, text.length])]);
  if (titles !== listed) {
    listed = titles;
    roles.own = own;
    opener.showOwn(own);
    element.guides = all().map(({ title, text }) => ({ title, text }));
    chooser.refresh();
  }
  const { visited } = memory;
  chooser.show(visited?.text === element.text ? visited.title : all().find(({ text }) => text === element.text)?.title ?? store.setting("chosen") ?? "");
}

// Whichever way a guide has come in, one that is not here yet is kept as the person's own; but what a pack holds is its.
element.addEventListener("career-guide-open", ({ detail: { guide, text, pack } }) => {
  const from = pack || (memory.visited?.text === text ? memory.visited.pack : "");
  memory.visited = from ? { title: guide.title, pack: from, text } : null;
  roles.visited = memory.visited;
  let { title } = guide;
  if (!from) {
    let known = all().find((one) => one.text === text);
    if (!known) {
      known = { title: freeTitle(guide.title || "A guide without a title"), text };
      store.keepGuide(known.title, text, `${known.title} opened`);
    }
    title = known.title;
    store.setSetting("chosen", title);
  }
  document.title = `${title} · Career Guide`;
  showGuides();
  showOrigin();
  atLeisure(() => indexOf(roles.list));
});

function freeTitle(title) {
  const taken = new Set(all().map((guide) => guide.title));
  let free = title;
  for (let number = 2; taken.has(free); number += 1) free = `${title} (${number})`;
  return free;
}

find("take").addEventListener("click", () => element.takeAway());

// Theme: as the system has it, light, dark.
const THEMES = { auto: ["light", "automatic"], light: ["dark", "light"], dark: ["auto", "dark"] };

function showTheme() {
  const theme = store.setting("theme");
  document.documentElement.dataset.theme = theme;
  const label = `Theme: ${THEMES[theme][1]}`;
  find("theme").setAttribute("aria-label", label);
  find("theme").title = label;
}

find("theme").addEventListener("click", () => store.setSetting("theme", THEMES[store.setting("theme")][0]));

store.subscribe(() => {
  showTheme();
  showGuides();
  // The guide that is open was taken away, here or in another tab.
  const gone = element.text && memory.visited?.text !== element.text && !all().some(({ text }) => text === element.text);
  if (gone && roles.bundled.length) element.open(roles.bundled[0].text);
});

addEventListener("keydown", (event) => {
  const typing = event.composedPath()[0]?.matches?.("input[type=text], textarea, select");
  if (typing || opener.isOpen || event.defaultPrevented) return;
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    chooser.open();
  } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    if (element.undo()) event.preventDefault();
  }
});

const ways = createWays(element, { load, store, roles: () => roles.list, further: atlasWay });
begin();
