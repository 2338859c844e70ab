// A Storage in memory that can be full.
export class MemoryStorage {
  #items;
  full = false;

  constructor(items = {}) {
    this.#items = new Map(Object.entries(items));
  }

  getItem(key) {
    return this.#items.get(key) ?? null;
  }

  setItem(key, value) {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    this.#items.set(key, String(value));
  }
}
