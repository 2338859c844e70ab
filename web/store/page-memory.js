// What the page around the element remembers of packs, beside the document that the element keeps: whether the atlas is
// looked through, and the guide of a pack that was open last, so that the next visit begins with it before any pack is read.
import { browserStorage } from "./storage.js";

const KEY = "career-guide.page";

export class PageMemory {
  #storage;
  #kept = { atlas: false, visited: null };

  /** @param {Storage|null} storage  null: nothing can be kept */
  constructor(storage = browserStorage()) {
    this.#storage = storage;
    try {
      this.#kept = read(JSON.parse(storage?.getItem(KEY) ?? "{}"));
    } catch {
      // Unreadable or forbidden: nothing of the person's is lost, and the next change writes it anew.
    }
  }

  /** Whether the atlas is to be there. */
  get atlas() {
    return this.#kept.atlas;
  }

  set atlas(wanted) {
    this.#keep({ atlas: wanted });
  }

  /** Null, or the guide of a pack that is open: {title, pack, text}. */
  get visited() {
    return this.#kept.visited;
  }

  set visited(guide) {
    if (guide?.text !== this.#kept.visited?.text || guide?.pack !== this.#kept.visited?.pack) this.#keep({ visited: guide });
  }

  #keep(change) {
    this.#kept = { ...this.#kept, ...change };
    try {
      this.#storage?.setItem(KEY, JSON.stringify(this.#kept));
    } catch {
      // The element says where nothing can be kept.
    }
  }
}

function read(kept) {
  const { title, pack, text } = kept?.visited ?? {};
  const whole = [title, pack, text].every((part) => typeof part === "string");
  return { atlas: kept?.atlas === true, visited: whole ? { title, pack, text } : null };
}
