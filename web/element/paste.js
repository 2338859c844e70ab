// Paste a résumé: a text or a file of the person's, the skills found in it with the words that prove them, and which of
// them to add. Everything is read here; nothing is sent anywhere.
import { counted } from "../view/format.js";
import { WORDS, levelOf } from "../view/states.js";
import { freshId, h, setText } from "./dom.js";

const MOST_BYTES = 1 << 20;

export function pastePart(app) {
  const titleId = freshId("paste");
  const area = h("textarea", { "class": "field", "rows": "8", "aria-label": "A résumé, or any text of yours", "spellcheck": "false" });
  const file = h("input", { "type": "file", "class": "hidden-input", "accept": ".txt,.md,.json,.csv,text/plain,application/json,text/csv", "onchange": () => openFile(file.files[0]) });
  const status = h("p", { "class": "status", "role": "status" });
  const list = h("ul", { "class": "found" });
  const add = h("button", { "type": "button", "class": "button main", "data-action": "add-found", "onclick": addFound, "hidden": true });
  const button = (action, label, onclick) => h("button", { "type": "button", "class": "button", "data-action": action, onclick }, label);
  const dialog = h("dialog", { "class": "take paste", "part": "paste", "aria-labelledby": titleId, "ondragover": (event) => event.preventDefault(), "ondrop": dropped, "onclose": clear },
    h("h2", { "class": "heading", "id": titleId }, "Paste a résumé"),
    h("p", { "class": "hint" }, "Or drop a file here: plain text, JSON Resume, LinkedIn’s Skills.csv. It is read on this machine and sent to nobody; only the skills that you add are kept."),
    area,
    h("div", { "class": "take-actions" }, button("find-skills", "Find the skills", () => find(area.value)), h("label", { "class": "button" }, "Open a file…", file)),
    list,
    h("div", { "class": "take-foot" }, status, h("div", { "class": "take-actions" }, add, button("close-paste", "Close", () => dialog.close()))));
  const node = h("div", { "class": "paste-line no-print" }, h("button", { "type": "button", "class": "link", "data-action": "paste", "onclick": () => dialog.showModal() }, "Paste a résumé"), dialog);
  let rows = [];

  function find(content) {
    if (new TextEncoder().encode(content).length > MOST_BYTES) return show([], "This is longer than 1 MiB, which is the most that is read.");
    const { found, problem } = app.findSkills(content);
    return show(found, problem || (found.length ? `${counted(found.length, "skill")} found` : "No skill that is known stands in this text."));
  }

  async function openFile(chosen) {
    if (!chosen) return;
    file.value = "";
    if (chosen.size > MOST_BYTES) show([], "This file is longer than 1 MiB, which is the most that is read.");
    else find(await chosen.text());
  }

  function dropped(event) {
    const [chosen] = event.dataTransfer.files;
    if (!chosen) return; // a text that is dropped goes into the field
    event.preventDefault();
    event.stopPropagation();
    openFile(chosen);
  }

  function show(found, message) {
    setText(status, message);
    rows = found.map(row);
    list.replaceChildren(...rows.map((it) => it.node));
    count();
  }

  function row({ name, level, proofs }) {
    const id = freshId("found");
    const box = h("input", { "type": "checkbox", id, "checked": true, "onchange": count });
    const choice = h("select", { "class": "field", "aria-label": `Level of ${name}` },
      ["have", "learning", "not-yet"].map((state) => h("option", { "value": levelOf(state) }, WORDS[state])));
    choice.value = level;
    const item = h("li", { "data-skill": name }, box,
      h("div", { "class": "row-text" }, h("label", { "for": id }, name),
        proofs.map(({ before, marked, after }) => h("p", { "class": "passage" }, before, h("mark", {}, marked), after))), choice);
    return { node: item, name, box, choice };
  }

  const chosen = () => rows.filter(({ box }) => box.checked);

  function count() {
    add.hidden = rows.length === 0;
    add.disabled = chosen().length === 0;
    setText(add, `Add ${counted(chosen().length, "skill")}`);
  }

  function addFound() {
    const words = chosen().map(({ name, choice }) => ({ name, level: choice.value }));
    dialog.close();
    app.sayWords(words, `${counted(words.length, "skill")} added`);
  }

  function clear() {
    area.value = "";
    show([], "");
  }

  return { node };
}
