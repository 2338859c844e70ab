// The guides that ship with the page, as a classic script: on file:// nothing else may be loaded.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** The global list that the script adds to; the page reads it. */
export const GUIDES_GLOBAL = "careerGuideTexts";

/** The guide that the page opens with where a person has chosen none. */
const FIRST = "junior-backend-engineer";

/**
 * A value as JSON that is also safe inside a script, wherever that script is put: no line separators that older
 * engines end a line at, and no "<" that could close or open a tag.
 * @param {unknown} value
 * @returns {string}
 */
export function scriptJson(value) {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The script that adds guides to the global list.
 * @param {{name: string, text: string}[]} guides
 * @returns {string}
 */
export function guidesScript(guides) {
  const list = `globalThis.${GUIDES_GLOBAL}`;
  const items = guides.map(({ name, text }) => scriptJson({ name, text }));
  return `${list} = ${list} || [];\n${list}.push(\n${items.join(",\n")}\n);\n`;
}

/**
 * Reads every .txt of a folder, in the order of their names, but the reference guide comes first. Text that is not
 * UTF-8 is an error: what ships is ours.
 * @param {string} folder
 * @returns {Promise<{name: string, text: string}[]>}
 */
export async function readGuides(folder) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const files = (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort();
  const isFirst = (file) => file === `${FIRST}.txt`;
  return Promise.all(
    [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))].map(async (file) => {
      const bytes = await readFile(join(folder, file));
      try {
        return { name: basename(file, ".txt"), text: decoder.decode(bytes) };
      } catch {
        throw new Error(`${join(folder, file)} is not UTF-8`);
      }
    }),
  );
}
