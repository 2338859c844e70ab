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
import { roleField } from "./page/role-field.js";
import { Roles } from "./page/roles.js";
import { createWays } from "./page/ways.js";
import { sentence } from "./view/reading.js";

const { load, sharedStore } = globalThis.careerGuide;
const store = sharedStore();
const find = (id) => document.getElementById(id);
const element = document.querySelector("career-guide");
const dialog = find("opener");
const paste = find("paste");
const refused = find("refused");

const roles = new Roles();
const chooser = roleField({
  label: "Find a role", id: "chooser", roles: () => roles.list,
  onChoose: ({ text }) => element.open(text),
  ways: () => [{ label: "Open a guide…", run: () => openDialog("") }],
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
  const first = all().find(({ title }) => title === store.setting("chosen")) ?? all()[0];
  await element.open(first?.text ?? texts[0] ?? "");
  await readLink();
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
  chooser.show(all().find(({ text }) => text === element.text)?.title ?? store.setting("chosen") ?? "");
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

// Whichever way a guide has come in, one that is not here yet is kept as the person's own.
element.addEventListener("career-guide-open", ({ detail: { guide, text } }) => {
  let known = all().find((one) => one.text === text);
  if (!known) {
    known = { title: freeTitle(guide.title || "A guide without a title"), text };
    store.keepGuide(known.title, text, `${known.title} opened`);
  }
  store.setSetting("chosen", known.title);
  document.title = `${known.title} · Career Guide`;
  showGuides();
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
find("read").addEventListener("click", () => read(paste.value));
find("file").addEventListener("change", ({ target }) => {
  readFile(target.files[0]);
  target.value = "";
});

function openDialog(text) {
  paste.value = text;
  refused.hidden = true;
  if (!dialog.open) dialog.showModal();
  paste.focus();
}

async function read(textOrBytes, shown = textOrBytes) {
  refused.hidden = true;
  try {
    if (/^\s*\{/u.test(shown)) {
      const problem = await element.offer(shown);
      return problem ? refuse(problem) : dialog.close();
    }
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
    refuse(error.message);
  }
}

function refuse(message) {
  refused.textContent = message;
  refused.hidden = false;
}

async function readFile(file) {
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const shown = bytes.length > 1 << 20 ? "" : new TextDecoder().decode(bytes);
  openDialog(shown);
  await read(bytes, shown);
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
  const gone = element.text && !all().some(({ text }) => text === element.text);
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

createWays(element, { load, store, roles: () => roles.list });
begin();
