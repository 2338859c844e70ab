// The field to type a skill: a combobox over the guide's skills. Enter marks the one that is shown as chosen; a name
// that nothing fits is kept as the person wrote it.
import { meant, splitTyped, suggest, fold } from "../view/names.js";
import { WORDS } from "../view/states.js";
import { freshId, h, mark } from "./dom.js";

export function skillField(app) {
  const listId = freshId("suggestions");
  const input = h("input", {
    "type": "text", "class": "field", "part": "skill-field", "placeholder": "Type a skill", "aria-label": "Type a skill that you have",
    "role": "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId,
    "autocomplete": "off", "autocapitalize": "off", "spellcheck": "false", "enterkeyhint": "done", "maxlength": "400",
  });
  const list = h("ul", { "class": "suggestions", "part": "suggestions", "role": "listbox", "id": listId, "aria-label": "Skills that fit", "hidden": true });
  const node = h("div", { "class": "skill-field" }, input, list);
  let skills = [];
  let options = [];
  let chosen = -1;

  function refresh() {
    const names = skills.map(({ name }) => name);
    const typed = splitTyped(input.value).at(-1) ?? "";
    const fitting = suggest(typed, names).map((name) => ({ name, state: skills.find((skill) => skill.name === name).state }));
    const exact = fitting.some(({ name }) => fold(name) === fold(typed));
    options = fold(typed) && !exact ? [...fitting, { name: typed, own: true }] : fitting;
    choose(options.length && (options[0].own || meant(typed, names)) ? 0 : -1);
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
    const content = option.own
      ? [h("span", { "class": "name" }, `Keep “${option.name}” as your own`)]
      : [mark(option.state), h("span", { "class": "name" }, option.name), h("span", { "class": "word" }, WORDS[option.state])];
    return h("li", {
      "role": "option", "id": `${listId}-${index}`, "aria-selected": String(index === chosen), "data-skill": option.name,
      "onpointerdown": (event) => event.preventDefault(), // the field keeps the focus
      "onclick": () => take(option),
    }, content);
  }

  // Everything before the last comma is taken by its own meaning, the last by what is chosen in the list.
  function take(last) {
    const names = skills.map(({ name }) => name);
    const earlier = splitTyped(input.value).slice(0, -1).map((typed) => meant(typed, names) ?? typed);
    const said = [...earlier, ...(last ? [last.name] : [])];
    input.value = "";
    close();
    if (said.length) app.sayTyped(said);
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
      const typed = splitTyped(input.value).at(-1);
      take(options[chosen] ?? (typed && { name: typed }));
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
