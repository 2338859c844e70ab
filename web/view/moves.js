// What if: what each missing skill would move, in words.
import { finePercent, percent } from "./format.js";

/**
 * @param {object} whatIf  the engine's answer
 * @param {object[]} next  the roles that it leads to, as nextRoles() gives them
 * @returns {{skill: string, readiness: number, gain: number, next: {title: string, from: number, to: number}[]}[]}  the
 *   one that moves most first, ties by what it does to the next roles, then in the guide's order
 */
export function movesOf(whatIf, next) {
  const known = next.filter((role) => role.known && role.readiness !== null);
  const named = known.length === whatIf.next.length && known.every(({ readiness }, at) => near(readiness, whatIf.next[at]));
  const moves = whatIf.skills.map(({ skill, readiness, next: then }) => ({
    skill, readiness, gain: readiness - whatIf.readiness,
    next: named ? known.map(({ title }, at) => ({ title, from: whatIf.next[at], to: then[at] })).filter(({ from, to }) => to - from > 1e-6) : [],
  }));
  const beyond = ({ next: then }) => then.reduce((sum, { from, to }) => sum + to - from, 0);
  return moves.sort((a, b) => (near(a.gain, b.gain) ? beyond(b) - beyond(a) : b.gain - a.gain));
}

const near = (a, b) => Math.abs(a - b) < 2e-6; // both are rounded to six places

/** `With it 43 % ready (5.2 % more)`. */
export function moveNote({ readiness, gain }) {
  return `With it ${percent(readiness)} ready (${finePercent(gain)} more)`;
}

/** `Backend Engineer 31 % → 36 %`, the most moved first. */
export function nextNote({ next }, most = 2) {
  const roles = [...next].sort((a, b) => b.to - b.from - (a.to - a.from));
  const said = roles.slice(0, most).map(({ title, from, to }) => `${title} ${percent(from)} → ${percent(to)}`);
  const rest = roles.length - said.length;
  return [...said, rest > 0 ? `${rest} more` : ""].filter(Boolean).join(", ");
}
