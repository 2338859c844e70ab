// Where a role leads: the next roles in words, and how thick the way to each is drawn.
import { percent } from "./format.js";
import { changeInPay } from "./pay.js";

export const KINDS = { promotion: "Promotion", transition: "Transition" };

/** The next roles in the engine's order, promotions first. `here`: a guide to it is open, so one can walk there. */
export function nextRoles(next) {
  return next.map(({ title, kind, known, readiness, missing, pay, here = false }) => ({
    title, kind, known, missing, here,
    readiness: readiness ?? null,
    figure: readiness === null || readiness === undefined ? "" : percent(readiness),
    change: changeInPay(pay),
    otherBasis: pay?.change ? !pay.change.sameBasis : false,
    thickness: thickness(readiness),
  }));
}

/** 1.5 px where nothing is known of the role, then thicker the nearer it is, up to 6 px. */
export function thickness(readiness) {
  return readiness === null || readiness === undefined ? 1.5 : 1.5 + 4.5 * readiness;
}

/** A role in one sentence, for those who do not see the map. */
export function roleLabel({ title, kind, known, figure, change }) {
  if (!known) return `${title}, ${kind}, no guide yet`;
  return [title, kind, figure && `${figure} ready`, change && `pay ${change}`].filter(Boolean).join(", ");
}

/** A curve from one point to another, flat at both ends. */
export function curve(x1, y1, x2, y2) {
  const half = (x1 + x2) / 2;
  const at = (value) => Math.round(value * 10) / 10;
  return `M${at(x1)} ${at(y1)}C${at(half)} ${at(y1)} ${at(half)} ${at(y2)} ${at(x2)} ${at(y2)}`;
}
