// What a person takes to another machine, in a link or in a file: said skills, ticked steps of one guide, the pace, and
// the guide itself where it is the person's own. Read back it is checked like any text from outside.
import { cleanProfile, cleanPace, cleanLengths } from "./document.js";
import { fold } from "../view/names.js";

export const FORMAT = "career-guide";
const VERSION = 1;
const MOST_STEPS = 1000;

/** @param {{role: string, profile: object, steps: string[], pace: object|null, lengths: object[], guide: string}} state */
export function portable({ role, profile, steps, pace, lengths, guide }) {
  return { format: FORMAT, version: VERSION, role, profile, steps, pace, lengths, ...(guide ? { guide } : {}) };
}

/**
 * Reads what `portable` gives, once parsed: {state, problem}; one of them is null. What is not right in it is left out.
 * @param {unknown} value
 */
export function readPortable(value) {
  if (typeof value !== "object" || value === null || value.format !== FORMAT) return { state: null, problem: "This holds nothing of ours." };
  if (!Number.isInteger(value.version) || value.version < 1) return { state: null, problem: "This is damaged, and was left alone." };
  if (value.version > VERSION) return { state: null, problem: "This comes from a newer version of this page, and was left alone." };
  const steps = Array.isArray(value.steps) ? value.steps.filter((step) => typeof step === "string").slice(0, MOST_STEPS) : [];
  const { skills, gates, refuse } = cleanProfile(value.profile);
  return {
    state: {
      role: typeof value.role === "string" ? value.role : "",
      profile: { skills: skills.map(onlyOf("name", "level")), gates: gates.map(onlyOf("text", "met")), refuse: refuse.map(onlyOf("as", "skill")) },
      steps: [...new Set(steps)], pace: cleanPace(value.pace), lengths: cleanLengths(value.lengths),
      guide: typeof value.guide === "string" ? value.guide : "",
    },
    problem: null,
  };
}

const onlyOf = (...keys) => (entry) => Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));

/** Two profiles as one: what `own` says stays, and what it does not say is added. */
export function joined(own, other) {
  const add = (mine, theirs, keyOf) => {
    const said = new Set(mine.map(keyOf));
    return [...mine, ...theirs.filter((entry) => !said.has(keyOf(entry)))];
  };
  return {
    skills: add(own.skills, other.skills, ({ name }) => fold(name)),
    gates: add(own.gates, other.gates, ({ text }) => text),
    refuse: add(own.refuse, other.refuse, ({ as, skill }) => `${as}\n${skill}`),
  };
}
