// Roles within reach, in words: how near each is, what of it is missing, what it pays, and which skill opens most.
import { percent } from "./format.js";
import { fall, growthWords, shortBasis } from "./leads.js";
import { fold } from "./names.js";
import { bandInFull, changeInPay, shortLevel } from "./pay.js";

/**
 * Roles in the engine's order: [{title, readiness, pay}].
 * @param {(title: string) => {gap: object, growth: string}} about  its gap, and its guide's sentence on demand
 */
export function reachRows(roles, about) {
  return roles.map(({ title, readiness, pay }) => {
    const { gap, growth } = about(title);
    const lacks = mostMissing(gap.missing);
    return {
      title,
      share: readiness,
      figure: percent(readiness),
      lacks: lacks.length > 3 ? `${lacks.slice(0, 3).join(", ")} and ${lacks.length - 3} more` : lacks.join(", "),
      pay: payWords(pay),
      growth: growthWords(growth),
    };
  });
}

// The change with the levels that it is between, else the pay with its level.
function payWords(pay) {
  const change = changeInPay(pay);
  const level = shortLevel(pay?.level ?? "");
  if (!change) return pay ? [bandInFull(pay), level && `(${level})`].filter(Boolean).join(" ") : "";
  return `Pay ${[change, fall(pay.change)].filter(Boolean).join(", ")} (${shortBasis(pay)})`;
}

/** Missing skills, what weighs most first; ties stay in the guide's order. */
export function mostMissing(missing) {
  const lack = ({ weight, need, has }) => weight * (need - has);
  return [...missing].sort((a, b) => lack(b) - lack(a)).map(({ skill }) => skill);
}

/** How many of the roles miss each skill, the most first, ties in the order in which they are met: [{skill, roles}]. */
export function mostMissed(roles) {
  const counts = new Map();
  for (const { missing } of roles) {
    for (const [key, skill] of new Map(missing.map((name) => [fold(name), name]))) {
      const before = counts.get(key) ?? { skill, roles: 0 };
      counts.set(key, { ...before, roles: before.roles + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.roles - a.roles);
}

/** `SQL opens most: 12 of these 20 roles miss it. Then Python (9) and Git (8).`; "" where no skill is missed twice. */
export function leverageWords(leverage, total) {
  const [first, ...rest] = leverage.filter(({ roles }) => roles > 1);
  if (!first) return "";
  const next = rest.slice(0, 2).map(({ skill, roles }) => `${skill} (${roles})`);
  return `${first.skill} opens most: ${first.roles} of these ${total} roles miss it.${next.length ? ` Then ${next.join(" and ")}.` : ""}`;
}

/** An amount as it is typed, `60,000`, `60k`, `$60 000`; -1 where nothing is. */
export function amountOf(text) {
  const [, figures, thousand] = /(\d[\d\s.,'’]*)(k\b)?/iu.exec(text) ?? [];
  if (!figures) return -1;
  const amount = thousand ? Math.round(Number(figures.trim().replace(",", ".")) * 1000) : Number(figures.replace(/\D/gu, ""));
  return Number.isSafeInteger(amount) && amount < 2 ** 31 ? amount : -1;
}
