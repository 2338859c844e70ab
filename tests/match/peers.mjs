#!/usr/bin/env node
// What general tools make of the held-out data: Fuse.js and MiniSearch on the cases, a plain search on the résumés, with
// the same names and aliases. It is there to be printed beside the core's own figures.
//   node tests/match/peers.mjs           # a minute or so: Fuse.js compares each case with every term
//   node tests/match/peers.mjs --sweep   # how their settings were chosen: each on every twentieth case, the best first
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

// Each tool gives its best skill and how sure it is, the surer the higher. What is less sure than some least is no match;
// the least is the one with the best F1 on the very cases that are scored, and the options those of the sweep below with
// the best F1: both in the tools' favour.

/** Fuse.js: Bitap over every term; case and accents set aside. */
export const FUSE = { threshold: 0.3, ignoreLocation: false };

/** MiniSearch: an inverted index of words, ranked by BM25+, with fuzzy and prefix search. */
export const MINISEARCH = { fuzzy: 0.2, prefix: true, combineWith: "OR" };

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

/** How many leasts are tried, spread evenly over the answers. */
const TRIED = 41;

/**
 * A tool's score with the least that suits it best; each case is searched once.
 * @param {(written: string) => {skill: string, sure: number} | null} best
 * @returns {import("./score.mjs").CaseScore & {least: number}}
 */
export function scoreAtItsBest(best, those) {
  const found = new Map(those.map(({ written }) => [written, best(written)]));
  const sures = [...found.values()].filter(Boolean).map(({ sure }) => sure).sort((a, b) => a - b);
  const scores = Array.from({ length: TRIED }, (_, at) => sures[Math.floor((at / TRIED) * sures.length)]).map((least) => {
    const match = (written) => (found.get(written)?.sure >= least ? found.get(written).skill : null);
    return { least, ...scoreCases(those, match) };
  });
  const mean = ({ precision, recall }) => f1(precision, recall);
  return scores.reduce((a, b) => (mean(b) > mean(a) ? b : a));
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
  const head = (what, columns) => what.padEnd(20) + columns.map((column) => column.padStart(11)).join("");
  const row = (name, shares) => head(name, shares.map((share) => share.toFixed(3)));
  const tools = { "Fuse.js": fuseBest(terms, FUSE), MiniSearch: miniSearchBest(terms, MINISEARCH) };
  return [
    head(`${those.length} cases`, ["precision", "recall"]),
    ...Object.entries(tools).map(([name, best]) => {
      const { precision, recall } = scoreAtItsBest(best, those);
      return row(name, [precision, recall]);
    }),
    head(`${texts.length} résumés`, ["precision", "recall", "F1"]),
    ...Object.entries(textFinders(terms)).map(([name, find]) => {
      const score = scoreResumes(texts, find);
      return row(name, [score.precision, score.recall, score.f1]);
    }),
  ];
}

/** Every setting tried, the best first. */
export function sweep(terms, those) {
  const settings = [
    ...[0.2, 0.3, 0.4, 0.5].flatMap((threshold) => [true, false].map((ignoreLocation) => [fuseBest, { threshold, ignoreLocation }])),
    ...[0.1, 0.2, 0.3].flatMap((fuzzy) => [true, false].flatMap((prefix) => ["AND", "OR"].map((combineWith) => [miniSearchBest, { fuzzy, prefix, combineWith }]))),
  ];
  return settings
    .map(([tool, options]) => {
      const { least, precision, recall } = scoreAtItsBest(tool(terms, options), those);
      return { tool: tool.name, ...options, least, precision, recall, f1: f1(precision, recall) };
    })
    .sort((a, b) => b.f1 - a.f1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const terms = await skillTerms();
  if (process.argv.includes("--sweep")) for (const row of sweep(terms, cases().filter((_, at) => at % 20 === 0))) console.log(JSON.stringify(row));
  else console.log(table(terms).join("\n"));
}
