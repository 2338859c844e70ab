// Packs that a person has opened, kept in the browser's database for the next visit; other tabs hear of a change where
// there is a channel between them. Where nothing can be kept every function says so, and throws nothing.
//
// A record: {version, name, label, note, added: number of guides, stamp: when it was kept, bytes}. One that is no record,
// or that the engine cannot read, is moved to the store "aside", untouched.

const DATABASE = "career-guide";
const VERSION = 1;
const PACKS = "packs";
const ASIDE = "aside";
const CHANNEL = "career-guide.packs";
const PATIENCE = 5000; // milliseconds: some browsers never answer where they forbid

export const UNKEPT = {
  forbidden: "Your browser keeps no files for this page here: this pack lasts until you close the page.",
  full: "Your browser has no room left for this pack: it lasts until you close the page.",
  newer: "Packs of a newer version of this page are kept here, and are left alone: this pack lasts until you close the page.",
};

/** The page's databases, or null where the browser refuses them. */
export function browserDatabases(scope = globalThis) {
  try {
    return scope.indexedDB ?? null; // reading the property itself may throw
  } catch {
    return null;
  }
}

function browserChannel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null; // there is none, or a sandboxed frame may not have it
  }
}

export class PackStore {
  #databases;
  #channel;
  #patience;
  #opened = null;

  constructor({ databases = browserDatabases(), channel = browserChannel(), patience = PATIENCE } = {}) {
    this.#databases = databases;
    this.#channel = channel;
    this.#patience = patience;
  }

  /** All that is kept, in the order of keeping: {packs: [record], damaged: [name], problem: "" or a key of UNKEPT}. */
  async all() {
    const packs = [];
    const damaged = [];
    try {
      const names = await this.#run(PACKS, "readonly", (store) => store.getAllKeys());
      for (const name of names) {
        // one at a time: what cannot be read costs itself only
        const record = await this.#run(PACKS, "readonly", (store) => store.get(name)).catch(() => null);
        if (isRecord(record)) packs.push(record);
        else if (record !== undefined) damaged.push(String(await this.setAside(name, record)));
      }
    } catch (error) {
      return { packs, damaged, problem: whyNot(error) };
    }
    return { packs: packs.sort((one, other) => one.stamp - other.stamp), damaged, problem: "" };
  }

  /** Keeps a pack in place of the one of its name: "" or a key of UNKEPT. @returns {Promise<string>} */
  async keep({ name, label, note, added, stamp, bytes }) {
    const record = { version: VERSION, name, label, note, added, stamp, bytes };
    try {
      await this.#run(PACKS, "readwrite", (store) => store.put(record));
      this.#tell();
      return "";
    } catch (error) {
      return whyNot(error);
    }
  }

  /** Forgets a pack: "" or a key of UNKEPT. */
  async remove(name) {
    try {
      await this.#run(PACKS, "readwrite", (store) => store.delete(name));
      this.#tell();
      return "";
    } catch (error) {
      return whyNot(error);
    }
  }

  /** Puts what could not be read where nothing reads it; its name. Where not even that is possible it stays. */
  async setAside(name, record) {
    try {
      if (record !== null && record !== undefined) await this.#run(ASIDE, "readwrite", (store) => store.add(record));
      if (record !== null) await this.#run(PACKS, "readwrite", (store) => store.delete(name));
    } catch {
      // It is looked at again at the next visit.
    }
    return name;
  }

  /** Calls back when another tab has changed what is kept. */
  subscribe(listener) {
    this.#channel?.addEventListener("message", () => listener());
  }

  #tell() {
    this.#channel?.postMessage("changed");
  }

  async #run(name, mode, act) {
    const database = await this.#open();
    return new Promise((done, failed) => {
      const transaction = database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error);
    });
  }

  #open() {
    this.#opened ??= this.#begin().catch((error) => {
      this.#opened = null; // it may be possible later
      throw error;
    });
    return this.#opened;
  }

  #begin() {
    return new Promise((done, failed) => {
      if (!this.#databases) throw new DOMException("there is none", "SecurityError");
      const request = this.#databases.open(DATABASE, VERSION);
      const timer = setTimeout(() => failed(new DOMException("no answer", "TimeoutError")), this.#patience);
      const settled = (then) => () => {
        clearTimeout(timer);
        then();
      };
      request.onupgradeneeded = () => {
        request.result.createObjectStore(PACKS, { keyPath: "name" });
        request.result.createObjectStore(ASIDE, { autoIncrement: true });
      };
      request.onsuccess = settled(() => {
        const database = request.result;
        // A newer version of the page in another tab, or the person, wants it: let go.
        database.onversionchange = database.onclose = () => {
          database.close();
          this.#opened = null;
        };
        done(database);
      });
      request.onerror = settled(() => failed(request.error));
    });
  }
}

function whyNot(error) {
  if (error?.name === "QuotaExceededError") return "full";
  return error?.name === "VersionError" ? "newer" : "forbidden";
}

function isRecord(value) {
  return typeof value === "object" && value !== null && value.version === VERSION && value.bytes instanceof Uint8Array
    && ["name", "label", "note"].every((key) => typeof value[key] === "string")
    && ["added", "stamp"].every((key) => Number.isFinite(value[key]));
}
