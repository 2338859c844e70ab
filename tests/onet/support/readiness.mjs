// How well readiness tells an occupation's published related ones from others.

/** Numbers from a seed, alike everywhere: mulberry32. */
export function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What each skill of a guide asks for, from 0 to 1. */
export const needsOf = (guide) => new Map(guide.skills.map(({ name, level }) => [name, level === undefined ? 1 : level / 7]));

/** 1 less the part of what is needed that is not had; all skills weigh the same. */
export function readiness(needs, has) {
  let needed = 0;
  let lacking = 0;
  for (const [skill, need] of needs) {
    needed += need;
    lacking += Math.max(0, need - (has.get(skill) ?? 0));
  }
  return needed === 0 ? 1 : 1 - lacking / needed;
}

/** The chance that one of the first stands above one of the second, a tie being half. Cost: n log n. */
export function areaUnderCurve(first, second) {
  const all = [...first.map((value) => ({ value, isFirst: true })), ...second.map((value) => ({ value, isFirst: false }))].sort((a, b) => a.value - b.value);
  let below = 0;
  let sum = 0;
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (end < all.length && all[end].value === all[i].value) ++end;
    const ties = all.slice(i, end);
    const others = ties.filter(({ isFirst }) => !isFirst).length;
    sum += (ties.length - others) * (below + others / 2);
    below += others;
    i = end;
  }
  return sum / (first.length * second.length);
}

/**
 * Readiness for each published related occupation against ten times as many drawn ones, for somebody who has just what the
 * occupation asks for.
 * @param {Map<string, Map<string, number>>} needs  by code
 * @param {Map<string, string[]>} related  codes of the published ones, by code
 */
export function related(needs, related, seed) {
  const draw = dice(seed);
  const codes = [...needs.keys()];
  const near = [];
  const far = [];
  for (const [code, has] of needs) {
    const published = new Set(related.get(code) ?? []);
    const rated = [...published].filter((it) => needs.has(it));
    for (const it of rated) near.push(readiness(needs.get(it), has));
    for (let drawn = 0; drawn < 10 * rated.length; ) {
      const it = codes[draw(codes.length)];
      if (it === code || published.has(it)) continue;
      far.push(readiness(needs.get(it), has));
      ++drawn;
    }
  }
  return { area: areaUnderCurve(near, far), near: near.length, far: far.length };
}
