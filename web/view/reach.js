// Roles within reach, in words: how near each is, what of it is missing, what it pays, and which skill opens most.
import { percent } from "./format.js";
import { basisOf, fall, growthWords } from "./leads.js";
import { fold } from "./names.js";
import { bandInFull, changeInPay } from "./pay.js";

/** Roles in the engine's order: [{title, readiness, missing, pay}]; `growthOf(title)` is its guide's sentence on demand. */
export function reachRows(roles, growthOf) {
  return roles.map(({ title, readiness, missing, pay }) => {
    const change = changeInPay(pay);
    return {
      title,
      share: readiness,
      figure: percent(readiness),
      lacks: missing.length ? `${missing.slice(0, 3).join(", ")}${missing.length > 3 ? ` and ${missing.length - 3} more` : ""}` : "",
      pay: pay ? bandInFull(pay) : "",
      change: [change, fall(pay?.change), change && !pay.change.sameBasis && "other source"].filter(Boolean).join(", "),
      basis: basisOf(pay),
      growth: growthWords(growthOf(title)),
    };
  });
}

/** How many of the roles miss each skill, the most first, ties in the order in which they are met: [{skill, roles}]. */
export function mostMissed(roles) {
  const counts = new Map();
  for (const { missing } of roles) {
    for (const skill of new Map(missing.map((name) => [fold(name), name])).values()) {
      const key = fold(skill);
      const known = counts.get(key) ?? { skill, roles: 0 };
      counts.set(key, { ...known, roles: known.roles + 1 });
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
