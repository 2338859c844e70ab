// How large files are, as they stand and as they travel.
import { gzipSync } from "node:zlib";

/**
 * @param {Uint8Array} bytes
 * @returns {{raw: number, gzip: number}}
 */
export function sizes(bytes) {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/**
 * A table of names and sizes, one line a file.
 * @param {Map<string, Uint8Array>} files
 * @returns {string}
 */
export function sizeTable(files) {
  const kib = (n) => `${(n / 1024).toFixed(1)} KiB`.padStart(11);
  const wide = Math.max(...[...files.keys()].map((name) => name.length));
  return [...files]
    .map(([name, bytes]) => [name, sizes(bytes)])
    .map(([name, { raw, gzip }]) => `  ${name.padEnd(wide)} ${kib(raw)} ${kib(gzip)} gzip`)
    .join("\n");
}
