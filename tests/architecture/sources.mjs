// The project's own sources, as the rules of architecture see them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The files under a folder with one of some endings.
 * @param {string} folder  from the root
 * @param {RegExp} ending
 * @returns {{path: string, text: string}[]} paths from the root, with forward slashes
 */
export function files(folder, ending) {
  const found = [];
  const walk = (at) => {
    if (!existsSync(at)) return;
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== "node_modules") walk(path);
      else if (entry.isFile() && ending.test(entry.name)) found.push({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") });
    }
  };
  walk(join(root, folder));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const cpp = (folder) => files(folder, /\.(cpp|hpp)$/);
export const js = (folder) => files(folder, /\.m?js$/);

/** What a C++ source includes, without brackets or quotes. @param {string} text @returns {string[]} */
export const includes = (text) => [...text.matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)].map(([, name]) => name);

/** C++ or JavaScript without comments and, as far as a rule needs it, without what stands in quotes. */
export const code = (text) =>
  text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (part) => (/^["']/.test(part) ? '""' : " "));

/** Where a pattern occurs, as `path:line: text`. @param {{path: string, text: string}[]} all @param {RegExp} pattern */
export function occurrences(all, pattern) {
  return all.flatMap(({ path, text }) =>
    text
      .split("\n")
      .map((line, i) => [i + 1, line])
      .filter(([, line]) => pattern.test(line))
      .map(([number, line]) => `${path}:${number}: ${line.trim()}`),
  );
}
