// The scripts and style sheets of dist/, each bundled to one text.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";
import { moduleGlue, packedWasm, styleText } from "./bundle-plugins.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const banner = { js: `/*! career-guide ${version} | MIT, see LICENSE */` };

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
  // Node's own modules, which the emscripten glue and the module entry reach for only there.
  external: ["node:*", "fs", "path", "crypto", "module", "url", "worker_threads"],
};

async function bundled(entry, options) {
  const result = await build({ ...common, entryPoints: [entry], ...options });
  return result.outputFiles[0].contents;
}

/** What esbuild has bundled, minified once more: terser's letters for names repeat more, so that gzip finds more. */
async function script(entry, { plugins = [], ...options }) {
  const all = { ...options, plugins: [...plugins, moduleGlue, styleText, packedWasm] };
  const { code } = await minify(Buffer.from(await bundled(entry, all)).toString(), {
    ecma: 2022,
    module: options.format === "esm",
    format: { ascii_only: true, comments: /^!/ },
  });
  return Buffer.from(`${code}\n`);
}

/** dist/career-guide.js. @param {object[]} plugins  of esbuild, which come before ours */
export const classicScript = (plugins = []) =>
  script("web/entry-classic.js", {
    format: "iife",
    globalName: "careerGuide",
    banner,
    footer: { js: 'if(typeof module==="object"&&module.exports)module.exports=careerGuide;' },
    plugins,
  });

/** dist/career-guide.mjs */
export const moduleScript = () => script("web/entry-module.js", { format: "esm", banner });

/** A script of the page. */
export const pageScript = (entry) => script(entry, { format: "iife" });

/** A style sheet of the page. */
export const pageStyle = (entry) => bundled(entry, {});
