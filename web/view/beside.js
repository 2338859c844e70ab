// Two roles side by side, in words.
import { counted, percent } from "./format.js";
import { fall, growthWords, shortBasis } from "./leads.js";
import { changeInPay, paySource } from "./pay.js";
import { fold } from "./names.js";
import { ladderOf } from "./routes.js";

const GATE = { true: "met", false: "not met", null: "not said" };

/**
 * @param {object} comparison  the engine's: {from, to, shared, toLearn, leftBehind, pay}
 * @param {{guide: object, gap: object}} a  the first role's guide and gap
 * @param {{guide: object, gap: object}} b  the second's
 */
export function besideView({ from, to, shared, toLearn, leftBehind, pay }, a, b) {
  const both = new Set(shared.map(fold));
  return {
    roles: [roleView(from, a), roleView(to, b)],
    shared,
    leftBehind,
    toLearn: toLearn.filter((name) => !both.has(fold(name))),
    toLearnOfBoth: toLearn.filter((name) => both.has(fold(name))), // what even the first role asks for
    counts: { shared: counted(shared.length, "skill"), leftBehind: counted(leftBehind.length, "skill"), toLearn: counted(toLearn.length, "skill") },
    ...payView(pay, from, a, to, b),
  };
}

function roleView(title, { guide, gap }) {
  return {
    title,
    figure: percent(gap.readiness),
    growth: growthWords(guide.growthTrend),
    growthSentence: guide.growthTrend,
    gates: gap.gates.map(({ text, kind, met }) => ({ text, kind, word: GATE[met] })),
  };
}

// All bands of both, so that levels can be looked across; the change is of the two that the engine compares.
function payView(pay, from, a, to, b) {
  const rows = [[from, a], [to, b]].flatMap(([role, { guide }]) => {
    const row = { role, band: null, source: paySource(guide.about.sources), change: "", basis: "" };
    return guide.salary.length ? guide.salary.map((band) => ({ ...row, band })) : [row];
  });
  const change = changeInPay(pay);
  return {
    ladder: ladderOf(rows),
    change: change ? [change, fall(pay.change)].filter(Boolean).join(", ") : "",
    basis: change ? shortBasis(pay) : "",
  };
}
