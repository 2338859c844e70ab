// Where it leads: one list of roles, laid out as a map where there is room. The curves are drawn behind it; the list
// itself is what is read, tabbed and tapped, on a phone as on a desk.
import { curve, KINDS, roleLabel } from "../view/leads.js";
import { listing } from "../view/format.js";
import { h, svg } from "./dom.js";

export function leadsPart(app) {
  const heading = app.heading("Where it leads");
  const hint = h("p", { "class": "hint" });
  const curves = svg("svg", { "class": "curves", "aria-hidden": "true", "focusable": "false" });
  const you = h("div", { "class": "you" });
  const columns = h("div", { "class": "columns" });
  const map = h("div", { "class": "map", "part": "map" }, curves, you, columns);
  const node = h("section", { "class": "leads", "part": "leads", "aria-labelledby": heading.id }, heading, hint, map);
  let walked = ""; // the role that the person has walked to
  let last = null;

  function update(view) {
    last = view;
    node.hidden = view.leads.length === 0;
    if (!view.leads.some((role) => role.here && role.title === walked)) walked = "";
    const focused = app.root.activeElement?.dataset?.role;
    hint.textContent = hintFor(view.leads);
    you.replaceChildren(h("span", { "class": "you-name" }, view.guide.title), h("span", { "class": "you-word" }, "you are here"));
    const ahead = walked ? app.lookAhead(walked) : null;
    columns.replaceChildren(column(view.leads, walked), ...(ahead ? [beyond(ahead)] : []));
    map.classList.toggle("walked", Boolean(ahead));
    if (focused) columns.querySelector(`[data-role="${CSS.escape(focused)}"]`)?.focus();
    draw();
  }

  function hintFor(leads) {
    const known = leads.filter((role) => role.known).length;
    if (known === 0) return "Promotions in solid lines, transitions in dashes. No guide to these roles is here yet: open one, and it tells how near you are.";
    return "Promotions in solid lines, transitions in dashes. Thicker means nearer to what you have today; choose a role to see further.";
  }

  function column(roles, chosen) {
    const priced = roles.some((role) => role.change);
    return h("div", { "class": priced ? "column priced" : "column" }, Object.entries(KINDS).flatMap(([kind, title]) => {
      const of = roles.filter((role) => role.kind === kind);
      if (of.length === 0) return [];
      return [h("p", { "class": "kind" }, title), h("ul", { "class": "roles", "aria-label": title }, of.map((role) => roleRow(role, chosen)))];
    }));
  }

  function roleRow(role, chosen) {
    const inside = [h("span", { "class": "role-name" }, role.title), h("span", { "class": "role-figure" }, role.known ? role.figure : "no guide yet")];
    const card = role.known && role.here
      ? h("button", {
        "type": "button", "class": "role-card", "data-role": role.title, "aria-label": roleLabel(role),
        "aria-expanded": String(role.title === chosen), "onclick": () => walk(role.title),
      }, inside)
      : h("div", { "class": role.known ? "role-card" : "role-card unknown" }, inside);
    card.dataset.kind = role.kind;
    card.dataset.thickness = String(role.thickness);
    const change = role.change && h("span", { "class": "change" }, role.change, role.otherBasis ? " (other source)" : "");
    return h("li", { "class": "role-row", "data-known": String(role.known) }, card, change || null);
  }

  // The further column: what the chosen role misses, and where it leads in turn.
  function beyond({ title, leads, missing }) {
    return h("div", { "class": "beyond" },
      h("p", { "class": "beyond-lack" }, missing.length ? `For ${title} you still lack ${lacking(missing)}.` : `You have all that ${title} asks for.`),
      h("button", { "type": "button", "class": "button small", "data-action": "open-role", "onclick": () => app.openRole(title) }, "Open this guide"),
      leads.length ? column(leads, "") : null);
  }

  function lacking(missing) {
    return missing.length > 6 ? `${missing.slice(0, 5).join(", ")} and ${missing.length - 5} more` : listing(missing);
  }

  function walk(title) {
    walked = walked === title ? "" : title;
    if (last) update(last);
  }

  // Curves follow the cards wherever the layout has put them.
  function draw() {
    curves.replaceChildren();
    const frame = map.getBoundingClientRect();
    if (frame.width === 0 || getComputedStyle(curves).display === "none") return;
    curves.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    connect(you, columns.firstElementChild, frame);
    const chosen = columns.querySelector('[aria-expanded="true"]');
    const further = columns.querySelector(".beyond .column");
    if (chosen && further) connect(chosen, further, frame);
  }

  function connect(from, column, frame) {
    const start = from.getBoundingClientRect();
    const middle = start.top + start.height / 2 - frame.top;
    for (const card of column.querySelectorAll(".role-card")) {
      const end = card.getBoundingClientRect();
      const shift = card.dataset.kind === "promotion" ? -6 : 6;
      curves.append(svg("path", {
        "d": curve(start.right - frame.left, middle + shift, end.left - frame.left, end.top + end.height / 2 - frame.top),
        "class": "curve", "data-kind": card.dataset.kind, "data-known": String(!card.classList.contains("unknown")),
        "stroke-width": card.dataset.thickness,
      }));
    }
  }

  const watch = globalThis.ResizeObserver ? new ResizeObserver(() => draw()) : null;
  watch?.observe(map);

  return { node, update };
}
