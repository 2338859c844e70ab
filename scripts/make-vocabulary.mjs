// Makes the vocabulary, the terms known beforehand, from data/vocabulary/: readable sources in, one compact text out.
//   node scripts/make-vocabulary.mjs OUT
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { normalised } from "./lib/normalised.mjs";
import { relationFaults } from "./lib/relations.mjs";

export { normalised };

/** The kinds, in the order of their blocks; each has a source `KIND.txt`. */
export const KINDS = ["skills", "employers", "sectors", "roles", "headings"];

/** What is said of skills by their names, in the order of the blocks, which follow those of the kinds. */
export const RELATIONS = ["aliases", "before", "families"];

/** Spellings of skills that are words of ordinary language, too: a block after the relations, by their names. */
export const WORDS = "words";

/** Words round a skill's name, by the group of words.txt that they stand in: the last blocks, a line each. */
export const ROUND = { joins: "Words that only join others", round: "Words that lead to a skill or follow it" };

export const HEADER = "career-guide vocabulary 1";

/** @typedef {{name: string, aliases: string[], group: string, line: number}} Entry */

/** The order in which the core keeps names: by bytes, letters of ASCII as small ones. */
const small = (term) => Buffer.from(term.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
const inOrder = (a, b) => Buffer.compare(small(a), small(b)) || Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * A source's entries, in its order.
 * @param {string} text  lines `Name | alias | alias`; a line `# Group` opens a group
 * @returns {Entry[]}
 */
export function readEntries(text) {
  const entries = [];
  let group = "";
  text.split("\n").forEach((line, index) => {
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.trim() !== "") {
      const [name, ...aliases] = line.split("|").map((term) => term.trim());
      entries.push({ name, aliases, group, line: index + 1 });
    }
  });
  return entries;
}

/**
 * What is wrong with a kind's entries, a sentence each.
 * @param {Entry[]} entries
 * @returns {string[]}
 */
export function faults(entries) {
  const found = [];
  const taken = new Map();
  let before;
  for (const { name, aliases, group, line } of entries) {
    const say = (what) => found.push(`line ${line}: ${what}`);
    for (const term of [name, ...aliases]) {
      const key = normalised(term);
      if (key === "") say(`"${term}" is empty`);
      else if (taken.has(key)) say(`"${term}" is line ${taken.get(key)} again`);
      else taken.set(key, line);
      if (/[\r\t]| {2}/.test(term)) say(`"${term}" has spaces that are not single ones`);
      if (term.startsWith("!")) say(`"${term}" would open a block`);
    }
    if (before?.group === group && normalised(before.name) >= normalised(name)) say(`"${name}" belongs before "${before.name}"`);
    before = { name, group };
  }
  return found;
}

/**
 * Every kind's and every relation's entries.
 * @param {string} folder
 * @returns {Promise<Record<string, Entry[]>>}
 * @throws where a source is not UTF-8 or has faults, with all of them
 */
export async function readVocabulary(folder) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const kinds = {};
  const wrong = [];
  for (const kind of KINDS) {
    kinds[kind] = readEntries(decoder.decode(await readFile(join(folder, `${kind}.txt`))));
    wrong.push(...faults(kinds[kind]).map((fault) => `${kind}.txt, ${fault}`));
  }
  for (const relation of RELATIONS) {
    kinds[relation] = readEntries(decoder.decode(await readFile(join(folder, `${relation}.txt`))));
    wrong.push(...relationFaults[relation](kinds[relation], kinds.skills).map((fault) => `${relation}.txt, ${fault}`));
  }
  const words = readEntries(decoder.decode(await readFile(join(folder, `${WORDS}.txt`))));
  kinds[WORDS] = words.filter(({ group }) => !Object.values(ROUND).includes(group));
  for (const [block, of] of Object.entries(ROUND)) kinds[block] = words.filter(({ group }) => group === of);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return kinds;
}

/**
 * The compact form: a line for the version, then a block a kind: `!kind` and its entries in the order that the core
 * keeps them in; then a block a relation, in which a skill is its number: how many lines stand before its own in the
 * block `!skills`. `!aliases` has `number|alias|alias`, `!before` and `!families` have numbers alone. Lines go up by their
 * first number, which is written as a difference: how much it is above the first of the line before, or above 0 where
 * there is none. The numbers after it are whole. Packed, names would be 25 KB more, and whole numbers 7.
 * @param {Record<string, Entry[]>} kinds
 */
export function compact(kinds) {
  const lines = [HEADER];
  for (const kind of KINDS) {
    const entries = kinds[kind].toSorted((a, b) => inOrder(a.name, b.name));
    lines.push(`!${kind}`, ...entries.map(({ name, aliases }) => [name, ...aliases].join("|")));
  }
  const skills = kinds.skills.map(({ name }) => name).sort(inOrder);
  const numbers = new Map(skills.map((name, number) => [name, number]));
  for (const relation of RELATIONS) {
    const entries = kinds[relation] ?? [];
    if (entries.length > 0) lines.push(`!${relation}`, ...blockOf(relation, entries, numbers));
  }
  if (kinds[WORDS]?.length > 0) lines.push(`!${WORDS}`, ...kinds[WORDS].map(({ name }) => name));
  for (const block of Object.keys(ROUND))
    if (kinds[block]?.length > 0) lines.push(`!${block}`, kinds[block].flatMap(({ name, aliases }) => [name, ...aliases]).join("|"));
  return `${lines.join("\n")}\n`;
}

const upwards = (a, b) => a - b;

/** A relation's lines as lists of fields that begin with a number, before the first is made a difference. */
const numbered = {
  aliases: (entries, numbers) => entries.map(({ name, aliases }) => [numbers.get(name), ...aliases]),
  before: (entries, numbers) =>
    entries.map(({ name, aliases }) => [numbers.get(name), ...aliases.map((other) => numbers.get(other)).sort(upwards)]),
  families: (entries, numbers) => entries.map((entry) => [entry.name, ...entry.aliases].map((name) => numbers.get(name)).sort(upwards)),
};

/** A relation's block. */
function blockOf(relation, entries, numbers) {
  let last = 0;
  return numbered[relation](entries, numbers)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([first, ...others]) => {
      const step = first - last;
      last = first;
      return [step, ...others].join("|");
    });
}

/**
 * The compact form of a folder's sources. The same sources give the same text.
 * @param {string} folder
 */
export async function vocabularyText(folder) {
  return compact(await readVocabulary(folder));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2];
  if (!out) {
    console.error("usage: node scripts/make-vocabulary.mjs OUT");
    process.exit(2);
  }
  const kinds = await readVocabulary(fileURLToPath(new URL("../data/vocabulary", import.meta.url)));
  const text = compact(kinds);
  await writeFile(out, text);
  for (const kind of KINDS) {
    const aliases = kinds[kind].reduce((sum, entry) => sum + entry.aliases.length, 0);
    console.log(`${kind}: ${kinds[kind].length} and ${aliases} aliases`);
  }
  for (const relation of RELATIONS) {
    const members = kinds[relation].reduce((sum, entry) => sum + entry.aliases.length, 0);
    console.log(`${relation}: ${kinds[relation].length} lines, ${members} names after the first`);
  }
  const alone = compact({ ...kinds, ...Object.fromEntries(RELATIONS.map((relation) => [relation, []])) });
  console.log(`${gzipSync(alone, { level: 9 }).length} bytes gzipped without what is said of skills`);
  console.log(`${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}
