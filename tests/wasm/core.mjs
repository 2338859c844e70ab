// The wasm module in Node, as tests drive it: the module itself, not web/engine.js, so that bytes can be compared.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fitSmallGlue } from "../../scripts/lib/small-glue.mjs";
import { root } from "../golden/cases.mjs";

const built = join(root, "build", "wasm", "wasm");
export const glue = join(built, "career-guide-core.mjs");
export const wasm = join(built, "career-guide-core.wasm");

const own = join(root, "wasm", "small_glue.mjs");
const text = (path) => readFileSync(path, "utf8");
let fitted;

/** The glue that ships: our small one, or Emscripten's where that does not fit. */
function shipped() {
  const { text: small } = fitSmallGlue(text(own), text(glue), readFileSync(wasm));
  return small === undefined ? pathToFileURL(glue).href : `data:text/javascript,${encodeURIComponent(small)}`;
}

/**
 * A fresh module, with the glue that ships or with Emscripten's own.
 * @returns {Promise<import("../../wasm/career-guide-core").CareerGuideCore>}
 */
export async function startCore({ emscripten = false } = {}) {
  if (!existsSync(glue)) throw new Error("build/wasm/wasm/career-guide-core.mjs is missing: run scripts/build wasm first");
  const { default: factory } = await import(emscripten ? pathToFileURL(glue).href : (fitted ??= shipped()));
  return factory({ wasmBinary: readFileSync(wasm) });
}

/** Fills the input of the module. @param {Uint8Array} bytes */
export function send(core, bytes) {
  const view = core.input(bytes.length);
  view.set(bytes.subarray(0, view.length));
}

/** The last answer, copied out. @returns {Buffer} */
export const answer = (core) => Buffer.from(core.answer());

/** @returns {{id: number, answer: Buffer}} */
export function open(core, bytes, places = false) {
  send(core, bytes);
  const id = core.open();
  if (id !== 0) core.describe(id, places);
  return { id, answer: answer(core) };
}

/** @returns {Buffer|null} null where the profile was taken, else what was said of it */
export function profile(core, value) {
  send(core, typeof value === "string" || !(value instanceof Uint8Array) ? Buffer.from(typeof value === "string" ? value : JSON.stringify(value)) : value);
  return core.profile() ? null : answer(core);
}
