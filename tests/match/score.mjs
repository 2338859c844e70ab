// How well something matches skills, from the held-out data and a function. Nothing is read or printed here.

const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);

/** The harmonic mean of precision and recall. */
export const f1 = (precision, recall) => ratio(2 * precision * recall, precision + recall);

/**
 * @typedef {object} CaseScore
 * @property {number} positives  cases that mean a skill
 * @property {number} answered   cases, of all, that got a name
 * @property {number} right      cases that got a name that is meant
 * @property {number} precision  right of answered: a name for what is no skill counts against it
 * @property {number} recall     right of positives
 * @property {{written: string, skills: string[], kind: string, got: string | null}[]} wrong
 */

/**
 * Precision and recall over the cases.
 * @param {import("./data.mjs").Case[]} cases
 * @param {(written: string) => string | null} match  the skill's name, or null where nothing fits
 * @returns {CaseScore}
 */
export function scoreCases(cases, match) {
  const score = { positives: 0, answered: 0, right: 0, wrong: [] };
  for (const { written, skills, kind } of cases) {
    const got = match(written);
    const right = got !== null && skills.includes(got);
    score.positives += skills.length > 0;
    score.answered += got !== null;
    score.right += right;
    if (!right && (got !== null || skills.length > 0)) score.wrong.push({ written, skills, kind, got });
  }
  return { ...score, precision: ratio(score.right, score.answered), recall: ratio(score.right, score.positives) };
}

/**
 * The same for each kind; of `none`, where there is nothing to be recalled, only what was answered.
 * @returns {Map<string, CaseScore>}
 */
export function scoreKinds(cases, match) {
  const kinds = new Map();
  for (const each of cases) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
  return new Map([...kinds].map(([kind, those]) => [kind, scoreCases(those, match)]));
}

/**
 * @typedef {object} ResumeScore
 * @property {number} claimed    skills marked, over all résumés
 * @property {number} found      names answered, each once a résumé
 * @property {number} right      names answered that are marked
 * @property {number} precision
 * @property {number} recall
 * @property {number} f1         micro: of the sums over all résumés
 * @property {{name: string, missed: string[], extra: string[]}[]} wrong
 */

/**
 * Micro F1 over the résumés.
 * @param {import("./data.mjs").Resume[]} resumes
 * @param {(text: string) => Iterable<string>} find  names of skills; one that comes twice counts once
 * @returns {ResumeScore}
 */
export function scoreResumes(resumes, find) {
  const score = { claimed: 0, found: 0, right: 0, wrong: [] };
  for (const { name, text, skills } of resumes) {
    const marked = new Set(skills);
    const got = new Set(find(text));
    const missed = [...marked].filter((skill) => !got.has(skill));
    const extra = [...got].filter((skill) => !marked.has(skill));
    score.claimed += marked.size;
    score.found += got.size;
    score.right += marked.size - missed.length;
    if (missed.length + extra.length > 0) score.wrong.push({ name, missed, extra });
  }
  const precision = ratio(score.right, score.found);
  const recall = ratio(score.right, score.claimed);
  return { ...score, precision, recall, f1: f1(precision, recall) };
}
