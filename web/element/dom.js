// The few DOM helpers that the parts share. Text only ever becomes text: nothing here parses markup, so the element
// runs under a strict Content-Security-Policy and Trusted Types.

const SVG = "http://www.w3.org/2000/svg";
const AS_PROPERTY = new Set(["checked", "value", "disabled", "hidden", "open", "tabIndex", "textContent"]);

/**
 * An element with its attributes, listeners (`onclick`) and children; children that are null or false are left out.
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false && !AS_PROPERTY.has(name)) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (AS_PROPERTY.has(name)) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const rowsOf = new WeakMap();

/**
 * Makes a parent's children follow a list, and keeps the node of an item that was there before, so that focus and
 * motion survive. `make(item)` gives {node, update(item)}; `update` is called for every item, new ones too.
 */
export function keyed(parent, items, keyOf, make) {
  const before = rowsOf.get(parent) ?? new Map();
  const rows = new Map();
  for (const item of items) {
    const key = keyOf(item);
    rows.set(key, before.get(key) ?? make(item));
  }
  for (const [key, row] of before) {
    if (!rows.has(key)) row.node.remove();
  }
  let place = parent.firstChild;
  for (const row of rows.values()) {
    if (row.node === place) place = place.nextSibling;
    else parent.insertBefore(row.node, place);
  }
  rowsOf.set(parent, rows);
  for (const item of items) rows.get(keyOf(item)).update?.(item);
  return rows;
}

/** Replaces a node's text only where it differs, so that live regions stay silent otherwise. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The square that shows a skill's state. The word always stands beside it, so it is hidden from screen readers. */
export function mark(state) {
  return h("span", { "class": "mark", "data-state": state, "aria-hidden": "true" });
}

/** A link that goes to another place of the element: it runs on with the text around it, as a button cannot. */
export function jump(text, go, attributes = {}) {
  const { "class": className = "", ...others } = attributes;
  return h("a", {
    "class": `link ${className}`.trim(), "href": "#", ...others,
    "onclick": (event) => {
      event.preventDefault();
      go();
    },
  }, text);
}

/** A skill's name as a link to its row. */
export function skillLink(name, goToSkill, state) {
  return jump(name, () => goToSkill(name), { "class": "skill-link", "data-skill": name, "data-state": state });
}

/** Tells the style sheet how crowded a strip is. */
export function crowd(blocks, count) {
  blocks.classList.toggle("dense", count > 60);
  blocks.classList.toggle("packed", count > 120);
}

let ids = 0;

/** An id that is unique within the page. */
export function freshId(stem) {
  ids += 1;
  return `${stem}-${ids}`;
}

/** A button that opens and closes what follows it; print shows it open. {button, body, setOpen} */
export function disclosure(label, body, { part = "", open = false, onopen } = {}) {
  const id = freshId("fold");
  const text = h("span", {}, label);
  const button = h("button", { "type": "button", "class": "link fold-button", "aria-controls": id, "part": part || undefined }, text);
  const region = h("div", { id, "class": "fold-body" }, body);
  function setOpen(state) {
    button.setAttribute("aria-expanded", String(state));
    region.toggleAttribute("data-closed", !state);
    if (state) onopen?.();
  }
  button.addEventListener("click", () => setOpen(button.getAttribute("aria-expanded") !== "true"));
  setOpen(open);
  return { button, body: region, setOpen, setLabel: (value) => setText(text, value) };
}

/** True where the person asks for less motion. */
export function stillness() {
  return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}

/** An element's own text: what a page has put into one of its slots is not of it. */
export function ownText(element) {
  const own = [...element.childNodes].filter(({ nodeType, slot }) => nodeType !== Node.COMMENT_NODE && !slot);
  return own.map(({ textContent }) => textContent).join("");
}

/** Calls back whenever the own text has changed; the observer, to be disconnected. */
export function watchOwnText(element, changed) {
  let text = ownText(element);
  const watch = new MutationObserver(() => {
    const before = text;
    text = ownText(element);
    if (text !== before) changed();
  });
  watch.observe(element, { childList: true, characterData: true, subtree: true });
  return watch;
}
