// Figures and counts in words. English only, for now; every sentence of the interface goes through here or answer.js.

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/**
 * A share as whole percent, `38 %`. What is not quite nothing is never shown as 0 %, nor what is not quite all as 100 %.
 */
export function percent(share) {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "1 %";
  if (whole === 100 && share < 1) return "99 %";
  return `${whole} %`;
}

/** A text whose percent signs stay with their figures when it wraps. */
export function unbroken(text) {
  return text.replace(/ %/gu, "\u00a0%");
}

/** A share as percent with at most one decimal, for the terms of a sum. */
export function finePercent(share) {
  return `${tidy(share * 100, 1)} %`;
}

/** A number with at most `places` decimals and no trailing noughts. */
export function tidy(number, places = 2) {
  return String(Number(number.toFixed(places)));
}

/** A count as a word up to twelve, as figures above. */
export function inWords(count) {
  return SMALL[count] ?? String(count);
}

/** `1 skill`, `3 skills`. */
export function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands parted: `1,016`. */
export function thousands(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A text with its first letter raised. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function listing(items) {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The first clause of a sentence, for a fact that has one line: the guide's own words, cut where they pause. */
export function firstClause(sentence, longest = 60) {
  const clause = sentence.split(/[,;:.!?](?=\s|$)|\s[–—-]\s/u)[0].trim();
  if (clause.length <= longest) return clause;
  return `${clause.slice(0, longest).replace(/\s+\S*$/u, "")}…`;
}

/** A title as the name of a file, in the letters that it has. */
export function fileName(title, ending) {
  const stem = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").slice(0, 80).replace(/^-+|-+$/gu, "");
  return `${stem || "career-guide"}.${ending}`;
}
