// A small site of somebody else: a temporary folder with dist/'s scripts and that site's own files, served on this
// machine alone, with the headers that the site chooses.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { dist } from "./chrome.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".wasm": "application/wasm", ".txt": "text/plain; charset=utf-8" };
const SHIPPED = ["career-guide.js", "career-guide.mjs", "career-guide.wasm", "career-guide.vocabulary.js", "career-guide.vocabulary.txt"];

/** What a careful site sends: scripts of its own, WebAssembly, fetches to itself, and nothing else. */
export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A folder with the site's files. @returns {string} */
export function folderWith(t, files) {
  const folder = mkdtempSync(join(tmpdir(), "career-guide-site-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of SHIPPED) copyFileSync(join(dist, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The address of a file of a folder, without any server. */
export const fileAddress = (folder, name) => pathToFileURL(join(folder, name)).href;

/**
 * Serves a folder.
 * @returns {Promise<{address: string, asked: string[], put: (name: string, text: string) => void}>}
 */
export async function serve(t, files, { csp = "" } = {}) {
  const folder = folderWith(t, files);
  const asked = [];
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url, "http://site").pathname);
    if (name === "favicon.ico") return response.writeHead(204).end(); // the browser's own wish
    asked.push(name);
    const file = join(folder, name);
    if (!name || !existsSync(file)) return response.writeHead(404).end();
    const headers = { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
    return response.writeHead(200, csp ? { ...headers, "Content-Security-Policy": csp } : headers).end(readFileSync(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, asked, put: (name, text) => writeFileSync(join(folder, name), text) };
}
