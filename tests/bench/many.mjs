/**
 * Guides without end, drawn by a seeded generator from the names of the vocabulary: every run reads the same bytes.
 * Their spread is that of real ones: the roles of a trade ask for that trade's skills, some skills are asked for by
 * nearly all, a few by one; roles lead to others of the trade, now and then to another one.
 */
import { readFileSync } from "node:fs";
import { readEntries } from "../../scripts/make-vocabulary.mjs";

/** What the core tells apart and the peer does not is no part of what is measured: gates, and plurals that change a word. */
const apart = /licen[cs]e|clearance|ies\b|[^ -~]/i;
const entries = (kind) => readEntries(readFileSync(new URL(`../../data/vocabulary/${kind}.txt`, import.meta.url), "utf8")).filter(({ name }) => !apart.test(name));

/** Names by their groups, those of fewer than `least` with the next. */
function groups(kind, least) {
  const all = [];
  let name;
  for (const entry of entries(kind)) {
    if (entry.group !== name && (all.length === 0 || all.at(-1).length >= least)) all.push([]);
    name = entry.group;
    all.at(-1).push(entry.name);
  }
  return all;
}

const roles = groups("roles", 20);
const skills = groups("skills", 40);
const sectors = entries("sectors").map(({ name }) => name);
const employers = entries("employers").map(({ name }) => name);

/** Marsaglia's xorshift: small, seeded, the same everywhere. */
function generator(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const grades = ["", "Senior ", "Junior ", "Lead ", "Principal ", "Assistant ", "Chief "];

/** All titles in a fixed order: a trade's roles stand together, grade by grade, then sector by sector. */
function titles(count) {
  const out = [];
  for (let sector = -1; out.length < count; sector++)
    for (const grade of grades)
      for (const [trade, names] of roles.entries())
        for (const name of names) {
          out.push({ trade, title: sector < 0 ? `${grade}${name}` : `${grade}${name}, ${sectors[sector]}` });
          if (out.length === count) return out;
        }
  return out;
}

const verbs = ["Plan", "Review", "Prepare", "Improve", "Document", "Explain", "Check", "Coordinate", "Maintain", "Measure"];
const things = ["the work of the week with those who depend on it", "records so that others find what was decided and why",
  "tools and materials before they are needed", "results against what was agreed at the start",
  "handovers between shifts and neighbouring teams", "what went wrong, and what keeps it from happening again",
  "requests from customers and colleagues in order of urgency", "standards of safety and quality in daily work"];
const money = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** Canonical guides of about 2 kB each, as packs of at most `each`. @returns {Generator<string>} */
export function* manyGuides(count, each = count, seed = 7) {
  const draw = generator(seed);
  // small numbers more often than large ones
  const low = (below) => Math.min(draw(below), draw(below), draw(below));
  const some = (many, from) => {
    const out = new Set();
    while (out.size < many) out.add(from());
    return [...out];
  };
  const all = titles(count);
  const byTrade = roles.map(() => []);
  for (const it of all) it.place = byTrade[it.trade].push(it) - 1;

  const guide = ({ trade, title, place }) => {
    const own = skills[1 + (trade * 7) % (skills.length - 1)];
    const beside = skills[1 + (trade * 11 + 3) % (skills.length - 1)];
    const plain = () => (draw(4) === 0 ? skills[0][low(skills[0].length)] : draw(4) === 0 ? beside[low(beside.length)] : own[low(own.length)]);
    const skill = () => (draw(14) === 0 ? `Tools of the trade (${own[low(own.length)]}, ${own[low(own.length)]}, or similar)` : plain());
    const levelled = (name) => (draw(3) === 0 ? `${name} [${1 + draw(5)}/5]` : name);
    const list = (items) => items.map((item) => `- ${item}`);
    const mates = byTrade[trade];
    const other = () => {
      if (draw(6) === 0) return all[draw(all.length)].title;
      return mates[(place + 1 + draw(40)) % mates.length].title;
    };
    const sentences = (n) => list(some(n, () => `${verbs[draw(verbs.length)]} ${things[draw(things.length)]}`));
    const base = 30 + draw(90);
    return [
      title, "Career Guide", `Somebody in this role keeps the work of ${sectors[draw(sectors.length)]} going and answers for it.`,
      "Key Responsibilities", ...sentences(6),
      "Top Skills for Success", ...list(some(9, skill).map(levelled)),
      "Career Progression",
      "Can Lead To", ...list(some(4, other)),
      "Transition Opportunities", ...list(some(4, other)),
      "Common Skill Gaps",
      "Often Missing Skills", ...list(some(5, plain).map(levelled)),
      "Development Suggestions", ...sentences(3).map((line) => `${line}.`),
      "Salary & Demand",
      "Median Salary Range", ...["Entry Level", "Mid Level", "Senior Level"].map((level, step) => `${level}: USD ${money((base + 20 * step) * 1000)} to ${money((base + 20 * step + 15 + draw(20)) * 1000)}`),
      "Growth Trend", "Demand is steady, as work of this kind is needed wherever people live.",
      "Companies Hiring",
      "Major Employers", ...list(some(5, () => employers[draw(employers.length)])),
      "Industry Sectors", ...list(some(3, () => sectors[draw(sectors.length)])),
      "Recommended Next Steps", ...some(5, () => `${verbs[draw(verbs.length)]} ${things[draw(things.length)]}`).map((step, index) => `${index + 1}. ${step}`),
      "About This Guide", `Source: Pay: drawn by chance; seed ${seed}`, "",
    ].join("\n");
  };
  for (let begin = 0; begin < count; begin += each) yield all.slice(begin, begin + each).map(guide).join("");
}

/**
 * A person: up to `count` skills that guides ask for often, with levels of each kind; only such as the pack names, as
 * another word might be read as a misspelt one.
 */
export function somePerson(count, pack, seed = 3) {
  const draw = generator(seed);
  const levels = [undefined, undefined, "learning", "3/5"];
  const names = new Set();
  while (names.size < count) {
    const group = skills[draw(3) === 0 ? 0 : 1 + draw(skills.length - 1)];
    names.add(group[Math.min(draw(group.length), draw(group.length), draw(group.length))]);
  }
  const asked = [...names].filter((name) => pack.includes(`\n- ${name}\n`) || pack.includes(`\n- ${name} [`));
  return { skills: asked.map((name, index) => ({ name, level: levels[index % levels.length] })) };
}
