// The packs of the page: reads them into the element's catalogue, keeps the person's own for the next visit, follows other
// tabs, and tells what came of it. What is shown of them is pack-list.js's.
import { ATLAS, CREDIT, atlasBytes } from "./atlas.js";
import { plain } from "../view/role-search.js";

const MOST_GUIDE = 1 << 20; // bytes: what is longer is no single guide
/** What is longer, in bytes, is not read. */
export const MOST_PACK = 64 << 20;
const TRIAL = "being read";
const OF_PERSON = "pack: "; // before the names of the person's packs in the catalogue

/**
 * @typedef {object} Pack
 * @property {string} name     in the catalogue
 * @property {string} label    what people call it
 * @property {string} credit   whose it is, in few words; "" where the pack does not say
 * @property {string} note     what the pack says of itself
 * @property {number} added    how many guides it holds
 * @property {string} unkept   "", or why it is not there at the next visit: a key of UNKEPT
 * @property {number} stamp    when it was kept; 0 where it is not
 * @property {Uint8Array} bytes
 */

export class Packs {
  #element;
  #load;
  #store;
  #memory;
  #template;
  #changed;
  #list = [];
  #queue = Promise.resolve();
  /** Of the atlas: "" | "loading" | "there" | why it could not be loaded. */
  atlas = "";
  /** What befell the kept packs: {damaged: [label], problem}. */
  kept = { damaged: [], problem: "" };

  /** @param {object} parts  element, load (the engine), store (PackStore), memory, template of the atlas, changed(name) */
  constructor({ element, load, store, memory, template, changed }) {
    [this.#element, this.#load, this.#store, this.#memory, this.#template, this.#changed] = [element, load, store, memory, template, changed];
    store.subscribe(() => this.#hear());
  }

  /** @returns {Pack[]} in the order in which they are searched */
  get list() {
    return this.#list;
  }

  named(name) {
    return this.#list.find((pack) => pack.name === name);
  }

  /** What is to be said of a pack, be it loaded or not: {name, label, credit, note}. */
  about(name) {
    return this.named(name) ?? { name, label: name.replace(OF_PERSON, ""), credit: name === ATLAS ? CREDIT : "", note: "" };
  }

  // Reading takes turns: what a pack covers depends on what was there before it.
  #inTurn(work) {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** What the last visit had: the atlas where it was wanted, and the packs that are kept. */
  async restore() {
    if (this.#memory.atlas) await this.openAtlas().catch(() => {}); // `atlas` says why not
    await this.#hear();
  }

  // Where the engine cannot be started the element tells why.
  #hear() {
    return this.#inTurn(() => this.#follow()).catch(() => {});
  }

  // Loads what is kept and not here, drops what is here as kept and is not any more.
  async #follow() {
    const { packs, damaged, problem } = await this.#store.all();
    for (const record of packs) {
      const here = this.named(record.name);
      if (here?.stamp === record.stamp) continue;
      const answer = await this.#element.loadPack(record.bytes, record.name);
      if (answer.ok && answer.result.added > 0) await this.#put({ ...shownOf(record.label, answer.result), name: record.name, stamp: record.stamp, bytes: record.bytes }, answer.result.replaced);
      else damaged.push(await this.#store.setAside(record.name, record));
    }
    if (!problem) {
      const names = new Set(packs.map(({ name }) => name));
      for (const pack of this.#list.filter(({ stamp, name }) => stamp && !names.has(name))) await this.#drop(pack.name);
    }
    this.kept = { damaged: damaged.map((name) => name.replace(OF_PERSON, "")), problem: problem === "forbidden" ? "" : problem };
    this.#changed("");
  }

  /** Loads the atlas, once; it is then there at the next visit, too. */
  openAtlas() {
    if (this.atlas === "there" || this.atlas === "loading") return this.#queue;
    this.atlas = "loading";
    this.#changed("");
    return this.#inTurn(async () => {
      try {
        const bytes = await atlasBytes(this.#template);
        const { ok, result, diagnostics } = await this.#element.loadPack(bytes, ATLAS);
        if (!ok) throw new Error(diagnostics[0]?.message ?? "it could not be read.");
        this.atlas = "there";
        this.#memory.atlas = true;
        await this.#put({ ...shownOf("Occupations of O*NET", result), name: ATLAS, credit: CREDIT, bytes }, result.replaced);
      } catch (error) {
        this.atlas = error.message;
        throw error;
      } finally {
        this.#changed(ATLAS);
      }
    });
  }

  /** Leaves the atlas out again, now and at the next visit. */
  closeAtlas() {
    this.#memory.atlas = false;
    return this.#inTurn(async () => {
      await this.#drop(ATLAS);
      this.atlas = "";
      this.#changed(ATLAS);
    });
  }

