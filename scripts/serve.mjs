// Serves dist/ to this machine alone, without any dependency.
//   node scripts/serve.mjs [--port N] [--dir FOLDER]
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const HOST = "127.0.0.1";
const TRIES = 50;

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * The file that a request's target means, or null where it means none of the folder's.
 * @param {string} folder  absolute
 * @param {string} target  path and query as they came
 * @returns {string|null}
 */
export function fileFor(folder, target) {
  let path;
  try {
    path = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!path.startsWith("/") || path.includes("\0") || path.includes("\\")) return null;
  // Hidden files and steps upward are refused by name, before any file system is asked.
  if (path.split("/").some((part) => part.startsWith("."))) return null;
  const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  return file.startsWith(folder + sep) ? file : null;
}

/**
 * A server of a folder's files; not listening yet.
 * @param {string} folder
 * @returns {import("node:http").Server}
 */
export function staticServer(folder) {
  const top = resolve(folder);
  return createServer((request, response) => {
    answer(top, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("The file could not be read.\n");
    });
  });
}

async function answer(folder, request, response) {
  const refuse = (status, words, headers = {}) => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
    response.end(request.method === "HEAD" ? undefined : `${words}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(405, "Only GET and HEAD are answered here.", { allow: "GET, HEAD", connection: "close" });
  }
  const file = fileFor(folder, request.url);
  const body = file && (await readOrNull(file));
  if (!body) return refuse(404, "There is no such file.");
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "cache-control": "no-cache",
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    etag,
    "x-content-type-options": "nosniff",
  };
  if (known(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers);
    return response.end();
  }
  response.writeHead(200, { ...headers, "content-length": body.length });
  return response.end(request.method === "HEAD" ? undefined : body);
}

function known(header, etag) {
  return (header ?? "").split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}

// A folder or a missing file is "no such file"; anything else is a fault and is told as one.
async function readOrNull(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}

/**
 * Listens on the port, or the next one that is free.
 * @param {import("node:http").Server} server
 * @param {number} port  0 lets the system choose
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, port) {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listenOnce(server, port === 0 ? 0 : port + tried);
    } catch (error) {
      const another = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!another || port === 0 || tried === TRIES || port + tried >= 65535) throw error;
    }
  }
}

function listenOnce(server, port) {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      done(server.address().port);
    });
  });
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8080" }, dir: { type: "string" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port wants a number up to 65535, not ${values.port}`);
  const folder = values.dir ?? fileURLToPath(new URL("../dist", import.meta.url));
  await readFile(join(folder, "index.html")).catch(() => {
    throw new Error(`there is no index.html in ${folder}: run scripts/build first`);
  });
  const server = staticServer(folder);
  const got = await listen(server, port);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
  const taken = got !== port && port !== 0 ? ` (port ${port} is taken)` : "";
  console.log(`Serving it at  http://${HOST}:${got}/${taken}; Ctrl-C stops`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(`career-guide: ${error.message}`);
    process.exit(1);
  });
}
