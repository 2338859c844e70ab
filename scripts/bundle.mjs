// Makes dist/ from web/, the WebAssembly module and data/guides/. The same input gives the same bytes; nothing is
// written until everything is made, so a failure leaves the last dist/ as it was.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";
import { deflatedWasm, moduleGlue, styleText } from "./lib/bundle-plugins.mjs";
import { guidesScript, readGuides } from "./lib/guides-script.mjs";
import { sizeTable } from "./lib/sizes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);
const core = "build/wasm/wasm/career-guide-core";

const { version } = JSON.parse(await readFile(at("package.json"), "utf8"));
const banner = `/*! career-guide ${version} | MIT, see LICENSE */`;

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  target: ["es2022"],
  // ASCII only: the script stays whole in a page of any encoding.
  charset: "ascii",
  legalComments: "none",
  sourcemap: false,
  logLevel: "warning",
  plugins: [moduleGlue, styleText, deflatedWasm],
  // Node's own modules, which the emscripten glue and the module entry reach for only there.
  external: ["node:*", "fs", "path", "crypto", "module", "url", "worker_threads"],
};

async function bundled(entry, options) {
  const result = await build({ ...common, entryPoints: [entry], ...options });
  return result.outputFiles[0].contents;
}

/** What esbuild has bundled, minified once more: terser's letters for names repeat more, so that gzip finds more. */
async function script(entry, options) {
  const text = Buffer.from(await bundled(entry, options)).toString();
  const { code } = await minify(text, {
    ecma: 2022,
    module: options.format === "esm",
    format: { ascii_only: true, comments: /^!/ },
  });
  return Buffer.from(`${code}\n`);
}

/** The files of dist/, by name. */
async function files() {
  for (const part of [`${core}.mjs`, `${core}.wasm`]) {
    if (!existsSync(at(part))) throw new Error(`${part} is missing: run scripts/build wasm first`);
  }
  const made = new Map();
  made.set(
    "career-guide.js",
    await script("web/entry-classic.js", {
      format: "iife",
      globalName: "careerGuide",
      banner: { js: banner },
      footer: { js: 'if(typeof module==="object"&&module.exports)module.exports=careerGuide;' },
    }),
  );
  made.set("career-guide.mjs", await script("web/entry-module.js", { format: "esm", banner: { js: banner } }));
  made.set("career-guide.wasm", await readFile(at(`${core}.wasm`)));
  made.set("career-guide.d.ts", await readFile(at("web/career-guide.d.ts")));

  made.set("index.html", await readFile(at("web/index.html")));
  if (existsSync(at("web/page.js"))) made.set("page.js", await script("web/page.js", { format: "iife" }));
  if (existsSync(at("web/page.css"))) {
    made.set("page.css", await bundled("web/page.css", { plugins: [] }));
  }
  made.set("guides.js", Buffer.from(guidesScript(await readGuides(at("data/guides")))));

  const notices = await readFile(at("scripts/notices.txt"));
  made.set("LICENSE", Buffer.concat([await readFile(at("LICENSE")), Buffer.from("\n"), notices]));
  return made;
}

try {
  const made = await files();
  await rm(at("dist"), { recursive: true, force: true });
  await mkdir(at("dist"));
  for (const [name, bytes] of made) await writeFile(at("dist", name), bytes);
  console.log(`dist/\n${sizeTable(made)}`);
} catch (error) {
  // esbuild has already printed what it found, with its place.
  console.error(`career-guide: dist/ was not made: ${error.message.split("\n")[0]}`);
  process.exit(1);
}
