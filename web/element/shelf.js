// The guides that are open in the engine, and the packs of its catalogue. All elements of a page share them: a text that
// two of them show is open once, and a next role is known wherever a guide to it is open or in a pack. A guide is let go
// with its last user. Every open guide is in the catalogue, too, and there stands before a pack's of the same title.
import { fold } from "../view/names.js";

export class Shelf {
  #engine;
  #books = new Map(); // text -> {id, title, text, source, answer, pack, name, users}
  #packs = new Map(); // name -> its text or bytes
  #told = new Map();  // title -> what aboutRole() gave
  #count = 0;

  constructor(engine) {
    this.#engine = engine;
  }

  /**
   * Opens a text for one more user: {book, answer}; `book` is null where the text is no guide. `source` is the text that
   * it mends, where it mends one; `pack` the pack that it was taken from.
   */
  take(textOrBytes, { source = undefined, pack = "" } = {}) {
    const text = typeof textOrBytes === "string" ? textOrBytes : null;
    const there = this.#books.get(text);
    if (there) {
      there.users += 1;
      return { book: there, answer: there.answer };
    }
    const { id, answer } = this.#engine.open(textOrBytes);
    if (id === 0) return { book: null, answer };
    const read = text ?? new TextDecoder().decode(textOrBytes);
    const book = {
      id, answer, pack, title: answer.result.title, text: read, bytes: text === null ? textOrBytes : null, source: source ?? read,
      name: `guide ${this.#count += 1}`, users: 1,
    };
    this.#books.set(text ?? Symbol("bytes"), book); // bytes may hold what their text does not tell: never shared
    this.#list(book);
    return { book, answer };
  }

  /** The same book for one more user. */
  share(book) {
    book.users += 1;
    return book;
  }

  /** Lets a book go for one user. */
  release(book) {
    book.users -= 1;
    if (book.users > 0) return;
    this.#engine.close(book.id);
    for (const [key, value] of this.#books) if (value === book) this.#books.delete(key);
    this.#unlist(book);
  }

  /** The open guide of a role, or undefined. Of several the last opened, as in the engine: a mended text, not its source. */
  find(title) {
    const wanted = fold(title);
    return [...this.#books.values()].findLast((book) => fold(book.title) === wanted);
  }

  /** Reads a pack into the catalogue, in place of the one of this name: the envelope of loadPack. */
  addPack(textOrBytes, name) {
    const answer = this.#engine.loadPack(textOrBytes, name);
    this.#told.clear();
    if (!answer.ok) return answer;
    this.#packs.set(name, textOrBytes);
    for (const title of answer.result.replaced) this.#relist(title);
    return answer;
  }

  /** Drops a pack; how many guides that were. */
  removePack(name) {
    this.#packs.delete(name);
    this.#told.clear();
    return this.#engine.removePack(name);
  }

  /**
   * A role by any of its titles, as its guide tells of it: {title, growth, code, text, pack}, or null where there is no
   * guide. `text` is the guide's as it was given, or a pack's as canonical text; `pack` its name.
   */
  aboutRole(title) {
    if (!this.#told.has(title)) this.#told.set(title, this.#lookUp(title));
    return this.#told.get(title);
  }

  #lookUp(title) {
    const book = this.find(title);
    if (book) return telling(book.answer.result, book.source, book.pack);
    const { id, answer } = this.#engine.openRole(title);
    if (id === 0) return null;
    const text = this.#engine.write(id);
    this.#engine.close(id);
    const own = this.find(answer.result.title);
    if (own) return telling(answer.result, own.source, own.pack);
    const pack = this.#engine.roles().find((role) => role.title === answer.result.title)?.in ?? "";
    return telling(answer.result, text, pack);
  }

  // A guide that came out of a pack is in the catalogue already.
  #list(book) {
    this.#told.clear();
    if (book.pack) return;
    const { result } = this.#engine.loadPack(book.bytes ?? book.text, book.name);
    book.covers = result?.replaced.length > 0;
  }

  // What stood behind a guide that goes comes forward again.
  #unlist(book) {
    this.#told.clear();
    if (book.pack) return;
    this.#engine.removePack(book.name);
    if (!book.covers) return;
    for (const [name, text] of this.#packs) this.addPack(text, name);
    for (const one of this.#books.values()) if (!one.pack) this.#list(one); // titles that differ may mean the same role
  }

  #relist(title) {
    const book = this.find(title);
    if (book && !book.pack) this.#list(book);
  }
}

function telling(guide, text, pack) {
  return { title: guide.title, growth: guide.growthTrend, code: guide.about.code, text, pack };
}

const shelves = new WeakMap();

/** The shelf of an engine. */
export function shelfOf(engine) {
  if (!shelves.has(engine)) shelves.set(engine, new Shelf(engine));
  return shelves.get(engine);
}
