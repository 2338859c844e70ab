// Routes to a role that lies further on, in words: what each stop asks one to learn, its share of the effort, and what
// the roles on the way pay, on one axis.
import { capital, counted, inWords, listing, percent, tidy } from "./format.js";
import { fall, nextRoles, shortBasis } from "./leads.js";
import { bandInFull, changeInPay, payGroups, shortLevel } from "./pay.js";

/** What the engine's cost counts, for those who read it as effort. */
export const EFFORT = "Effort counts what is still to learn: 1 for a top skill, ½ for one that people often miss, 1½ for one that is both, and of each only what you lack. It is no time, and no licence, degree or years are in it.";

/** How the level of each band of a ladder was chosen. */
export const LEVELS = "A promotion is looked at one level up where the guide has one, a transition on the same level.";

/** A cost as it is told: at most one decimal. */
export function effort(cost) {
  return tidy(cost, 1);
}

/**
 * One route in words.
 * @param {{hops: object[], cost: number}} route  as the engine gives it
 * @param {{title: string, band: object|null, source: string}} start  where one stands, its pay there, and whose figure that is
 * @param {{known: boolean, gap: object|null, growth: string, pay: object|null, source: string}[]} about  of each hop: its gap
 *   today, its guide's sentence on demand, its pay as the engine compares it with the stop before
 */
export function routeView({ hops, cost }, start, about) {
  const stops = hops.map((hop, at) => stopView(hop, cost, about[at], at > 0));
  const through = stops.slice(0, -1).map(({ title }) => title);
  const paid = about.map(({ pay }) => pay);
  return {
    key: hops.map(({ title }) => title).join("\n"),
    title: through.length ? `By ${listing(through)}` : "Straight there",
    facts: [counted(hops.length, "step"), `effort ${effort(cost)}`, overall(start.band, paid), fallsOnTheWay(stops, paid)].filter(Boolean),
    stops,
    ladder: ladderOf([
      { role: start.title, band: start.band, source: start.source, change: "", basis: "" },
      ...stops.map(({ title, change }, at) => ({ role: title, band: paid[at], source: about[at].source, change, basis: basisWords(change, paid[at]) })),
    ]),
  };
}

function basisWords(change, pay) {
  return pay && !change ? "No change can be told: a figure is missing, or currency or period differ." : shortBasis(pay);
}

function stopView({ title, kind, learn, cost }, whole, { known, gap, growth, pay }, later) {
  const [words] = nextRoles([{ title, kind, known, readiness: gap?.readiness, missing: learn, pay, here: known, growth }]);
  const had = new Map((gap?.missing ?? []).map(({ skill, has }) => [skill, has]));
  const half = (skill) => (had.get(skill) ?? 0) > 0;
  return {
    ...words,
    learn: [...learn.filter((skill) => !half(skill)), ...learn.filter(half)].map((name) => ({ name, half: half(name) })),
    share: known && whole > 0 ? cost / whole : 0,
    effort: known && whole > 0 ? `${effort(cost)} of ${effort(whole)}` : "",
    gates: (gap?.gates ?? []).map(({ text, met }) => (met === true ? `${text} (met)` : text)),
    ready: readyWords(words.figure, later && known ? onArrival(gap, cost) : null),
  };
}

// How ready one is for a role with all that the stops before it taught: its whole need is known from today's readiness.
function onArrival(gap, cost) {
  const lack = gap.missing.reduce((sum, { weight, need, has }) => sum + weight * Math.max(0, need - has), 0);
  return lack > 0 ? 1 - (1 - gap.readiness) * Math.min(1, cost / lack) : 1;
}

function readyWords(today, arrived) {
  if (!today) return "";
  const then = arrived === null ? "" : percent(arrived);
  return then && then !== today ? `${today} ready today, ${then} when you come this way` : `${today} ready today`;
}

/** The change between two bands, as the engine defines it; null where a figure is missing or they cannot be compared. */
export function changeBetween(from, to) {
  if (!from || !to || from.currency !== to.currency || from.period !== to.period) return null;
  if ([from.low, from.high, to.low, to.high].some((figure) => figure === null)) return null;
  const [low, high] = [to.low - from.low, to.high - from.high].sort((a, b) => a - b);
  return { low, high };
}

function overall(band, paid) {
  const last = paid.at(-1);
  const change = changeBetween(band, last);
  if (!change) return band && last ? `pay ${bandInFull(band)}, then ${bandInFull(last)}` : "";
  const apart = paid.some((pay) => pay?.change && !pay.change.sameBasis);
  const words = [`pay ${changeInPay({ change, currency: last.currency })}`, fall(change)].filter(Boolean).join(", ");
  return apart ? `${words} (sources differ)` : words;
}

function fallsOnTheWay(stops, paid) {
  const falls = stops.filter((_, at) => paid[at] && fall(paid[at].change) === "a fall").map(({ title }) => title);
  return falls.length ? `a fall in pay at ${listing(falls)}` : "";
}

/**
 * What roles pay, on as few axes as currencies and periods allow: `groups` as payGroups() gives them, each band with its
 * role, its change and what that rests on; `without` are the roles of which no pay is known, `sources` whose figures these are.
 * @param {{role: string, band: object|null, source: string, change: string, basis: string}[]} rows
 */
export function ladderOf(rows) {
  const paid = rows.filter(({ band }) => band && (band.low !== null || band.high !== null));
  const bands = paid.map(({ role, band, change, basis }) => ({ ...band, role, changeWords: change, basisWords: basis, short: shortLevel(band.level ?? "") }));
  const by = new Map();
  for (const { role, source } of paid) by.set(source, (by.get(source) ?? new Set()).add(role));
  return {
    groups: payGroups(bands),
    without: [...new Set(rows.filter((row) => !paid.includes(row)).map(({ role }) => role))],
    sources: [...by].map(([source, roles]) => `${listing([...roles])}: ${source.replace(/^source: /u, "")}.`),
  };
}

/** What the routes say together. The engine gives three at most. */
export function routesSentence(goal, routes) {
  if (routes.length === 3) return `The three ways to ${goal} that ask you to learn the least, each of at most four steps.`;
  const many = routes.length === 1 ? "One way leads" : `${capital(inWords(routes.length))} ways lead`;
  return `${many} to ${goal} in at most four steps.`;
}

/** No way: what is so, and what lies nearest to it; `gap` is the person's for the goal, or null. */
export function noWay(from, goal, gap) {
  const lack = gap?.missing.map(({ skill }) => skill) ?? [];
  const first = (gap?.order ?? []).slice(0, 3);
  const ready = gap ? `By what you have said you are ${percent(gap.readiness)} ready for it${lack.length ? `; ${counted(lack.length, "skill")} ${lack.length === 1 ? "is" : "are"} missing` : ""}.` : "";
  return {
    said: `No way of at most four steps leads from ${from} to ${goal}, by the guides that are here.`,
    ready,
    learn: first.length ? `Nearest to do: learn ${listing(first)} first, which it asks for.` : "",
  };
}

/** The titles of the catalogue that an engine's message names, for the person to choose from. */
export function choicesIn(message, titles) {
  return titles.filter((title) => message.includes(`“${title}”`));
}
