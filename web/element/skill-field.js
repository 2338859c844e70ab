// The field to type a skill: a combobox over the guide's skills and the known ones. Enter marks the one that is shown as
// chosen; what the typed word is taken for stands beside it, and it can be kept as it was written instead.
import { fold, meant, splitTyped, suggest, typedSkill } from "../view/names.js";
import { WORDS } from "../view/states.js";
import { freshId, h, mark } from "./dom.js";

const MOST = 8;

export function skillField(app) {
  const listId = freshId("suggestions");
  const input = h("input", {
    "type": "text", "class": "field", "part": "skill-field", "placeholder": "Type a skill", "aria-label": "Type a skill that you have",
    "role": "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId, "aria-describedby": `${listId}-how`,
    "autocomplete": "off", "autocapitalize": "off", "spellcheck": "false", "enterkeyhint": "done", "maxlength": "400",
  });
  const list = h("ul", { "class": "suggestions", "part": "suggestions", "role": "listbox", "id": listId, "aria-label": "Skills that fit", "hidden": true });
  const node = h("div", { "class": "skill-field" }, input, list,
    h("p", { "class": "hint how", "id": `${listId}-how` }, "With a figure: “Python 3/5”. With a word: “SQL = learning”."));
  let skills = [];
  let options = [];
  let chosen = -1;

  /** The role's skill that a word names, by its name or by another; or undefined. */
  function roleSkill(word) {
    const named = skills.find(({ name }) => fold(name) === fold(word))?.name ?? (word && app.counts(word).itself[0]);
    return skills.find(({ name }) => name === named);
  }

  function fitting(typed) {
    const found = new Map();
    const add = (name, from) => {
      const skill = roleSkill(name);
      const key = skill?.name ?? name;
      if (!found.has(fold(key))) found.set(fold(key), { name: key, state: skill?.state ?? "", from: from && fold(from) !== fold(key) ? from : "" });
    };
    const itself = roleSkill(typed);
    if (itself) add(itself.name, typed);
    for (const name of suggest(typed, skills.map(({ name: own }) => own), MOST)) add(name);
    for (const { skill } of app.complete(typed)) add(skill, fold(skill).includes(fold(typed)) ? "" : typed);
    return [...found.values()].slice(0, MOST);
  }

  function refresh() {
    const { name: typed } = typedSkill(splitTyped(input.value).at(-1) ?? "");
    options = fold(typed) ? fitting(typed) : [];
    const sure = options.length > 0 && (options[0].from !== "" || meant(typed, options.map(({ name }) => name)) === options[0].name);
    if (fold(typed) && !options.some(({ name }) => fold(name) === fold(typed))) options.push({ name: typed, own: true });
    choose(sure || options[0]?.own ? 0 : -1);
  }

  function choose(at) {
    chosen = at;
    list.replaceChildren(...options.map(optionRow));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${listId}-${at}`);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }

  function optionRow(option, index) {
    const from = option.from ? h("span", { "class": "lesser" }, `${option.from} → `) : null;
    const content = option.own
      ? [h("span", { "class": "name" }, `Keep “${option.name}” as you wrote it`)]
      : [mark(option.state || "not-said"), h("span", { "class": "name" }, from, option.name), h("span", { "class": "word" }, option.state ? WORDS[option.state] : "not asked here")];
    return h("li", {
      "role": "option", "id": `${listId}-${index}`, "aria-selected": String(index === chosen), "data-skill": option.name,
      "onpointerdown": (event) => event.preventDefault(), // the field keeps the focus
      "onclick": () => take(option),
    }, content);
  }

  // Everything before the last comma is taken by its own meaning, the last by what is chosen in the list.
  function take(last) {
    const typed = splitTyped(input.value).map(typedSkill);
    const said = typed.slice(0, -1).map(({ name, level }) => ({ name: roleSkill(name)?.name ?? name, level }));
    if (last) said.push({ name: last.name, level: typed.at(-1)?.level ?? "have", refuse: last.own ? roleSkill(last.name)?.name : "" });
    input.value = "";
    close();
    if (said.length) app.sayWords(said, said.map(label).join(", "));
  }

  function label({ name, level, refuse }) {
    const words = level.includes("/") ? level.replace("/", " of ") : level === "none" ? "not yet" : level;
    return refuse || !app.counts(name).asked ? `${name}: kept, this role does not ask for it` : `${name}: ${words}`;
  }

  function close() {
    options = [];
    choose(-1);
  }

  input.addEventListener("input", refresh);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const { name } = typedSkill(splitTyped(input.value).at(-1) ?? "");
      take(options[chosen] ?? (name && { name: roleSkill(name)?.name ?? name }));
    } else if (event.key === "Escape" && options.length) {
      event.stopPropagation();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length) {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      choose((chosen + by + options.length + (chosen < 0 && by < 0 ? 1 : 0)) % options.length);
    }
  });

  return { node, input, update: (view) => { skills = view.skills; } };
}
