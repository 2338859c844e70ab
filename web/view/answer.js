// The one sentence that answers, in all its cases. It is a list of parts, so that the DOM can set figures strong
// and make skills and roles links, and so that a test can read it as plain text.
//
// A part is {text, kind}: plain | figure | skill | role; `quiet` parts stand back.
import { counted, inWords, percent } from "./format.js";

/**
 * @param {{skills: object[], gap: object, next: object[], moves: object[]}} view  skills as skillsOf() gives them
 * @returns {{parts: object[], short: string, range: string}}  `short` and `range` are for the bar at the foot
 */
export function answer({ skills, gap, next, moves }) {
  if (skills.length === 0) {
    return { parts: [plain("This guide names no skills, so there is nothing to count.")], short: "", range: "" };
  }
  if (nothingSaid(skills, gap)) return fresh(skills.length);
  if (gap.missing.length === 0) return complete(skills.length, next);
  return between(skills, gap, moves);
}

/** The answer as plain text. */
export function asText({ parts }) {
  return parts.map(({ text }) => text).join("");
}

/** True while the person has told nothing that counts for this role. */
export function nothingSaid(skills, gap) {
  return gap.readiness === 0 && skills.every(({ state }) => state === "not-said");
}

function fresh(count) {
  return {
    parts: [
      plain("This role asks for "), figure(counted(count, "skill")),
      plain(". Tick what you have and it answers: how near you are, what to learn first, what to do, and where it leads."),
    ],
    short: "0 %",
    range: `${counted(count, "skill")}, none said yet`,
  };
}

function complete(count, next) {
  const all = count === 1 ? "the one skill" : `all ${count} skills`;
  const parts = [plain("You are "), figure("100 %"), plain(` ready: nothing is missing, you have ${all} that this role asks for.`)];
  const role = next.find(({ known }) => known) ?? next[0];
  if (role) {
    parts.push(quiet(" The next role is "), { text: role.title, kind: "role", quiet: true });
    parts.push(quiet(role.known ? "." : "; no guide to it is here yet."));
  }
  return { parts, short: "100 %", range: "nothing is missing" };
}

function between(skills, gap, moves) {
  const now = percent(gap.readiness);
  const upTo = percent(gap.readinessUpTo);
  const unsaid = gap.missing.some(({ said }) => !said);
  const parts = [plain("You are "), figure(now), plain(" ready")];
  if (unsaid && upTo !== now) {
    parts.push(plain(" by what you have said so far, and up to "), figure(upTo), plain(" once you have said the rest."));
  } else if (unsaid) {
    parts.push(plain(" by what you have said so far."));
  } else {
    parts.push(plain("."));
  }
  const range = unsaid ? `up to ${upTo}` : "all said";
  return { parts: [...parts, ...start(gap, moves)], short: now, range };
}

// "Start with SQL: it moves you most, and two other skills stand on it." Each reason stands only where it is so.
function start(gap, moves) {
  const first = gap.order[0];
  if (first === undefined) return [];
  const reasons = [];
  const most = Math.max(...moves.map(({ gain }) => gain));
  if (moves.find(({ skill }) => skill === first)?.gain >= most - 2e-6) reasons.push("it moves you most");
  const standing = standingOn(first, gap);
  if (standing > 0) {
    reasons.push(`${inWords(standing)} other ${standing === 1 ? "skill stands" : "skills stand"} on it`);
  }
  const why = reasons.length ? `: ${reasons.join(", and ")}.` : ".";
  return [quiet(" Start with "), { text: first, kind: "skill", quiet: true }, quiet(why)];
}

// How many missing skills stand on one, straight or by others between: `requires` names the nearest alone.
function standingOn(first, { missing }) {
  const below = new Map(missing.map(({ skill, requires }) => [skill, requires]));
  const stands = new Map([[first, true]]);
  const reaches = (skill) => {
    if (!stands.has(skill)) {
      stands.set(skill, false);
      stands.set(skill, below.get(skill)?.some(reaches) ?? false);
    }
    return stands.get(skill);
  };
  return missing.filter(({ skill }) => skill !== first && reaches(skill)).length;
}

function plain(text) {
  return { text, kind: "plain" };
}

function quiet(text) {
  return { text, kind: "plain", quiet: true };
}

function figure(text) {
  return { text, kind: "figure" };
}
