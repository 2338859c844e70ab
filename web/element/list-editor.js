// A list of the guide as lines, to be put right by hand: no reader knows all names.
import { listAt, listName, mendableLists } from "../view/mending.js";
import { disclosure, freshId, h } from "./dom.js";

export function listEditor(app) {
  const [chooserId, areaId] = [freshId("list"), freshId("lines")];
  const chooser = h("select", { "class": "field", "id": chooserId, "onchange": fill });
  const area = h("textarea", { "class": "field", "id": areaId, "rows": "8", "spellcheck": "false" });
  const use = h("button", { "type": "button", "class": "button", "data-action": "use-list", "onclick": apply }, "Use these lines");
  const body = h("div", { "class": "list-editor" },
    h("label", { "for": chooserId }, "List"), chooser, h("label", { "for": areaId }, "One item a line"), area, h("div", { "class": "reading-actions" }, use));
  const folded = disclosure("Put a list right by hand", body, { part: "edit-list-button" });
  const node = h("div", { "class": "fold" }, folded.button, folded.body);
  let guide = null;

  function fill() {
    area.value = guide && chooser.value ? listAt(guide, chooser.value).join("\n") : "";
  }

  function apply() {
    const items = area.value.split("\n").map((line) => line.trim()).filter(Boolean);
    if (items.join("\n") === listAt(guide, chooser.value).join("\n")) return;
    app.mend(chooser.value, items, `${listName(chooser.value)}: put right by hand`);
  }

  function update(view) {
    if (guide === view.guide) return;
    guide = view.guide;
    const lists = mendableLists(guide);
    const chosen = chooser.value;
    chooser.replaceChildren(...lists.map(({ path, name }) => h("option", { "value": path }, name)));
    if (lists.some(({ path }) => path === chosen)) chooser.value = chosen;
    node.hidden = lists.length === 0;
    fill();
  }

  return { node, update };
}
