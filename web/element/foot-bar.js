// On a phone: a slim bar that keeps the figure and the strip in sight while one ticks. It repeats what stands above,
// so only its Undo is there for screen readers.
import { crowd, h, keyed, setText } from "./dom.js";

export function footBar(app) {
  const figure = h("strong", { "class": "figure" });
  const range = h("span", { "class": "lesser" });
  const blocks = h("div", { "class": "foot-blocks" });
  const undo = h("button", { "type": "button", "class": "link", "data-action": "undo-foot", "onclick": () => app.undo() }, "Undo");
  const node = h("div", { "class": "foot-bar", "part": "foot-bar" },
    h("div", { "class": "foot-line" }, h("span", { "class": "foot-figures", "aria-hidden": "true" }, figure, range), undo),
    h("div", { "aria-hidden": "true" }, blocks));

  function update(view) {
    node.hidden = view.skills.length === 0;
    setText(figure, view.answer.short);
    setText(range, view.answer.range);
    undo.disabled = !app.store.undoable;
    undo.setAttribute("aria-label", app.store.undoable ? `Undo: ${app.store.undoable}` : "Undo");
    crowd(blocks, view.strip.length);
    keyed(blocks, view.strip, ({ name }) => name, () => {
      const block = h("span", { "class": "block" });
      return { node: block, update: (skill) => { block.dataset.state = skill.state; block.style.flexGrow = String(skill.weight); } };
    });
  }

  return { node, update };
}
