// What was said beside what this role asks for, and what was refused: kept, and each can be taken back.
import { WORDS, stateOf } from "../view/states.js";
import { h, keyed, setText } from "./dom.js";

export function besidesPart(app) {
  const other = chips("Kept, though this role does not ask for it", "also-said", sayable);
  const unmatched = chips("Not known to us, kept as you wrote it", "unmatched", sayable);
  const refused = chips("Does not count", "refused", refusal);
  const node = h("div", {}, other.node, unmatched.node, refused.node);

  function chips(title, part, make) {
    const list = h("ul", { "class": "also-list" });
    const section = h("div", { "class": "also", part, "hidden": true }, h(app.page ? "h3" : "h4", { "class": "list-title" }, title), list);
    function update(items) {
      section.hidden = items.length === 0;
      keyed(list, items, ({ name, as, skill }) => name ?? `${as}\n${skill}`, make);
    }
    return { node: section, update };
  }

  function chip(name, label, takeBack) {
    const word = h("span", { "class": "lesser" });
    return { word, node: h("li", { "class": "chip", "data-skill": name }, h("span", {}, name), word,
      h("button", { "type": "button", "class": "remove", "aria-label": label, "onclick": takeBack }, "×")) };
  }

  function sayable({ name }) {
    const { node: row, word } = chip(name, `Remove ${name}`, () => app.say(name, "not-said"));
    return { node: row, update: ({ level }) => setText(word, levelWord(level)) };
  }

  function refusal({ as, skill }) {
    const { node: row, word } = chip(as, `Count ${as} for ${skill} again`, () => app.countAgain({ as, skill }));
    setText(word, `for ${skill}`);
    return { node: row };
  }

  function update({ besides, profile }) {
    other.update(besides.other);
    unmatched.update(besides.unmatched);
    refused.update(profile.refuse);
  }

  return { node, update };
}

function levelWord(level) {
  if (typeof level === "string" && level.includes("/")) return level;
  const state = stateOf(level);
  return state === "have" ? "" : WORDS[state];
}
