// Where it leads: one list of roles, laid out as a map where there is room. The curves are drawn behind it; the list
// itself is what is read, tabbed and tapped, on a phone as on a desk. One may walk from role to role: the map shows the
// last step of the way, the trail above it the whole, and the way back.
import { curve, KINDS, roleLabel } from "../view/leads.js";
import { listing } from "../view/format.js";
import { h, setText, svg } from "./dom.js";

export function leadsPart(app) {
  const heading = app.heading("Where it leads");
  const hint = h("p", { "class": "hint" });
  const trail = h("ol", { "class": "trail", "aria-label": "The way so far" });
  const curves = svg("svg", { "class": "curves", "aria-hidden": "true", "focusable": "false" });
  const you = h("div", { "class": "you" });
  const columns = h("div", { "class": "columns" });
  const map = h("div", { "class": "map", "part": "map" }, curves, you, columns);
  const walkedTo = h("p", { "class": "hidden", "role": "status" });
  const node = h("section", { "class": "leads", "part": "leads", "aria-labelledby": heading.id }, heading, hint, trail, map, walkedTo);
  let way = []; // titles of the roles that the person has walked to, one after the other
  let last = null;

  function update(view) {
    if (last && last.guide.title !== view.guide.title) way = [];
    last = view;
    node.hidden = view.leads.length === 0;
    const stops = stopsOf(view);
    way = stops.slice(1).map(({ title }) => title);
    const focused = app.root.activeElement?.dataset?.role;
    setText(hint, hintFor(view.leads));
    showTrail(stops);
    const [stand, ahead] = stops.length > 1 ? stops.slice(-2) : [stops[0], null];
    you.replaceChildren(h("span", { "class": "you-name" }, stand.title), h("span", { "class": "you-word" }, stops.length > 2 ? "on the way" : "you are here"));
    columns.replaceChildren(column(stand.leads, stand.depth, ahead?.title), ...(ahead ? [beyond(ahead, stand.leads.find(({ title }) => title === ahead.title))] : []));
    map.classList.toggle("walked", Boolean(ahead));
    if (focused) columns.querySelector(`[data-role="${CSS.escape(focused)}"]`)?.focus();
    draw();
  }

  // Where one stands and where one has walked to, as far as the guides still lead there: [{title, leads, missing, depth}].
  function stopsOf(view) {
    const stops = [{ title: view.guide.title, leads: view.leads, missing: [], depth: 0 }];
    for (const title of way) {
      const role = stops.at(-1).leads.find((lead) => lead.here && lead.title === title);
      const ahead = role && app.lookAhead(title);
      if (!ahead) break;
      stops.push({ ...ahead, title, depth: stops.length });
    }
    return stops;
  }

  function hintFor(leads) {
    const known = leads.filter((role) => role.known).length;
    if (known === 0) return "Promotions in solid lines, transitions in dashes. No guide to these roles is here yet: open one, and it tells how near you are.";
    return ["Promotions in solid lines, transitions in dashes. Thicker means nearer to what you have today; choose a role to see further.",
      ...(elsewhere(leads) ? ["Pay is compared with figures of another source than this guide’s."] : [])].join(" ");
  }

  function showTrail(stops) {
    trail.hidden = stops.length < 2;
    trail.replaceChildren(...stops.map(({ title, depth }) => h("li", {}, depth === stops.length - 1
      ? h("span", { "aria-current": "step" }, title)
      : h("button", { "type": "button", "class": "link", "data-back": String(depth), "onclick": () => goBack(depth) }, title))));
  }

  // Where all changes in pay from here rest on another source, it is said once, above.
  function elsewhere(roles) {
    const changed = roles.filter((role) => role.change);
    return changed.length > 1 && changed.every((role) => role.otherBasis);
  }

  function column(roles, depth, chosen = "") {
    const once = depth === 0 && elsewhere(roles);
    const priced = roles.some((role) => role.change || role.growth);
    return h("div", { "class": priced ? "column priced" : "column" }, Object.entries(KINDS).flatMap(([kind, title]) => {
      const of = roles.filter((role) => role.kind === kind);
      if (of.length === 0) return [];
      return [h("p", { "class": "kind" }, title), h("ul", { "class": "roles", "aria-label": title }, of.map((role) => roleRow(role, depth, chosen, once)))];
    }));
  }

  function roleRow(role, depth, chosen, once) {
    const inside = [h("span", { "class": "role-name" }, role.title), h("span", { "class": "role-figure" }, role.known ? role.figure : "no guide yet")];
    const card = role.known && role.here
      ? h("button", {
        "type": "button", "class": "role-card", "data-role": role.title, "aria-label": roleLabel(role),
        "aria-expanded": String(role.title === chosen), "onclick": () => walk(role.title, depth),
      }, inside)
      : h("div", { "class": role.known ? "role-card" : "role-card unknown" }, inside);
    card.dataset.kind = role.kind;
    card.dataset.thickness = String(role.thickness);
    const words = [role.change && h("span", {}, role.change, role.otherBasis && !once ? " (other source)" : ""), role.growth && h("span", { "class": "growth" }, role.growth)];
    return h("li", { "class": "role-row", "data-known": String(role.known) }, card, words.some(Boolean) ? h("span", { "class": "change" }, words) : null);
  }

  // The further column: what the chosen role misses, what its pay is compared by, and where it leads in turn.
  function beyond({ title, leads, missing, depth }, { change, basis }) {
    return h("div", { "class": "beyond" },
      h("p", { "class": "beyond-lack" }, missing.length ? `For ${title} you still lack ${lacking(missing)}.` : `You have all that ${title} asks for.`),
      change ? h("p", { "class": "beyond-lack beyond-pay" }, `Pay: ${change}. ${basis}`) : null,
      h("button", { "type": "button", "class": "button small", "data-action": "open-role", "onclick": () => app.openRole(title) }, "Open this guide"),
      leads.length ? column(leads, depth) : h("p", { "class": "beyond-lack" }, "This guide names no role after it."));
  }

  function lacking(missing) {
    return missing.length > 6 ? `${missing.slice(0, 5).join(", ")} and ${missing.length - 5} more` : listing(missing);
  }

  // To a role that is `depth` steps from here; or away from it, where one is there already.
  function walk(title, depth) {
    const there = way[depth] === title;
    way = [...way.slice(0, depth), ...(there ? [] : [title])];
    if (last) update(last);
    setText(walkedTo, there ? "" : `Beyond ${title}: ${listing(stopsOf(last).at(-1).leads.map((lead) => lead.title)) || "no role is named"}`);
    columns.querySelector(`[data-role="${CSS.escape(title)}"]`)?.focus();
  }

  function goBack(depth) {
    const left = way[depth];
    way = way.slice(0, depth);
    update(last);
    (columns.querySelector(`[data-role="${CSS.escape(left)}"]`) ?? heading).focus();
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
