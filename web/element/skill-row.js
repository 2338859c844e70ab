// One skill: a group of four native radio buttons under a row that can be tapped. A tap advances; the arrow keys
// choose; the row is one tab stop.
import { CHOICES, WORDS, nextState } from "../view/states.js";
import { tidy } from "../view/format.js";
import { freshId, h, mark, setText } from "./dom.js";

export function skillRow(app, { name }) {
  const group = freshId("skill");
  const inputs = new Map(CHOICES.map((state) => [state, h("input", {
    "type": "radio", "name": group, "value": state, "aria-label": WORDS[state], "class": "hidden-input",
    "onchange": () => app.say(name, state),
  })]));
  const square = mark("not-said");
  const word = h("span", { "class": "word", "aria-hidden": "true" });
  const note = h("span", { "class": "row-note" });
  const label = h("span", { "class": "name", "id": `${group}-name` }, name);
  const row = h("div", { "class": "row", "role": "radiogroup", "aria-labelledby": `${group}-name` },
    [...inputs.values()], square, h("span", { "class": "row-text" }, label, note), word);
  const node = h("li", { "class": "skill", "part": "skill", "data-skill": name }, row);
  let state = "not-said";

  // A screen reader clicks the inputs themselves, and the browser clicks them for the arrow keys: that is a choice.
  row.addEventListener("click", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    advance();
  });
  row.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    advance();
  });

  function advance() {
    app.say(name, nextState(state));
    focus({ preventScroll: true });
  }

  function focus(options) {
    inputs.get(state).focus(options);
  }

  function update(skill) {
    const focused = row.contains(app.root.activeElement);
    state = skill.state;
    node.dataset.state = state;
    square.dataset.state = state;
    inputs.get(state).checked = true;
    for (const [choice, input] of inputs) input.tabIndex = choice === state ? 0 : -1;
    if (focused) focus({ preventScroll: true }); // the arrow keys walk from the focused button, so it is the checked one
    setText(word, state === "not-said" ? "" : WORDS[state]);
    setText(note, notes(skill));
  }

  return { node, update, focus };
}

function notes(skill) {
  const parts = [];
  if (skill.top && skill.often) parts.push("often missing, too");
  if (skill.asked) parts.push(`needs ${tidy(skill.asked.level)} of ${tidy(skill.asked.of)}`);
  if (skill.as && skill.as !== skill.name) parts.push(`you said ${skill.as}`);
  if (skill.credit) parts.push(`counted in part through ${skill.credit.from.join(", ")}`);
  return parts.join(", ");
}
