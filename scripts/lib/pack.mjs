// Packs a WebAssembly module for the classic script: web/unpack has the model and says how. The same bytes in, the same
// texts out. Other bytes are packed as well, if not as small.
import { codesOf, guessEach, wordOf } from "../../web/unpack/model.js";
import { KINDS, Walk } from "../../web/unpack/walk.js";

const LONGEST_CODE = 15;

/** Lengths of Huffman's words for bytes that are as frequent as said; no word is over fifteen bits. */
function wordLengths(counts) {
  const lengths = new Uint8Array(256);
  // rare bytes count for more than they are, until no word is too long
  for (let least = 1; ; least *= 2) {
    const trees = [...counts.entries()].filter(([, count]) => count > 0).map(([byte, count]) => ({ count: Math.max(count, least), bytes: [byte] }));
    if (trees.length === 1) lengths[trees[0].bytes[0]] = 1;
    while (trees.length > 1) {
      trees.sort((a, b) => b.count - a.count);
      const [a, b] = [trees.pop(), trees.pop()];
      const bytes = [...a.bytes, ...b.bytes];
      for (const byte of bytes) lengths[byte]++;
      trees.push({ count: a.count + b.count, bytes });
    }
    if (Math.max(...lengths) <= LONGEST_CODE) return lengths;
    lengths.fill(0);
  }
}

/** @param {Uint8Array} bytes @returns {{lengths: string, base64: string}}  what `unpack` of web/unpack takes */
export function pack(bytes) {
  const counts = Array.from({ length: KINDS }, () => new Array(256).fill(0));
  const walk = new Walk();
  for (const byte of bytes) {
    counts[walk.kind][byte]++;
    walk.next(byte);
  }
  const lengths = Uint8Array.from(counts.flatMap((of) => [...wordLengths(of)]));
  const codes = codesOf(lengths);

  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, bytes.length);
  const packed = [...out];
  const bounds = new Uint32Array([0, 0xffffffff]);
  let at = 0;
  let word;
  guessEach(new Uint8Array(bytes.length), codes, (likelihood, kind, length) => {
    if (length === 0) word = wordOf(codes[kind], codes[kind].places[bytes[at++]]);
    const bit = word.bits >>> word.length - length - 1 & 1;
    const middle = bounds[0] + Math.floor((bounds[1] - bounds[0]) * likelihood);
    if (bit === 1) bounds[1] = middle;
    else bounds[0] = middle + 1;
    while ((bounds[0] ^ bounds[1]) >>> 24 === 0) {
      packed.push(bounds[0] >>> 24);
      bounds[0] <<= 8;
      bounds[1] = bounds[1] << 8 | 255;
    }
    return bit;
  });
  // one number between the bounds, as few bytes of it as tell it; the unpacker reads zeros after them
  const last = (bounds[0] >>> 24) + 1;
  packed.push(...(bounds[0] === 0 ? [] : last <= bounds[1] >>> 24 ? [last] : [bounds[1] >>> 24, bounds[1] >>> 16 & 255, bounds[1] >>> 8 & 255, bounds[1] & 255]));
  const digits = Array.from(lengths, (length) => length.toString(16)).join("");
  return { lengths: digits, base64: Buffer.from(packed).toString("base64") };
}
