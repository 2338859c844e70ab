#!/usr/bin/env node
// How much of each text is read right: every text of texts/ through `career-guide parse`, field by field beside its guide.
//   node tests/extracts/score.mjs [--half tune|held] [--extractor WORD] [--layout NAME] [--guide WORD] [--field WORD]
//                                 [--misses [N]] [--texts FOLDER] [--command PATH] [--json] [-- ARGUMENTS…]
// --misses prints, for N texts (all without N), what was expected (-) and what came (+). Words match a part of the name,
// NAME= the whole of it. ARGUMENTS go to `parse`; they may also stand in CAREER_GUIDE_ARGS.
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { command as built } from "../golden/cases.mjs";
import { fields, wrongFields } from "./fields.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

/** Who took the texts: those that lose the borders of items or lines, and those that were left out as twins. */
export const index = () => read("index.json");

/**
 * Every text with its name's parts and its guide.
 * @returns {{text: string, file: string, role: string, half: string, layout: string, extractor: string, meaning: object}[]}
 */
export function texts(from = join(folder, "texts")) {
  const half = new Map(Object.entries(read("split.json")).flatMap(([name, roles]) => roles.map((role) => [role, name])));
  return readdirSync(from).sort().flatMap((role) => {
    const meaning = read("guides", `${role}.json`);
    return readdirSync(join(from, role)).sort().map((name) => {
      const [layout, extractor] = name.split(".");
      return { text: `${role}/${name}`, file: join(from, role, name), role, half: half.get(role), layout, extractor, meaning };
    });
  });
}

function parse(file, command, args) {
  return new Promise((done, failed) => {
    execFile(command, ["parse", ...args, file], { maxBuffer: 1 << 26 }, (error, stdout) => {
      try {
        done(JSON.parse(stdout).result);
      } catch {
        failed(new Error(`parse gave no JSON for ${file}: ${error ?? ""}`));
      }
    });
  });
}

