// Demand, the work, who hires: the guide's own words, as they are.
import { h } from "./dom.js";

export function demandPart(app) {
  return once(app, "Demand", "demand", ({ growthTrend }) => [h("p", {}, growthTrend || "This guide says nothing of demand.")]);
}

export function workPart(app) {
  return once(app, "The work", "work", ({ responsibilities }) => responsibilities.length
    ? [h("ul", { "class": "duties" }, responsibilities.map((duty, index) => h("li", { "data-duty": String(index), "tabindex": "-1" }, duty)))]
    : [h("p", {}, "This guide names no responsibilities.")]);
}

export function hiresPart(app) {
  const list = (names, label) => h("ul", { "class": "chips", "aria-label": label }, names.map((name) => h("li", { "class": "chip" }, name)));
  return once(app, "Who hires", "hires", ({ employers, sectors }) => {
    if (employers.length + sectors.length === 0) return [h("p", {}, "This guide names no employers.")];
    return [
      employers.length ? list(employers, "Employers") : null,
      sectors.length ? h(app.page ? "h3" : "h4", { "class": "list-title" }, "Sectors") : null,
      sectors.length ? list(sectors, "Sectors") : null,
    ];
  });
}

// A section that depends on the guide alone.
function once(app, title, name, content) {
  const heading = app.heading(title);
  const body = h("div");
  const node = h("section", { "class": name, "part": name, "aria-labelledby": heading.id }, heading, body);
  let drawn = null;
  function update({ guide }) {
    if (drawn === guide) return;
    drawn = guide;
    body.replaceChildren(...content(guide).filter(Boolean));
  }
  return { node, update };
}
