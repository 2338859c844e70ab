// How the text was read: what was found in it, and each place that was read with doubt or not at all, by its line.
import { counted, listing } from "../view/format.js";
import { readOf, remark } from "../view/reading.js";
import { disclosure, h } from "./dom.js";

export function readingPart() {
  const read = h("p", { "class": "hint" });
  const about = h("div", { "class": "hint" });
  const list = h("ul", { "class": "remarks" });
  const folded = disclosure("How this text was read", h("div", {}, read, list, about), { part: "reading-button" });
  const node = h("section", { "class": "reading fold no-print", "part": "reading", "aria-label": "How this text was read" }, folded.button, folded.body);

  function update({ guide, diagnostics }) {
    const parts = readOf(guide);
    const found = parts.filter(({ count }) => count > 0).map(({ text }) => text);
    read.textContent = `Found ${listing(found) || "a title and nothing else"}.`;
    const warnings = diagnostics.filter(({ severity }) => severity !== "note").length;
    const notes = diagnostics.length - warnings;
    const counts = [warnings && counted(warnings, "warning"), notes && counted(notes, "note")].filter(Boolean);
    folded.setLabel(counts.length ? `How this text was read: ${counts.join(", ")}` : "How this text was read");
    list.replaceChildren(...remarkRows(diagnostics));
    about.replaceChildren(...aboutRows(guide.about));
  }

  return { node, update };
}

/** Diagnostics as list items: the place, then what is odd. */
export function remarkRows(diagnostics) {
  return diagnostics.map(remark).map(({ severity, word, where, text, code }) =>
    h("li", { "data-severity": severity, "data-code": code }, h("span", { "class": "where" }, `${word}, ${where}`), " ", text));
}

function aboutRows({ alsoCalled, code, sources }) {
  return [
    alsoCalled.length ? h("p", {}, `Also called ${listing(alsoCalled)}.`) : null,
    code ? h("p", {}, `Code ${code}.`) : null,
    ...sources.map((source) => h("p", {}, `Source: ${source}`)),
  ].filter(Boolean);
}
