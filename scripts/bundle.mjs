// Makes dist/ from web/, the WebAssembly module and data/guides/. The same input gives the same bytes; nothing is
// written until everything is made, so a failure leaves the last dist/ as it was.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { deflated } from "./lib/bundle-plugins.mjs";
import { guidesScript, readGuides } from "./lib/guides-script.mjs";
import { classicScript, moduleScript, pageScript, pageStyle, root } from "./lib/scripts.mjs";
import { sizeTable } from "./lib/sizes.mjs";
import { vocabularyText } from "./make-vocabulary.mjs";

const at = (...parts) => join(root, ...parts);
const core = "build/wasm/wasm/career-guide-core";

/** The files of dist/, by name. */
async function files() {
  for (const part of [`${core}.mjs`, `${core}.wasm`]) {
    if (!existsSync(at(part))) throw new Error(`${part} is missing: run scripts/build wasm first`);
  }
  const made = new Map();
  made.set("career-guide.js", await classicScript());
  made.set("career-guide.mjs", await moduleScript());
  made.set("career-guide.wasm", await readFile(at(`${core}.wasm`)));
  const vocabulary = Buffer.from(await vocabularyText(at("data/vocabulary")));
  made.set("career-guide.vocabulary.txt", vocabulary);
  made.set("career-guide.vocabulary.js", Buffer.from(`globalThis.careerGuideVocabulary="${await deflated(vocabulary)}";\n`));
  // zlib, not Zopfli, which would look a minute longer for a stream 5 % shorter: the atlas travels only when asked for
  const atlas = await readFile(at("data/atlas/atlas.txt"));
  made.set("career-guide.atlas.txt", atlas);
  made.set("career-guide.atlas.js", Buffer.from(`globalThis.careerGuideAtlas="${deflateSync(atlas, { level: 9 }).toString("base64")}";\n`));
  made.set("career-guide.d.ts", await readFile(at("web/career-guide.d.ts")));

  made.set("index.html", await readFile(at("web/index.html")));
  if (existsSync(at("web/page.js"))) made.set("page.js", await pageScript("web/page.js"));
  if (existsSync(at("web/page.css"))) made.set("page.css", await pageStyle("web/page.css"));
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