/** Reads the texts, a few at a time, and adds `guide` (null where it is none) and `wrong` to each. */
export async function score(those, { command = built(), args = [] } = {}) {
  const results = new Array(those.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < those.length; at = next++) {
      const guide = await parse(those[at].file, command, args);
      results[at] = { ...those[at], guide, wrong: wrongFields(those[at].meaning, guide) };
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return results;
}

const FIELDS = 15;

/** Shares of fields and of whole texts that are exact. */
export function rates(results) {
  const wrong = results.reduce((sum, { wrong }) => sum + wrong.length, 0);
  return {
    texts: results.length,
    fields: results.length ? 1 - wrong / (results.length * FIELDS) : 1,
    exact: results.length ? results.filter(({ wrong }) => wrong.length === 0).length / results.length : 1,
  };
}

/** The results in groups, by what `of` says of each. @returns {[string, object[]][]} */
export function groups(results, of) {
  const by = new Map();
  for (const result of results) by.set(of(result), [...(by.get(of(result)) ?? []), result]);
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Pairs that nobody could read, as lost.json has them: `text\0field`. */
export const lost = () => new Set(read("lost.json").map(({ text, field }) => `${text}\0${field}`));

const percent = (share) => `${(100 * share).toFixed(1).padStart(5)} %`;
const line = (name, { texts, fields, exact }) =>
  `${name.padEnd(26)}${String(texts).padStart(5)} texts   fields ${percent(fields)}   texts ${percent(exact)}`;

/** The score as lines of text. */
export function report(results) {
  const unknowable = lost();
  const { hard } = index();
  const out = [line("all", rates(results))];
  for (const [half, those] of groups(results, ({ half }) => half)) out.push(line(half, rates(those)));
  out.push(line("without hard extractors", rates(results.filter(({ extractor }) => !hard.includes(extractor)))));
  const misses = results.flatMap(({ text, wrong }) => wrong.map((field) => `${text}\0${field}`));
  const gone = misses.filter((miss) => unknowable.has(miss)).length;
  out.push(`${misses.length} fields missed, ${gone} of them lost by the extractor (lost.json)`);

  const layouts = [...new Set(results.map(({ layout }) => layout))].sort();
  out.push("", `${"extractor".padEnd(26)}${["all", ...layouts].map((name) => name.padStart(16)).join("")}     (fields, texts exact)`);
  const cell = (those) => {
    if (!those.length) return "-".padStart(16);
    const { fields, exact } = rates(those);
    return `${(100 * fields).toFixed(1).padStart(9)} ${(100 * exact).toFixed(0).padStart(6)}`;
  };
  const rows = groups(results, ({ extractor }) => extractor).sort(([, a], [, b]) => rates(a).fields - rates(b).fields);
  for (const [name, those] of rows) {
    const cells = [those, ...layouts.map((layout) => those.filter((one) => one.layout === layout))].map(cell);
    out.push(`${(name + (hard.includes(name) ? " (hard)" : "")).padEnd(26)}${cells.join("")}`);
  }

  out.push("", `${"field".padEnd(26)}${["all", "held", "tune"].map((name) => name.padStart(10)).join("")}     (exact)`);
  for (const field of fields(results[0].meaning).keys()) {
    const share = (those) => those.filter(({ wrong }) => !wrong.includes(field)).length / (those.length || 1);
    const parts = [results, ...["held", "tune"].map((half) => results.filter((one) => one.half === half))];
    out.push(`${field.padEnd(26)}${parts.map((those) => percent(share(those)).padStart(10)).join("")}`);
  }
  return out;
}

/** What was expected and what came, in few lines: of lists only where they part. */
export function difference(expected, got) {
  const short = (value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
    return text.length > 300 ? `${text.slice(0, 140)} … ${text.slice(-140)}` : text;
  };
  if (!Array.isArray(expected) || !Array.isArray(got)) return [`- ${short(expected)}`, `+ ${short(got)}`];
  const [a, b] = [expected, got].map((list) => list.map((item) => (typeof item === "string" ? item : JSON.stringify(item))));
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const part = (list) => list.slice(start, list.length - end).map(short).join(" ¦ ");
  return [`- [${start}] ${part(a)}`, `+ [${start}] ${part(b)}`];
}

function options(words) {
  const chosen = { args: (process.env.CAREER_GUIDE_ARGS ?? "").split(" ").filter(Boolean), filters: {} };
  while (words.length) {
    const word = words.shift();
    if (word === "--") chosen.args.push(...words.splice(0));
    else if (word === "--json") chosen.json = true;
    else if (word === "--command") chosen.command = words.shift();
    else if (word === "--texts") chosen.texts = words.shift();
    else if (word === "--misses") chosen.misses = /^\d+$/.test(words[0]) ? Number(words.shift()) : Infinity;
    else if (["--half", "--extractor", "--layout", "--guide", "--field"].includes(word)) chosen.filters[word.slice(2)] = words.shift();
    else throw new Error(`score does not know '${word}'; see the head of the file`);
  }
  return chosen;
}

const fits = (name, word) => word === undefined || (word.endsWith("=") ? name === word.slice(0, -1) : name.includes(word));

async function main() {
  const { args, command, filters, misses, json, texts: from } = options(process.argv.slice(2));
  const those = texts(from).filter((one) =>
    fits(one.half, filters.half) && fits(one.extractor, filters.extractor) && fits(one.layout, filters.layout) && fits(one.role, filters.guide));
  if (!those.length) throw new Error("no text fits");
  const begin = performance.now();
  const results = await score(those, { command, args });
  const took = performance.now() - begin;
  if (json) return console.log(JSON.stringify(results.map(({ text, half, wrong }) => ({ text, half, wrong }))));
  let left = misses ?? 0;
  const unknowable = lost();
  for (const { text, wrong, meaning, guide } of results) {
    const shown = wrong.filter((field) => fits(field, filters.field));
    if (!shown.length || left-- <= 0) continue;
    console.log(text);
    for (const field of shown) {
      console.log(`  ${field}${unknowable.has(`${text}\0${field}`) ? " (lost)" : ""}`);
      for (const row of difference(fields(meaning).get(field), guide ? fields(guide).get(field) : undefined)) console.log(`    ${row}`);
    }
  }
  for (const row of report(results)) console.log(row);
  console.log(`\n${those.length} texts in ${(took / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
