// A link that carries what a person takes along in its fragment, which browsers send to no server: `#take=1.…`, JSON,
// deflated, in base64url.
import { portable, readPortable } from "./portable.js";

/** Mail programs and messengers cut longer ones. */
export const MOST_LINK = 8000;
const PREFIX = "#take=1.";
const MOST_READ = 256 * 1024;   // of a fragment
const MOST_INFLATED = 2 << 20;  // of what it unfolds to

/** The fragment for a state. */
export async function fragmentOf(state) {
  const bytes = new TextEncoder().encode(JSON.stringify(portable(state)));
  const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"))).arrayBuffer());
  let text = "";
  for (const byte of packed) text += String.fromCharCode(byte);
  return PREFIX + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

/** True where a fragment is meant for us, whether it can be read or not. */
export const isFragment = (hash) => hash.startsWith("#take=");

/** The state that a fragment carries: {state, problem}; one of them is null. Reads no more than it must to say no. */
export async function readFragment(hash) {
  const damaged = { state: null, problem: "This link is damaged or was cut short, and was left alone." };
  const [, version, data] = /^#take=(\d+)\.([\w-]+)$/u.exec(hash.slice(0, MOST_READ + 1)) ?? [];
  if (!version || hash.length > MOST_READ) return damaged;
  if (version !== "1") return { state: null, problem: "This link comes from a newer version of this page, and was left alone." };
  try {
    const packed = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    return readPortable(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await inflated(packed))));
  } catch {
    return damaged;
  }
}

async function inflated(packed) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MOST_INFLATED) {
      await reader.cancel();
      throw new RangeError("more than a link may hold");
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
