// Gates: a licence, a degree, years, a clearance. They are listed apart and leave every sum.
import { h, keyed, setText } from "./dom.js";

const WORD = { licence: "licence", degree: "degree", experience: "experience", clearance: "clearance" };

export function gatesPart(app) {
  const list = h("ul", { "class": "rows" });
  const node = h("div", { "class": "gates", "part": "gates", "hidden": true },
    h(app.page ? "h3" : "h4", { "class": "list-title" }, "Asked for apart"),
    h("p", { "class": "hint" }, "Practice does not replace these, so they are in no sum. Tick what you meet."), list);

  function make({ text }) {
    const box = h("input", { "type": "checkbox", "onchange": () => app.sayGate(text, box.checked) });
    const word = h("span", { "class": "word" });
    return {
      node: h("li", { "class": "gate", "data-gate": text }, h("label", { "class": "row" }, box, h("span", { "class": "row-text" }, text), word)),
      update: ({ met, kind }) => {
        box.checked = met === true;
        setText(word, WORD[kind] ?? kind);
      },
    };
  }

  function update({ gap }) {
    node.hidden = gap.gates.length === 0;
    keyed(list, gap.gates, ({ text }) => text, make);
  }

  return { node, update };
}
