// Guesses each bit of a module from what stood before it, so that those that are guessed well take little room. A byte is
// parted into bits by a prefix code of its kind (Huffman's), the likely ones into few. How likely the next bit is 1 is
// told by six contexts, from what was seen after each of them, and by the longest passage that ended alike; a sum with
// weights of the field, which are trained by each bit, makes one guess of them (logistic mixing). Cost: some 0.1 us a bit.
//
// Packer and unpacker must guess the same to the last digit, on any machine: sums, products and tables alone, which
// round everywhere alike, unlike Math.exp.
import { FIELDS, KINDS, Walk } from "./walk.js";

const CONTEXTS = 6;
const INPUTS = CONTEXTS + 1;
const CELL_BITS = 21;
const MOST_SEEN = 30; // a cell goes on learning: it forgets what lies further back
const LONGEST_CODE = 15;
const SHORTEST_MATCH = 5;
const LONGEST_MATCH = 32;
const STEPS = 4096;
const STEPS_PER_UNIT = 170;
const RATE = 0.01;

const { imul } = Math;
const scatter = (x) => imul(x, 0x2545f491);

function mixed(a, b, c) {
  const h = imul(a, 0x2c1b3c6d) ^ imul(b, 0x297a2d39) ^ imul(c, 0x1b56c4e9);
  const spread = imul(h ^ h >>> 15, 0x2c1b3c6d);
  return spread ^ spread >>> 13;
}

/** The logistic function from -12 to 12, and its inverse. */
export function curves() {
  const squash = new Float64Array(STEPS);
  const stretch = new Float64Array(STEPS);
  for (let i = 0; i < STEPS; i++) {
    let power = 1 + (STEPS / 2 - i) / STEPS_PER_UNIT / 1024; // (1 + x/1024)^1024 for e^x
    for (let k = 0; k < 10; k++) power *= power;
    squash[i] = 1 / (1 + power);
  }
  for (let i = 0, at = 0; i < STEPS; i++) {
    while (at < STEPS - 1 && squash[at] * STEPS < i + 0.5) at++;
    stretch[i] = (at - STEPS / 2) / STEPS_PER_UNIT;
  }
  return { squash, stretch };
}

/**
 * The prefix codes of all kinds, canonical, from the lengths of their words: 256 a kind, 0 for a byte that has none.
 * `counts` are how many words have each length, `symbols` the bytes in the order of their words, `places` where each byte is.
 * @param {Uint8Array} lengths
 */
export function codesOf(lengths) {
  return Array.from({ length: KINDS }, (_, kind) => {
    const own = lengths.subarray(kind * 256, kind * 256 + 256);
    const counts = new Uint16Array(LONGEST_CODE + 1);
    const places = new Int16Array(256).fill(-1);
    const symbols = [];
    for (let size = 1; size <= LONGEST_CODE; size++)
      own.forEach((length, symbol) => {
        if (length !== size) return;
        counts[size]++;
        places[symbol] = symbols.length;
        symbols.push(symbol);
      });
    return { counts, symbols, places };
  });
}

/** The word of the byte at a place of a code. @returns {{bits: number, length: number}}  length 0 where it has none */
export function wordOf({ counts }, place) {
  let bits = 0;
  let before = 0;
  for (let length = 1; length <= LONGEST_CODE && place >= 0; length++) {
    if (place < before + counts[length]) return { bits: bits + place - before, length };
    before += counts[length];
    bits = bits + counts[length] << 1;
  }
  return { bits: 0, length: 0 };
}

/**
 * Fills `bytes`, asking for each bit: `bitOf(p)` is told how likely a 1 is and gives the bit. The packer, which knows
 * the bytes, and the unpacker, which knows what the packer has written, differ in nothing else.
 * @param {Uint8Array} bytes
 * @param {ReturnType<typeof codesOf>} codes
 * @param {(likelihood: number, kind: number, length: number) => number} bitOf  of a word of that kind, the bit after the first `length`
 */
