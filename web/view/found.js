// Skills found in a text or a file of the person's, each with the words that prove it.
import { passageOf } from "./mending.js";
import { fold } from "./names.js";

const MOST_PROOFS = 3;
const BEGINNER = /^\s*(beginner|novice|basic|elementary)\b/iu;

/**
 * What was found, each skill once: [{name, level, proofs: [{before, marked, after}]}].
 * @param {{skill: string, offset: number, length: number}[]} matches  as the engine gives them for this text
 */
export function foundIn(text, matches) {
  const bytes = new TextEncoder().encode(text);
  return once(matches.map(({ skill, offset, length }) => ({ name: skill, level: "have", proofs: [passageOf(bytes, { offset, length })] })));
}

/**
 * What a file says: the skills that it lists, and its sentences for the engine to look through. A JSON Resume lists
 * `skills`; a CSV has a column `Name` or `Skill`; anything else is all sentences.
 * @returns {{listed: object[], text: string}}
 */
export function readFile(content) {
  const resume = jsonResume(content);
  if (resume) return resume;
  const lines = content.replace(/^\uFEFF/u, "").split(/\r?\n/u).filter((line) => line.trim());
  const column = cells(lines[0] ?? "").findIndex((head) => /^(name|skills?)$/iu.test(head));
  if (column < 0) return { listed: [], text: content };
  const names = lines.slice(1).map((line) => ({ name: cells(line)[column] ?? "", line })).filter(({ name }) => name);
  return { listed: once(names.map(({ name, line }) => listed(name, "have", line))), text: "" };
}

/** The same skill found twice is one, with the first few of its proofs; what stands first says the level. */
export function once(found) {
  const by = new Map();
  for (const one of found) {
    const before = by.get(fold(one.name));
    if (before) before.proofs = [...before.proofs, ...one.proofs].slice(0, MOST_PROOFS);
    else by.set(fold(one.name), { ...one });
  }
  return [...by.values()];
}

function listed(name, level, line) {
  const at = line.indexOf(name);
  return { name, level, proofs: [at < 0 ? { before: "", marked: line, after: "" } : { before: line.slice(0, at), marked: name, after: line.slice(at + name.length) }] };
}

function jsonResume(content) {
  let value;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  const list = (items) => (Array.isArray(items) ? items.filter((item) => item && typeof item === "object") : []);
  const texts = (...items) => items.flat().filter((item) => typeof item === "string" && item.trim());
  if (!value || typeof value !== "object" || !(value.basics || value.work || value.skills)) return null;
  const skills = list(value.skills).flatMap(({ name, keywords, level }) => {
    const names = texts(keywords ?? []);
    const line = texts(name, level, names).join(", ");
    return (names.length ? names : texts(name)).map((one) => listed(one.trim(), BEGINNER.test(level) ? "learning" : "have", line));
  });
  const told = [...list(value.work), ...list(value.projects), ...list(value.volunteer)];
  const sentences = told.flatMap((it) => texts(it.summary, it.description, it.highlights ?? [], it.keywords ?? []));
  return { listed: once(skills), text: [...texts(value.basics?.summary), ...sentences].join("\n") };
}

// One line of a CSV: commas, semicolons or tabs; a cell in quotation marks may hold them.
function cells(line) {
  return [...line.matchAll(/(?:^|[,;\t])\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/gu)].map(([, quoted, bare]) => (quoted ?? bare).replaceAll('""', '"').trim());
}
