// Which figures of a guide have no source.
import { sentencesOf, vocabulary } from "./shipped.mjs";

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

// Digits within a name are no figure: OWASP Top 10, ISO 27001, Microsoft 365.
const numbered = ["skills", "employers", "sectors"]
  .flatMap((kind) => vocabulary(kind).flatMap(({ name, aliases }) => [name, ...aliases]))
  .filter((term) => /\d/.test(term))
  .sort((a, b) => b.length - a.length);
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])(${numbered.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");

// A number, whatever stands around it; money and per cent also where the number is written as a word.
const FIGURE = /\p{N}[\p{N}.,]*(?<![.,])|\b(?:percent|per cent|dollars?|USD)\b|[%$€£]/gu;

/** The figures that a sentence states. @param {string} sentence @returns {string[]} */
export const figuresIn = (sentence) => sentence.replace(NAMES, " ").match(FIGURE) ?? [];

/** A figure as the sentence has it: 2024 as it is, the size of a change without its sign. */
const said = ({ place, figure }) => (place === "change" ? figure.replace(/^-/, "") : figure);

/** What a band states, as the table of sources has it: a wage without an upper end is `#`, or of the last percentile. */
const bandFigures = ({ level, low, high }) => [
  { place: `${level} low`, figure: low === null ? [] : [String(low)] },
  { place: `${level} high`, figure: high === null ? ["#", "open"] : [String(high)] },
];

/**
 * The figures of a guide that no row of the table of sources accounts for, a sentence each.
 * @param {any} guide  as `career-guide parse` gives it
 * @param {import("./shipped.mjs").Figure[]} rows  those of this guide
 */
export function unsourced(guide, rows) {
  const found = [];
  for (const band of guide.salary) {
    for (const { place, figure } of bandFigures(band)) {
      const row = rows.find((one) => one.section === "pay" && one.place === place);
      if (!row || !figure.includes(row.figure)) found.push(`pay, ${place}: ${figure[0] ?? "no figure"}`);
    }
  }
  for (const [section, sentences] of Object.entries(sentencesOf(guide))) {
    for (const sentence of sentences) {
      const known = rows.filter((row) => row.section === section && sentence.includes(said(row)));
      const digits = known.flatMap((row) => said(row).match(/\d+/g) ?? []);
      // "percent" and the like stand beside a figure; alone they hide one in words.
      const isKnown = (figure) => (/^\p{N}/u.test(figure) ? digits.includes(figure) : digits.length > 0);
      found.push(...figuresIn(sentence).filter((figure) => !isKnown(figure)).map((figure) => `${section}, ${figure}: ${sentence}`));
    }
  }
  return found;
}

/**
 * The rows of the table of sources that their guide does not use, a sentence each.
 * @param {any} guide
 * @param {import("./shipped.mjs").Figure[]} rows
 */
export function unused(guide, rows) {
  const bands = guide.salary.flatMap(bandFigures);
  const sentences = sentencesOf(guide);
  const isUsed = (row) => (row.section === "pay"
    ? bands.some(({ place, figure }) => place === row.place && figure.includes(row.figure))
    : (sentences[row.section] ?? []).some((sentence) => sentence.includes(said(row))));
  return rows.filter((row) => !isUsed(row)).map(({ section, place, figure }) => `${section}, ${place}: ${figure}`);
}
