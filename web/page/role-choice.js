// A field for a role of the catalogue. What no role is called is asked for as it was typed: it may be one that guides
// only name, or the engine says what it may mean.
import { h } from "../element/dom.js";

export function roleChoice({ label, id, roles, onChoose }) {
  const list = h("datalist", { "id": `${id}-list` });
  const input = h("input", { id, "type": "text", "class": "ways-field", "list": list.id, "autocomplete": "off", "placeholder": "A role", "onchange": () => input.value.trim() && onChoose(input.value.trim()) });
  const node = h("div", { "class": "ways-choice" }, h("label", { "for": id }, label), input, list);
  return {
    node, input,
    show: (title) => { input.value = title; },
    refresh: () => list.replaceChildren(...roles().map(({ title }) => h("option", { "value": title }))),
  };
}
