// What the classic script carries its module in: the packer beside the unpacker.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { pack } from "../../../scripts/lib/pack.mjs";
import { curves } from "../../../web/unpack/model.js";
import { unpack } from "../../../web/unpack/unpack.js";
import { Walk } from "../../../web/unpack/walk.js";

/** Marsaglia's xorshift: the same bytes in every run. */
function bytesFrom(seed, size) {
  let state = seed;
  return Uint8Array.from({ length: size }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A section: its number, its size, what it holds. */
const section = (id, ...body) => [id, body.length, ...body];
/** () -> i32: 7 + 1, in a block, with a local that is set and read and a table of branches. */
const code = [1, 1, 0x7f, 0x02, 0x40, 0x41, 0, 0x0e, 1, 0, 0, 0x0b, 0x41, 7, 0x21, 0, 0x20, 0, 0x41, 1, 0x6a, 0x0b];
const small = Uint8Array.from([
  ...header,
  ...section(1, 1, 0x60, 0, 1, 0x7f),
  ...section(3, 1, 0),
  ...section(7, 1, 1, 0x66, 0, 0),
  ...section(10, 1, code.length, ...code),
]);
const built = new URL("../../../build/wasm/wasm/career-guide-core.wasm", import.meta.url);
const roundTrip = (bytes) => {
  const { lengths, base64 } = pack(bytes);
  return unpack(lengths, base64);
};

describe("packed bytes", () => {
  it("come out as they went in, whether a module or not", () => {
    const all = [[], [0], [255, 255], header, small, small.slice(0, -3), [...small, ...bytesFrom(7, 500)], bytesFrom(1, 5000), new Uint8Array(5000), new TextEncoder().encode("One text, one text, one more. ".repeat(99))];
    for (const bytes of all) assert.deepEqual([...roundTrip(Uint8Array.from(bytes))], [...bytes]);
  });

  it("come out of the built module as they went in, at a third of its size", { skip: !existsSync(built) && "the module is not built" }, () => {
    const bytes = readFileSync(built);
    const { lengths, base64 } = pack(bytes);
    assert.ok(Buffer.compare(bytes, unpack(lengths, base64)) === 0);
    assert.ok((base64.length * 3) / 4 < 0.34 * bytes.length, `${(base64.length * 3) / 4} of ${bytes.length}`);
  });

  it("are the same texts each time", () => {
    assert.deepEqual(pack(small), pack(small));
  });

  it("take little room where they say little", () => {
    assert.ok(pack(new Uint8Array(100_000)).base64.length < 400);
  });

  it("that were cut or changed are refused or give as many bytes as they claim, and never go on for ever", () => {
    const { lengths, base64 } = pack(Uint8Array.from([...small, ...bytesFrom(3, 300)]));
    const given = (text) => {
      try {
        return unpack(lengths, text).length;
      } catch (error) {
        assert.match(error.message, /too early|no word|too many/);
        return "refused";
      }
    };
    assert.equal(given(""), "refused");
    assert.equal(given(base64.slice(0, base64.length / 8 * 4)), "refused");
    assert.equal(given(Buffer.from([255, 255, 255, 255, 1, 2, 3]).toString("base64")), "refused");
    const packed = Buffer.from(base64, "base64");
    for (let at = 4; at < packed.length; at += 3) {
      const changed = Buffer.from(packed);
      changed[at] ^= 0x55;
      const size = given(changed.toString("base64"));
      assert.ok(size === "refused" || size === packed.readUInt32BE(0));
    }
    assert.throws(() => unpack("0".repeat(2048), base64), /no word/);
  });

  it("are guessed at by sums and products alone: the curves are the same to the last digit", () => {
    const { squash, stretch } = curves();
    assert.deepEqual([squash[2048], squash[2218], stretch[2048], stretch[4095]], [0.5, 0.731154632251705, 0.0058823529411764705, 8.976470588235294]);
    squash.forEach((p, i) => assert.ok(p > 0 && p < 1 && (i === 0 || p >= squash[i - 1])));
    const source = readFileSync(new URL("../../../web/unpack/model.js", import.meta.url), "utf8");
    assert.deepEqual([...new Set(source.match(/Math\.\w+/g))].filter((name) => name !== "Math.exp"), []);
  });
});

describe("a walk along a module", () => {
  const fields = (bytes) => {
    const walk = new Walk();
    return Array.from(bytes, (byte) => {
      const { field } = walk;
      walk.next(byte);
      return field;
    });
  };

  it("tells opcodes from what belongs to them, and finds the way out of each function", () => {
    const told = fields([...small, 11, 1, 0]);
    const ofCode = told.slice(small.length - code.length, small.length);
    const opcodes = code.filter((_, at) => ofCode[at] === 12);
    assert.deepEqual(opcodes, [0x02, 0x41, 0x0e, 0x0b, 0x41, 0x21, 0x20, 0x41, 0x6a, 0x0b]);
    assert.equal(told[small.length], 1, "a section follows the code");
    assert.equal(told[small.length + 1], 2, "and its size");
  });

  it("goes on over whatever bytes there are", () => {
    for (let seed = 1; seed < 50; seed++) for (const field of fields([...header, 10, ...bytesFrom(seed, 400)])) assert.ok(field >= 0 && field < 1040);
  });
});
