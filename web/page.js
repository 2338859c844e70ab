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
import { creditNodes, originNodes, packRows, reportNodes } from "./page/pack-list.js";
import { Packs } from "./page/packs.js";
import { indexOf, roleField } from "./page/role-field.js";
import { Roles } from "./page/roles.js";
import { createWays } from "./page/ways.js";
import { PackStore } from "./store/packs.js";
import { PageMemory } from "./store/page-memory.js";
import { thousands } from "./view/format.js";
import { sentence } from "./view/reading.js";

const { load, sharedStore } = globalThis.careerGuide;
const store = sharedStore();
const find = (id) => document.getElementById(id);
const element = document.querySelector("career-guide");
const dialog = find("opener");
const paste = find("paste");
const refused = find("refused");

const roles = new Roles();
const memory = new PageMemory();
const packs = new Packs({ element, load, memory, store: new PackStore(), template: find("atlas-script"), changed: packsChanged });
const chooser = roleField({
  label: "Find a role", id: "chooser", roles: () => roles.list, ways: waysOn,
  onChoose: choose,
});
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
  return [...atlasWay(), { label: "Open a guide…", run: () => openDialog("") }];
}

function atlasWay() {
  const atlas = { "": `Look in the atlas of ${thousands(OCCUPATIONS)} occupations`, loading: "Loading the atlas…", there: null };
  const label = packs.atlas in atlas ? atlas[packs.atlas] : `The atlas could not be loaded: ${packs.atlas} Try again`;
  return label ? [{ label, stay: true, run: () => packs.openAtlas().catch(() => {}) }] : [];
}

// A pack's guide is taken out of the catalogue; one that stands behind another there comes with its text.
async function choose({ title, text, pack }) {
  if (pack && text) memory.visited = { title, pack, text };
  if (text ? await element.open(text) : await element.openRole(title)) scrollTo({ top: 0 });
}

// Packs have come or gone: the roles, the lists and the words about them follow.
function packsChanged(name) {
  roles.setPacks(packs.list, name);
  find("pack-list").replaceChildren(...packRows(packs));
  const credits = creditNodes(packs);
  find("credits").hidden = credits.length === 0;
  find("credits").replaceChildren(...credits);
  const { visited } = memory;
  if (visited && packs.ready && element.text === visited.text && !packs.named(visited.pack) && all().length) element.open(all()[0].text);
  chooser.refresh();
  ways.changed();
  showOrigin();
  (globalThis.requestIdleCallback ?? setTimeout)(async () => {
    indexOf(roles.list); // before anybody types
    await roles.learnCodes();
    indexOf(roles.list);
    chooser.refresh();
    showOrigin();
  });
}

// Where the open guide is from, and the same work elsewhere.
function showOrigin() {
  const { visited } = memory;
  const pack = element.text && visited?.text === element.text ? packs.named(visited.pack) ?? null : null;
  const open = pack ? { title: visited.title, pack: pack.name } : all().find(({ text }) => text === element.text);
  const nodes = open ? originNodes({ pack, title: open.title, sameWork: roles.sameWork(open), goTo: ({ title, pack = "" }) => choose(roles.find(title, pack)) }) : [];
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
    openDialog("");
    refuse(problem);
  }
}

addEventListener("hashchange", readLink);

function all() {
  return roles.guides;
}

let listed = null;
let apart = false; // whether the open guide is a pack's, but was opened by its text

// The roles to choose from, and the person's own guides in the dialog: made anew only where the guides are others.
function showGuides() {
  const own = store.guides;
  const titles = JSON.stringify([roles.bundled.length, own.map(({ title, text }) => [title, text.length])]);
  if (titles !== listed) {
    listed = titles;
    roles.own = own;
    find("own").hidden = own.length === 0;
    find("own-list").replaceChildren(...own.map(ownRow));
    element.guides = all().map(({ title, text }) => ({ title, text }));
    chooser.refresh();
  }
  const { visited } = memory;
  chooser.show(visited?.text === element.text ? visited.title : all().find(({ text }) => text === element.text)?.title ?? store.setting("chosen") ?? "");
}

