// What would move you most: the few skills that do, and what each does to the roles that come next.
import { finePercent } from "../view/format.js";
import { nextNote } from "../view/moves.js";
import { h, skillLink } from "./dom.js";

const FEW = 5;

export function movesPart(app) {
  const list = h("ol", { "class": "moves-list" });
  const node = h("div", { "class": "moves no-print", "part": "moves" },
    h(app.page ? "h3" : "h4", { "class": "list-title" }, "What would move you most"), list);

  function update({ moves, skills }) {
    node.hidden = moves.length < 2;
    const state = new Map(skills.map((skill) => [skill.name, skill.state]));
    list.replaceChildren(...moves.slice(0, FEW).map((move) => h("li", { "data-skill": move.skill },
      skillLink(move.skill, app.goToSkill, state.get(move.skill)), h("span", { "class": "number" }, ` +${finePercent(move.gain)}`),
      move.next.length ? h("span", { "class": "row-note" }, nextNote(move)) : null)));
  }

  return { node, update };
}
