// The vocabulary for the classic script: dist/career-guide.vocabulary.js, where the page includes it before this one.
import { inflate } from "./inflate.js";

const FILE = "career-guide.vocabulary.js";

/** Its bytes, or null where it is not there: all works without it, but lists that are glued together are guessed at more. */
export async function vocabularyBeside() {
  try {
    // in Node, where this file is a CommonJS module
    if (typeof document !== "object" && typeof __dirname === "string") require(`${__dirname}/${FILE}`);
    const packed = globalThis.careerGuideVocabulary;
    return packed ? await inflate(packed) : null;
  } catch {
    return null;
  }
}
