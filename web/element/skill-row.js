// One skill: a group of four native radio buttons under a row that can be tapped. A tap advances; the arrow keys
// choose; the row is one tab stop. Under it, where a skill is counted by another word, that can be refused.
import { creditNote } from "../view/counts.js";
import { moveNote, nextNote } from "../view/moves.js";
import { CHOICES, WORDS, nextState } from "../view/states.js";
import { tidy } from "../view/format.js";
import { freshId, h, mark, setText } from "./dom.js";

export function skillRow(app, { name }) {
  const group = freshId("skill");
  const inputs = new Map(CHOICES.map((state) => [state, h("input", {
    "type": "radio", name: group, "value": state, "aria-label": WORDS[state], "class": "hidden-input",
    "onchange": () => app.say(name, state),
  })]));
  const square = mark("not-said");
  const word = h("span", { "class": "word", "aria-hidden": "true" });
  const note = h("span", { "class": "row-note" });
  const label = h("span", { "class": "name", "id": `${group}-name` }, name);
  const what = h("span", { "class": "bubble row-bubble", "id": `${group}-if` });
  const row = h("div", { "class": "row", "role": "radiogroup", "aria-labelledby": `${group}-name`, "aria-describedby": `${group}-if` },
    [...inputs.values()], square, h("span", { "class": "row-text" }, label, note), word);
  const counted = h("span", { "class": "row-note" });
  const refuse = h("button", { "type": "button", "class": "link", "data-action": "refuse", "onclick": () => {
    app.refuse(skill);
    focus({ preventScroll: true });
  } }, "Does not count");
  const credit = h("div", { "class": "credit no-print", "hidden": true }, counted, " ", refuse);
  const node = h("li", { "class": "skill", "part": "skill", "data-skill": name }, row, what, credit);
  let skill = null;
  let state = "not-said";

  // A screen reader clicks the inputs themselves, and the browser clicks them for the arrow keys: that is a choice.
  row.addEventListener("click", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    advance();
  });
  row.addEventListener("keydown", (event) => {
    if (event.key === "Escape") node.dataset.quiet = "";
    if (event.key !== " ") return;
    event.preventDefault();
    advance();
  });
  for (const leaving of ["pointerleave", "focusout"]) row.addEventListener(leaving, () => delete node.dataset.quiet);

  function advance() {
    app.say(name, nextState(state));
    focus({ preventScroll: true });
  }

  function focus(options) {
    inputs.get(state).focus(options);
  }

  /** @param {object|undefined} move  what having it would move, where it is missing */
  function update(now, move) {
    const focused = row.contains(app.root.activeElement);
    skill = now;
    state = skill.state;
    node.dataset.state = state;
    square.dataset.state = state;
    inputs.get(state).checked = true;
    for (const [choice, input] of inputs) input.tabIndex = choice === state ? 0 : -1;
    if (focused) focus({ preventScroll: true }); // the arrow keys walk from the focused button, so it is the checked one
    setText(word, state === "not-said" ? "" : WORDS[state]);
    setText(note, notes(skill));
    setText(what, move ? [moveNote(move), nextNote(move)].filter(Boolean).join(". ") : "");
    const other = skill.as && skill.as !== name;
    credit.hidden = !skill.credit && !other;
    setText(counted, skill.credit ? creditNote(skill) : other ? `you said ${skill.as}` : "");
    refuse.setAttribute("aria-label", `Does not count for ${name}`);
  }

  return { node, update, focus };
}

function notes({ top, often, asked, level }) {
  const parts = [];
  if (top && often) parts.push("often missing, too");
  if (asked) parts.push(`needs ${tidy(asked.level)} of ${tidy(asked.of)}`);
  if (typeof level === "string" && level.includes("/")) parts.push(`you said ${level.replace("/", " of ")}`);
  return parts.join(", ");
}
