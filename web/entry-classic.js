// The classic script, dist/career-guide.js: global `careerGuide`, or module.exports in Node. One file with the wasm
// inside, because on file:// nothing else may be loaded.
import factory from "../build/wasm/wasm/career-guide-core.mjs";
import inflateWasm from "../build/wasm/wasm/career-guide-core.wasm?deflated";
import { createEngine } from "./engine.js";
import { CareerGuideElement, define } from "./element/career-guide.js";
import { sharedStore } from "./store/store.js";
import { vocabularyBeside } from "./vocabulary.js";

let engine = null;

/** The engine, started once; where that fails it may be asked for again. */
function load() {
  engine ??= start().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}

async function start() {
  const [wasm, vocabulary] = await Promise.all([inflateWasm(), vocabularyBeside()]);
  return createEngine(factory, wasm, vocabulary);
}

define(load);

export { load, CareerGuideElement, define, sharedStore };
