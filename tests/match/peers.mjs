#!/usr/bin/env node
// What general tools make of the held-out data: Fuse.js and MiniSearch on the cases, a plain search on the résumés, with
// the same names and aliases. It is there to be printed beside the core's own figures.
//   node tests/match/peers.mjs           # a minute or so: Fuse.js compares each case with every term
//   node tests/match/peers.mjs --sweep   # how their settings were chosen: each on every sixth case, the best first
import { fileURLToPath, pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { readVocabulary } from "../../scripts/make-vocabulary.mjs";
import { cases, resumes } from "./data.mjs";
import { f1, scoreCases, scoreResumes } from "./score.mjs";

const VOCABULARY = fileURLToPath(new URL("../../data/vocabulary", import.meta.url));

/**
 * Every name and alias of a skill, an entry each: a tool that weighs a match against the length of a field does better
 * so than with one field of many aliases.
 * @returns {Promise<{id: number, term: string, skill: string}[]>}
 */
export async function skillTerms(folder = VOCABULARY) {
  const { skills } = await readVocabulary(folder);
  return skills
    .flatMap(({ name, aliases }) => [name, ...aliases].map((term) => ({ term, skill: name })))
    .map((entry, id) => ({ id, ...entry }));
}

// Each tool gives its best skill and how sure it is, the surer the higher; what is less sure than `least` is no match.
// The settings are those of the sweep below with the best F1, on cases of this very list: so in the tools' favour.

/** Fuse.js: Bitap over every term; case and accents set aside. */
export const FUSE = { options: { threshold: 0.4, ignoreLocation: false }, least: -0.4 };

/** MiniSearch: an inverted index of words, ranked by BM25+, with fuzzy and prefix search. */
export const MINISEARCH = { options: { fuzzy: 0.2, prefix: false, combineWith: "AND" }, least: 0 };

/** @returns {(written: string) => {skill: string, sure: number} | null} */
export function fuseBest(terms, options) {
  const fuse = new Fuse(terms, { keys: ["term"], includeScore: true, ignoreDiacritics: true, ...options });
  return (written) => {
    const [first] = fuse.search(written, { limit: 1 });
    return first ? { skill: first.item.skill, sure: -first.score } : null;
  };
}

/** @returns {(written: string) => {skill: string, sure: number} | null} */
export function miniSearchBest(terms, options) {
  const index = new MiniSearch({ fields: ["term"], storeFields: ["skill"], processTerm: plain, tokenize: words });
  index.addAll(terms);
  return (written) => {
    const [first] = index.search(written, options);
    return first ? { skill: first.skill, sure: first.score } : null;
  };
}

/** Letters without case and accents. */
const plain = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Words, with the marks that part C from C++ and C#: MiniSearch's own way would lose them. */
const words = (text) => text.split(/[^\p{L}\p{M}\p{N}+#]+/u).filter(Boolean);

const atLeast = (best, least) => (written) => {
  const found = best(written);
  return found !== null && found.sure >= least ? found.skill : null;
};

/** The matchers of the cases, by the tool's name. */
export function caseMatchers(terms) {
  return {
    "Fuse.js": atLeast(fuseBest(terms, FUSE.options), FUSE.least),
    MiniSearch: atLeast(miniSearchBest(terms, MINISEARCH.options), MINISEARCH.least),
  };
}

/** The finders in texts, by what they do: every term that stands in the text, without a thought for what is around it. */
export function textFinders(terms) {
  const small = terms.map(({ term, skill }) => ({ term: term.toLowerCase(), skill }));
  const spaced = (text) => ` ${text.toLowerCase().split(/[^\p{L}\p{N}+#.]+|\.(?=\s|$)/u).filter(Boolean).join(" ")} `;
  const whole = terms.map(({ term, skill }) => ({ term: spaced(term), skill })).filter(({ term }) => term.trim() !== "");
  const standing = (list, text) => list.filter(({ term }) => text.includes(term)).map(({ skill }) => skill);
  return {
    "plain substring": (text) => standing(small, text.toLowerCase()),
    "whole words": (text) => standing(whole, spaced(text)),
  };
}

const percent = (share) => share.toFixed(3);

/** Lines to print: a row for each tool. */
export function table(terms, those = cases(), texts = resumes()) {
  const lines = [`${those.length} cases${" ".repeat(12)}precision  recall`];
  for (const [name, match] of Object.entries(caseMatchers(terms))) {
    const { precision, recall } = scoreCases(those, match);
    lines.push(`${name.padEnd(22)}${percent(precision).padStart(9)}${percent(recall).padStart(8)}`);
  }
  lines.push(`${texts.length} résumés${" ".repeat(12)}precision  recall      F1`);
  for (const [name, find] of Object.entries(textFinders(terms))) {
    const score = scoreResumes(texts, find);
    lines.push(`${name.padEnd(22)}${percent(score.precision).padStart(9)}${percent(score.recall).padStart(8)}${percent(score.f1).padStart(8)}`);
  }
  return lines;
}

/** Every setting tried, with the `least` that is best for it; each case is searched once a setting. */
export function sweep(terms, those) {
  const settings = [
    ...[0.2, 0.3, 0.4, 0.5].flatMap((threshold) => [true, false].map((ignoreLocation) => [fuseBest, { threshold, ignoreLocation }])),
    ...[0.1, 0.2, 0.3].flatMap((fuzzy) => [true, false].flatMap((prefix) => ["AND", "OR"].map((combineWith) => [miniSearchBest, { fuzzy, prefix, combineWith }]))),
  ];
  return settings.map(([tool, options]) => {
    const best = tool(terms, options);
    const found = new Map(those.map(({ written }) => [written, best(written)]));
    const sures = [...found.values()].filter(Boolean).map(({ sure }) => sure).sort((a, b) => a - b);
    const tried = Array.from({ length: 41 }, (_, at) => sures[Math.floor((at / 41) * sures.length)]).map((least) => {
      const { precision, recall } = scoreCases(those, atLeast((written) => found.get(written), least));
      return { tool: tool.name, ...options, least, precision, recall, f1: f1(precision, recall) };
    });
    return tried.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  }).sort((a, b) => b.f1 - a.f1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const terms = await skillTerms();
  if (process.argv.includes("--sweep")) for (const row of sweep(terms, cases().filter((_, at) => at % 6 === 0))) console.log(JSON.stringify(row));
  else console.log(table(terms).join("\n"));
}
