// "How this is counted": the sum behind the figure, a row a skill.
import { WORDS } from "../view/states.js";
import { finePercent, percent, tidy } from "../view/format.js";
import { sumOf } from "../view/skills.js";
import { disclosure, h, jump, mark } from "./dom.js";

export function countedPart(app) {
  const rule = h("p", { "class": "counted-rule" });
  const body = h("tbody");
  const foot = h("tfoot");
  const needHead = h("th", { "scope": "col", "class": "number" }, "Needs");
  const table = h("table", {},
    h("caption", { "class": "hidden" }, "What each skill weighs and adds"),
    h("thead", {}, h("tr", {},
      h("th", { "scope": "col" }, "Skill"),
      h("th", { "scope": "col", "class": "number" }, "Weight"),
      needHead,
      h("th", { "scope": "col", "class": "number wide-only" }, "You have"),
      h("th", { "scope": "col", "class": "number" }, "Adds"),
      h("th", { "scope": "col", "class": "number" }, "Could add"))),
    body, foot);
  const region = h("div", { "class": "counted", "part": "counted" }, rule,
    h("div", { "class": "table-frame", "tabindex": "0", "role": "region", "aria-label": "The sum" }, table));
  const folded = disclosure("How this is counted", region, { part: "counted-button" });

  function update(view) {
    const sum = sumOf(view.skills);
    rule.replaceChildren(
      "A top skill weighs 1, an often missing one ½, one that is both 1½. Having a skill counts all of it, learning it half, and what you have not said counts as not there. You have ",
      h("strong", { "class": "figure" }, `${tidy(sum.there)} of ${tidy(sum.asked)}`),
      sum.asked ? `, which is ${percent(view.gap.readiness)}.` : ".");
    needHead.hidden = !sum.levels;
    body.replaceChildren(...sum.terms.map((term) => row(term, sum)));
    foot.replaceChildren(h("tr", {},
      h("th", { "scope": "row" }, "Together"),
      number(tidy(sum.terms.reduce((all, { weight }) => all + weight, 0))),
      sum.levels ? number("") : null,
      number(tidy(sum.there), "wide-only"), number(finePercent(sum.asked ? sum.there / sum.asked : 0)),
      number(finePercent(sum.asked ? sum.lacking / sum.asked : 0))));
  }

  function row(term, sum) {
    const name = jump(term.name, () => app.goToSkill(term.name));
    const from = term.credit ? h("span", { "class": "lesser" }, ` through ${term.credit.from.join(", ")}`) : null;
    return h("tr", { "data-skill": term.name },
      h("th", { "scope": "row" }, mark(term.state), " ", name, h("span", { "class": "lesser" }, ` ${WORDS[term.state]}`), from),
      number(tidy(term.weight)),
      sum.levels ? number(tidy(term.need)) : null,
      number(tidy(term.has), "wide-only"), number(term.adds ? finePercent(term.adds) : "–"), number(term.gain ? finePercent(term.gain) : "–"));
  }

  return { ...folded, update };
}

function number(text, more = "") {
  return h("td", { "class": `number ${more}`.trim() }, text);
}
