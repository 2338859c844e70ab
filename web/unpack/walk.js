// Walks along a wasm module byte by byte and tells where it stands: what a byte means says most of what it may be.
// Bytes that are no module are walked along all the same; what is told of them is of less use then.

const OPCODE = 12; // the field of an opcode; those below are of heads, those from 16 on of operands
const FIRST_OPERAND = 16;

/** The kinds of bytes, each with its own code: data, heads, opcodes, and four of operands with a fifth for all others. */
export const KINDS = 8;
export const FIELDS = FIRST_OPERAND + 4 * 256;

/** How many numbers stand after each opcode; of the two constants of floats, how many bytes. */
function operandsOf() {
  const of = new Uint8Array(256).fill(1, 0x20, 0x25).fill(2, 0x28, 0x3f).fill(1, 0x3f, 0x43);
  for (const opcode of [0x02, 0x03, 0x04, 0x0c, 0x0d, 0x0e, 0x10, 0xfc]) of[opcode] = 1;
  of[0x11] = 2;
  of[0x43] = 4;
  of[0x44] = 8;
  return of;
}

export class Walk {
  field = 0; // of the next byte
  kind = 0;
  inCode = false;
  instruction = 0; // its bytes so far, hashed
  last = 0; // the instruction before it
  opcodes = 0; // the four before it, a byte each, and the four before those
  opcodesBefore = 0;
  functions = 0; // how many have begun

  #operands = operandsOf();
  #at = 0;
  #read = this.#data; // what the next byte is
  #end = 8; // of the section, or of what stands before the first
  #functionEnd = 0;
  #section = 0;
  #opcode = 0;
  #left = 0; // numbers or bytes that belong to what is being read
  #value = 0; // the number that is being read, and what its next seven bits count
  #scale = 1;

  /** Goes past one byte. */
  next(byte) {
    this.#at++;
    this.instruction = Math.imul(this.instruction + byte + 1, 0x2c1b3c6d) >>> 1;
    this.#read(byte);
  }

  #to(read, field) {
    this.#read = read;
    this.field = field;
    this.inCode = field >= OPCODE;
    if (field >= FIRST_OPERAND) {
      const opcode = this.#opcode;
      const isAddress = opcode >= 0x28 && opcode < 0x3f;
      this.kind = isAddress ? 5 + (field >> 1 & 1) : opcode >= 0x20 && opcode < 0x28 ? 3 : opcode === 0x41 ? 4 : 7;
    } else {
      this.kind = field === OPCODE ? 2 : field === 0 ? 0 : 1;
    }
  }

  #data() {
    if (this.#at === this.#end) this.#to(this.#sectionId, 1);
  }

  #sectionId(byte) {
    this.#section = byte;
    this.#to(this.#sectionSize, 2);
  }

  /** Whether a number has ended with this byte: seven bits a byte, the lowest first, and a bit for more to come. */
  #isWhole(byte) {
    this.#value += (byte & 127) * this.#scale;
    this.#scale *= 128;
    if (byte & 128) this.field |= 1;
    return byte < 128;
  }

  #number() {
    const value = this.#value;
    this.#value = 0;
    this.#scale = 1;
    return value;
  }

  #sectionSize(byte) {
    if (!this.#isWhole(byte)) return;
    const size = this.#number();
    const isCode = this.#section === 10;
    this.#end = this.#at + size;
    if (size === 0) this.#to(this.#sectionId, 1);
    else if (isCode) this.#to(this.#functionCount, 2);
    else this.#to(this.#data, 0);
  }

  #functionCount(byte) {
    if (!this.#isWhole(byte)) return;
    this.#number();
    this.#to(this.#functionSize, 4);
  }

  #functionSize(byte) {
    if (!this.#isWhole(byte)) return;
    this.#functionEnd = this.#at + this.#number();
    this.functions++;
    this.last = this.opcodes = this.opcodesBefore = 0;
    this.#to(this.#localCount, 6);
  }

  #localCount(byte) {
    if (!this.#isWhole(byte)) return;
    this.#left = 2 * this.#number(); // how many and of which type, for each run of locals
    this.#toLocalsOrCode();
  }

  #locals(byte) {
    if (!this.#isWhole(byte)) return;
    this.#number();
    this.#left--;
    this.#toLocalsOrCode();
  }

  #toLocalsOrCode() {
    if (this.#left > 0) return this.#to(this.#locals, 8 + (this.#left & 1) * 2);
    this.instruction = 0;
    this.#to(this.#code, OPCODE);
  }

  #code(opcode) {
    this.#opcode = opcode;
    this.#left = this.#operands[opcode];
    if (this.#left === 0) return this.#endInstruction();
    this.#to(opcode === 0x43 || opcode === 0x44 ? this.#bytes : this.#operand, FIRST_OPERAND + opcode * 4);
  }

  #bytes() {
    if (--this.#left === 0) this.#endInstruction();
  }

  #operand(byte) {
    if (!this.#isWhole(byte)) return;
    const value = this.#number();
    const isFirst = (this.field & 2) === 0;
    if (isFirst && this.#opcode === 0x0e) this.#left += value + 1; // br_table
    if (isFirst && this.#opcode === 0xfc) this.#left += value === 10 ? 2 : value === 11 ? 1 : 0; // memory.copy, memory.fill
    if (--this.#left > 0) return this.#to(this.#operand, FIRST_OPERAND + this.#opcode * 4 + 2);
    this.#endInstruction();
  }

  #endInstruction() {
    this.last = this.instruction;
    this.instruction = 0;
    this.opcodesBefore = this.opcodesBefore << 8 | this.opcodes >>> 24;
    this.opcodes = this.opcodes << 8 | this.#opcode;
    if (this.#at !== this.#functionEnd) this.#to(this.#code, OPCODE);
    else if (this.#at !== this.#end) this.#to(this.#functionSize, 4);
    else this.#to(this.#sectionId, 1);
  }
}
