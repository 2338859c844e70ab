// Bytes that travel in a script, packed by scripts/lib/pack.mjs: an arithmetic code over the guesses of model.js.
import { codesOf, guessEach } from "./model.js";

/**
 * @param {string} lengths  of the words of each kind's code: a digit in base 16 for each of its 256 bytes
 * @param {string} base64  how many bytes there are, as four bytes, then the code
 * @returns {Uint8Array}
 * @throws {Error} where the texts were cut or changed in a way that is seen
 */
export function unpack(lengths, base64) {
  const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const bounds = new Uint32Array([0, 0xffffffff]); // numbers of 32 bits without a sign, which variables are slower at
  const code = new Uint32Array(1);
  let at = 0;
  const take = () => {
    if (at > packed.length + 3) throw new Error("The packed bytes stop too early.");
    return packed[at++] ?? 0;
  };
  const takeFour = () => (take() << 24 | take() << 16 | take() << 8 | take()) >>> 0;

  const size = takeFour();
  if (size > 2 ** 24) throw new Error("The packed bytes claim to be too many.");
  code[0] = takeFour();
  const bytes = new Uint8Array(size);
  guessEach(bytes, codesOf(Uint8Array.from(lengths, (digit) => parseInt(digit, 16))), (likelihood) => {
    const middle = bounds[0] + Math.floor((bounds[1] - bounds[0]) * likelihood);
    const bit = code[0] <= middle ? 1 : 0;
    if (bit === 1) bounds[1] = middle;
    else bounds[0] = middle + 1;
    while ((bounds[0] ^ bounds[1]) >>> 24 === 0) {
      bounds[0] <<= 8;
      bounds[1] = bounds[1] << 8 | 255;
      code[0] = code[0] << 8 | take();
    }
    return bit;
  });
  return bytes;
}
