// The guides that are open in the engine. All elements of a page share them: a text that two of them show is open
// once, and a next role is known wherever a guide to it is open. A guide is let go with its last user.
import { fold } from "../view/names.js";

export class Shelf {
  #engine;
  #books = new Map(); // text -> {id, title, text, source, answer, users}

  constructor(engine) {
    this.#engine = engine;
  }

  /**
   * Opens a text for one more user: {book, answer}; `book` is null where the text is no guide. `source` is the text that
   * it mends, where it mends one.
   */
  take(textOrBytes, source = undefined) {
    const text = typeof textOrBytes === "string" ? textOrBytes : null;
    const there = this.#books.get(text);
    if (there) {
      there.users += 1;
      return { book: there, answer: there.answer };
    }
    const { id, answer } = this.#engine.open(textOrBytes);
    if (id === 0) return { book: null, answer };
    const read = text ?? new TextDecoder().decode(textOrBytes);
    const book = { id, answer, title: answer.result.title, text: read, bytes: text === null ? textOrBytes : null, source: source ?? read, users: 1 };
    this.#books.set(text ?? Symbol("bytes"), book); // bytes may hold what their text does not tell: never shared
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
  }

  /** The open guide of a role, or undefined. Of several the last opened, as in the engine: a mended text, not its source. */
  find(title) {
    const wanted = fold(title);
    return [...this.#books.values()].findLast((book) => fold(book.title) === wanted);
  }
}

const shelves = new WeakMap();

/** The shelf of an engine. */
export function shelfOf(engine) {
  if (!shelves.has(engine)) shelves.set(engine, new Shelf(engine));
  return shelves.get(engine);
}
