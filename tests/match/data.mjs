// The held-out data as values: what people write and which skill is meant, and résumés with the skills that they claim.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** How a case is written: another name, the same name spelt otherwise, a slip, a wording around it, no skill at all. */
export const KINDS = ["alias", "spelling", "typo", "phrase", "none"];

/** What stands in cases.txt where no skill is meant. */
const NO_SKILL = "-";

/**
 * @typedef {{written: string, skills: string[], kind: string, trade: string, line: number}} Case
 *   `skills`: each of them is a right answer; none where no skill of the list is meant
 * @typedef {{name: string, trade: string, text: string, skills: string[]}} Resume
 *   `skills`: what the text claims, each once, sorted
 */

/**
 * Every case, in the order of the file.
 * @returns {Case[]}
 * @throws {Error} naming the line, where one is not three fields
 */
export function cases(file = join(folder, "cases.txt")) {
  const found = [];
  let trade = "";
  readFileSync(file, "utf8").split("\n").forEach((text, index) => {
    const line = index + 1;
    if (text.startsWith("# ")) trade = text.slice(2);
    else if (text !== "") {
      const fields = text.split("\t");
      if (fields.length !== 3) throw new Error(`cases.txt line ${line}: ${fields.length} fields instead of 3`);
      const [written, skill, kind] = fields;
      found.push({ written, skills: skill === NO_SKILL ? [] : skill.split("|"), kind, trade, line });
    }
  });
  return found;
}

/**
 * Every résumé, in the order of the names of the files.
 * @returns {Resume[]}
 * @throws {Error} where a text has no marking beside it
 */
export function resumes(from = join(folder, "resumes")) {
  return readdirSync(from).filter((file) => file.endsWith(".txt")).sort().map((file) => {
    const name = file.slice(0, -".txt".length);
    const marking = readFileSync(join(from, `${name}.expect`), "utf8");
    return {
      name,
      trade: name.slice(name.indexOf("-") + 1),
      text: readFileSync(join(from, file), "utf8"),
      skills: marking.split("\n").slice(0, -1),
    };
  });
}
