// A database of a browser in memory, as far as packs need one: named stores, transactions that are done later, and the ways
// in which browsers refuse.
const later = (then) => setImmediate(then);

export class MemoryDatabases {
  stores = new Map();
  version = 0;
  /** What each write is refused with, or null. */
  refusal = null;
  /** Keys that cannot be read any more. */
  unreadable = new Set();
  opened = 0;

  open(name, version) {
    this.opened += 1;
    const request = { result: null, error: null };
    later(() => {
      if (version < this.version) return this.#fail(request, new DOMException("newer", "VersionError"));
      request.result = this.#database();
      if (version > this.version) {
        this.version = version;
        request.onupgradeneeded?.();
      }
      return request.onsuccess();
    });
    return request;
  }

  #fail(request, error) {
    request.error = error;
    request.onerror();
  }

  #database() {
    return {
      createObjectStore: (name, { keyPath = null }) => this.stores.set(name, { keyPath, rows: new Map(), next: 1 }),
      transaction: (name, mode) => this.#transaction(this.stores.get(name), mode),
      close() {},
    };
  }

  #transaction({ keyPath, rows, ...store }, mode) {
    const transaction = { error: null };
    const ask = (act, writes = false) => {
      const request = { result: undefined, error: null };
      later(() => {
        if (writes && mode !== "readwrite") throw new Error("a transaction that only reads does not write");
        try {
          if (writes && this.refusal) throw this.refusal;
          request.result = act();
        } catch (error) {
          transaction.error = request.error = error;
          return transaction.onabort();
        }
        return transaction.oncomplete();
      });
      return request;
    };
    transaction.objectStore = () => ({
      getAllKeys: () => ask(() => [...rows.keys()].sort()),
      get: (key) => ask(() => {
        if (this.unreadable.has(key)) throw new DOMException("damaged", "DataError");
        return structuredClone(rows.get(key));
      }),
      put: (value) => ask(() => void rows.set(value[keyPath], structuredClone(value)), true),
      add: (value) => ask(() => void rows.set(`${store.next}-${rows.size}`, structuredClone(value)), true),
      delete: (key) => ask(() => void rows.delete(key), true),
    });
    return transaction;
  }
}

/** Channels between pages of one browser, as BroadcastChannel: each hears all but itself. */
export function channels() {
  const all = [];
  return () => {
    const own = { listeners: [], addEventListener: (_, listener) => own.listeners.push(listener), postMessage: (data) => all.filter((one) => one !== own).forEach((one) => one.listeners.forEach((listener) => listener({ data }))) };
    all.push(own);
    return own;
  };
}
