// The golden cases: what the command is given and, byte for byte, what it answers.
//   NAME.input + NAME.expect   the input is a guide for `career-guide parse -`
//   NAME.args  + NAME.expect   one argument a line; paths are relative to this folder
// GOLDEN_WRITE=1 node --test tests/golden/golden.test.mjs writes the answers anew; look at the difference before you
// keep it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const folder = fileURLToPath(new URL(".", import.meta.url));
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} args
 * @property {Buffer} input  standard input; empty for most
 * @property {string} expect  path of the answer
 */

/** @returns {Case[]} */
export function cases() {
  return readdirSync(folder)
    .filter((file) => /\.(input|args)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.\w+$/, "");
      const bytes = readFileSync(join(folder, file));
      const given = file.endsWith(".args")
        ? { args: bytes.toString("utf8").trimEnd().split("\n"), input: Buffer.alloc(0) }
        : { args: ["parse", "-"], input: bytes };
      return { name, ...given, expect: join(folder, `${name}.expect`) };
    });
}

/** The native command. @returns {string} */
export function command() {
  const path = join(root, "build", "native", "career-guide");
  if (!existsSync(path)) throw new Error("build/native/career-guide is missing: run scripts/build native first");
  return path;
}

/** What a case must answer. @param {Case} it @returns {Buffer} */
export const expected = (it) => readFileSync(it.expect);
