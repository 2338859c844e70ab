// The ES module, dist/career-guide.mjs: loads career-guide.wasm from beside itself.
import factory from "../build/wasm/wasm/career-guide-core.mjs";
import { createEngine } from "./engine.js";
import { CareerGuideElement, define } from "./element/career-guide.js";
import { sharedStore } from "./store/store.js";

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
  const [wasm, vocabulary] = await Promise.all([
    beside("career-guide.wasm"),
    beside("career-guide.vocabulary.txt").catch(() => null),
  ]);
  return createEngine(factory, wasm, vocabulary && new Uint8Array(vocabulary));
}

async function beside(name) {
  const url = new URL(name, import.meta.url);
  if (url.protocol === "file:" && typeof process === "object" && process.versions?.node) {
    const { readFile } = await import("node:fs/promises");
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name} could not be loaded (${response.status}).`);
  return response.arrayBuffer();
}

define(load);

export { load, CareerGuideElement, define, sharedStore };