  /**
   * Reads what may be a pack. Null where it is none, but perhaps one guide: whoever asks reads it as such. Else
   * {pack, leftOut, covered: [title of a guide that stays in front], replaced: [title], broken: [{title, message}]}.
   * @param {Uint8Array} bytes
   * @param {string} label  the file's name
   */
  read(bytes, label) {
    return this.#inTurn(async () => {
      if (bytes.length <= MOST_GUIDE && !await this.#holdsSeveral(bytes)) return null;
      const name = OF_PERSON + label;
      const { ok, result, diagnostics } = await this.#element.loadPack(bytes, name);
      if (!ok || result.added === 0) {
        await this.#element.removePack(name);
        await this.#settle(); // one that was here under this name stays
        throw new Error(diagnostics[0]?.message ?? "Nothing of it could be read.");
      }
      const pack = { ...shownOf(label, result), name, bytes, stamp: Date.now() };
      pack.unkept = await this.#store.keep(pack);
      if (pack.unkept) pack.stamp = 0;
      await this.#put(pack, result.replaced);
      this.#changed(name);
      const replaced = [...new Set(result.replaced)];
      const covered = replaced.filter((title) => this.#isOwn(title));
      return { pack, leftOut: result.leftOut, broken: brokenOf(bytes, diagnostics), covered, replaced: replaced.filter((title) => !covered.includes(title)) };
    });
  }

  // A guide whose text is at hand stands before those of packs, whatever comes in.
  #isOwn(title) {
    return this.#element.guides.some((guide) => plain(guide.title) === plain(title));
  }

  // One guide with a line at the head of each page looks like several of one title; several of different titles are a pack.
  async #holdsSeveral(bytes) {
    const { ok, result, diagnostics } = await this.#element.loadPack(bytes, TRIAL);
    const titles = new Set((await this.#load()).roles().filter((role) => role.in === TRIAL).map(({ title }) => plain(title)));
    await this.#element.removePack(TRIAL);
    if (!ok || result.added === 0) return false;
    await this.#settle(result.replaced);
    for (const title of [...result.replaced, ...brokenOf(bytes, diagnostics).map((one) => one.title)]) titles.add(plain(title));
    return titles.size > 1;
  }

  /** Removes one of the person's packs for good. */
  remove(name) {
    return this.#inTurn(async () => {
      await this.#store.remove(name);
      await this.#drop(name);
      this.#changed(name);
    });
  }

  async #put(pack, replaced) {
    const at = this.#list.findIndex(({ name }) => name === pack.name);
    const rest = this.#list.filter(({ name }) => name !== pack.name);
    const to = pack.name === ATLAS ? 0 : at < 0 ? rest.length : at;
    this.#list = rest.toSpliced(to, 0, pack);
    if (to < rest.length) await this.#settle(replaced);
  }

  async #drop(name) {
    await this.#element.removePack(name);
    this.#list = this.#list.filter((pack) => pack.name !== name);
    await this.#settle();
  }

  // The last that was read counts of each title: read in the order of the list, whatever order they came or went in.
  async #settle(replaced = null) {
    if (replaced?.every((title) => this.#isOwn(title))) return;
    for (const { bytes, name } of this.#list) await this.#element.loadPack(bytes, name);
  }
}

function shownOf(label, { note, added }) {
  return { label, note: note.trim(), added, credit: "", unkept: "", stamp: 0, bytes: null };
}

// Guides that were left out, each with its title and its first problem. Where it stands is told in bytes. (A guide that
// stands more than once is told by the same code, and is not left out.)
const LEFT_OUT = /^(?:“.*?”|This guide) was left out\. /u;

function brokenOf(bytes, diagnostics) {
  const decoder = new TextDecoder();
  return diagnostics.filter(({ code, message }) => code === "broken-guide" && LEFT_OUT.test(message)).map(({ message, line, offset }) => ({
    title: decoder.decode(bytes.subarray(offset, offset + 400)).trimStart().split(/\r?\n/u)[0].slice(0, 120), message: message.replace(LEFT_OUT, ""), line,
  }));
}
