// The guides that ship, as the command reads them, and the table of where their figures come from.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEntries } from "../../scripts/make-vocabulary.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "data", "guides");

/** The guide that states figures of its own; it is kept byte for byte and stands outside of the rules for figures. */
export const REFERENCE = "junior-backend-engineer";

/** The published tables, where somebody has them; `npm test` does without. */
export const TABLES = join(root, "..", "shared", "data");
export const noTables = existsSync(TABLES) ? false : `the published tables are not at hand (${TABLES}); figures are only held against data/sources`;

/** The command's run. @param {string[]} args */
export function run(...args) {
  const command = join(root, "build", "native", "career-guide");
  if (!existsSync(command)) throw new Error("build/native/career-guide is missing: run scripts/build native first");
  const { stdout, status, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error) throw error;
  return { stdout, status };
}

/**
 * @typedef {object} Shipped
 * @property {string} name  the file's, without its ending
 * @property {string} path
 * @property {string} text
 * @property {any} guide  the result of `career-guide parse`
 */

/** @type {Shipped[]} in the order of the files' names */
export const shipped = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => {
    const path = join(folder, file);
    const { result } = JSON.parse(run("parse", path).stdout);
    return { name: file.slice(0, -".txt".length), path, text: readFileSync(path, "utf8"), guide: result };
  });

export const ours = shipped.filter(({ name }) => name !== REFERENCE);

/** The vocabulary's entries of a kind. */
export const vocabulary = (kind) => readEntries(readFileSync(join(root, "data", "vocabulary", `${kind}.txt`), "utf8"));

/** What a guide says in sentences, by section. */
export const sentencesOf = ({ summary, responsibilities, skillGaps, growthTrend, nextSteps }) => ({
  summary: [summary].filter(Boolean),
  responsibility: responsibilities,
  suggestion: skillGaps.suggestions,
  growth: [growthTrend],
  step: nextSteps,
});

export const skillsOf = ({ topSkills, skillGaps }) => [...topSkills, ...skillGaps.oftenMissing];

/** The rows of a text whose first row names the columns. */
export function rowsOf(text, separator) {
  const [names, ...rows] = text.trimEnd().split(/\r?\n/).map((line) => fieldsOf(line, separator));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

// A field in quotes may hold the separator; none of the tables has a quote or a line end within one.
function fieldsOf(line, separator) {
  if (separator === "\t") return line.split("\t");
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
}

/**
 * A figure of a guide and its origin.
 * @typedef {{guide: string, section: string, place: string, figure: string, table: string, row: string, column: string}} Figure
 */

/** @type {Figure[]} */
export const figures = rowsOf(readFileSync(join(root, "data", "sources", "figures.tsv"), "utf8"), "\t");