function ownRow({ title }) {
  const row = document.createElement("li");
  const name = document.createElement("span");
  const remove = document.createElement("button");
  name.textContent = title;
  remove.type = "button";
  remove.className = "tool";
  remove.textContent = "Remove";
  remove.setAttribute("aria-label", `Remove ${title}`);
  remove.addEventListener("click", () => {
    store.removeGuide(title, `${title} removed`);
    paste.focus();
  });
  row.append(name, remove);
  return row;
}

// Whichever way a guide has come in, one that is not here yet is kept as the person's own; but what a pack holds is its.
element.addEventListener("career-guide-open", ({ detail: { guide, text, pack } }) => {
  const from = pack || (memory.visited?.text === text ? memory.visited.pack : "");
  if (apart) element.guides = []; // what it stood before in the catalogue comes back to its place
  if (apart) element.guides = all().map(({ title, text: own }) => ({ title, text: own }));
  apart = Boolean(from && !pack);
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
});

function freeTitle(title) {
  const taken = new Set(all().map((guide) => guide.title));
  let free = title;
  for (let number = 2; taken.has(free); number += 1) free = `${title} (${number})`;
  return free;
}

// The dialog: a text is read before the guide that is open gives way to it.
find("open").addEventListener("click", () => openDialog(""));
find("cancel").addEventListener("click", () => dialog.close());
find("read").addEventListener("click", () => read(paste.value, paste.value, "Pasted text"));
find("file").addEventListener("change", ({ target }) => {
  readFile(target.files[0]);
  target.value = "";
});

function openDialog(text) {
  paste.value = text;
  refused.hidden = find("report").hidden = find("reading").hidden = true;
  if (!dialog.open) dialog.showModal();
  paste.focus();
}

async function read(textOrBytes, shown, label) {
  refused.hidden = find("report").hidden = true;
  try {
    if (/^\s*\{/u.test(shown)) {
      const problem = await element.offer(shown);
      return problem ? refuse(problem) : dialog.close();
    }
    const bytes = typeof textOrBytes === "string" ? new TextEncoder().encode(textOrBytes) : textOrBytes;
    await progress(`Looking through ${label}…`);
    const report = await packs.read(bytes, label);
    if (report) return showReport(report);
    const engine = await load();
    const { id, answer } = engine.open(textOrBytes);
    if (id) {
      engine.close(id);
      dialog.close();
      await element.open(textOrBytes);
      scrollTo({ top: 0 });
      return;
    }
    const errors = answer.diagnostics.filter(({ severity }) => severity === "error");
    refuse(errors.map(({ message, line }) => (line > 0 ? `Line ${line}: ` : "") + sentence(message)).join(" "));
  } catch (error) {
    refuse(sentence(error.message));
  } finally {
    find("reading").hidden = true;
  }
}

// Painted before the work begins, which lets nothing be painted.
async function progress(words) {
  find("reading").textContent = words;
  find("reading").hidden = false;
  await new Promise((painted) => { requestAnimationFrame(() => setTimeout(painted, 0)); });
}

function showReport(report) {
  paste.value = "";
  const search = document.createElement("button");
  search.type = "button";
  search.className = "tool main";
  search.textContent = "Find a role in it";
  search.addEventListener("click", () => {
    dialog.close();
    chooser.open();
  });
  find("report").replaceChildren(...reportNodes(report), search);
  find("report").hidden = false;
  find("report").focus();
}

function refuse(message) {
  refused.textContent = message;
  refused.hidden = false;
}

async function readFile(file) {
  if (!file) return;
  openDialog("");
  if (file.size > 1 << 20) await progress(`Reading ${file.name}…`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const shown = bytes.length > 1 << 20 ? "" : new TextDecoder().decode(bytes);
    paste.value = shown;
    await read(bytes, shown, file.name);
  } catch {
    refuse(`${file.name} could not be read.`); // gone, or a folder
  }
}

// A file may be dropped anywhere.
const carriesFile = (event) => event.dataTransfer?.types.includes("Files");
addEventListener("dragover", (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  find("drop").hidden = false;
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) find("drop").hidden = true;
});
addEventListener("drop", (event) => {
  find("drop").hidden = true;
  if (!carriesFile(event)) return;
  event.preventDefault();
  readFile(event.dataTransfer.files[0]);
});

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
  if (typing || dialog.open || event.defaultPrevented) return;
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    chooser.open();
  } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    if (element.undo()) event.preventDefault();
  }
});

const ways = createWays(element, { load, store, roles: () => roles.list, further: atlasWay });
begin();
