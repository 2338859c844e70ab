// What you have: the field, the rows, what else was said, and how to take things back.
import { besidesPart } from "./besides.js";
import { h, keyed, setText } from "./dom.js";
import { footBar } from "./foot-bar.js";
import { gatesPart } from "./gates.js";
import { pastePart } from "./paste.js";
import { skillField } from "./skill-field.js";
import { skillRow } from "./skill-row.js";

export function skillsPart(app) {
  const heading = app.heading("What you have");
  const hint = h("p", { "class": "hint" }, "Tap once if you have it, twice if you are learning it, three times if not yet.");
  const field = skillField(app);
  const status = h("p", { "class": "status", "part": "status", "role": "status" });
  const undo = h("button", { "type": "button", "class": "link", "part": "undo", "data-action": "undo", "onclick": () => app.undo() }, "Undo");
  const clear = h("button", { "type": "button", "class": "link", "part": "clear", "data-action": "clear", "onclick": () => app.clearAll() }, "Clear all");
  const problem = h("p", { "class": "problem", "part": "problem", "hidden": true });
  const top = listPart("Top skills", "top");
  const often = listPart("Often missing", "often");
  const gates = gatesPart(app);
  const besides = besidesPart(app);
  const foot = footBar(app);
  const rows = new Map();
  const node = h("section", { "class": "have", "part": "have", "aria-labelledby": heading.id },
    heading,
    hint,
    field.node,
    pastePart(app).node,
    h("div", { "class": "status-row" }, status, h("span", { "class": "actions" }, undo, clear)),
    problem, top.node, often.node, gates.node, besides.node, foot.node);

  function listPart(title, name) {
    const count = h("span", { "class": "count" });
    const list = h("ul", { "class": "rows" });
    const part = h("div", { "class": "skill-list", "data-list": name }, h(app.page ? "h3" : "h4", { "class": "list-title" }, title, " ", count), list);
    function update(skills) {
      part.hidden = skills.length === 0;
      setText(count, String(skills.length));
      const made = keyed(list, skills, (skill) => skill.name, makeRow);
      for (const [key, row] of made) rows.set(key, row);
    }
    return { node: part, update };
  }

  // A row that is there already is told of today's moves too.
  let moves = new Map();
  function makeRow(skill) {
    const row = skillRow(app, skill);
    return { ...row, update: (now) => row.update(now, moves.get(now.name)) };
  }

  function update(view) {
    rows.clear();
    moves = new Map(view.moves.map((move) => [move.skill, move]));
    field.update(view);
    top.update(view.skills.filter((skill) => skill.top));
    often.update(view.skills.filter((skill) => !skill.top));
    gates.update(view);
    besides.update(view);
    foot.update(view);
    const said = view.skills.length - view.counts["not-said"];
    hint.hidden = view.skills.length === 0;
    setText(status, app.message || (hint.hidden ? "This guide names no skills" : said ? `${said} of ${view.skills.length} said` : "Nothing said yet"));
    undo.disabled = !app.store.undoable;
    undo.setAttribute("aria-label", app.store.undoable ? `Undo: ${app.store.undoable}` : "Undo");
    clear.disabled = view.profile.skills.length === 0;
    problem.hidden = !app.store.problem;
    setText(problem, app.store.problem?.message ?? "");
  }

  return { node, update, row: (name) => rows.get(name) };
}
