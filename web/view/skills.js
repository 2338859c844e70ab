// A role's skills with what a person has of each: the rows, the strip and the sum all read this list.
import { fold } from "./names.js";
import { finePercent, tidy } from "./format.js";
import { STATES, WORDS, stateOf } from "./states.js";

/**
 * The role's own skills, from the gap of a person who has said nothing: every skill is missing there,
 * so its weight, its need and its spelling are the engine's, not guessed anew here.
 */
export function roleSkills(emptyGap) {
  return emptyGap.missing.map(({ skill, weight, need, from }) => ({
    name: skill, weight, need, top: from.includes("topSkills"), often: from.includes("oftenMissing"),
  }));
}

/** Each skill with its state, what of it is there (`has`), what it adds now and what it would add (`gain`). */
export function skillsOf(role, gap, profile) {
  const said = new Map(profile.skills.map((entry) => [fold(entry.name), entry]));
  const missing = new Map(gap.missing.map((entry) => [entry.skill, entry]));
  const have = new Map(gap.have.map((entry) => [entry.skill, entry]));
  const total = role.reduce((sum, { weight, need }) => sum + weight * need, 0) || 1;
  return role.map((skill) => {
    const lack = missing.get(skill.name);
    const has = lack ? Math.min(lack.has, skill.need) : skill.need;
    const direct = said.get(fold(skill.name));
    return {
      ...skill,
      has,
      state: direct ? stateOf(direct.level, skill.need) : engineState(lack),
      level: direct?.level,
      as: direct ? direct.name : have.get(skill.name)?.as ?? "",
      credit: (lack ?? have.get(skill.name))?.credit ?? null,
      adds: skill.weight * has / total,
      gain: skill.weight * (skill.need - has) / total,
      requires: lack?.requires ?? [],
    };
  });
}

// A skill that the profile does not name by this spelling: the engine may know it by another.
function engineState(lack) {
  if (!lack) return "have";
  if (!lack.said) return "not-said";
  return lack.has > 0 ? "learning" : "not-yet";
}

/** The strip's order: by state, and within a state in the guide's order. */
export function stripOrder(skills) {
  return STATES.flatMap((state) => skills.filter((skill) => skill.state === state));
}

/** How many skills are in each state. */
export function countStates(skills) {
  return Object.fromEntries(STATES.map((state) => [state, skills.filter((skill) => skill.state === state).length]));
}

/** What a block of the strip says: `Weight 1, would add 5 %`. */
export function blockNote(skill) {
  const weight = `weight ${tidy(skill.weight)}`;
  if (skill.gain === 0) return `${weight}, adds ${finePercent(skill.adds)}`;
  if (skill.adds === 0) return `${weight}, would add ${finePercent(skill.gain)}`;
  return `${weight}, adds ${finePercent(skill.adds)}, would add ${finePercent(skill.gain)} more`;
}

/** A block's whole name, for those who do not see it. */
export function blockLabel(skill) {
  return `${skill.name}: ${WORDS[skill.state]}, ${blockNote(skill)}`;
}

/** The sum behind the figure: a term a skill, in the strip's order, and the totals. */
export function sumOf(skills) {
  const terms = stripOrder(skills);
  const total = (of) => terms.reduce((sum, term) => sum + of(term), 0);
  const asked = total(({ weight, need }) => weight * need);
  const lacking = total(({ weight, need, has }) => weight * (need - has));
  return { terms, asked, there: asked - lacking, lacking, levels: terms.some(({ need }) => need !== 1) };
}
