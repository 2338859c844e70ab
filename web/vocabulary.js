// The vocabulary beside the classic script: on file:// only a script can bring it.
import { inflate } from "./inflate.js";

const NAME = "career-guide.vocabulary.js";
const GLOBAL = "careerGuideVocabulary";
const PATIENCE = 4000; // milliseconds; a guide is read without it rather than late

const script = typeof document === "object" ? document.currentScript : null;

/** Its bytes, or null where it is not there, not allowed or not in time. */
export async function vocabularyBeside() {
  try {
    if (script?.src && !globalThis[GLOBAL]) await arrival(new URL(NAME, script.src).href);
    // in Node, where this file is a CommonJS module
    else if (!script && typeof __dirname === "string" && typeof require === "function") require(`${__dirname}/${NAME}`);
    return globalThis[GLOBAL] ? await inflate(globalThis[GLOBAL]) : null;
  } catch {
    return null;
  }
}

function arrival(src) {
  return new Promise((arrived) => {
    const it = document.createElement("script");
    it.onload = it.onerror = arrived;
    it.nonce = script.nonce;
    it.src = src;
    document.head.append(it);
    setTimeout(arrived, PATIENCE);
  });
}
