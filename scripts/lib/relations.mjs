// What is said of skills by their names (data/vocabulary/aliases.txt, before.txt, families.txt), and what is wrong with it.
import { normalised } from "./normalised.mjs";

/** @typedef {import("../make-vocabulary.mjs").Entry} Entry */

export const LARGEST_FAMILY = 12;

/**
 * What the core finds equal without any alias: a term's words, each without the plural's `s`, run together.
 * @param {string} term
 */
export function foundAlike(term) {
  const words = term.replaceAll("&", " and ").split(/[^\p{L}\p{N}+#.']+/u);
  const singular = (word) => (/[A-Z]{2}s$/.test(word) || /^.{2,}[^\P{L}sui]s$/iu.test(word) ? word.slice(0, -1) : word);
  return normalised(words.map(singular).join(" "));
}

/** `say(line, what)` to a list, and the list. */
function sayings() {
  const found = [];
  return [found, (line, what) => found.push(`line ${line}: ${what}`)];
}

/** Says of each name that no skill has it, and of each written badly. */
function sayUnknown(entries, skills, say, namesOf) {
  const known = new Set(skills.map(({ name }) => name));
  for (const entry of entries)
    for (const name of namesOf(entry)) if (!known.has(name)) say(entry.line, `no skill is called "${name}"`);
}

/** Says of each entry whose name an earlier one has. */
function sayTwice(entries, say) {
  const lines = new Map();
  for (const { name, line } of entries) {
    if (lines.has(name)) say(line, `"${name}" has line ${lines.get(name)} already`);
    else lines.set(name, line);
  }
}

const all = ({ name, aliases }) => [name, ...aliases];

function aliasFaults(entries, skills) {
  const [found, say] = sayings();
  sayUnknown(entries, skills, say, ({ name }) => [name]);
  sayTwice(entries, say);
  const taken = new Map();
  for (const skill of skills) for (const term of all(skill)) taken.set(foundAlike(term), skill.name);
  for (const { name, aliases, line } of entries) {
    if (aliases.length === 0) say(line, `"${name}" has no alias`);
    for (const alias of aliases) {
      const key = foundAlike(alias);
      if (key === "") say(line, `"${alias}" is empty`);
      else if (taken.has(key)) say(line, `"${alias}" is found as "${taken.get(key)}" already`);
      else taken.set(key, name);
      if (/[\r\t]| {2}/.test(alias)) say(line, `"${alias}" has spaces that are not single ones`);
      if (alias.startsWith("!")) say(line, `"${alias}" would open a block`);
    }
  }
  return found;
}

/**
 * The names on a way that comes back to where it began, where there is one.
 * @param {Map<string, string[]>} before  by name, what comes before it
 * @returns {string[] | undefined}
 */
export function circle(before) {
  const done = new Set();
  const way = [];
  const from = (name) => {
    if (done.has(name)) return undefined;
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    way.push(name);
    for (const other of before.get(name) ?? []) {
      const found = from(other);
      if (found) return found;
    }
    way.pop();
    done.add(name);
    return undefined;
  };
  for (const name of before.keys()) {
    const found = from(name);
    if (found) return found;
  }
  return undefined;
}

function beforeFaults(entries, skills) {
  const [found, say] = sayings();
  sayUnknown(entries, skills, say, all);
  sayTwice(entries, say);
  for (const { name, aliases, line } of entries) {
    if (aliases.length === 0) say(line, `nothing comes before "${name}"`);
    if (aliases.includes(name)) say(line, `"${name}" comes before itself`);
    aliases.forEach((other, i) => aliases.indexOf(other) < i && say(line, `"${other}" stands twice`));
  }
  const round = circle(new Map(entries.map(({ name, aliases }) => [name, aliases.filter((other) => other !== name)])));
  if (round) say(entries.find(({ name }) => name === round[0]).line, `a circle: ${round.join(" after ")}`);
  return found;
}

function familyFaults(entries, skills) {
  const [found, say] = sayings();
  sayUnknown(entries, skills, say, all);
  const families = entries.map((entry) => new Set(all(entry)));
  entries.forEach((entry, i) => {
    const size = all(entry).length;
    if (size < 2) say(entry.line, `"${entry.name}" stands alone`);
    if (size > LARGEST_FAMILY) say(entry.line, `a family of ${size} is too large`);
    if (families[i].size < size) say(entry.line, "a name stands twice");
    const j = families.findIndex((other, k) => k !== i && [...families[i]].every((name) => other.has(name)));
    if (j >= 0) say(entry.line, `line ${entries[j].line} has all of this family`);
  });
  return found;
}

/**
 * What is wrong with a relation's entries, given the skills, a sentence each.
 * @type {Record<string, (entries: Entry[], skills: Entry[]) => string[]>}
 */
export const relationFaults = { aliases: aliasFaults, before: beforeFaults, families: familyFaults };
