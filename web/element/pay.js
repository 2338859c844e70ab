// Pay: one shared axis for all bands of a currency and period, the figures at the end of the row.
import { payGroups, paySource } from "../view/pay.js";
import { h } from "./dom.js";

export function payPart(app) {
  const heading = app.heading("Pay");
  const content = h("div");
  const node = h("section", { "class": "pay", "part": "pay", "aria-labelledby": heading.id }, heading, content);
  let drawn = null;

  function update({ guide }) {
    if (drawn === guide) return;
    drawn = guide;
    if (guide.salary.length === 0) {
      content.replaceChildren(h("p", {}, "This guide states no pay."));
      return;
    }
    const source = paySource(guide.about.sources);
    const own = source.startsWith("as ");
    content.replaceChildren(
      ...payGroups(guide.salary).map((group) => groupNode(group, own ? `, ${source}` : "")),
      own ? "" : h("p", { "class": "source" }, `${source.charAt(0).toUpperCase()}${source.slice(1)}`));
  }

  return { node, update };
}

function groupNode(group, after) {
  return h("div", { "class": "pay-group" },
    h("p", { "class": "hint" }, `${group.heading}${after}.`),
    h("ul", { "class": "bands" }, group.bands.map((band) => bandRow(band, group.ticks))),
    h("div", { "class": "axis", "aria-hidden": "true" }, h("span"), h("div", { "class": "axis-ticks" }, group.ticks.map(tick)), h("span")));
}

function bandRow(band, ticks) {
  const bar = h("span", { "class": "bar", "data-open": band.open || undefined });
  bar.style.left = `${band.start * 100}%`;
  bar.style.width = `${Math.max(band.end - band.start, 0) * 100}%`;
  const lines = ticks.map(({ at }) => {
    const line = h("span", { "class": "tick-line" });
    line.style.left = `${at * 100}%`;
    return line;
  });
  return h("li", { "class": "band", "data-level": band.level },
    h("span", { "class": "band-name" }, band.name || "Pay"),
    h("span", { "class": "track", "aria-hidden": "true" }, lines, bar),
    h("span", { "class": "band-figures" }, band.figures));
}

function tick({ at, text }) {
  const label = h("span", { "class": "tick" }, text);
  label.style.left = `${at * 100}%`;
  return label;
}
