// What each of a person's words counts for in a role: the engine is asked of every word once, alone.
import { fold } from "./names.js";

/**
 * @param {object} gap  of a person who has said this one word
 * @returns {{itself: string[], credit: Map<string, object>, known: boolean, asked: boolean}}  skills of the role that it
 *   names, and those that it is credited for; whether the vocabulary or the role knows it; whether the role asks for it
 */
export function countsOf({ have, missing, unmatched, other }) {
  const lent = [...have, ...missing].filter(({ credit }) => credit).map(({ skill, credit }) => [skill, credit]);
  return {
    itself: have.filter(({ credit }) => !credit).map(({ skill }) => skill),
    credit: new Map(lent), known: unmatched.length === 0, asked: unmatched.length + other.length === 0,
  };
}

/**
 * The words to refuse, so that a skill is no longer counted by what it is counted by now: [{as, skill}].
 * @param {{name: string, credit: object|null}} skill
 * @param {(word: string) => object} counts  countsOf, by word
 */
export function refusalsOf({ name, credit }, profile, counts) {
  const counted = (word) => {
    const of = counts(word);
    return credit ? of.credit.get(name)?.from.some((from) => credit.from.includes(from)) : of.itself.includes(name);
  };
  const words = [...new Set(profile.skills.map((entry) => entry.name))];
  return words.filter((word) => fold(word) !== fold(name) && counted(word)).map((as) => ({ as, skill: name }));
}

/** Words by which a person has said a skill itself, but not by its name. */
export function otherWords(name, profile, counts) {
  return profile.skills.map((entry) => entry.name).filter((word) => fold(word) !== fold(name) && counts(word).itself.includes(name));
}

/** What the person has said that this role does not ask for, and what nobody knows: {other, unmatched} of {name, level}. */
export function besides(gap, profile, counts) {
  if (gap.other.length + gap.unmatched.length === 0) return { other: [], unmatched: [] };
  const strange = new Set(gap.unmatched);
  return {
    other: gap.other.length ? profile.skills.filter(({ name }) => !strange.has(name) && !counts(name).asked) : [],
    unmatched: profile.skills.filter(({ name }) => strange.has(name)),
  };
}

/** `half counted from MySQL`, `2 of 3 parts: metrics, logs`. */
export function creditNote({ name, need, has, credit: { from, why } }) {
  if (why === "part") {
    const [, listed] = /\(([^()]*)\)\s*$/u.exec(name) ?? [];
    const parts = listed?.split(/\s*(?:[,;]|\band\b|\bor\b)\s*/u).filter(Boolean).length ?? 0;
    const either = /\bor\b/u.test(listed ?? "");
    return parts > from.length && !either ? `${from.length} of ${parts} parts: ${from.join(", ")}` : `counted by its ${from.length === 1 ? "part" : "parts"}: ${from.join(", ")}`;
  }
  return `${Math.abs(has - need / 2) < 1e-9 ? "half" : "in part"} counted from ${from.join(", ")}`;
}
