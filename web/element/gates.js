// Also asked for: a licence, a degree, years, a clearance. Listed apart, in no sum; each met, not met or not said.
import { freshId, h, keyed } from "./dom.js";

const STATES = [["not said", null], ["met", true], ["not met", false]];

export function gatesPart(app) {
  const list = h("ul", { "class": "rows" });
  const node = h("div", { "class": "gates", "part": "gates", "hidden": true },
    h(app.page ? "h3" : "h4", { "class": "list-title" }, "Also asked for"),
    h("p", { "class": "hint" }, "Practice does not replace these, so they are in no figure here."), list);

  function make({ text, kind }) {
    const name = freshId("gate");
    const inputs = STATES.map(([word, met]) => {
      const input = h("input", { "type": "radio", name, "value": word, "onchange": () => app.sayGate(text, met) });
      return { met, input, node: h("label", {}, input, ` ${word}`) };
    });
    return {
      node: h("li", { "class": "gate", "data-gate": text },
        h("div", { "class": "gate-row", "role": "radiogroup", "aria-label": `${kind}: ${text}` },
          h("span", { "class": "row-text" }, text, h("span", { "class": "row-note" }, kind)),
          h("span", { "class": "gate-states" }, inputs.map((it) => it.node)))),
      update: (gate) => {
        for (const { met, input } of inputs) input.checked = met === gate.met;
      },
    };
  }

  function update({ gap }) {
    node.hidden = gap.gates.length === 0;
    keyed(list, gap.gates, ({ text, kind }) => `${kind}\n${text}`, make);
  }

  return { node, update };
}
