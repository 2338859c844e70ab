// The classic script, dist/career-guide.js: global `careerGuide`, or module.exports in Node. One file with the wasm
// inside, because on file:// nothing else may be loaded.
import factory from "../build/wasm/wasm/career-guide-core.mjs";
import unpackWasm from "../build/wasm/wasm/career-guide-core.wasm?packed";
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
  return createEngine(factory, unpackWasm(), await vocabularyBeside());
}

define(load);

export { load, CareerGuideElement, define, sharedStore };
