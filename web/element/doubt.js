// A place that may be read in two ways: both readings as native radio buttons. Choosing the other puts the guide right.
import { listAt, listName, mended, readingOf } from "../view/mending.js";
import { freshId, h, setText } from "./dom.js";

export function doubtChoice(app, doubt) {
  const name = freshId("doubt");
  const gone = h("p", { "class": "lesser", "hidden": true }, "You have changed this list by hand.");
  const option = (together) => {
    const text = h("span");
    const input = h("input", { "type": "radio", name, "value": together ? "one" : "two", "onchange": () => choose(together) });
    return { input, text, node: h("label", { "class": "reading-option" }, input, text) };
  };
  const [two, one] = [option(false), option(true)];
  const options = h("div", { "class": "reading-options", "role": "radiogroup", "aria-label": `How to read this place of ${listName(doubt.path)}` }, two.node, one.node);
  const node = h("div", { "class": "doubt" }, options, gone);
  let items = [];

  function choose(together) {
    const now = readingOf(items, doubt);
    if (!now || now.together === together) return;
    const label = `${listName(doubt.path)}: ${together ? `“${now.whole}” is one` : `“${now.parts.join("” and “")}” are two`}`;
    app.mend(doubt.path, mended(items, doubt), label);
  }

  function update({ guide }) {
    items = listAt(guide, doubt.path);
    const now = readingOf(items, doubt);
    options.hidden = !now;
    gone.hidden = Boolean(now);
    if (!now) return;
    setText(two.text, `two: ${now.parts.join(" · ")}`);
    setText(one.text, `one: ${now.whole}`);
    (now.together ? one : two).input.checked = true;
  }

  return { node, update };
}
