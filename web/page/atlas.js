// The atlas: a pack of all occupations of O*NET, in a script beside the page that is run only when it is asked for. The
// script's one address stands in the page itself, in a template, and is copied from there with its node: no address is made
// of a string, so the page's policy need let no script but its own through, and needs no leave to connect to anything.
import { inflate } from "../inflate.js";

/** The name of its pack. */
export const ATLAS = "atlas";
/** How many occupations it holds; a test counts them. */
export const OCCUPATIONS = 1016;
/** Whose it is, in few words; the pack's note has the whole. */
export const CREDIT = "O*NET 29.2, USDOL/ETA, CC BY 4.0; selected and changed";

/**
 * Its bytes. Throws an Error that says why not.
 * @param {HTMLTemplateElement} template  that holds the script
 * @returns {Promise<Uint8Array>}
 */
export async function atlasBytes(template) {
  if (!globalThis.DecompressionStream) throw new Error("this browser cannot unpack it; a newer one can.");
  await run(template.content.firstElementChild);
  const packed = globalThis.careerGuideAtlas;
  delete globalThis.careerGuideAtlas; // a quarter of a megabyte that nobody reads again
  if (!packed) throw new Error("career-guide.atlas.js holds no atlas.");
  return inflate(packed);
}

function run(source) {
  const script = document.importNode(source, true);
  return new Promise((done, failed) => {
    script.addEventListener("load", done, { once: true });
    script.addEventListener("error", () => failed(new Error("career-guide.atlas.js is not beside this page, or cannot be reached.")), { once: true });
    document.body.append(script);
  }).finally(() => script.remove());
}
