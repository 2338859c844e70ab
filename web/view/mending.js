// Places where a list may be parted otherwise than it was read, and the list with one of them put right.
//
// A doubt is about one boundary: whether an item ends there. It is told by how many letters of the list stand before it,
// blanks not counted, so that it stays where it is however its neighbours are joined and parted.

/** The texts at a path of a guide: `employers`, `skillGaps.oftenMissing`. */
export function listAt(guide, path) {
  return path.split(".").reduce((part, key) => part[key], guide);
}

/** The lists of a guide that can be put right: {path, name}, in the guide's order; those that are empty are left out. */
export function mendableLists(guide) {
  return Object.entries(NAMES).filter(([path]) => listAt(guide, path).length > 0).map(([path, name]) => ({ path, name }));
}

const NAMES = {
  "responsibilities": "The work", "topSkills": "Top skills", "progression.canLeadTo": "Promotions", "progression.transitions": "Transitions",
  "skillGaps.oftenMissing": "Often missing", "skillGaps.suggestions": "Suggestions", "employers": "Employers", "sectors": "Sectors",
  "nextSteps": "Next steps",
};

/** The name of a list. */
export const listName = (path) => NAMES[path];

/**
 * The doubts of a text, by the offset at which their notes stand.
 * @param {object} guide  with its places
 * @param {object[]} diagnostics
 * @returns {Map<number, {path: string, at: number, glue: string, letters: string}>}
 */
export function doubtsOf(guide, diagnostics) {
  const doubts = new Map();
  for (const { code, offset, message } of diagnostics) {
    if (code !== "uncertain-boundary") continue;
    const found = itemAt(guide, offset);
    const boundary = found && boundaryOf(listAt(guide, found.path), found.index, message);
    if (boundary) doubts.set(offset, { path: found.path, letters: letters(listAt(guide, found.path).join("")), ...boundary });
  }
  return doubts;
}

function itemAt({ places }, offset) {
  for (const path of Object.keys(NAMES)) {
    const index = places[path].findIndex(([first]) => first?.[0] === offset);
    if (index >= 0) return { path, index };
  }
  return null;
}

// The note tells both readings in its marks. One counts only where it is the item less some of its end, or the item and
// the next: what else a message may say moves nothing.
function boundaryOf(items, index, message) {
  const item = items[index];
  const next = items[index + 1];
  const before = items.slice(0, index).join("");
  for (const [, reading] of message.matchAll(/“([^“”]*)”/gu)) {
    const longer = next !== undefined && letters(reading) === letters(item + next);
    if (longer) return { at: letters(before + item).length, glue: /\s$/u.test(reading.slice(0, -next.length)) ? " " : "" };
    const shorter = reading !== item && reading.trim() !== "" && item.startsWith(reading);
    if (shorter) return { at: letters(before + reading).length, glue: /^\s/u.test(item.slice(reading.length)) ? " " : "" };
  }
  return null;
}

/**
 * A doubt as a list has it now: {together, parts: [before, after], whole}; null where the list's letters are others by now.
 */
export function readingOf(items, { at, glue, letters: all }) {
  if (letters(items.join("")) !== all) return null;
  let begin = 0;
  for (const [index, item] of items.entries()) {
    const end = begin + letters(item).length;
    if (end === at && index + 1 < items.length) return { index, together: false, parts: [item, items[index + 1]], whole: item + glue + items[index + 1] };
    if (begin < at && at < end) return { index, together: true, parts: partedAfter(item, at - begin), whole: item };
    begin = end;
  }
  return null;
}

/** The list with a doubt's boundary the other way. */
export function mended(items, doubt) {
  const { index, together, parts, whole } = readingOf(items, doubt);
  return [...items.slice(0, index), ...(together ? parts : [whole]), ...items.slice(index + (together ? 1 : 2))];
}

function partedAfter(item, count) {
  let end = 0;
  for (let seen = 0; seen < count; end += 1) if (!/\s/u.test(item[end])) seen += 1;
  return [item.slice(0, end).trim(), item.slice(end).trim()];
}

function letters(text) {
  return text.replace(/\s+/gu, "");
}

/**
 * A place of a text with what stands around it on its line: {before, marked, after}; null where the place is empty.
 * @param {Uint8Array} bytes  the text as it was given
 */
export function passageOf(bytes, { offset, length }, around = 64, most = 240) {
  if (length === 0) return null;
  const end = Math.min(offset + length, bytes.length);
  const lineBegin = offset > 0 ? bytes.lastIndexOf(LINE_END, offset - 1) + 1 : 0;
  const from = whole(bytes, Math.max(lineBegin, offset - around));
  const lineEnd = bytes.indexOf(LINE_END, end);
  const to = whole(bytes, Math.min(lineEnd < 0 ? bytes.length : lineEnd, end + around));
  const cut = whole(bytes, Math.min(end, offset + most));
  const text = (start, stop) => decoder.decode(bytes.subarray(start, stop));
  return {
    before: (from > lineBegin ? "…" : "") + text(from, offset),
    marked: text(offset, cut) + (cut < end ? "…" : ""),
    after: text(end, to).trimEnd() + (to < bytes.length && to !== lineEnd ? "…" : ""),
  };
}

const LINE_END = 10;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// The first byte of a character at or after a place.
function whole(bytes, at) {
  let to = at;
  while (to < bytes.length && (bytes[to] & 0xC0) === 0x80) to += 1;
  return to;
}
