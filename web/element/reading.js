// How the text was read: what was found in it, and each place that was read with doubt or not at all, shown in the text.
// A doubt has both its readings beside it; the other one is a click away.
import { counted, listing } from "../view/format.js";
import { passageOf } from "../view/mending.js";
import { readOf, remark } from "../view/reading.js";
import { disclosure, h, setText } from "./dom.js";
import { doubtChoice } from "./doubt.js";
import { listEditor } from "./list-editor.js";

export function readingPart(app) {
  const read = h("p", { "class": "hint" });
  const about = h("div", { "class": "hint" });
  const list = h("ul", { "class": "remarks" });
  const editor = listEditor(app);
  const button = (action, text, onclick) => h("button", { "type": "button", "class": "button", "data-action": action, onclick }, text);
  const undo = button("undo-mend", "Undo", () => app.undo());
  const asGiven = button("as-given", "Read it as it came", () => app.readAsGiven());
  const folded = disclosure("How this text was read", h("div", {}, read, list, editor.node,
    h("div", { "class": "reading-actions" }, button("save-text", "Save as a text file", () => app.saveText()), asGiven, undo), about), { part: "reading-button" });
  const node = h("section", { "class": "reading fold no-print", "part": "reading", "aria-label": "How this text was read" }, folded.button, folded.body);
  let drawn = null;
  let choices = [];

  function update(view) {
    const { guide, reading } = view;
    if (drawn !== reading.diagnostics) {
      drawn = reading.diagnostics;
      // What stands in the text by its place, then what the text has not.
      const rows = [true, false].flatMap((stands) => drawn.filter(({ length }) => length > 0 === stands)).map((diagnostic) => remarkRow(app, diagnostic, reading));
      choices = rows.map(({ choice }) => choice).filter(Boolean);
      list.replaceChildren(...rows.map(({ node: row }) => row));
      if (choices.length) folded.setOpen(true);
    }
    for (const choice of choices) choice.update(view);
    editor.update(view);
    const found = readOf(guide).filter(({ count }) => count > 0).map(({ text }) => text);
    setText(read, `Found ${listing(found) || "a title and nothing else"}.${reading.mended ? " You have put it right; what you changed is kept with this text." : ""}`);
    folded.setLabel(["How this text was read", remarkCounts(reading.diagnostics)].filter(Boolean).join(": "));
    asGiven.hidden = !reading.mended;
    undo.hidden = !app.store.undoable || !reading.mended;
    undo.setAttribute("aria-label", `Undo: ${app.store.undoable}`);
    about.replaceChildren(...aboutRows(guide.about));
  }

  function show() {
    folded.setOpen(true);
    (list.querySelector("input:checked") ?? folded.button).focus({ preventScroll: true });
  }

  return { node, update, show };
}

function remarkCounts(diagnostics) {
  const warnings = diagnostics.filter(({ severity }) => severity !== "note").length;
  const notes = diagnostics.length - warnings;
  return [warnings && counted(warnings, "warning"), notes && counted(notes, "note")].filter(Boolean).join(", ");
}

// A remark: where and what, the place in the text, and for a doubt the choice between its readings.
function remarkRow(app, diagnostic, { bytes, doubts }) {
  const { severity, word, where, text, code } = remark(diagnostic);
  const passage = passageOf(bytes, diagnostic);
  const doubt = code === "uncertain-boundary" ? doubts.get(diagnostic.offset) : undefined;
  const choice = doubt ? doubtChoice(app, doubt) : null;
  const node = h("li", { "data-severity": severity, "data-code": code },
    h("span", { "class": "where" }, `${word}, ${where}`), " ", text,
    passage && h("p", { "class": "passage" }, passage.before, h("mark", {}, passage.marked), passage.after),
    choice?.node);
  return { node, choice };
}

/** Diagnostics as list items: the place, then what is odd. */
export function remarkRows(diagnostics) {
  return diagnostics.map((diagnostic) => {
    const { severity, word, where, text, code } = remark(diagnostic);
    return h("li", { "data-severity": severity, "data-code": code }, h("span", { "class": "where" }, `${word}, ${where}`), " ", text);
  });
}

function aboutRows({ alsoCalled, code, sources }) {
  return [
    alsoCalled.length ? h("p", {}, `Also called ${listing(alsoCalled)}.`) : null,
    code ? h("p", {}, `Code ${code}.`) : null,
    ...sources.map((source) => h("p", {}, `Source: ${source}`)),
  ].filter(Boolean);
}
