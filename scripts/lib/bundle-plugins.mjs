// What esbuild does not do by itself to the parts of dist/.
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pack } from "./pack.mjs";
import { fitSmallGlue } from "./small-glue.mjs";

const smallGlue = fileURLToPath(new URL("../../wasm/small_glue.mjs", import.meta.url));

/** A style sheet, with those it imports, arrives in the script as one minified text, to be adopted by a shadow root. */
export const styleText = {
  name: "style-text",
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        metafile: true,
        charset: "utf8",
        legalComments: "none",
      });
      return { contents: outputFiles[0].text.trim(), loader: "text", watchFiles: Object.keys(metafile.inputs).map((it) => resolve(it)) };
    });
  },
};

/**
 * The module's glue is the small one where that fits. Else it is Emscripten's, which asks import.meta.url where its wasm
 * lies, though it is always handed the bytes. A classic script has no such address, and bundlers that meet the question
 * in our module look for a file that does not ship: so the answer is given here, one that is never used.
 */
export const moduleGlue = {
  name: "module-glue",
  setup(bundler) {
    bundler.onLoad({ filter: /career-guide-core\.mjs$/ }, async ({ path }) => {
      const generated = await readFile(path, "utf8");
      const { text, misfit } = fitSmallGlue(await readFile(smallGlue, "utf8"), generated, await readFile(path.replace(/mjs$/, "wasm")));
      if (text !== undefined) return { contents: text, loader: "js", watchFiles: [path, smallGlue] };
      const warnings = [{ text: `Emscripten's own glue is taken, since ${misfit}: dist/ is 6 KB heavier` }];
      return { contents: generated.replaceAll("import.meta.url", '"file:///"'), loader: "js", warnings };
    });
  },
};

/**
 * `import bytesOf from "x.wasm?packed"` gives a function that unpacks the bytes. Base64 hides from gzip what repeats in
 * them, so they are packed before; and by a model that knows what a module is made of, a quarter smaller than zopfli's.
 */
export const packedWasm = {
  name: "packed-wasm",
  setup(bundler) {
    bundler.onResolve({ filter: /\.wasm\?packed$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace(/\?packed$/, "")),
      namespace: "packed-wasm",
    }));
    bundler.onLoad({ filter: /./, namespace: "packed-wasm" }, async ({ path }) => ({
      resolveDir: dirname(path),
      contents: unpacking(pack(await readFile(path))),
      loader: "js",
      watchFiles: [path],
    }));
  },
};

const unpacker = JSON.stringify(fileURLToPath(new URL("../../web/unpack/unpack.js", import.meta.url)));
const unpacking = ({ lengths, base64 }) => `
import { unpack } from ${unpacker};
export default () => unpack("${lengths}", "${base64}");
`;

/** A text that is not read at once, for `inflate`. Sixty rounds take two seconds; two hundred would find ten bytes more. */
export async function deflated(bytes) {
  // Loaded here, since it takes all errors of the process for its own from then on.
  const { default: zopfli } = await import("@gfx/zopfli");
  const stream = await zopfli.zlibAsync(bytes, { numiterations: 60, blocksplittingmax: 0 });
  return Buffer.from(stream).toString("base64");
}
