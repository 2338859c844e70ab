// The browser's storage, every access guarded: it may be absent, forbidden (a sandboxed frame) or full.

/** The one key under which everything is kept; what could not be read is kept under `career-guide.backup-N`. */
export const KEY = "career-guide";

/** The page's localStorage, or null where the browser refuses it. */
export function browserStorage(scope = globalThis) {
  try {
    return scope.localStorage ?? null; // reading the property itself throws in a sandboxed frame
  } catch {
    return null;
  }
}

/** What is kept: {ok, raw}; `raw` is null where there is nothing. */
export function readKept(storage) {
  try {
    return { ok: storage !== null, raw: storage?.getItem(KEY) ?? null };
  } catch {
    return { ok: false, raw: null };
  }
}

/** Keeps a text; false where the browser refuses. */
export function keep(storage, text) {
  try {
    storage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a text that could not be read under a key of its own, and leaves earlier such texts alone.
 * @returns {string|null} the key, or null where the browser refuses
 */
export function keepBackup(storage, raw) {
  try {
    let number = 1;
    for (; number <= 20; number += 1) {
      const there = storage.getItem(`${KEY}.backup-${number}`);
      if (there === raw) return `${KEY}.backup-${number}`;
      if (there === null) break;
    }
    if (number > 20) return null;
    storage.setItem(`${KEY}.backup-${number}`, raw);
    return `${KEY}.backup-${number}`;
  } catch {
    return null;
  }
}