export function guessEach(bytes, codes, bitOf) {
  const walk = new Walk();
  const { squash, stretch } = curves();
  const cells = new Int32Array(1 << CELL_BITS).fill(1 << 31); // 22 bits for how likely a 1 is, 10 for how often it was asked
  const rates = Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 1 / (seen + 1.3));
  const weights = new Float64Array(FIELDS * INPUTS).fill(0.3);
  const contexts = new Int32Array(CONTEXTS);
  const places = new Int32Array(CONTEXTS);
  const inputs = new Float64Array(INPUTS);
  const seenAt = new Int32Array(1 << 16); // after what five bytes, hashed
  const trust = new Float64Array(LONGEST_MATCH + 1).fill(0.9); // how often a match of each length goes on
  let matchAt = 0;
  let matched = 0;
  const back = (at, by) => (at < by ? 0 : bytes[at - by]);

  const setContexts = (at) => {
    const { field, instruction, opcodes, last } = walk;
    const [one, two] = [back(at, 1), back(at, 2)];
    const here = walk.inCode ? mixed(field, instruction, 1) : mixed(field, 0, 2);
    contexts[0] = here;
    if (walk.inCode) {
      contexts[1] = mixed(here, opcodes & 255, 3);
      contexts[2] = mixed(here, opcodes, 4);
      contexts[3] = mixed(here, last, opcodes >>> 8 & 255);
      contexts[4] = mixed(here, opcodes, walk.opcodesBefore & 0xffff | 0x10000);
      contexts[5] = mixed(here, walk.functions, 5);
    } else {
      contexts[1] = mixed(one, field, 6);
      contexts[2] = mixed(one, two, 7);
      contexts[3] = mixed(one, two, back(at, 3) | 256);
      contexts[4] = mixed(back(at, 8), back(at, 4), at & 3 | 512);
      contexts[5] = mixed(two, at & 1, 8);
    }
    for (let i = 0; i < CONTEXTS; i++) contexts[i] = scatter(contexts[i]);
  };

  const noWord = { bits: 0, length: 0 };
  for (let at = 0; at < bytes.length; at++) {
    setContexts(at);
    const { kind } = walk;
    const weightsAt = walk.field * INPUTS;
    const { counts, symbols } = codes[kind];
    const word = matchAt > 0 ? wordOf(codes[kind], codes[kind].places[bytes[matchAt]]) : noWord;
    let expected = word.length;
    let byte = -1;
    let node = 1; // the bits so far after a 1; its cells lie close together, as a look far off costs most of the time
    let bits = 0;
    let first = 0; // the first word of as many bits, and the place of its byte
    let place = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      if (node > 15) {
        for (let i = 0; i < CONTEXTS; i++) contexts[i] = scatter(contexts[i] + node + length);
        node = 1;
      }
      let sum = 0;
      for (let i = 0; i < CONTEXTS; i++) {
        const at = contexts[i] >>> 32 - CELL_BITS ^ node;
        const input = stretch[cells[at] >>> 20];
        places[i] = at;
        inputs[i] = input;
        sum += input * weights[weightsAt + i];
      }
      const isExpected = length <= expected;
      const next = isExpected ? word.bits >>> word.length - length & 1 : 0;
      const said = isExpected ? stretch[trust[matched] * STEPS | 0] : 0;
      inputs[CONTEXTS] = next === 1 ? said : -said;
      sum += inputs[CONTEXTS] * weights[weightsAt + CONTEXTS];
      const step = (sum * STEPS_PER_UNIT | 0) + STEPS / 2;
      const likelihood = squash[step < 0 ? 0 : step >= STEPS ? STEPS - 1 : step];

      const bit = bitOf(likelihood, kind, length - 1);
      const error = (bit - likelihood) * RATE;
      for (let i = 0; i < INPUTS; i++) weights[weightsAt + i] += error * inputs[i];
      const goal = bit === 1 ? (1 << 22) - 1 : 0;
      for (let i = 0; i < CONTEXTS; i++) {
        const cell = cells[places[i]];
        const seen = cell & 31;
        const was = cell >>> 10;
        cells[places[i]] = was + (goal - was) * rates[seen] << 10 | (seen < MOST_SEEN ? seen + 1 : seen);
      }
      if (isExpected) {
        if (next !== bit) expected = 0;
        trust[matched] += ((next === bit ? 0.9995 : 0.0005) - trust[matched]) * 0.02;
      }
      node = node << 1 | bit;
      bits = bits << 1 | bit;
      if (bits - first < counts[length]) {
        byte = symbols[place + bits - first];
        break;
      }
      place += counts[length];
      first = first + counts[length] << 1;
    }
    if (byte < 0) throw new Error("These bits are no word of the code.");

    bytes[at] = byte;
    walk.next(byte);
    if (matchAt > 0 && bytes[matchAt] === byte) {
      matchAt++;
      if (matched < LONGEST_MATCH) matched++;
    } else {
      matchAt = 0;
    }
    if (at + 1 < SHORTEST_MATCH) continue;
    const five = mixed(byte | bytes[at - 1] << 8 | bytes[at - 2] << 16 | bytes[at - 3] << 24, bytes[at - 4], 9) >>> 16;
    if (matchAt === 0) {
      matchAt = seenAt[five];
      matched = 0;
      while (matched < LONGEST_MATCH && matched < matchAt && bytes[matchAt - 1 - matched] === bytes[at - matched]) matched++;
      if (matched < SHORTEST_MATCH) matchAt = 0;
    }
    seenAt[five] = at + 1;
  }
}
