// What the parts below the map share: a heading that opens and closes each, and a focus that stays where it is.
import { disclosure, freshId, h } from "../element/dom.js";

/**
 * A part under a heading that opens and closes it. `make(app)` gives {name, hint, body, update(now), open, forget, choose}.
 * @returns the same with {node, heading, button, setOpen, isOpen}
 */
export function folding(app, make, title) {
  const part = make(app);
  const { button, body, setOpen } = disclosure(title, part.body, { onopen: () => app.schedule() });
  button.id = freshId("ways");
  const heading = h("h3", { "class": "ways-heading" }, button);
  const node = h("section", { "class": `way ${part.name}`, "aria-labelledby": button.id }, heading, h("p", { "class": "ways-hint" }, part.hint), body);
  if (part.open) setOpen(true);
  return { ...part, node, heading, button, setOpen, isOpen: () => button.getAttribute("aria-expanded") === "true" };
}

/** Renders anew and gives the focus back to what has the same `data-key`. */
export function keepingFocus(node, render) {
  const key = node.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  render();
  if (key) node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
