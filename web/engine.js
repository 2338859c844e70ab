// The only file that touches the wasm module. Text goes in as bytes, answers come out as JSON bytes, and a
// written guide as text.

/**
 * @typedef {{ok: boolean, result: object|null, diagnostics: object[]}} Envelope
 */

/**
 * Starts the engine. The bytes of the wasm are always handed over, so the module never fetches.
 * @param {(options: object) => Promise<object>} factory  the module's default export
 * @param {Uint8Array|ArrayBuffer} wasmBinary
 * @param {Uint8Array|null} [vocabulary]  names to be known from the start
 * @returns {Promise<Engine>}
 */
export async function createEngine(factory, wasmBinary, vocabulary = null) {
  const engine = new Engine(await factory({ wasmBinary }));
  if (vocabulary) engine.loadVocabulary(vocabulary);
  return engine;
}

class Engine {
  #core;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();
  #sentProfile = null;

  constructor(core) {
    this.#core = core;
  }

  /** The engine's version. */
  get version() {
    return this.#core.version();
  }

  /**
   * Makes names known that guides may hold, in place of those before: what a vocabulary says (docs/parsing.md).
   * @param {string|Uint8Array} textOrBytes
   */
  loadVocabulary(textOrBytes) {
    this.#send(typeof textOrBytes === "string" ? this.#encoder.encode(textOrBytes) : textOrBytes);
    this.#core.vocabulary();
  }

  /**
   * Reads a guide and keeps it open until close(id).
   * @param {string|Uint8Array} textOrBytes
   * @returns {{id: number, answer: Envelope}}  id is 0 where the text is no guide
   */
  open(textOrBytes) {
    this.#send(typeof textOrBytes === "string" ? this.#encoder.encode(textOrBytes) : textOrBytes);
    const id = this.#core.open();
    return { id, answer: id === 0 ? this.#answer() : this.describe(id) };
  }

  /** The parse envelope of an open guide, with the places of each item where they are asked for. */
  describe(id, { places = false } = {}) {
    this.#core.describe(id, places);
    return this.#answer();
  }

  /** An open guide as canonical text, which is read as the same guide again; empty for an unknown number. */
  write(id) {
    this.#core.write(id);
    return this.#text();
  }

  /**
   * The same with other items in one list, by its path in the guide (`skillGaps.oftenMissing`): a line end inside an item
   * becomes a blank. Empty also where no list has that path.
   */
  mend(id, path, items) {
    this.#send(this.#encoder.encode(items.map((item) => item.replace(/[\r\n]+/g, " ")).join("\n")));
    this.#core.mend(id, path);
    return this.#text();
  }

  /** The split envelope of a list: its items. @param {"skills"|"employers"|"sectors"|"roles"} kind */
  split(text, kind) {
    this.#send(this.#encoder.encode(text));
    this.#core.split(kind);
    return this.#answer();
  }

  /**
   * The match envelope of a free text: the skills that it claims, each place in bytes of its UTF-8; with the own names of an
   * open guide where one is given.
   */
  matchText(text, { guide = 0 } = {}) {
    this.#send(this.#encoder.encode(text));
    this.#core.match(guide);
    return this.#answer();
  }

  /** The skills that what was typed may become, the likeliest first: `{skill, as}`. */
  complete(typed, most = 8) {
    this.#core.complete(typed, most);
    return this.#answer().result.skills;
  }

  /** Lets an open guide go. */
  close(id) {
    this.#core.close(id);
  }

  /** What a person lacks for an open guide's role; at most `steps` steps in the plan where it is given. */
  gap(id, profile, { steps = -1 } = {}) {
    return this.#knows(profile, () => this.#core.gap(id, steps));
  }

  /** What each missing skill would move: how ready one would be with it, for an open guide's role and for what comes next. */
  whatIf(id, profile) {
    return this.#knows(profile, () => this.#core.whatIf(id));
  }

  /**
   * Where a role leads, looked at from a level, and the ways to a goal where one is given.
   * @param {number|string} from  an open guide, over all open guides; or a title, over the catalogue
   */
  progression(from, profile, { level = "", to = "" } = {}) {
    return this.#knows(profile, () =>
      typeof from === "string" ? this.#core.ahead(from, level, to) : this.#core.progression(from, level, to));
  }

  /**
   * Reads a pack, or one guide, into the catalogue, in place of what was loaded under this name before.
   * @returns {Envelope}  {note, added, leftOut, replaced}; guides that are broken are warnings `broken-guide`
   */
  loadPack(textOrBytes, name) {
    this.#send(typeof textOrBytes === "string" ? this.#encoder.encode(textOrBytes) : textOrBytes);
    this.#core.load(name);
    return this.#answer();
  }

  /** Drops what was loaded under this name; how many guides that were. */
  removePack(name) {
    return this.#core.unload(name);
  }

  /** Drops one guide of the catalogue; whether there was one of this title. */
  removeRole(title) {
    return this.#core.drop(title);
  }

  /** All titles of the catalogue, for a search: [{title, alsoCalled, in}]. */
  roles() {
    this.#core.titles();
    return this.#answer().result.roles;
  }

  /** Opens a guide of the catalogue whole, as open() does. */
  openRole(title) {
    const id = this.#core.pick(title);
    return { id, answer: id === 0 ? this.#answer() : this.describe(id) };
  }

  /** All roles of the catalogue, the nearest first, and what most of them miss. */
  rank(profile, { top = 50, sector = "", minPay = -1, from = "", kind = "" } = {}) {
    return this.#knows(profile, () => this.#core.rank(top, sector, minPay, from, kind));
  }

  /** Two roles of the catalogue side by side. */
  compare(from, to, profile) {
    return this.#knows(profile, () => this.#core.compare(from, to));
  }

  // The profile crosses only when it has changed; a profile that is refused answers for the question.
  #knows(profile, ask) {
    const json = JSON.stringify(profile);
    if (json !== this.#sentProfile) {
      this.#send(this.#encoder.encode(json));
      this.#sentProfile = this.#core.profile() ? json : null;
      if (this.#sentProfile === null) return this.#answer();
    }
    ask();
    return this.#answer();
  }

  // The view dies with the next call into the module: fill it at once, and never keep it. Where the input is over its
  // limit the view is shorter, one byte past the limit, which is enough for the module to say so.
  #send(bytes) {
    const view = this.#core.input(bytes.length);
    view.set(bytes.subarray(0, view.length));
  }

  #answer() {
    return JSON.parse(this.#text());
  }

  #text() {
    return this.#decoder.decode(this.#core.answer());
  }
}
