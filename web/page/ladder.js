// What several roles pay, each a band on one shared axis, with the change from role to role and what that rests on.
import { h } from "../element/dom.js";
import { listing } from "../view/format.js";

/** @param {object} ladder  as ladderOf() gives it @param {{after: string}} options  what is said under it */
export function ladderNode({ groups, without, sources }, { after = "" } = {}) {
  return h("div", { "class": "ladder" },
    groups.map((group) => h("div", { "class": "ladder-group" },
      h("p", { "class": "ways-hint" }, `${group.heading}.`),
      h("ul", { "class": "rungs" }, group.bands.map((band) => rung(band, group.ticks))),
      h("div", { "class": "rung-axis", "aria-hidden": "true" }, group.ticks.map(tick)))),
    without.length ? h("p", { "class": "ways-hint" }, `No pay to set beside these is known of ${listing(without)}.`) : null,
    after ? h("p", { "class": "ways-hint" }, after) : null,
    h("p", { "class": "ways-hint" }, sources.join(" ")));
}

function rung(band, ticks) {
  const bar = h("span", { "class": "rung-bar", "data-open": band.open || undefined });
  bar.style.insetInlineStart = `${band.start * 100}%`;
  bar.style.width = `${Math.max(band.end - band.start, 0) * 100}%`;
  return h("li", { "class": "rung", "data-role": band.role },
    h("span", { "class": "rung-role" }, band.role, band.short ? h("span", { "class": "lesser" }, ` ${band.short}`) : null),
    h("span", { "class": "rung-track", "aria-hidden": "true" }, ticks.map(({ at }) => placed(h("span", { "class": "rung-line" }), at)), bar),
    h("span", { "class": "rung-figures" }, band.figures),
    band.changeWords ? h("span", { "class": "rung-change" }, h("span", { "class": "rung-figure" }, band.changeWords), h("span", { "class": "lesser" }, ` ${band.basisWords}`)) : null);
}

function tick({ at, text }) {
  return placed(h("span", { "class": "rung-tick" }, text), at);
}

function placed(node, at) {
  node.style.insetInlineStart = `${at * 100}%`;
  return node;
}
