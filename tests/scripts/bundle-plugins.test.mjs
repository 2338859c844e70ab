import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { moduleGlue, packedWasm, styleText } from "../../scripts/lib/bundle-plugins.mjs";

describe("what the bundle does to its parts", () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), "career-guide-bundle-"))));
  after(() => rmSync(folder, { recursive: true }));

  async function bundled(files) {
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
    const { outputFiles, warnings } = await build({
      entryPoints: [join(folder, "entry.js")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "made",
      logLevel: "silent",
      plugins: [moduleGlue, styleText, packedWasm],
    });
    const context = createContext({ atob }); // no DecompressionStream: older browsers have none
    runInContext(outputFiles[0].text, context);
    return { warnings, text: outputFiles[0].text, made: runInContext("made", context) };
  }

  it("gives a style sheet as its minified text", async () => {
    const { made } = await bundled({ "a.css": "/* why */\na { color: red; }\n", "entry.js": 'export { default } from "./a.css";' });
    assert.equal(made.default.trim(), "a{color:red}");
  });

  it("gives back the bytes of a packed module, whatever they are", async () => {
    for (const bytes of [Buffer.from("\0asm"), randomBytes(200_000), Buffer.alloc(200_000)]) {
      const { made } = await bundled({ "a.wasm": bytes, "entry.js": 'export { default } from "./a.wasm?packed";' });
      assert.deepEqual(Buffer.from(made.default()), bytes);
    }
  });

  it("takes Emscripten's own glue where ours does not fit, and leaves no question for its own address in it", async () => {
    const { text, warnings } = await bundled({
      "career-guide-core.wasm": Buffer.from("\0asm\x01\0\0\0"),
      "career-guide-core.mjs": "export default String(import.meta.url);",
      "entry.js": 'export { default } from "./career-guide-core.mjs";',
    });
    assert.doesNotMatch(text, /import\.meta/);
    assert.match(text, /file:/);
    assert.match(warnings[0].text, /Emscripten's own glue is taken, since the module does not ask for _embind_register_void/);
  });
});
