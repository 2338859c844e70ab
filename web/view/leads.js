// Where a role leads: the next roles in words, and how thick the way to each is drawn.
import { firstClause, percent } from "./format.js";
import { changeInPay, shortLevel } from "./pay.js";

export const KINDS = { promotion: "Promotion", transition: "Transition" };

/**
 * The next roles in the engine's order, promotions first. `here`: a guide to it is at hand, so one can walk there;
 * `growth`: what that guide says of demand.
 */
export function nextRoles(next) {
  return next.map(({ title, kind, known, readiness, missing, pay, here = false, growth = "" }) => ({
    title, kind, known, missing, here,
    readiness: readiness ?? null,
    figure: readiness === null || readiness === undefined ? "" : percent(readiness),
    change: [changeInPay(pay), fall(pay?.change)].filter(Boolean).join(", "),
    basis: basisOf(pay),
    otherBasis: pay?.change ? !pay.change.sameBasis : false,
    growth: growthWords(growth),
    thickness: thickness(readiness),
  }));
}

/** A fall in pay is called one. */
export function fall(change) {
  const ends = [change?.low, change?.high].filter((end) => typeof end === "number");
  if (!ends.some((end) => end < 0)) return "";
  return ends.every((end) => end <= 0) ? "a fall" : "perhaps a fall";
}

/** What a change in pay rests on: both levels, the source, whether it is the same; "" where there is no change. */
export function basisOf(pay) {
  if (!pay?.change) return "";
  const there = pay.level || "the one level there";
  const here = pay.change.from || "the one level here";
  const source = pay.basis ? `Source there: ${pay.basis.replace(/;\s*/gu, ", ")}` : "The guide there names no source";
  return `${there} against ${here}. ${source}; ${pay.change.sameBasis ? "the same source here" : "another source here, so compare with care"}.`;
}

/** The same in few words, the source's own apart: `Mid against Entry, other source`. */
export function shortBasis(pay) {
  if (!pay?.change) return "";
  const levels = [pay.level, pay.change.from].map(shortLevel);
  return [levels.every(Boolean) && levels.join(" against "), pay.change.sameBasis ? "same source" : "other source"].filter(Boolean).join(", ");
}

/** What a guide says of demand, in few words: the figure of its sentence with its direction, else its first words. */
export function growthWords(sentence) {
  const told = /\b(grow|rise|increase|fall|decline|shrink|decrease|change)\b[^.;%\d]*?(\d+(?:[.,]\d+)?)\s?(?:%|percent\b)/iu.exec(sentence);
  if (!told) return firstClause(sentence, 40);
  const [, verb, figure] = told;
  if (/change/iu.test(verb) || Number(figure) === 0) return `demand about ${figure} %`;
  return `demand ${/fall|decline|shrink|decrease/iu.test(verb) ? "−" : "+"}${figure} %`;
}

/** 1.5 px where nothing is known of the role, then thicker the nearer it is, up to 6 px. */
export function thickness(readiness) {
  return readiness === null || readiness === undefined ? 1.5 : 1.5 + 4.5 * readiness;
}

/** A role in one sentence, for those who do not see the map. */
export function roleLabel({ title, kind, known, figure, change, growth }) {
  if (!known) return `${title}, ${kind}, no guide yet`;
  return [title, kind, figure && `${figure} ready`, change && `pay ${change}`, growth].filter(Boolean).join(", ");
}

/** A curve from one point to another, flat at both ends. */
export function curve(x1, y1, x2, y2) {
  const half = (x1 + x2) / 2;
  const at = (value) => Math.round(value * 10) / 10;
  return `M${at(x1)} ${at(y1)}C${at(half)} ${at(y1)} ${at(half)} ${at(y2)} ${at(x2)} ${at(y2)}`;
}
